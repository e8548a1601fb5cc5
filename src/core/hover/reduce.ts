import type { Cause, Effect, HoverChoices, HoverEvent, HoverState, MarkId, Phase, PointerPlace, Shown } from './states.ts';
import { TIMINGS } from './timings.ts';

/** A new state and what is to be done. */
export interface Step {
  readonly state: HoverState;
  readonly effects: readonly Effect[];
}

/**
 * The one place where it is decided whether a card opens, stays or goes. Pure: time comes in as `timer` events, facts as
 * `answer` events, and everything to be done goes out as data.
 */
export function reduce(state: HoverState, event: HoverEvent, choices: HoverChoices): Step {
  switch (event.type) {
    case 'over':
      return over(state, event, choices);
    case 'out':
      return pointerLeft(state);
    case 'card-over':
      return pointerOnCard(state);
    case 'press':
      return press(state, event);
    case 'command':
      return begin(state, event.mark, 'key');
    case 'focus':
      return focusMoved(state, event.inside);
    case 'escape':
      return escape(state);
    case 'close':
    case 'stop':
      return end(state);
    case 'pin':
      return pin(state, event.pinned);
    case 'timer':
      return timeOver(state, event.wait);
    case 'answer':
      return answered(state, event.token);
    case 'lost':
      return lost(state, event.mark);
  }
}

const STAY = (state: HoverState): Step => ({ state, effects: [] });
const STOP_WAITING: Effect = { do: 'stop-waiting' };
const HIDE: Effect = { do: 'hide' };

/** The card on the screen, if there is one. */
export function shownOf(phase: Phase): Shown | null {
  if (hasCard(phase)) return phase.shown;
  return phase.is === 'asking' ? phase.behind : null;
}

function isWaiting(phase: Phase): boolean {
  return phase.is === 'resting' || phase.is === 'switching' || phase.is === 'closing';
}

/** Whether a card stays although the pointer has gone: it was asked for on purpose, or somebody is in it. */
function staysAlone(shown: Shown): boolean {
  return shown.pinned || shown.focused || shown.cause !== 'hover';
}

function over(state: HoverState, event: HoverEvent & { type: 'over' }, choices: HoverChoices): Step {
  const { phase, serial } = state;
  const { mark, fast } = event;
  switch (phase.is) {
    case 'idle':
      return mayOpen(choices, event.held) && !fast ? rest(state, mark, choices) : STAY(state);
    case 'dismissed':
      return phase.mark === mark ? STAY(state) : over({ serial, phase: { is: 'idle' } }, event, choices);
    case 'resting':
      if (phase.mark !== mark) return over(leave(state), event, choices);
      // A pointer still on its way begins its rest anew.
      return fast
        ? { state: { serial: serial + 1, phase: { ...phase, wait: serial + 1 } }, effects: [waitFor(serial + 1, restOf(choices))] }
        : STAY(state);
    case 'asking':
      return overWhileAsking(state, phase, event, choices);
    case 'open':
    case 'closing':
    case 'switching':
      return overWhileShown(state, phase, event, choices);
  }
}

function overWhileAsking(state: HoverState, phase: Phase & { is: 'asking' }, event: HoverEvent & { type: 'over' }, choices: HoverChoices): Step {
  const { serial } = state;
  const { next, behind, token } = phase;
  if (next.mark === event.mark) return STAY({ serial, phase: { ...phase, next: { ...next, pointer: 'mark' } } });
  if (next.cause !== 'hover') return STAY(state);
  return over({ serial, phase: behind === null ? { is: 'idle' } : { is: 'open', token, shown: behind } }, event, choices);
}

type ShownPhase = Extract<Phase, { is: 'open' | 'closing' | 'switching' }>;

function hasCard(phase: Phase): phase is ShownPhase {
  return phase.is === 'open' || phase.is === 'closing' || phase.is === 'switching';
}

function overWhileShown(state: HoverState, phase: ShownPhase, event: HoverEvent & { type: 'over' }, choices: HoverChoices): Step {
  const { mark, fast } = event;
  const { shown } = phase;
  if (mark === shown.mark) return backTo(state, phase, 'mark');
  if (phase.is === 'switching' && phase.mark === mark && !fast) return STAY(state);
  // A card that was asked for on purpose is not taken away by a pointer that happens to cross a mark.
  if (fast || staysAlone(shown) || !mayOpen(choices, event.held)) return phase.is === 'open' ? pointerLeft(state) : STAY(state);
  const token = state.serial + 1;
  const wait = state.serial + 2;
  const held = phase.is === 'switching' ? phase.held : phase.token;
  return {
    state: {
      serial: wait,
      phase: { is: 'switching', token, wait, mark, answered: false, held, shown: { ...shown, pointer: 'away' } },
    },
    effects: [waitFor(wait, TIMINGS.switchMs), { do: 'ask', token, mark }],
  };
}

function mayOpen(choices: HoverChoices, held: boolean): boolean {
  return choices.opening === 'hover' || (choices.opening === 'modifier' && held);
}

/** With the modifier held down the wish is plain at once. */
function restOf(choices: HoverChoices): number {
  return choices.opening === 'modifier' ? 0 : choices.delay;
}

function waitFor(wait: number, ms: number): Effect {
  return { do: 'wait', wait, ms };
}

function rest(state: HoverState, mark: MarkId, choices: HoverChoices): Step {
  const token = state.serial + 1;
  const wait = state.serial + 2;
  return {
    state: { serial: wait, phase: { is: 'resting', token, wait, mark, answered: false } },
    effects: [waitFor(wait, restOf(choices)), { do: 'ask', token, mark }],
  };
}

function leave(state: HoverState): HoverState {
  return { serial: state.serial, phase: { is: 'idle' } };
}

/** The card that is on the screen is meant again: by the pointer on it or on its mark. */
function backTo(state: HoverState, phase: ShownPhase, pointer: PointerPlace): Step {
  const token = phase.is === 'switching' ? phase.held : phase.token;
  const next: HoverState = { serial: state.serial, phase: { is: 'open', token, shown: { ...phase.shown, pointer } } };
  return { state: next, effects: isWaiting(phase) ? [STOP_WAITING] : [] };
}

function pointerOnCard(state: HoverState): Step {
  const { phase, serial } = state;
  switch (phase.is) {
    case 'open':
    case 'closing':
    case 'switching':
      return backTo(state, phase, 'card');
    case 'asking':
      // The next card was only wished for by hovering, and the reader went back to the one that is there.
      if (phase.behind === null || phase.next.cause !== 'hover') return STAY(state);
      return STAY({ serial, phase: { is: 'open', token: phase.token, shown: { ...phase.behind, pointer: 'card' } } });
    default:
      return STAY(state);
  }
}

function pointerLeft(state: HoverState): Step {
  const { phase, serial } = state;
  switch (phase.is) {
    case 'resting':
      return { state: leave(state), effects: [STOP_WAITING] };
    case 'dismissed':
      return STAY(leave(state));
    case 'asking':
      if (phase.next.cause !== 'hover') return STAY({ serial, phase: { ...phase, next: { ...phase.next, pointer: 'away' } } });
      return phase.behind === null ? STAY(leave(state)) : close(state, phase.token, { ...phase.behind, pointer: 'away' });
    case 'switching':
      return close(state, phase.held, { ...phase.shown, pointer: 'away' });
    case 'open': {
      const shown: Shown = { ...phase.shown, pointer: 'away' };
      return staysAlone(shown) ? STAY({ serial, phase: { ...phase, shown } }) : close(state, phase.token, shown);
    }
    default:
      return STAY(state);
  }
}

function close(state: HoverState, token: number, shown: Shown): Step {
  const wait = state.serial + 1;
  return { state: { serial: wait, phase: { is: 'closing', token, wait, shown } }, effects: [waitFor(wait, TIMINGS.graceMs)] };
}

function press(state: HoverState, event: HoverEvent & { type: 'press' }): Step {
  if (event.mark !== null) return begin(state, event.mark, event.touch ? 'touch' : 'click');
  const { phase } = state;
  if (phase.is === 'resting') return end(state);
  const shown = shownOf(phase);
  if (shown?.pinned === true) return STAY(state);
  return shown === null && phase.is !== 'asking' ? STAY(state) : end(state);
}

/** A card is asked for on purpose. */
function begin(state: HoverState, mark: MarkId, cause: Cause): Step {
  const { phase } = state;
  const behind = shownOf(phase);
  const waiting: readonly Effect[] = isWaiting(phase) ? [STOP_WAITING] : [];
  if (hasCard(phase) && phase.shown.mark === mark) return again(state, phase, cause, waiting);
  const next: Shown = { mark, cause, pinned: false, pointer: cause === 'click' ? 'mark' : 'away', focused: false };
  if (phase.is === 'resting' && phase.mark === mark) return wished(state, phase, next, null, waiting);
  const token = state.serial + 1;
  return {
    state: { serial: token, phase: { is: 'asking', token, next, behind } },
    effects: [...waiting, { do: 'ask', token, mark }],
  };
}

/** The card of this mark is open already: asked for on purpose it now stays, and a command moves the focus into it. */
function again(state: HoverState, phase: ShownPhase, cause: Cause, before: readonly Effect[]): Step {
  const token = phase.is === 'switching' ? phase.held : phase.token;
  const next: HoverState = { serial: state.serial, phase: { is: 'open', token, shown: { ...phase.shown, cause } } };
  return { state: next, effects: cause === 'key' ? [...before, { do: 'focus-card' }] : before };
}

interface Asked {
  readonly token: number;
  readonly answered: boolean;
}

/** The wish is plain: shows what is there, or waits for it. */
function wished(state: HoverState, asked: Asked, next: Shown, behind: Shown | null, before: readonly Effect[]): Step {
  const { token } = asked;
  if (!asked.answered) return { state: { serial: state.serial, phase: { is: 'asking', token, next, behind } }, effects: before };
  const focus: readonly Effect[] = next.cause === 'key' ? [{ do: 'focus-card' }] : [];
  return {
    state: { serial: state.serial, phase: { is: 'open', token, shown: next } },
    effects: [...before, { do: 'show', token, shown: next }, ...focus],
  };
}

function focusMoved(state: HoverState, inside: boolean): Step {
  const { phase, serial } = state;
  const shown = shownOf(phase);
  if (shown === null || shown.focused === inside) return STAY(state);
  const moved: Shown = { ...shown, focused: inside };
  switch (phase.is) {
    case 'asking':
      return STAY({ serial, phase: { ...phase, behind: moved } });
    case 'closing':
    case 'switching':
      if (!inside) return STAY({ serial, phase: { ...phase, shown: moved } });
      return backTo(state, { ...phase, shown: moved }, moved.pointer);
    case 'open':
      // Tab leads out of the card: it closes, unless it was pinned or the pointer is at it.
      if (!inside && !moved.pinned && moved.pointer === 'away') return close(state, phase.token, moved);
      return STAY({ serial, phase: { ...phase, shown: moved } });
    default:
      return STAY(state);
  }
}

function escape(state: HoverState): Step {
  const { phase, serial } = state;
  if (phase.is === 'idle' || phase.is === 'dismissed') return STAY(state);
  const ended = end(state);
  const under = markUnderPointer(phase);
  return under === null ? ended : { state: { serial, phase: { is: 'dismissed', mark: under } }, effects: ended.effects };
}

function markUnderPointer(phase: Phase): MarkId | null {
  switch (phase.is) {
    case 'resting':
    case 'switching':
      return phase.mark;
    case 'asking':
      return phase.next.pointer === 'mark' ? phase.next.mark : null;
    case 'open':
    case 'closing':
      return phase.shown.pointer === 'mark' ? phase.shown.mark : null;
    default:
      return null;
  }
}

function end(state: HoverState): Step {
  const { phase } = state;
  const effects: Effect[] = [];
  if (isWaiting(phase)) effects.push(STOP_WAITING);
  if (shownOf(phase) !== null) effects.push(HIDE);
  return { state: leave(state), effects };
}

function pin(state: HoverState, pinned: boolean): Step {
  const { phase, serial } = state;
  if (phase.is !== 'open' && phase.is !== 'closing') return STAY(state);
  const shown: Shown = { ...phase.shown, pinned };
  return {
    state: { serial, phase: { is: 'open', token: phase.token, shown } },
    effects: [...(phase.is === 'closing' ? [STOP_WAITING] : []), { do: 'update', shown }],
  };
}

function timeOver(state: HoverState, wait: number): Step {
  const { phase } = state;
  if (!('wait' in phase) || phase.wait !== wait) return STAY(state);
  if (phase.is === 'closing') return { state: leave(state), effects: [HIDE] };
  const next: Shown = { mark: phase.mark, cause: 'hover', pinned: false, pointer: 'mark', focused: false };
  return wished(state, phase, next, phase.is === 'switching' ? phase.shown : null, []);
}

function answered(state: HoverState, token: number): Step {
  const { phase, serial } = state;
  if (!('token' in phase) || phase.token !== token) return STAY(state);
  if (phase.is === 'resting' || phase.is === 'switching') return STAY({ serial, phase: { ...phase, answered: true } });
  if (phase.is === 'asking') return wished(state, { token, answered: true }, phase.next, phase.behind, []);
  return STAY(state);
}

function lost(state: HoverState, mark: MarkId): Step {
  const { phase, serial } = state;
  switch (phase.is) {
    case 'resting':
    case 'dismissed':
      return phase.mark === mark ? end(state) : STAY(state);
    case 'asking':
      return phase.next.mark === mark ? end(state) : STAY(state);
    case 'switching':
      if (phase.mark === mark) return close(state, phase.held, phase.shown);
      return phase.shown.mark === mark ? end(state) : STAY(state);
    case 'open':
    case 'closing': {
      const { shown } = phase;
      if (shown.mark !== mark) return STAY(state);
      // A reader who is in the card keeps it, wherever its mark has gone.
      if (shown.pinned || shown.focused || shown.pointer === 'card') return STAY({ serial, phase });
      return end(state);
    }
    default:
      return STAY(state);
  }
}

import {
  backTo,
  close,
  end,
  HIDE,
  hasCard,
  isWaiting,
  leave,
  type ShownPhase,
  STOP_WAITING,
  type Step,
  shownOf,
  stay,
} from './phases.ts';
import { over, pointerLeft, pointerOnCard } from './pointer.ts';
import type { Cause, Effect, HoverChoices, HoverEvent, HoverState, MarkId, Phase, Shown } from './states.ts';

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
      return escapePressed(state);
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

function press(state: HoverState, event: HoverEvent & { type: 'press' }): Step {
  if (event.mark !== null) return begin(state, event.mark, event.touch ? 'touch' : 'click');
  const { phase } = state;
  if (phase.is === 'resting') return end(state);
  const shown = shownOf(phase);
  if (shown?.pinned === true) return stay(state);
  return shown === null && phase.is !== 'asking' ? stay(state) : end(state);
}

/** A card is asked for on purpose. */
function begin(state: HoverState, mark: MarkId, cause: Cause): Step {
  const { phase } = state;
  const behind = shownOf(phase);
  const waiting: readonly Effect[] = isWaiting(phase) ? [STOP_WAITING] : [];
  if (hasCard(phase) && phase.shown.mark === mark) return again(state, phase, cause, waiting);
  const next: Shown = {
    mark,
    cause,
    pinned: false,
    pointer: cause === 'click' ? 'mark' : 'away',
    focused: false,
  };
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
  const next: HoverState = {
    serial: state.serial,
    phase: { is: 'open', token, shown: { ...phase.shown, cause } },
  };
  return { state: next, effects: cause === 'key' ? [...before, { do: 'focus-card' }] : before };
}

interface Asked {
  readonly token: number;
  readonly answered: boolean;
}

/** The wish is plain: shows what is there, or waits for it. */
function wished(
  state: HoverState,
  asked: Asked,
  next: Shown,
  behind: Shown | null,
  before: readonly Effect[],
): Step {
  const { token } = asked;
  if (!asked.answered)
    return { state: { serial: state.serial, phase: { is: 'asking', token, next, behind } }, effects: before };
  const focus: readonly Effect[] = next.cause === 'key' ? [{ do: 'focus-card' }] : [];
  return {
    state: { serial: state.serial, phase: { is: 'open', token, shown: next } },
    effects: [...before, { do: 'show', token, shown: next }, ...focus],
  };
}

function focusMoved(state: HoverState, inside: boolean): Step {
  const { phase, serial } = state;
  const shown = shownOf(phase);
  if (shown === null || shown.focused === inside) return stay(state);
  const moved: Shown = { ...shown, focused: inside };
  switch (phase.is) {
    case 'asking':
      return stay({ serial, phase: { ...phase, behind: moved } });
    case 'closing':
    case 'switching':
      if (!inside) return stay({ serial, phase: { ...phase, shown: moved } });
      return backTo(state, { ...phase, shown: moved }, moved.pointer);
    case 'open':
      // Tab leads out of the card: it closes, unless it was pinned or the pointer is at it.
      if (!inside && !moved.pinned && moved.pointer === 'away') return close(state, phase.token, moved);
      return stay({ serial, phase: { ...phase, shown: moved } });
    default:
      return stay(state);
  }
}

function escapePressed(state: HoverState): Step {
  const { phase, serial } = state;
  if (phase.is === 'idle' || phase.is === 'dismissed') return stay(state);
  const ended = end(state);
  const under = markUnderPointer(phase);
  return under === null
    ? ended
    : { state: { serial, phase: { is: 'dismissed', mark: under } }, effects: ended.effects };
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

function pin(state: HoverState, pinned: boolean): Step {
  const { phase, serial } = state;
  if (phase.is !== 'open' && phase.is !== 'closing') return stay(state);
  const shown: Shown = { ...phase.shown, pinned };
  return {
    state: { serial, phase: { is: 'open', token: phase.token, shown } },
    effects: [...(phase.is === 'closing' ? [STOP_WAITING] : []), { do: 'update', shown }],
  };
}

function timeOver(state: HoverState, wait: number): Step {
  const { phase } = state;
  if (!('wait' in phase) || phase.wait !== wait) return stay(state);
  if (phase.is === 'closing') return { state: leave(state), effects: [HIDE] };
  const next: Shown = { mark: phase.mark, cause: 'hover', pinned: false, pointer: 'mark', focused: false };
  return wished(state, phase, next, phase.is === 'switching' ? phase.shown : null, []);
}

function answered(state: HoverState, token: number): Step {
  const { phase, serial } = state;
  if (!('token' in phase) || phase.token !== token) return stay(state);
  if (phase.is === 'resting' || phase.is === 'switching')
    return stay({ serial, phase: { ...phase, answered: true } });
  if (phase.is === 'asking') return wished(state, { token, answered: true }, phase.next, phase.behind, []);
  return stay(state);
}

function lost(state: HoverState, mark: MarkId): Step {
  const { phase, serial } = state;
  switch (phase.is) {
    case 'resting':
    case 'dismissed':
      return phase.mark === mark ? end(state) : stay(state);
    case 'asking':
      return phase.next.mark === mark ? end(state) : stay(state);
    case 'switching':
      if (phase.mark === mark) return close(state, phase.held, phase.shown);
      return phase.shown.mark === mark ? end(state) : stay(state);
    case 'open':
    case 'closing': {
      const { shown } = phase;
      if (shown.mark !== mark) return stay(state);
      // A reader who is in the card keeps it, wherever its mark has gone.
      if (shown.pinned || shown.focused || shown.pointer === 'card') return stay({ serial, phase });
      return end(state);
    }
    default:
      return stay(state);
  }
}

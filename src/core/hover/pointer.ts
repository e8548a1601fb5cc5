import {
  backTo,
  close,
  leave,
  type ShownPhase,
  STOP_WAITING,
  type Step,
  stay,
  staysAlone,
  waitFor,
} from './phases.ts';
import type { HoverChoices, HoverEvent, HoverState, MarkId, Phase, Shown } from './states.ts';
import { TIMINGS } from './timings.ts';

/** The mouse or pen is over a mark. */
export function over(state: HoverState, event: HoverEvent & { type: 'over' }, choices: HoverChoices): Step {
  const { phase, serial } = state;
  const { mark, fast } = event;
  switch (phase.is) {
    case 'idle':
      // However fast it came: if it stays, this was where it was going, and if it flies on, leaving ends the rest.
      return mayOpen(choices, event.held) ? rest(state, mark, choices) : stay(state);
    case 'dismissed':
      return phase.mark === mark ? stay(state) : over({ serial, phase: { is: 'idle' } }, event, choices);
    case 'resting':
      if (phase.mark !== mark) return over(leave(state), event, choices);
      // A pointer still on its way begins its rest anew.
      return fast
        ? {
            state: { serial: serial + 1, phase: { ...phase, wait: serial + 1 } },
            effects: [waitFor(serial + 1, restOf(choices))],
          }
        : stay(state);
    case 'asking':
      return overWhileAsking(state, phase, event, choices);
    case 'open':
    case 'closing':
    case 'switching':
      return overWhileShown(state, phase, event, choices);
  }
}

function overWhileAsking(
  state: HoverState,
  phase: Phase & { is: 'asking' },
  event: HoverEvent & { type: 'over' },
  choices: HoverChoices,
): Step {
  const { serial } = state;
  const { next, behind, token } = phase;
  if (next.mark === event.mark)
    return stay({ serial, phase: { ...phase, next: { ...next, pointer: 'mark' } } });
  if (next.cause !== 'hover') return stay(state);
  return over(
    { serial, phase: behind === null ? { is: 'idle' } : { is: 'open', token, shown: behind } },
    event,
    choices,
  );
}

function overWhileShown(
  state: HoverState,
  phase: ShownPhase,
  event: HoverEvent & { type: 'over' },
  choices: HoverChoices,
): Step {
  const { mark, fast } = event;
  const { shown } = phase;
  if (mark === shown.mark) return backTo(state, phase, 'mark');
  if (phase.is === 'switching' && phase.mark === mark) {
    // As with the first card: a pointer still on its way begins its rest anew.
    if (!fast) return stay(state);
    const again = state.serial + 1;
    return {
      state: { serial: again, phase: { ...phase, wait: again } },
      effects: [waitFor(again, TIMINGS.switchMs)],
    };
  }
  // A card that was asked for on purpose is not taken away by a pointer that happens to cross a mark.
  if (staysAlone(shown) || !mayOpen(choices, event.held))
    return phase.is === 'open' ? pointerLeft(state) : stay(state);
  const token = state.serial + 1;
  const wait = state.serial + 2;
  const held = phase.is === 'switching' ? phase.held : phase.token;
  return {
    state: {
      serial: wait,
      phase: {
        is: 'switching',
        token,
        wait,
        mark,
        answered: false,
        held,
        shown: { ...shown, pointer: 'away' },
      },
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

function rest(state: HoverState, mark: MarkId, choices: HoverChoices): Step {
  const token = state.serial + 1;
  const wait = state.serial + 2;
  return {
    state: { serial: wait, phase: { is: 'resting', token, wait, mark, answered: false } },
    effects: [waitFor(wait, restOf(choices)), { do: 'ask', token, mark }],
  };
}

/** The pointer is over the card, or on its way to it. */
export function pointerOnCard(state: HoverState): Step {
  const { phase, serial } = state;
  switch (phase.is) {
    case 'open':
    case 'closing':
    case 'switching':
      return backTo(state, phase, 'card');
    case 'asking':
      // The next card was only wished for by hovering, and the reader went back to the one that is there.
      if (phase.behind === null || phase.next.cause !== 'hover') return stay(state);
      return stay({
        serial,
        phase: { is: 'open', token: phase.token, shown: { ...phase.behind, pointer: 'card' } },
      });
    default:
      return stay(state);
  }
}

/** The pointer is over nothing of ours. */
export function pointerLeft(state: HoverState): Step {
  const { phase, serial } = state;
  switch (phase.is) {
    case 'resting':
      return { state: leave(state), effects: [STOP_WAITING] };
    case 'dismissed':
      return stay(leave(state));
    case 'asking':
      if (phase.next.cause !== 'hover')
        return stay({ serial, phase: { ...phase, next: { ...phase.next, pointer: 'away' } } });
      return phase.behind === null
        ? stay(leave(state))
        : close(state, phase.token, { ...phase.behind, pointer: 'away' });
    case 'switching':
      return close(state, phase.held, { ...phase.shown, pointer: 'away' });
    case 'open': {
      const shown: Shown = { ...phase.shown, pointer: 'away' };
      return staysAlone(shown)
        ? stay({ serial, phase: { ...phase, shown } })
        : close(state, phase.token, shown);
    }
    default:
      return stay(state);
  }
}

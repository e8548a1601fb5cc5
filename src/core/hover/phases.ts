import type { Effect, HoverState, Phase, PointerPlace, Shown } from './states.ts';
import { TIMINGS } from './timings.ts';

/** A new state and what is to be done. */
export interface Step {
  readonly state: HoverState;
  readonly effects: readonly Effect[];
}

/** Nothing happens. */
export function stay(state: HoverState): Step {
  return { state, effects: [] };
}

/** The one timer is not needed any more. */
export const STOP_WAITING: Effect = { do: 'stop-waiting' };

/** The card goes. */
export const HIDE: Effect = { do: 'hide' };

/** Phases with a card on the screen that belongs to their own intent or is about to be left. */
export type ShownPhase = Extract<Phase, { is: 'open' | 'closing' | 'switching' }>;

/** Whether a phase is one of those. */
export function hasCard(phase: Phase): phase is ShownPhase {
  return phase.is === 'open' || phase.is === 'closing' || phase.is === 'switching';
}

/** The card on the screen, if there is one. */
export function shownOf(phase: Phase): Shown | null {
  if (hasCard(phase)) return phase.shown;
  return phase.is === 'asking' ? phase.behind : null;
}

/** Whether a phase has its timer running. */
export function isWaiting(phase: Phase): boolean {
  return phase.is === 'resting' || phase.is === 'switching' || phase.is === 'closing';
}

/** Whether a card stays although the pointer has gone: it was asked for on purpose, or somebody is in it. */
export function staysAlone(shown: Shown): boolean {
  return shown.pinned || shown.focused || shown.cause !== 'hover';
}

/** No card and no wish, the numbers kept. */
export function leave(state: HoverState): HoverState {
  return { serial: state.serial, phase: { is: 'idle' } };
}

/** Starts the timer. */
export function waitFor(wait: number, ms: number): Effect {
  return { do: 'wait', wait, ms };
}

/** The card that is on the screen is meant again: by the pointer on it or on its mark. */
export function backTo(state: HoverState, phase: ShownPhase, pointer: PointerPlace): Step {
  const token = phase.is === 'switching' ? phase.held : phase.token;
  const next: HoverState = {
    serial: state.serial,
    phase: { is: 'open', token, shown: { ...phase.shown, pointer } },
  };
  return { state: next, effects: isWaiting(phase) ? [STOP_WAITING] : [] };
}

/** The grace begins, at the end of which the card goes. */
export function close(state: HoverState, token: number, shown: Shown): Step {
  const wait = state.serial + 1;
  return {
    state: { serial: wait, phase: { is: 'closing', token, wait, shown } },
    effects: [waitFor(wait, TIMINGS.graceMs)],
  };
}

/** Everything goes. */
export function end(state: HoverState): Step {
  const { phase } = state;
  const effects: Effect[] = [];
  if (isWaiting(phase)) effects.push(STOP_WAITING);
  if (shownOf(phase) !== null) effects.push(HIDE);
  return { state: leave(state), effects };
}

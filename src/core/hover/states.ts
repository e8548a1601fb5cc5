import type { Settings } from '../settings/settings.ts';

/** Id of a mark on the page; what it stands for is the caller's to know. */
export type MarkId = string;

/** What made a card open. */
export type Cause = 'hover' | 'click' | 'touch' | 'key';

/** Where the pointer is, as far as a card is concerned. */
export type PointerPlace = 'mark' | 'card' | 'away';

/** A card on the screen. */
export interface Shown {
  readonly mark: MarkId;
  readonly cause: Cause;
  /** Stays until it is closed on purpose. */
  readonly pinned: boolean;
  readonly pointer: PointerPlace;
  /** The keyboard focus is in the card. */
  readonly focused: boolean;
}

/**
 * Where hovering stands.
 *
 *                    over           rest over             answer
 *            idle ─────────▶ resting ─────────▶ asking ─────────▶ open ◀──────────┐
 *             ▲  ◀───────────  │                  ▲                │ ▲            │ back on
 *             │      out       └──── answered already, rest over ──┘ │            │ mark or card
 *             │                                   │           over   ▼            │
 *             │                        rest over  └────────── switching ──▶ closing
 *             │                                                another │ out   ▲ │ out (from open as well)
 *             └────────────────────────────────────────────────────────┴───────┘ │ grace over
 *             ▲                                                                  │
 *             └──────────────────────────────────────────────────────────────────┘
 *   A press on a mark and a command go to `asking` (or, answered, to `open`) from anywhere. Esc goes to `dismissed` while
 *   the pointer stands on the mark, else to `idle`; `dismissed` ends when it leaves. `close`, `stop`, a mark that is lost
 *   and a press beside everything go to `idle`. The full table is a test: test/core/hover/reduce.test.ts.
 *
 * `token` names one intent: what is asked for it is answered with its token, so that a late answer to an older intent
 * falls dead. `wait` names one timer in the same way; a phase has at most one.
 */
export type Phase =
  /** No card and no wish for one. */
  | { readonly is: 'idle' }
  /** The pointer rests on a mark; the facts are asked for already, so that they are there when the rest is over. */
  | {
      readonly is: 'resting';
      readonly token: number;
      readonly wait: number;
      readonly mark: MarkId;
      readonly answered: boolean;
    }
  /** The wish is plain and the facts are on their way. `behind` is the card still on the screen, if there is one. */
  | { readonly is: 'asking'; readonly token: number; readonly next: Shown; readonly behind: Shown | null }
  /** A card is on the screen. */
  | { readonly is: 'open'; readonly token: number; readonly shown: Shown }
  /** A card is on the screen and the pointer rests on another mark. */
  | {
      readonly is: 'switching';
      readonly token: number;
      readonly wait: number;
      readonly mark: MarkId;
      readonly answered: boolean;
      readonly shown: Shown;
      /** Token of the intent whose card is on the screen. */
      readonly held: number;
    }
  /** A card is on the screen and nobody is at it; it closes when the grace is over. */
  | { readonly is: 'closing'; readonly token: number; readonly wait: number; readonly shown: Shown }
  /** Closed by Esc while the pointer stood on the mark; nothing opens there until it has left. */
  | { readonly is: 'dismissed'; readonly mark: MarkId };

/** The phase, and the last number given to an intent or a timer. */
export interface HoverState {
  readonly serial: number;
  readonly phase: Phase;
}

/** Before anything happened. */
export const START: HoverState = { serial: 0, phase: { is: 'idle' } };

/** What can happen to a card. */
export type HoverEvent =
  /** The mouse or pen is over a mark. `held`: the modifier key is down. */
  | { readonly type: 'over'; readonly mark: MarkId; readonly fast: boolean; readonly held: boolean }
  /** The mouse or pen is over neither a mark nor the card nor the gap between them. */
  | { readonly type: 'out' }
  /** The pointer is over the card, or in the gap between it and its mark. */
  | { readonly type: 'card-over' }
  /** A click or tap on a mark, or beside every mark and the card. */
  | { readonly type: 'press'; readonly mark: MarkId | null; readonly touch: boolean }
  /** A command of the keyboard or of the toolbar popup. */
  | { readonly type: 'command'; readonly mark: MarkId }
  | { readonly type: 'focus'; readonly inside: boolean }
  | { readonly type: 'escape' }
  /** The card's own close button. */
  | { readonly type: 'close' }
  | { readonly type: 'pin'; readonly pinned: boolean }
  /** A timer ran out. */
  | { readonly type: 'timer'; readonly wait: number }
  /** The facts, or the failure to get them, are there. */
  | { readonly type: 'answer'; readonly token: number }
  /** A mark is no longer on the page or not in view. */
  | { readonly type: 'lost'; readonly mark: MarkId }
  /** Off here, another page, full screen: everything goes. */
  | { readonly type: 'stop' };

/** What is to be done; the caller does it, in this order. */
export type Effect =
  /** Start the one timer, in place of whatever it was doing. */
  | { readonly do: 'wait'; readonly wait: number; readonly ms: number }
  | { readonly do: 'stop-waiting' }
  | { readonly do: 'ask'; readonly token: number; readonly mark: MarkId }
  | { readonly do: 'show'; readonly token: number; readonly shown: Shown }
  /** Bring a card that is on the screen up to date with its state (pinned or not). */
  | { readonly do: 'update'; readonly shown: Shown }
  | { readonly do: 'focus-card' }
  /** Take the card away; the focus goes back to where it was only if it is still in the card. */
  | { readonly do: 'hide' };

/** The reader's choices that matter here. */
export type HoverChoices = Pick<Settings, 'opening' | 'delay'>;

import type { Box } from '../core/hover/place.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { CardFacts } from '../core/story/card.ts';
import type { Lang } from '../core/story/pack.ts';
import type { Failure } from '../messages/surface.ts';

/**
 * Between the visit script, which is brought to every page of the story, and the card script, which is brought when the
 * first card is wanted. Both run in the same world of the extension in one frame and meet at a symbol of its global object,
 * which no page can see.
 */

/** Where the card belongs: the mention it is of. */
export interface CardPlace {
  /** Boxes of the mention in the view, one a line. */
  readonly lines: readonly Box[];
  readonly pointer: { readonly x: number; readonly y: number } | null;
  readonly writing: 'horizontal' | 'vertical';
  readonly direction: 'ltr' | 'rtl';
}

/** Everything a card on the screen depends on. */
export interface CardView {
  /** Of the intent it was opened by; another one is another card, and begins at its top. */
  readonly key: string;
  readonly facts: CardFacts | null;
  readonly failure: Failure | null;
  readonly pinned: boolean;
  /** A sheet for fingers in place of a card at the mention. */
  readonly sheet: boolean;
  readonly place: CardPlace;
  readonly lang: Lang;
  readonly theme: Settings['theme'];
}

/** What the reader does in a card. */
export interface CardActions {
  readonly close: () => void;
  readonly pin: (pinned: boolean) => void;
  readonly focusMoved: (inside: boolean) => void;
  /** Opens the archive: at an article, or at its list. */
  readonly openArchive: (article: string | null) => void;
}

/** A card in a page: one host element, made at the first `show`. */
export interface CardPort {
  readonly show: (view: CardView) => void;
  /** Moves with its mention. */
  readonly follow: (place: CardPlace) => void;
  readonly focus: () => void;
  /** Takes it off the screen; the focus goes back to where it was before `focus`, if it is still in the card. */
  readonly hide: () => void;
  /** Whether an event's target is the card, as seen from the page. */
  readonly isHost: (target: EventTarget | null) => boolean;
  /** Whether a point of the view lies between the mention and the card. */
  readonly isInGap: (x: number, y: number) => boolean;
  /** Takes the host out of the page. */
  readonly end: () => void;
}

/** What the card script leaves for the visit script. */
export type MakeCard = (frame: Window, actions: CardActions) => CardPort;

const MEETING_PLACE = Symbol.for('backstory.card');

/** Leaves the way to make a card. */
export function offerCard(make: MakeCard): void {
  Reflect.set(globalThis, MEETING_PLACE, make);
}

/** The way to make a card; null until the card script has come. */
export function findCard(): MakeCard | null {
  const found: unknown = Reflect.get(globalThis, MEETING_PLACE);
  // Only `offerCard` writes under this symbol, in a world that is the extension's alone.
  return typeof found === 'function' ? (found as MakeCard) : null;
}

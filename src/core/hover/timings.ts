/** How long the card waits, and why. All in milliseconds unless the name says otherwise. */
export const TIMINGS = {
  /**
   * From leaving mention and card to closing: long enough to cross the gap between them on a slant, short enough
   * that a card does not hang about (WCAG 1.4.13 asks that the pointer can reach it).
   */
  graceMs: 300,
  /** Rest on another mention while a card is open: the reader has shown the wish to see cards, so it is short. */
  switchMs: 120,
  /** Pixels per millisecond above which the pointer is on its way somewhere and nothing is meant by what it crosses. */
  fastest: 0.5,
} as const;

/** Where the pointer was seen, in CSS pixels, and when, in milliseconds of one and the same clock. */
export interface PointerSample {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** Samples further apart than this say nothing about speed: the pointer rested in between. */
const LONGEST_STEP_MS = 100;

/** Whether the pointer moved too fast between two samples for a wish to be read into it. */
export function isFast(from: PointerSample | null, to: PointerSample): boolean {
  if (from === null) return false;
  const elapsed = to.at - from.at;
  if (elapsed > LONGEST_STEP_MS) return false;
  const distance = Math.hypot(to.x - from.x, to.y - from.y);
  return distance > TIMINGS.fastest * Math.max(elapsed, 1);
}

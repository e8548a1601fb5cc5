import type { Passage } from '../spotting/mentions.ts';
import { terms } from '../text/terms.ts';
import { likeness, type TermIndex } from './event-terms.ts';
import type { FactIndex } from './fact-index.ts';
import type { Lang, StoryEvent } from './pack.ts';

/** Only briefs are read this way; in a longer text both sides are named somewhere. UTF-16 code units. */
export const LONGEST_TOLD = 600;
/** Likeness of words from which a brief tells of an event; unrelated news of the same people stays below half of it. */
const LEAST_LIKENESS = 0.42;

/** An event of the story that a brief tells of, and how surely. */
export interface Told {
  readonly event: string;
  /** 0 … 1 */
  readonly likeness: number;
}

/**
 * The event a brief tells of though it does not name both sides ("The State Duma ratified the treaty"): one whose words it
 * shares, in a brief that names somebody of the story. Null where there is none, or the pack has no texts in the language.
 */
export function eventTold(
  index: FactIndex,
  termIndex: TermIndex,
  text: string,
  lang: Lang | null,
  passages: readonly Passage[],
): Told | null {
  if (text.length > LONGEST_TOLD || termIndex.lengths.size === 0) return null;
  const named = passages.some(({ mentions }) => mentions.some(({ entity }) => isSided(index, entity)));
  if (!named) return null;
  let best: Told | null = null;
  for (const [id, like] of likeness(termIndex, terms(text, lang))) {
    const event = index.events.get(id);
    if (event === undefined || like < LEAST_LIKENESS || !isOfBoth(index, event)) continue;
    if (best === null || like > best.likeness) best = { event: id, likeness: like };
  }
  return best;
}

function isSided(index: FactIndex, entity: string): boolean {
  const sense = index.senses.get(entity);
  return sense !== undefined && (sense.side !== null || sense.evokes !== null || sense.anchor === 'story');
}

/**
 * Whether the second side, or what stands for it, takes part. The first side is the one that the gate listens for; what it
 * does alone (a missile test) is other news.
 */
function isOfBoth(index: FactIndex, event: StoryEvent): boolean {
  const [, second] = index.info.sides;
  const sides = new Set<string>();
  for (const id of [...event.entities, ...event.places]) {
    const sense = index.senses.get(id);
    if (sense?.anchor === 'story') return true;
    for (const side of [sense?.side, sense?.evokes]) if (side) sides.add(side);
  }
  return sides.has(second);
}

import type { Anchor } from '../story/pack.ts';
import type { Mention } from '../story/reading.ts';
import { paragraphs, type Span } from '../text/sentences.ts';
import { type Match, type Matcher, scan } from './matcher.ts';
import { AFTER_FULL, WITH_ANCHOR } from './matcher-data.ts';

/** What spotting needs to know of an entity. */
export interface EntitySense {
  readonly side: string | null;
  readonly anchor: Anchor;
  readonly evokes: string | null;
  readonly person: boolean;
  readonly place: boolean;
}

/** A passage of the text and the mentions in it. */
export interface Passage extends Span {
  readonly mentions: readonly Mention[];
}

/** Names of people are long: a capital word right behind a surname makes it another person's. */
const ANOTHER_NAME = /^[\s\u2010-\u2015-]{1,2}\p{Lu}\p{Ll}/u;

/**
 * Finds the mentions of a text, paragraph by paragraph, and applies the pack's rules for forms that are not safe alone.
 */
export function findPassages(
  matcher: Matcher,
  senses: ReadonlyMap<string, EntitySense>,
  text: string,
  lang: string | null,
): Passage[] {
  const matches = scan(matcher, text, lang).filter((match) => match.entity !== 0);
  const full = new Set<number>();
  for (const match of matches) if ((match.flags & (AFTER_FULL | WITH_ANCHOR)) === 0) full.add(match.entity);
  const passages: Passage[] = [];
  let next = 0;
  for (const span of paragraphs(text)) {
    const inside: Match[] = [];
    while (next < matches.length) {
      const match = matches[next];
      if (match === undefined || match.start >= span.end) break;
      if (match.start >= span.start) inside.push(match);
      next += 1;
    }
    passages.push({ ...span, mentions: accepted(matcher, senses, text, inside, full) });
  }
  return passages;
}

function accepted(
  matcher: Matcher,
  senses: ReadonlyMap<string, EntitySense>,
  text: string,
  matches: readonly Match[],
  full: ReadonlySet<number>,
): Mention[] {
  const idOf = (match: Match): string => matcher.data.entities[match.entity] ?? '';
  const unruled = matches.filter((match) => (match.flags & (AFTER_FULL | WITH_ANCHOR)) === 0);
  const anchored = unruled.some((match) => {
    const sense = senses.get(idOf(match));
    return sense !== undefined && (sense.anchor === 'strong' || sense.anchor === 'story');
  });
  return matches
    .filter((match) => {
      if ((match.flags & AFTER_FULL) !== 0) {
        if (ANOTHER_NAME.test(text.slice(match.end, match.end + 4))) return false;
        return full.has(match.entity) || anchored;
      }
      return (match.flags & WITH_ANCHOR) === 0 || anchored;
    })
    .map((match) => ({ entity: idOf(match), start: match.start, end: match.end }));
}

/** Puts a text together from stretches of a raw document, keeping where each came from. */
import type { Segment } from './article.ts';
import { type Entities, REFERENCE, referenceValue } from './html-entities.ts';
import type { Placed } from './offsets.ts';

/** A text in the making. */
export interface Gathering {
  readonly text: string[];
  readonly segments: Segment[];
  length: number;
}

/** An empty one. */
export function createGathering(): Gathering {
  return { text: [], segments: [], length: 0 };
}

/** Adds a run of text for a raw range; a run that goes on where the last one ended, character for character, joins it. */
export function addRun(gathering: Gathering, text: string, start: number, end: number): void {
  if (text === '') return;
  const last = gathering.segments.at(-1);
  const even = text.length === end - start;
  if (even && last !== undefined && last.end === start && last.length === last.end - last.start) {
    gathering.segments[gathering.segments.length - 1] = { ...last, length: last.length + text.length, end };
  } else gathering.segments.push({ at: gathering.length, length: text.length, start, end });
  gathering.text.push(text);
  gathering.length += text.length;
}

/** Adds raw text with its character references read. */
export function addDecoded(
  gathering: Gathering,
  raw: string,
  start: number,
  end: number,
  entities: Entities,
): void {
  const stretch = raw.slice(start, end);
  let from = 0;
  if (stretch.includes('&')) {
    for (const match of stretch.matchAll(REFERENCE)) {
      const value = referenceValue(entities, match);
      if (value === null) continue;
      addRun(gathering, stretch.slice(from, match.index), start + from, start + match.index);
      from = match.index + match[0].length;
      addRun(gathering, value, start + match.index, start + from);
    }
  }
  addRun(gathering, stretch.slice(from), start + from, end);
}

/** The text gathered, or null where nothing but white space was. */
export function gathered(gathering: Gathering): Placed | null {
  const text = gathering.text.join('');
  const first = gathering.segments[0];
  const last = gathering.segments.at(-1);
  if (first === undefined || last === undefined || text.trim() === '') return null;
  return { text, start: first.start, end: last.end, segments: gathering.segments };
}

/** A document as lines with what can be told of each without knowing the others. */

import type { Span } from '../text/sentences.ts';
import { bareWords } from './cues.ts';
import { addDecoded, createGathering, gathered } from './gathering.ts';
import { type Entities, REFERENCE, referenceValue } from './html-entities.ts';
import { type Placed, placedPart, placedRaw, placedTogether, placedTrimmed } from './offsets.ts';

/** What a page's markup says of a line; plain text says nothing. */
export interface Markup {
  /** 1 … 6 for headings, 0 for other lines. */
  readonly heading: number;
  readonly kind: 'text' | 'quote' | 'list' | 'caption';
  /** Share of the text that is in links, 0 … 1. */
  readonly linked: number;
}

/** Of plain text. */
export const NO_MARKUP: Markup = { heading: 0, kind: 'text', linked: 0 };

/** A line, or a paragraph of hard-wrapped lines. */
export interface Line {
  readonly placed: Placed;
  readonly text: string;
  readonly markup: Markup;
  /** Length in letters of an alphabet: a sign of a dense script counts as two and a half. */
  readonly size: number;
  /** Words without case, accents, figures and punctuation; of long lines the beginning. */
  readonly bare: string;
  /** Ends like a sentence, or like one that introduces a list. */
  readonly ended: boolean;
  /** Ends with a colon: what follows belongs to it. */
  readonly leads: boolean;
  /** An empty line stands before it. */
  readonly apart: boolean;
}

const DENSE = /[\u1100-\u11ff\u3005-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]/g;
/** End of a sentence, with what may close behind it. */
const ENDED = /[.!?…。！？؟۔।॥։;；:：‼⁉][\s"'»«”“’)\]」』）】›*]{0,6}$/u;
const CLOSED_QUOTE = /[”"»」』]$/u;
/** Longer lines are never compared as labels. */
const BARE_UP_TO = 320;

/** Makes a line of a placed text. */
export function lineOf(placed: Placed, apart: boolean, markup: Markup = NO_MARKUP): Line {
  const { text } = placed;
  const dense = text.match(DENSE)?.length ?? 0;
  const ended = ENDED.test(text.slice(-12)) || (CLOSED_QUOTE.test(text.slice(-1)) && text.length > 60);
  return {
    placed,
    text,
    markup,
    size: text.length + 1.5 * dense,
    bare: bareWords(text.slice(0, BARE_UP_TO)),
    ended,
    leads: /[:：;；]$/u.test(text),
    apart,
  };
}

/** The lines of a raw text from an offset on, without the empty ones. Hard-wrapped paragraphs are one line. */
export function linesOf(raw: string, from = 0): Line[] {
  const lines: Line[] = [];
  let apart = true;
  let start = from;
  const take = (end: number): void => {
    const placed = placedTrimmed(placedRaw(raw, start, end));
    if (placed.text.trim() === '') apart = true;
    else {
      lines.push(lineOf(placed, apart));
      apart = false;
    }
  };
  for (const { index } of raw.matchAll(/\r\n|[\n\r\v\f\u2028\u2029]/g)) {
    if (index < start) continue;
    take(index);
    start = index + (raw.startsWith('\r\n', index) ? 2 : 1);
  }
  take(raw.length);
  return unwrapped(raw, lines);
}

const WRAP_WIDTH = 120;
const WRAP_LEAST = 45;

/**
 * Puts hard-wrapped paragraphs together: a line that is nearly as wide as the others, does not end a sentence or is
 * followed by a small letter, and has no empty line behind it, goes on in the next one.
 */
function unwrapped(raw: string, lines: readonly Line[]): Line[] {
  const blocks = lines.filter((line) => !line.apart).length;
  if (lines.length < 4 || blocks < lines.length * 0.4) return [...lines];
  const widths = lines.map((line) => line.size).toSorted((a, b) => a - b);
  const widest = widths[Math.floor(widths.length * 0.95)] ?? 0;
  const full = lines.filter((line) => line.size >= widest * 0.75).length;
  if (widest > WRAP_WIDTH || widest < WRAP_LEAST || full < lines.length * 0.5) return [...lines];
  if (!goesOnSmall(lines) && !(uncased(lines) && full >= lines.length * 0.7)) return [...lines];
  const joined: Line[] = [];
  let first = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const goesOn =
      next !== undefined &&
      !next.apart &&
      line.size >= widest * 0.6 &&
      (!line.ended || line.size >= widest * 0.85);
    if (goesOn) continue;
    const start = lines[first];
    if (start !== undefined)
      joined.push(
        first === at ? line : lineOf(placedRaw(raw, start.placed.start, line.placed.end), start.apart),
      );
    first = at + 1;
  }
  return joined;
}

/** A wrapped sentence mostly goes on with a small letter; headlines one under another do not. */
function goesOnSmall(lines: readonly Line[]): boolean {
  return lines.filter((line) => /^\p{Ll}/u.test(line.text)).length >= lines.length * 0.2;
}

function uncased(lines: readonly Line[]): boolean {
  return !lines.some((line) => /[\p{Lu}\p{Ll}]{3}/u.test(line.text));
}

/** The line without stretches of its text (in order, apart), in one piece; null where nothing is left. */
export function lineWithout(line: Line, cuts: readonly Span[]): Line | null {
  const parts: Placed[] = [];
  let from = 0;
  for (const cut of [...cuts, { start: line.text.length, end: line.text.length }]) {
    const part = placedTrimmed(placedPart(line.placed, from, cut.start));
    if (part.text !== '') parts.push(part);
    from = cut.end;
  }
  const left = placedTogether(parts);
  return left === null ? null : lineOf(left, line.apart, line.markup);
}

const LEFTOVER = /<\/?[a-z][^<>]{0,300}>|<!--[^<>]{0,300}-->/gi;

/** A line of plain text that has leftovers of markup, with its tags taken out and its
 * character references read. Those that stand for a space are listed with the tags: nothing else holds them. */
export function withoutTags(
  raw: string,
  line: Line,
  entities: Entities,
): { readonly line: Line | null; readonly tags: readonly Span[] } {
  if (!/[<&]/.test(line.text)) return { line, tags: [] };
  const { start, end } = line.placed;
  const gathering = createGathering();
  const tags: Span[] = [];
  let from = start;
  for (const match of raw.slice(start, end).matchAll(LEFTOVER)) {
    const at = start + match.index;
    addDecoded(gathering, raw, from, at, entities);
    from = at + match[0].length;
    tags.push({ start: at, end: from });
  }
  addDecoded(gathering, raw, from, end, entities);
  for (const match of raw.slice(start, end).matchAll(REFERENCE)) {
    const at = start + match.index;
    if (referenceValue(entities, match)?.trim() === '') tags.push({ start: at, end: at + match[0].length });
  }
  const placed = gathered(gathering);
  return { line: placed === null ? null : lineOf(placedTrimmed(placed), line.apart), tags };
}

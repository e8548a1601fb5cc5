/** Dates told in a text: in figures, with the names of months and weekdays, and relative to the text's own date. */
import type { IsoDate, Lang, Precision } from '../story/pack.ts';
import { type DateKind, type DateParts, precisionOf, resolveDate } from './date-found.ts';
import type { DatePattern } from './date-pattern.ts';
import { datePatterns } from './date-patterns.ts';

/** A date expression in a text. Offsets are UTF-16 code units, `end` exclusive. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** What it means, cut to its precision; null where that needs a date of the text which was not given. */
  readonly date: IsoDate | null;
  readonly precision: Precision;
  readonly kind: DateKind;
  /** As written. */
  readonly words: string;
  /** What it says, for resolving it later against another date with `resolveDate`. */
  readonly parts: DateParts;
}

/** Patterns of one language, made by `createDateReader`; keep it to read many texts of the language. */
export interface DateReader {
  readonly patterns: readonly DatePattern[];
}

/** Makes the patterns of a language (about a millisecond). English and plain figures for a language not known. */
export function createDateReader(lang: Lang | null): DateReader {
  return { patterns: datePatterns(lang) };
}

/**
 * The dates a text speaks of, in order, not overlapping.
 * @param lang Language of the text.
 * @param anchor Date of the text itself, at any precision; resolves weekdays, days and months without a year, and words
 *   like "yesterday".
 * @param reader Made by `createDateReader` for the same language; made anew for this call where left out.
 */
export function datesIn(
  text: string,
  lang: Lang | null,
  anchor: IsoDate | null = null,
  reader: DateReader = createDateReader(lang),
): DateMention[] {
  const plain = plainFigures(text);
  const composed = plain === plain.normalize('NFC') ? null : composedText(plain);
  const read = composed?.text ?? plain;
  const found: DateMention[] = [];
  for (const { pattern, read: partsOf } of reader.patterns) {
    for (const match of read.matchAll(pattern)) {
      const parts = match[0] === '' ? null : partsOf(match, read);
      if (parts !== null) found.push(mentionOf(text, match, parts, anchor, composed?.offsets ?? null));
    }
  }
  return withoutOverlaps(found);
}

function mentionOf(
  text: string,
  match: RegExpExecArray,
  parts: DateParts,
  anchor: IsoDate | null,
  offsets: readonly number[] | null,
): DateMention {
  const lead = match[0].length - match[0].trimStart().length;
  const from = match.index + lead;
  const to = match.index + match[0].trimEnd().length;
  const start = offsets?.[from] ?? from;
  const end = offsets?.[to] ?? to;
  return {
    start,
    end,
    date: resolveDate(parts, anchor),
    precision: precisionOf(parts),
    kind: parts.kind,
    words: text.slice(start, end),
    parts,
  };
}

/** Of mentions that overlap the one that begins first stays, and of those the longest. */
function withoutOverlaps(found: readonly DateMention[]): DateMention[] {
  const kept: DateMention[] = [];
  for (const mention of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept;
}

const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** Figures of other scripts as 0–9 and every kind of space as one, code unit for code unit. */
function plainFigures(text: string): string {
  return text.replace(
    /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19\u00a0\u2007\u202f\u3000]/g,
    (char) => {
      const unit = char.charCodeAt(0);
      const zero = ZEROS.find((first) => unit >= first && unit <= first + 9);
      return zero === undefined ? ' ' : String(unit - zero);
    },
  );
}

interface Composed {
  readonly text: string;
  /** Offset in the written text by offset in the composed one, with one more for its end. */
  readonly offsets: readonly number[];
}

/** A base letter with its marks, or the jamo of one Hangul syllable. */
const CLUSTER = /[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]?|[^\p{M}]\p{M}{0,8}|\p{M}/gsu;

function composedText(text: string): Composed {
  let out = '';
  const offsets: number[] = [];
  for (const match of text.matchAll(CLUSTER)) {
    const plain = match[0].normalize('NFC');
    for (let at = 0; at < plain.length; at += 1) offsets.push(match.index);
    out += plain;
  }
  offsets.push(text.length);
  return { text: out, offsets };
}

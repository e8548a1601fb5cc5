/** What the patterns for dates have in common. */
import { dayNumber } from './calendar.ts';
import type { DateParts } from './date-found.ts';
import type { DateVocabulary } from './date-vocabulary.ts';

/** A pattern and how to read a match of it; null where it is no date after all. */
export interface DatePattern {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, text: string) => DateParts | null;
}

/** Nothing is said. */
export const NOTHING: DateParts = {
  kind: 'full',
  year: null,
  month: null,
  day: null,
  weekday: null,
  direction: 0,
  shift: null,
};

/** A word ends here. */
export const STOP = '(?![\\p{L}\\p{M}])';

/** Plain words as a pattern. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s{1,2}');
}

/** `a|b` of plain words as an alternation. */
export function anyOf(words: string): string {
  return words.split('|').map(escaped).join('|');
}

/** "of last year", "this year" beside a month. */
export function yearShift(match: RegExpExecArray, text: string, words: DateVocabulary): DateParts['shift'] {
  const before = text.slice(Math.max(0, match.index - 16), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 28);
  const near = (list: string | undefined): boolean =>
    list !== undefined &&
    ((words.unspaced !== true && new RegExp(`^\\s{0,2}(?:${anyOf(list)})`, 'iu').test(after)) ||
      new RegExp(`(?:${anyOf(list)})\\s{0,2}$`, 'iu').test(before));
  if (near(words.lastYear)) return { unit: 'y', by: -1 };
  return near(words.thisYear) ? { unit: 'y', by: 0 } : null;
}

/** "next", "last" beside a weekday. */
export function directionOf(match: RegExpExecArray, text: string, words: DateVocabulary): -1 | 0 | 1 {
  const before = text.slice(Math.max(0, match.index - 12), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 14);
  const near = (list: string | undefined): boolean =>
    list !== undefined &&
    (new RegExp(`^\\s{0,2}(?:${anyOf(list)})${STOP}`, 'iu').test(after) ||
      new RegExp(`(?:^|[^\\p{L}]|[\\u3000-\\uffff])(?:${anyOf(list)})\\s{0,2}$`, 'iu').test(before));
  if (near(words.after)) return 1;
  return near(words.before) ? -1 : 0;
}

/** A day in figures, where there is such a day; 2024 stands in for a missing year since it has a 29 February. */
export function figures(year: number | null, month: number, day: number): DateParts | null {
  if (dayNumber(year ?? 2024, month, day) === null) return null;
  return { ...NOTHING, kind: year === null ? 'day-month' : 'full', year, month, day };
}

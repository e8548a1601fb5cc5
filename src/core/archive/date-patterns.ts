/** Patterns for dates, made from the words of one language. */
import type { Lang } from '../story/pack.ts';
import { FIRST_YEAR, isoDay, LAST_YEAR, partsOf, solarDayNumber } from './calendar.ts';
import type { DateParts } from './date-found.ts';
import { numberedPatterns } from './date-numbered.ts';
import {
  anyOf,
  type DatePattern,
  directionOf,
  escaped,
  figures,
  NOTHING,
  STOP,
  yearShift,
} from './date-pattern.ts';
import type { DateVocabulary } from './date-vocabulary.ts';
import { dateVocabulary } from './date-words.ts';

const START = '(?<![\\p{L}\\p{M}\\p{N}])';
const ORDINAL = '(?:st|nd|rd|th|er|[ºª]|-?го|-?е|-?ші|:[ae])?\\.?';

/** Patterns of a language; of English and plain figures where the language is not known. Tried in order, longest match wins. */
export function datePatterns(lang: Lang | null): DatePattern[] {
  const primary = lang?.split('-')[0] ?? 'en';
  const words = dateVocabulary(primary);
  const patterns = [...figurePatterns(primary, words?.monthFirst === true), ...numberedPatterns(primary)];
  if (words === null) return patterns;
  if (words.months !== '') patterns.push(...monthPatterns(words, words.months, primary, false));
  if (words.solar !== undefined) patterns.push(...monthPatterns(words, words.solar, primary, true));
  if (words.weekdays !== '') patterns.push(weekdayPattern(words));
  if (words.near !== undefined) patterns.push(...nearPatterns(words, words.near));
  return patterns;
}

/** One named group a thing: `prefix` and its number from 1. */
function numberedGroups(list: string, prefix: string, wanted: 'full' | 'short'): string {
  const groups: string[] = [];
  for (const [at, forms] of list.split('|').entries()) {
    const chosen = forms.split(',').filter((form) => form.endsWith('*') === (wanted === 'short'));
    if (chosen.length === 0) continue;
    const bodies = chosen.map((form) =>
      form.endsWith('~')
        ? `${escaped(form.slice(0, -1))}\\p{L}{0,5}`
        : form.endsWith('*')
          ? `${escaped(form.slice(0, -1))}\\.?`
          : escaped(form),
    );
    groups.push(`(?<${prefix}${at + 1}>${bodies.join('|')})`);
  }
  return groups.join('|');
}

function groupNumber(match: RegExpExecArray, prefix: string): number | null {
  for (const [name, value] of Object.entries(match.groups ?? {})) {
    if (value !== undefined && name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
      return Number(name.slice(prefix.length));
  }
  return null;
}

/** Day before the month ("13 September 2023", in English also after it), and year before the month ("2024. november 29"). */
function monthPatterns(words: DateVocabulary, months: string, primary: Lang, solar: boolean): DatePattern[] {
  const joined = `(?:(?:${anyOf(words.joined ?? '\u0000')})[\\s.]{0,2})?`;
  const start = words.unspaced ? '(?<!\\p{N})' : '(?<![\\p{L}\\p{M}\\p{N}]|\\p{N}[/.:,])';
  const prefix = words.prefixes === undefined ? '' : `[${words.prefixes}]{0,2}`;
  const names = [numberedGroups(months, 'm', 'full'), numberedGroups(months, 's', 'short')]
    .filter((part) => part !== '')
    .join('|');
  const name = words.unspaced ? `(?:${names})` : `(?<![\\p{L}\\p{M}])${prefix}(?:${names})${STOP}`;
  const day = (group: string): string => `(?<${group}>\\d{1,2})(?![\\d:%]|\\.\\d)${ORDINAL}`;
  const year = (group: string): string => `(?<${group}>\\d{4})(?!\\d|[-/]\\d)`;
  const twin = primary === 'ar' ? '(?:\\s?[/(]\\s?\\p{L}{2,10}(?:\\s\\p{L}{3,7})?\\)?)?' : '';
  const dayBehind = words.monthFirst ? `(?:[\\s.]{1,2}${day('dc')})?` : '';
  const dayFirst = `${start}(?:${day('da')}(?:\\s?[-–—]\\s?\\d{1,2}${ORDINAL})?[\\s.\\-]{0,3}${joined})?${name}${twin}${dayBehind}(?:[\\s,.\\-]{0,3}${joined}${year('yb')})?`;
  const yearFirst = `${start}${year('ya')}[\\s.,]{0,3}${joined}(?:${day('da')}[\\s.]{0,2})?${name}(?:[\\s.]{1,2}${day('db')})?`;
  const read = (match: RegExpExecArray, text: string): DateParts | null =>
    readMonth(match, text, words, primary, solar);
  return [dayFirst, yearFirst].map((source) => ({ pattern: new RegExp(source, 'giu'), read }));
}

function readMonth(
  match: RegExpExecArray,
  text: string,
  words: DateVocabulary,
  primary: Lang,
  solar: boolean,
): DateParts | null {
  const groups = match.groups ?? {};
  const full = groupNumber(match, 'm');
  const month = full ?? groupNumber(match, 's');
  if (month === null) return null;
  const year = yearOf(groups['ya'] ?? groups['yb'], primary, solar);
  if (year === null && (groups['ya'] ?? groups['yb']) !== undefined && !solar) return null;
  const figure = groups['da'] ?? groups['dc'] ?? groups['db'];
  const day = figure === undefined ? null : Number(figure);
  if (solar) return solarParts(year, month, day);
  if (day !== null) {
    const parts = figures(year, month, day);
    return parts === null || year !== null ? parts : { ...parts, shift: yearShift(match, text, words) };
  }
  if (year !== null) return { ...NOTHING, kind: 'month', year, month };
  if (full === null || !standsAlone(match, text, words, primary)) return null;
  return { ...NOTHING, kind: 'month', month, shift: yearShift(match, text, words) };
}

function yearOf(figures: string | undefined, primary: Lang, solar: boolean): number | null {
  if (figures === undefined) return null;
  const year = Number(figures) - (primary === 'th' && Number(figures) > 2400 ? 543 : 0);
  return solar ? Number(figures) : year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

function solarParts(year: number | null, month: number, day: number | null): DateParts | null {
  if (year === null || day === null) return null;
  const number = solarDayNumber(year, month, day);
  const parts = number === null ? null : partsOf(isoDay(number));
  return parts === null ? null : { ...NOTHING, ...parts };
}

/** A month's name alone can be another word ("may"), so words that go before months are asked for. */
function standsAlone(match: RegExpExecArray, text: string, words: DateVocabulary, primary: Lang): boolean {
  if (primary === 'en' && !/^[A-Z]/.test(match[0])) return false;
  if (words.alone === undefined || words.alone === '') return true;
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  return new RegExp(`(?:^|[^\\p{L}])(?:${anyOf(words.alone)})[\\s-]{0,2}$`, 'iu').test(before);
}

function weekdayPattern(words: DateVocabulary): DatePattern {
  const prefix = words.prefixes === undefined ? '' : `[${words.prefixes}]{0,2}`;
  const names = numberedGroups(words.weekdays, 'w', 'full');
  const source = words.unspaced ? `(?:${names})` : `${START}${prefix}(?:${names})${STOP}`;
  const read = (match: RegExpExecArray, text: string): DateParts | null => {
    const weekday = groupNumber(match, 'w');
    return weekday === null
      ? null
      : { ...NOTHING, kind: 'weekday', weekday, direction: directionOf(match, text, words) };
  };
  return { pattern: new RegExp(source, 'giu'), read };
}

function nearPatterns(words: DateVocabulary, near: string): DatePattern[] {
  return near.split('|').map((entry) => {
    const [code = 'd0', forms = ''] = entry.split('=');
    // The tables write nothing but these four letters in front.
    const unit = code.charAt(0) as 'd' | 'w' | 'm' | 'y';
    const by = Number(code.slice(1));
    const list = forms.split(',').map(escaped).join('|');
    const source = words.unspaced ? `(?:${list})` : `${START}(?:${list})${STOP}`;
    return {
      pattern: new RegExp(source, 'giu'),
      read: () => ({ ...NOTHING, kind: 'relative', shift: { unit, by } }),
    };
  });
}

/** Languages in which "29.11." is a day of the year. */
const DOTTED = new Set([
  'de',
  'cs',
  'sk',
  'sl',
  'hr',
  'sr',
  'mk',
  'fi',
  'et',
  'nb',
  'da',
  'is',
  'lv',
  'bg',
  'ru',
  'uk',
  'be',
  'pl',
]);

/** Dates in figures alone. */
function figurePatterns(primary: Lang, monthFirst: boolean): DatePattern[] {
  const patterns: DatePattern[] = [
    {
      pattern: /(?<![\d./-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|[-/]\d)/g,
      read: (match) => figures(yearOf(match[1], primary, false), Number(match[3]), Number(match[4])),
    },
    {
      pattern: /(?<![\d./-])(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d|[-/.]\d)/g,
      read: (match) => dayMonthYear(match, primary, monthFirst),
    },
  ];
  if (primary !== 'en')
    patterns.push({
      pattern: /(?<=[(（]\s?)(\d{1,2})[/.](\d{1,2})(?=\s?[)）])/g,
      read: (match) => figures(null, Number(match[2]), Number(match[1])),
    });
  if (DOTTED.has(primary))
    patterns.push({
      pattern: /(?<![\d.,])(\d{1,2})\.\s?(\d{1,2})\.(?![\d])/g,
      read: (match) => figures(null, Number(match[2]), Number(match[1])),
    });
  return patterns;
}

function dayMonthYear(match: RegExpExecArray, primary: Lang, monthFirst: boolean): DateParts | null {
  const written = match[4] ?? '';
  if (written.length === 2 && match[2] === '-') return null;
  const year = written.length === 2 ? 2000 + Number(written) : yearOf(written, primary, false);
  const first = Number(match[1]);
  const second = Number(match[3]);
  if (year === null) return null;
  const swapped = second > 12 || (monthFirst && match[2] === '/' && first <= 12);
  return swapped ? figures(year, first, second) : figures(year, second, first);
}

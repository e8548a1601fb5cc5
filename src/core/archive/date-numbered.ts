/** Day and month in the languages that number their months: Vietnamese, Korean, Japanese, Chinese, Mongolian. */
import type { Lang } from '../story/pack.ts';
import { dayNumber, FIRST_YEAR, LAST_YEAR } from './calendar.ts';
import type { DateParts } from './date-found.ts';
import { type DatePattern, directionOf, figures, NOTHING, yearShift } from './date-pattern.ts';
import { dateVocabulary } from './date-words.ts';

/** The patterns of a language, by primary subtag; none for languages whose months have names. */
export function numberedPatterns(primary: Lang): DatePattern[] {
  if (primary === 'vi') return vietnamese();
  if (primary === 'ko') return counted('ko', '년', '월', '일', '(?!간|째|동안|만에|연속|정도|차)');
  if (primary === 'ja') return counted('ja', '年', '月', '日', '(?!間|目|連続|以内|ぶり|分)');
  if (primary === 'zh') return counted('zh', '年', '月', '[日号號]', '(?!间|間|内)');
  if (primary === 'mn')
    return counted('mn', '\\s?оны', '(?:-р|\\s?дугаар|\\s?дүгээр)\\s?сар\\p{L}{0,4}', '', '');
  return [];
}

/** Chinese figures up to 31, for dates written out. */
const HAN_FIGURES = '〇一二三四五六七八九';

function figureOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  if (/^\d+$/.test(written)) return Number(written);
  if (written.length === 4) return Number(Array.from(written, (char) => HAN_FIGURES.indexOf(char)).join(''));
  const [tens = '', ones = ''] = written.includes('十') ? written.split('十') : ['0', written];
  return (
    (tens === '' ? 1 : Math.max(0, HAN_FIGURES.indexOf(tens))) * 10 +
    (ones === '' ? 0 : HAN_FIGURES.indexOf(ones))
  );
}

function counted(lang: Lang, year: string, month: string, day: string, notThen: string): DatePattern[] {
  const han = lang === 'zh' || lang === 'ja';
  const number = han ? '(\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])' : '(\\d{1,2})';
  const years = han ? '(\\d{4}|[〇一二三四五六七八九]{4})' : '(\\d{4})';
  const words = dateVocabulary(lang);
  const yearless = (match: RegExpExecArray, text: string): DateParts['shift'] =>
    words === null ? null : yearShift(match, text, words);
  const last = day === '' ? '\\s?(\\d{1,2})(?!\\d)' : `\\s?${number}\\s?${day}${notThen}`;
  const patterns: DatePattern[] = [
    {
      pattern: new RegExp(`(?:${years}\\s?${year}\\s?)?(?<!\\d)${number}\\s?${month}${last}`, 'gu'),
      read: (match, text) => {
        const parts = figures(yearIn(match[1]), figureOf(match[2]) ?? 0, figureOf(match[3]) ?? 0);
        return parts === null || parts.year !== null ? parts : { ...parts, shift: yearless(match, text) };
      },
    },
    {
      pattern: new RegExp(
        `(?:${years}\\s?${year}\\s?)?(?<![\\d第])${number}\\s?${month}(?![間目份間分]?[間目])(?!간)`,
        'gu',
      ),
      read: (match, text) => monthIn(figureOf(match[2]) ?? 0, yearIn(match[1]), yearless(match, text)),
    },
  ];
  if (day !== '')
    patterns.push({
      pattern: new RegExp(
        `(?<![\\d.,第])(\\d{1,2})\\s?${day === '[日号號]' ? '日' : day}${notThen}(?!본|本|常|曜|々)`,
        'gu',
      ),
      read: (match) => dayAlone(Number(match[1])),
    });
  return patterns;
}

function yearIn(written: string | undefined): number | null {
  const year = figureOf(written);
  return year !== null && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

function monthIn(month: number, year: number | null, shift: DateParts['shift']): DateParts | null {
  return month < 1 || month > 12
    ? null
    : { ...NOTHING, kind: 'month', year, month, shift: year === null ? shift : null };
}

/** "13일": a day of the running or the last month. */
function dayAlone(day: number): DateParts | null {
  return day < 1 || day > 31 ? null : { ...NOTHING, kind: 'day-month', day };
}

const VIETNAMESE_FIGURES = [
  'Một',
  'Hai',
  'Ba',
  'Tư',
  'Năm',
  'Sáu',
  'Bảy',
  'Tám',
  'Chín',
  'Mười',
  'Mười Một',
  'Mười Hai',
];
const VIETNAMESE_WEEKDAYS = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];
/** Words before a date; without one of them 3/4 may be a fraction. */
const VIETNAMESE_BEFORE = 'ngày|hôm|sáng|trưa|chiều|tối|đêm|khuya|từ|đến|tới|vào|mùng|mồng|trước|sau|qua|và';
const FRACTIONS = new Set(['1/2', '1/3', '2/3', '1/4', '3/4', '1/5', '2/5', '3/5', '4/5', '1/10', '24/7']);

function vietnamese(): DatePattern[] {
  const words = dateVocabulary('vi');
  const shift = (match: RegExpExecArray, text: string): DateParts['shift'] =>
    words === null ? null : yearShift(match, text, words);
  return [
    {
      pattern:
        /(?<![\p{L}\d])(?:ngày\s{1,2})?(\d{1,2})\s{0,2}tháng\s{0,2}(\d{1,2})(?![\d])(?:[\s,]{0,3}năm\s{1,2}(\d{4})|[\s,/-]{1,3}(\d{4}))?(?!\d)/giu,
      read: (match, text) => {
        const parts = figures(yearIn(match[3] ?? match[4]), Number(match[2]), Number(match[1]));
        return parts === null || parts.year !== null ? parts : { ...parts, shift: shift(match, text) };
      },
    },
    {
      pattern:
        /(?<![\p{L}\d]|\d\s)tháng\s{1,2}(\d{1,2})(?!\d)(?:\s?[/-]\s?(\d{4})(?!\d)|\s{1,2}năm\s{1,2}(\d{4}))?/giu,
      read: (match, text) => monthIn(Number(match[1]), yearIn(match[2] ?? match[3]), shift(match, text)),
    },
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\d]|\\d\\s)[Tt]háng\\s{1,2}(${VIETNAMESE_FIGURES.toReversed().join('|')})(?![\\p{L}])(?:\\s{1,2}năm\\s{1,2}(\\d{4}))?`,
        'gu',
      ),
      read: (match, text) =>
        monthIn(VIETNAMESE_FIGURES.indexOf(match[1] ?? '') + 1, yearIn(match[2]), shift(match, text)),
    },
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\d./,-])(?:(?:${VIETNAMESE_BEFORE})\\s{1,2})?(\\d{1,2})([/-])(\\d{1,2})(?![\\d/]|[-.,]\\d|\\s?%)`,
        'giu',
      ),
      read: dayMonthSlash,
    },
    {
      pattern: new RegExp(
        `(?<![\\p{L}])(?:(?<h>hôm|ngày|sáng|trưa|chiều|tối|đêm|vào)\\s{1,2})?(?:(?:thứ)\\s{1,2}(?<w>${VIETNAMESE_WEEKDAYS.join('|')})|(?<s>chủ nhật))(?![\\p{L}])`,
        'giu',
      ),
      read: (match, text) => vietnameseWeekday(match, text),
    },
  ];
}

function dayMonthSlash(match: RegExpExecArray): DateParts | null {
  const bare = /^\d/.test(match[0]);
  if (bare && (match[2] === '-' || FRACTIONS.has(match[0]))) return null;
  return dayNumber(2024, Number(match[3]), Number(match[1])) === null
    ? null
    : figures(null, Number(match[3]), Number(match[1]));
}

/** "thứ tư" is also "the fourth": a word of time before it or the capital of the day tells. */
function vietnameseWeekday(match: RegExpExecArray, text: string): DateParts | null {
  const words = dateVocabulary('vi');
  const day = match.groups?.['w'];
  const capital = day !== undefined && day !== day.toLowerCase();
  if (match.groups?.['s'] === undefined && match.groups?.['h'] === undefined && !capital) return null;
  const weekday = day === undefined ? 7 : VIETNAMESE_WEEKDAYS.indexOf(day.toLowerCase()) + 1;
  return {
    ...NOTHING,
    kind: 'weekday',
    weekday,
    direction: words === null ? 0 : directionOf(match, text, words),
  };
}

/** Dates as they are found in a text, before they are resolved against the date of the text. */
import type { IsoDate, Precision } from '../story/pack.ts';
import { dayNumber, isoDay, isoMonth, lastDay, partsOf, weekdayOf } from './calendar.ts';

/** How a date is told. */
export type DateKind = 'full' | 'day-month' | 'month' | 'weekday' | 'relative';

/** What a date expression says, without the date of the text it stands in. */
export interface DateParts {
  readonly kind: DateKind;
  readonly year: number | null;
  /** 1 … 12 */
  readonly month: number | null;
  readonly day: number | null;
  /** 1 Monday … 7 Sunday */
  readonly weekday: number | null;
  /** For weekdays: the next one after (1), the last one strictly before (-1), or the last one up to the text's date (0). */
  readonly direction: -1 | 0 | 1;
  /** Years, months, weeks or days from the date of the text; for a month without a year, the year it is said to be in. */
  readonly shift: { readonly unit: 'd' | 'w' | 'm' | 'y'; readonly by: number } | null;
}

/** Expressions without a year that lie this many days after the text's date are still taken for that year's: time zones. */
const AHEAD = 1;

/**
 * The date an expression means. Without an anchor only full dates have one. Day and month without a year are the
 * nearest up to the anchor (a day later counts too: the anchor may be of another time zone).
 * @param anchor Date of the text the expression stands in, at any precision.
 */
export function resolveDate(parts: DateParts, anchor: IsoDate | null): IsoDate | null {
  if (parts.year !== null) return datePart(parts.year, parts.month, parts.day);
  const now = anchor === null ? null : lastDay(anchor);
  if (anchor === null || now === null) return null;
  if (parts.kind === 'relative') return resolveShift(parts, anchor, now);
  if (parts.weekday !== null)
    return partsOf(anchor)?.day === null ? null : resolveWeekday(parts.weekday, parts.direction, now);
  const year = new Date(now * 86_400_000).getUTCFullYear();
  if (parts.shift !== null) return datePart(year + parts.shift.by, parts.month, parts.day);
  if (parts.month === null) return parts.day === null ? null : resolveDay(parts.day, now);
  for (let back = 0; back <= 8; back += 1) {
    const first = dayNumber(year + 1 - back, parts.month, parts.day ?? 1);
    if (first !== null && first <= now + AHEAD) return datePart(year + 1 - back, parts.month, parts.day);
  }
  return null;
}

function datePart(year: number, month: number | null, day: number | null): IsoDate | null {
  if (month === null) return String(year);
  if (day === null) return isoMonth(year, month);
  const number = dayNumber(year, month, day);
  return number === null ? null : isoDay(number);
}

/** The latest day of that number in its month. */
function resolveDay(day: number, now: number): IsoDate | null {
  for (let number = now + AHEAD; number > now - 62; number -= 1) {
    if (new Date(number * 86_400_000).getUTCDate() === day) return isoDay(number);
  }
  return null;
}

function resolveWeekday(weekday: number, direction: -1 | 0 | 1, now: number): IsoDate {
  const today = weekdayOf(now);
  if (direction === 1) return isoDay(now + ((weekday - today + 6) % 7) + 1);
  const back = (today - weekday + 7) % 7;
  return isoDay(now - (direction === -1 && back === 0 ? 7 : back));
}

function resolveShift(parts: DateParts, anchor: IsoDate, now: number): IsoDate | null {
  const { shift } = parts;
  if (shift === null) return null;
  const { year, month, day } = partsOf(anchor) ?? { year: 0, month: null, day: null };
  if (shift.unit === 'y') return String(year + shift.by);
  if (month === null) return null;
  if (shift.unit === 'm') {
    const months = year * 12 + month - 1 + shift.by;
    return isoMonth(Math.floor(months / 12), (months % 12) + 1);
  }
  if (day === null) return null;
  return shift.unit === 'd' ? isoDay(now + shift.by) : isoDay(now - weekdayOf(now) + 1 + shift.by * 7);
}

const SHIFT_PRECISION: Readonly<Record<'d' | 'w' | 'm' | 'y', Precision>> = {
  d: 'day',
  w: 'range',
  m: 'month',
  y: 'year',
};

/** How exactly an expression names a date; a week is a range that begins on its Monday. */
export function precisionOf(parts: DateParts): Precision {
  if (parts.kind === 'relative') return SHIFT_PRECISION[parts.shift?.unit ?? 'd'];
  if (parts.weekday !== null || parts.day !== null) return 'day';
  return parts.month !== null ? 'month' : 'year';
}

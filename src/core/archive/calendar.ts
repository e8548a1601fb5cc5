/** Calendar arithmetic on days; no clock. Days are counted from 1970-01-01, years are those of the Gregorian calendar. */
import type { IsoDate } from '../story/pack.ts';

const DAY = 86_400_000;

/** Years outside are taken for other numbers. */
export const FIRST_YEAR = 1800;
/** The last year taken for one. */
export const LAST_YEAR = 2100;

/** Number of a day, or null where there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.getTime() / DAY : null;
}

/** The day with a number, as `2024-06-19`. */
export function isoDay(number: number): IsoDate {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** `2024-06`. */
export function isoMonth(year: number, month: number): IsoDate {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The parts of an ISO date cut to its precision; null where it is not one. */
export function partsOf(
  date: IsoDate,
): { readonly year: number; readonly month: number | null; readonly day: number | null } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && dayNumber(year, month, day) === null) return null;
  return { year, month, day };
}

/** Last day an ISO date can mean; null where it is not a date. */
export function lastDay(date: IsoDate): number | null {
  const parts = partsOf(date);
  if (parts === null) return null;
  const month = parts.month ?? 12;
  return parts.day === null ? Date.UTC(parts.year, month, 0) / DAY : dayNumber(parts.year, month, parts.day);
}

/** 1 Farvardin 1403 was 20 March 2024. */
const SOLAR_EPOCH = Date.UTC(2024, 2, 20) / DAY - solarDays(1403, 1, 1);

/**
 * Day number of a date of the Iranian solar calendar, or null where there is none. The 33-year rule (R. Pournader,
 * M. Toossi, jdf) is right for the years 1178 to 1633.
 */
export function solarDayNumber(year: number, month: number, day: number): number | null {
  if (year < 1178 || year > 1633 || month < 1 || month > 12 || day < 1 || day > (month < 7 ? 31 : 30))
    return null;
  return SOLAR_EPOCH + solarDays(year, month, day);
}

function solarDays(year: number, month: number, day: number): number {
  const shifted = year + 1595;
  const leaps = Math.floor(shifted / 33) * 8 + Math.floor(((shifted % 33) + 3) / 4);
  return 365 * shifted + leaps + (month < 7 ? (month - 1) * 31 : (month - 7) * 30 + 186) + day;
}

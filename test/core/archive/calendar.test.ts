import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayNumber,
  isoDay,
  lastDay,
  partsOf,
  solarDayNumber,
  weekdayOf,
} from '../../../src/core/archive/calendar.ts';

describe('the calendar', () => {
  it('goes there and back for every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000, max: 47_000 }), (number) => {
        const { year, month, day } = partsOf(isoDay(number)) ?? { year: 0, month: 0, day: 0 };
        expect(dayNumber(year, month ?? 0, day ?? 0)).toBe(number);
        expect(weekdayOf(number)).toBe(((new Date(`${isoDay(number)}T00:00Z`).getUTCDay() + 6) % 7) + 1);
      }),
    );
  });
  it('knows no day that is none', () => {
    expect([
      dayNumber(2023, 2, 29),
      dayNumber(2024, 13, 1),
      dayNumber(1600, 1, 1),
      partsOf('2024-00'),
      partsOf('2023-02-29'),
      partsOf('20'),
    ]).toEqual([null, null, null, null, null, null]);
    expect([isoDay(lastDay('2024-02') ?? 0), isoDay(lastDay('2023') ?? 0)]).toEqual([
      '2024-02-29',
      '2023-12-31',
    ]);
  });
  it('agrees with the Iranian calendar of the platform', () => {
    const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 30_000 }), (number) => {
        const parts = Object.fromEntries(
          persian
            .formatToParts(new Date(number * 86_400_000))
            .map(({ type, value }) => [type, Number.parseInt(value, 10)]),
        );
        expect(solarDayNumber(parts['year'] ?? 0, parts['month'] ?? 0, parts['day'] ?? 0)).toBe(number);
      }),
    );
  });
});

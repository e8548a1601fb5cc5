import { expect, it } from 'vitest';
import {
  placedPart,
  placedRaw,
  placedTogether,
  placedTrimmed,
  rawSpan,
} from '../../../src/core/archive/offsets.ts';

const RAW = 'one two\r\nthree  four';

it('takes raw text as it stands, line ends as spaces', () => {
  const placed = placedRaw(RAW, 0, RAW.length);
  expect(placed.text).toBe('one two  three  four');
  expect(rawSpan(placed, 9, 14)).toEqual({ start: 9, end: 14 });
});

it('cuts parts and puts them together with the holes kept', () => {
  const placed = placedRaw(RAW, 0, RAW.length);
  const joined = placedTogether([placedPart(placed, 0, 3), placedPart(placed, 9, 14)]);
  if (joined === null) throw new Error('nothing');
  expect(joined.text).toBe('one three');
  expect(rawSpan(joined, 4, 9)).toEqual({ start: 9, end: 14 });
  expect(rawSpan(joined, 0, 9)).toEqual({ start: 0, end: 14 });
  expect(rawSpan(joined, 3, 4)).toEqual({ start: 9, end: 9 });
});

it('covers a reference whole, and says something sensible outside the text', () => {
  const place = {
    start: 10,
    end: 20,
    segments: [
      { at: 0, length: 2, start: 10, end: 12 },
      { at: 2, length: 1, start: 12, end: 18 },
      { at: 3, length: 2, start: 18, end: 20 },
    ],
  };
  expect(rawSpan(place, 2, 3)).toEqual({ start: 12, end: 18 });
  expect(rawSpan(place, 1, 4)).toEqual({ start: 11, end: 19 });
  expect(rawSpan(place, 2, 2)).toEqual({ start: 12, end: 12 });
  expect(rawSpan(place, 40, 50)).toEqual({ start: 20, end: 20 });
  expect(rawSpan({ start: 3, end: 4, segments: [] }, 0, 1)).toEqual({ start: 3, end: 4 });
});

it('trims', () => {
  expect(placedTrimmed(placedRaw('  a b ', 0, 6))).toEqual({
    text: 'a b',
    start: 2,
    end: 5,
    segments: [{ at: 0, length: 3, start: 2, end: 5 }],
  });
  expect(placedTrimmed(placedRaw('   ', 0, 3)).text).toBe('');
  expect(placedTogether([])).toBeNull();
});

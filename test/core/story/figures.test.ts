import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../../src/core/story/figures.ts';

const values = (text: string): number[] => figuresIn(text).map(({ value }) => value);

describe('figuresIn', () => {
  it.each<[string, number[]]>([
    ['about 11,000 soldiers', [11000]],
    ['khoảng 11.000 binh sĩ', [11000]],
    ['environ 11 000 soldats', [11000]],
    ['около 11\u00a0000 солдат', [11000]],
    ['نحو ١١ ألف جندي', [11000]],
    ['12 тысяч военных', [12000]],
    ['1만2천명', [12000]],
    ['1万2000人', [12000]],
    ['10만 명', [100000]],
    ['8 nghìn quân và 3 triệu quả đạn', [8000, 3000000]],
    ['a share of 1.5 percent', [1.5]],
    ['6 million shells', [6000000]],
    ['in 2024 and on 29/11/2024 at 14:30', []],
    ['2,024 rounds', [2024]],
  ])('reads %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('gives exact offsets for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 0, max: 999 }),
        fc.string({ unit: 'binary', maxLength: 60 }),
        (before, number, after) => {
          const text = `${before} ${number} ${after}`;
          for (const { start, end, value } of figuresIn(text)) {
            expect(text.slice(start, end)).toMatch(/\p{Nd}/u);
            expect(Number.isFinite(value)).toBe(true);
          }
        },
      ),
    );
  });
});

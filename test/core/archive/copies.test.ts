import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportSignature } from '../../../src/core/archive/article.ts';
import { sameReport } from '../../../src/core/archive/copies.ts';

/** Names that every text of the story has weigh little, as they do in a pack. */
const weight = (token: string): number => (token === 'a' || token === 'b' ? 0.2 : 2);

const REPORT: ReportSignature = [
  ['a', 'b', 'visit'],
  ['a', 'base', 'rocket'],
  ['#18', 'a', 'b'],
  ['agency', 'b', 'shells'],
  ['minister', 'b', 'plant'],
  ['a', 'b', 'satellite'],
];

describe('sameReport', () => {
  it('knows a report from itself, from a cut of it and from a freer rendering of it', () => {
    expect(sameReport(REPORT, REPORT, weight)).toBeCloseTo(1);
    expect(sameReport(REPORT.slice(0, 4), REPORT, weight)).toBeCloseTo(1);
    const freer = [REPORT[0] ?? [], ['a', 'base', 'rocket', 'c'], ['new', 'thing'], ...REPORT.slice(3)];
    expect(sameReport(freer, REPORT, weight)).toBeGreaterThanOrEqual(0.5);
  });

  it('does not take another report of the same event for a copy', () => {
    const other: ReportSignature = [
      ['a', 'b', 'visit'],
      ['x', 'a'],
      ['b', '#3000'],
      ['y', 'z'],
      ['a', 'treaty'],
      ['q', 'r', 'b'],
    ];
    expect(sameReport(REPORT, other, weight)).toBeLessThan(0.5);
  });

  it('does not take texts that share their closing paragraphs for copies', () => {
    const closing: ReportSignature = [
      ['a', 'b', '#11000'],
      ['c', 'treaty'],
    ];
    const one: ReportSignature = [
      ['a', 'visit'],
      ['base', 'b'],
      ['p', 'q'],
      ['m', 'n'],
      ['k', 'l'],
      ...closing,
    ];
    const two: ReportSignature = [
      ['b', 'speech'],
      ['x', 'y'],
      ['u', 'v'],
      ['s', 't'],
      ['g', 'h'],
      ...closing,
    ];
    expect(sameReport(one, two, weight)).toBeLessThan(0.5);
  });

  it('minds the order: the same facts told in another order are another report', () => {
    expect(sameReport(REPORT, REPORT.toReversed(), weight)).toBeLessThan(0.5);
  });

  it('is symmetric and between 0 and 1 for any two texts', () => {
    const signature = fc.array(
      fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', '#1', '#2'), { minLength: 1, maxLength: 4 }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(signature, signature, (left, right) => {
        const score = sameReport(left, right, weight);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1 + 1e-9);
        if (left.length !== right.length) expect(sameReport(right, left, weight)).toBeCloseTo(score);
      }),
    );
  });
});

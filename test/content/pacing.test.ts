import { describe, expect, test } from 'vitest';
import { isWorthALook, type Looks } from '../../src/content/gate/late.ts';
import { inSlices, type Pace } from '../../src/content/visit/slices.ts';

describe('how often the gate looks again', () => {
  /** Looks at a page that has these heights, one after the other. */
  function looksAt(heights: readonly number[]): number {
    let looks: Looks = { count: 0, height: 100 };
    for (const height of heights) if (isWorthALook(looks, height)) looks = { count: looks.count + 1, height };
    return looks.count;
  }

  test('a page that stays as it is, never', () => {
    expect(looksAt([100, 100, 100])).toBe(0);
  });

  test('late text, at once, however little', () => {
    expect(looksAt([101])).toBe(1);
  });

  test('a page that grows and shrinks for ever, a few times', () => {
    expect(looksAt(Array.from({ length: 1000 }, (_, at) => 100 + (at % 2)))).toBe(4);
  });

  test('a page that grows for ever, a bounded number of times', () => {
    expect(looksAt(Array.from({ length: 1000 }, (_, at) => 100 * 2 ** (at + 1)))).toBe(16);
  });

  test('an endless list of small additions, only when they come to something', () => {
    expect(looksAt(Array.from({ length: 400 }, (_, at) => 101 + at))).toBeLessThanOrEqual(16);
  });
});

describe('work in slices', () => {
  /** A clock that goes on by `ms` at every step of the work. */
  function paceOf(ms: number): { pace: Pace; breaths: () => number; tick: () => void } {
    let now = 0;
    let breaths = 0;
    const pace: Pace = {
      now: () => now,
      breathe: async () => {
        breaths += 1;
        now += 1000;
      },
    };
    return { pace, breaths: () => breaths, tick: () => (now += ms) };
  }

  function* work(steps: number, tick: () => void): Generator<number | undefined, void> {
    for (let at = 0; at < steps; at += 1) {
      tick();
      yield at % 2 === 0 ? at : undefined;
    }
  }

  test('all values come, and the page had its turn every eight milliseconds', async () => {
    const { pace, breaths, tick } = paceOf(2);
    const done = await inSlices(work(20, tick), pace, new AbortController().signal);
    expect(done?.values).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18]);
    expect(breaths()).toBe(5);
    expect(done?.spentMs).toBe(40);
  });

  test('told to stop, it stops', async () => {
    const end = new AbortController();
    const { pace, tick } = paceOf(100);
    const waiting = inSlices(work(20, tick), { ...pace, breathe: async () => end.abort() }, end.signal);
    expect(await waiting).toBeNull();
  });
});

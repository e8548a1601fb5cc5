import { expect, test } from 'vitest';
import { countVitest, isGood, plainLine, sum } from '../../tools/count.mjs';

const file = (status: string, ...states: readonly string[]) => ({
  status,
  assertionResults: states.map((state) => ({ status: state })),
});

test('passes, failures and skips are counted over all files', () => {
  const report = { testResults: [file('passed', 'passed', 'pending'), file('failed', 'passed', 'failed')] };
  expect(countVitest(report, false)).toEqual({ passed: 2, failed: 1, skipped: 1 });
});

test('a file that could not be loaded is a failure, though it has no tests', () => {
  const report = { testResults: [file('passed', 'passed'), file('failed')] };
  expect(countVitest(report, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test.each([
  ['a runner that wrote no report', undefined, true],
  ['a report of another shape', { tests: 3 }, true],
  ['a run without tests', { testResults: [] }, true],
  ['an error outside every test', { testResults: [file('passed', 'passed')] }, false],
])('%s is a failure', (_what, report, exitedWell) => {
  expect(countVitest(report, exitedWell).failed).toBe(1);
});

test('the closing line, and when all is well', () => {
  const total = sum([
    { passed: 2, failed: 0, skipped: 0 },
    { passed: 3, failed: 1, skipped: 0 },
  ]);
  expect(plainLine(total)).toBe('5 passed, 1 failed');
  expect(plainLine({ ...total, skipped: 4 })).toBe('5 passed, 1 failed, 4 skipped');
  expect(isGood(total)).toBe(false);
  expect(isGood({ passed: 1, failed: 0, skipped: 9 })).toBe(true);
  expect(isGood({ passed: 0, failed: 0, skipped: 9 })).toBe(false);
});

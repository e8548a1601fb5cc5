/** Counting of passes and failures, and the plain line that every runner here ends with. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function sum(counts) {
  const add = (/** @type {keyof Count} */ key) => counts.reduce((total, count) => total + count[key], 0);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') };
}

/**
 * The closing line; skipped tests are named only when there are any.
 * @param {Count} count
 */
export function plainLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

/**
 * Whether all is well: something ran, and nothing failed.
 * @param {Count} count
 */
export function isGood({ passed, failed }) {
  return passed > 0 && failed === 0;
}

/**
 * Reads the report of vitest's JSON reporter. A file that could not even be loaded has no tests in it
 * and counts as one failure, and so does a run that failed for a reason outside every test.
 * @param {unknown} report parsed JSON, or undefined where the runner wrote none
 * @param {boolean} exitedWell
 * @returns {Count}
 */
export function countVitest(report, exitedWell) {
  const files = isReport(report) ? report.testResults : [];
  const states = files.flatMap((file) => file.assertionResults.map((test) => test.status));
  const of = (/** @type {string} */ state) => states.filter((one) => one === state).length;
  const broken = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(hasFailed),
  ).length;
  const passed = of('passed');
  const failed = of('failed') + broken;
  const untold = failed === 0 && (!exitedWell || passed === 0) ? 1 : 0;
  return { passed, failed: failed + untold, skipped: states.length - passed - of('failed') };
}

/** @param {{ status: string }} test */
function hasFailed({ status }) {
  return status === 'failed';
}

/**
 * @param {unknown} report
 * @returns {report is { testResults: { status: string, assertionResults: { status: string }[] }[] }}
 */
function isReport(report) {
  return (
    typeof report === 'object' &&
    report !== null &&
    'testResults' in report &&
    Array.isArray(report.testResults)
  );
}

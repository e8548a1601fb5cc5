/**
 * Runs every test: `npm test`, or only some: `npm test -- unit repo chromium firefox`. Ends with the
 * plain line `N passed, N failed` over all runners; exits 1 when something failed or nothing ran.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildAll } from '../build.mjs';
import { BROWSERS, ensureBrowsers } from './browsers.mjs';
import { countVitest, isGood, plainLine, sum } from './count.mjs';

/** @typedef {import('./count.mjs').Count} Count */

const root = resolve(import.meta.dirname, '..');
const reports = join(root, 'node_modules/.cache/backstory');
const FAILURE = { passed: 0, failed: 1, skipped: 0 };

/**
 * Runs one project of vitest.config.ts.
 * @param {string} name of this run
 * @param {string} project
 * @param {Record<string, string>} [env]
 * @returns {Count}
 */
function runVitest(name, project, env = {}) {
  console.log(`\n== ${name} ==`);
  const report = join(reports, `${name}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(report, { force: true });
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const count = countVitest(readReport(report), status === 0);
  console.log(`${name}: ${plainLine(count)}`);
  return count;
}

/**
 * @param {string} file
 * @returns {unknown}
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {import('./browsers.mjs').BrowserKind} kind
 * @returns {Promise<Count>}
 */
async function runBrowser(kind) {
  try {
    await ensureBrowsers([kind]);
  } catch (error) {
    console.error(`\n== ${kind} ==\n${error instanceof Error ? error.message : error}`);
    return FAILURE;
  }
  return runVitest(kind, 'browser', { BROWSER: kind });
}

/**
 * @param {readonly string[]} asked names of runs; all when empty
 * @returns {Promise<Count>}
 */
async function runAll(asked) {
  const wanted = (/** @type {string} */ name) => asked.length === 0 || asked.includes(name);
  const counts = [];
  if (wanted('unit')) counts.push(runVitest('unit', 'unit'));
  if (wanted('repo')) counts.push(runVitest('repo', 'repo'));
  const kinds = BROWSERS.filter(wanted);
  if (kinds.length === 0) return sum(counts);
  try {
    await buildAll();
  } catch (error) {
    console.error(
      `\nThe extension cannot be built, so no browser was started.\n${error instanceof Error ? error.message : error}`,
    );
    return sum([...counts, FAILURE]);
  }
  for (const kind of kinds) counts.push(await runBrowser(kind));
  return sum(counts);
}

const total = await runAll(process.argv.slice(2));
console.log(`\n${plainLine(total)}`);
if (!isGood(total)) process.exitCode = 1;

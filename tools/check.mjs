/**
 * `npm run check`: everything that can be said of the code without running it. Each step counts as a
 * pass or a failure; the last line is plain: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { isGood, plainLine, sum } from './count.mjs';

const root = resolve(import.meta.dirname, '..');

/** @param {string} path within node_modules */
const module = (path) => join('node_modules', path);

/** What is checked, in the order in which a mistake is cheapest to find. Each is a script for Node. */
const STEPS = [
  { name: 'types', args: [module('typescript/bin/tsc'), '-p', '.'] },
  { name: 'lint and format', args: [module('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'] },
  { name: 'story packs', args: ['tools/run.mjs', 'pack-lint'] },
  { name: 'build', args: ['build.mjs'] },
  { name: 'sizes of bundles', args: ['tools/sizes.mjs'] },
  { name: 'house rules', args: [module('vitest/vitest.mjs'), 'run', '--project', 'repo'] },
  {
    name: 'dead code',
    args: [module('knip/bin/knip.js'), '--no-progress', '--treat-config-hints-as-errors'],
  },
  {
    name: 'extension lint',
    args: [
      module('web-ext/bin/web-ext.js'),
      'lint',
      '-s',
      'dist/firefox',
      '--warnings-as-errors',
      '--no-config-discovery',
    ],
  },
];

/** @param {(typeof STEPS)[number]} step */
function run({ name, args }) {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    // Where npm was called from, for commands that take file names: here, the project itself.
    env: { ...process.env, INIT_CWD: root },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const good = status === 0;
  console.log(
    `${good ? 'passed' : 'FAILED'}  ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`,
  );
  if (!good) console.log(`${stdout}${stderr}`.trimEnd().replace(/^/gm, '    '));
  return { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 };
}

const total = sum(STEPS.map(run));
console.log(`\n${plainLine(total)}`);
if (!isGood(total)) process.exitCode = 1;

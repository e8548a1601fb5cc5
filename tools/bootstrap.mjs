/**
 * Starts a script of this project on a bare clone: `node tools/bootstrap.mjs SCRIPT [ARGUMENT…]`.
 * Installs the packages of package-lock.json first when they are missing or of other versions, and so
 * uses nothing but what comes with Node.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');

/**
 * Whether every package of the lock file is there in its version. Optional ones are left out: they are
 * for other kinds of machine.
 */
function isInstalled() {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(join(root, 'node_modules/.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional === true || present[path]?.version === version,
  );
}

/**
 * @param {string} file a lock file of npm
 * @returns {Record<string, { version?: string, optional?: boolean }>} empty when there is none
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}

function install() {
  console.error('Installing the packages of package-lock.json …');
  // What npm says goes to the error stream: the script's own output may be read by another program.
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (error !== undefined || status !== 0) {
    console.error(
      'The packages could not be installed. Is npm there, and can it reach its registry? See above.',
    );
    process.exit(1);
  }
}

const [script, ...args] = process.argv.slice(2);
if (script === undefined) throw new Error('usage: node tools/bootstrap.mjs SCRIPT [ARGUMENT…]');
if (!isInstalled()) install();
const file = resolve(root, script);
process.argv = [process.execPath, file, ...args];
await import(pathToFileURL(file).href);

/**
 * `npm run package`: builds both extensions and packs them, and the sources they are built from, into
 * dist/backstory-{chrome,firefox,source}-VERSION.zip. The same sources give the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { buildAll } from '../build.mjs';

/** Zip files cannot do without a date: the first one they know, in whatever zone the machine is. */
const DATE = new Date(1980, 0, 1);

/** Folders that are made, not written. */
const MADE = new Set(['node_modules', 'dist', 'artifacts', '.git']);

/**
 * Packs files in the order of their names.
 * @param {string} folder
 * @param {readonly string[]} files relative to the folder, with `/`
 * @returns {Uint8Array}
 */
export function zip(folder, files) {
  const entries = [...files].sort().map((file) => {
    /** @type {[Uint8Array, import('fflate').ZipOptions]} */
    const entry = [readFileSync(join(folder, file)), { mtime: DATE, level: 9 }];
    return [file, entry];
  });
  return zipSync(Object.fromEntries(entries));
}

/**
 * All files under a folder, relative to it, with `/`.
 * @param {string} folder
 * @returns {string[]}
 */
export function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/**
 * The files that the project consists of: those in git, or, out of a source archive, all that were not made.
 * @param {string} root
 */
function sources(root) {
  if (!existsSync(join(root, '.git'))) {
    return filesUnder(root).filter((file) => !MADE.has(file.split('/')[0] ?? ''));
  }
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = resolve(import.meta.dirname, '..');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const save = (/** @type {string} */ name, /** @type {Uint8Array} */ content) => {
    const file = join('dist', `backstory-${name}-${version}.zip`);
    writeFileSync(join(root, file), content);
    console.log(`${file} (${Math.ceil(content.length / 1024)} KB)`);
  };
  await buildAll();
  for (const target of ['chrome', 'firefox']) {
    const folder = join(root, 'dist', target);
    save(target, zip(folder, filesUnder(folder)));
  }
  save('source', zip(root, sources(root)));
}

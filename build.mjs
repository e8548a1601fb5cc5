/**
 * Builds the extension for both browsers: `node build.mjs [--dev]` writes dist/chrome and dist/firefox.
 * The same sources give the same bytes. `--dev` adds source maps and leaves the code readable.
 */
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, SCREENS } from './tools/build/bundles.mjs';
import { manifestFor } from './tools/build/manifest.mjs';
import { licenceNotices } from './tools/build/notices.mjs';
import { buildPacks, packDefines, packPath } from './tools/build/packs.mjs';

/** @type {readonly ('chrome' | 'firefox')[]} */
const TARGETS = ['chrome', 'firefox'];

const root = import.meta.dirname;

/**
 * @param {{ dist?: string, dev?: boolean }} [options] `dist`: where the folders `chrome` and `firefox` are to be
 * @returns {Promise<readonly string[]>} the folders written
 */
export async function buildAll({ dist = join(root, 'dist'), dev = false } = {}) {
  const packs = await buildPacks(root);
  return Promise.all(TARGETS.map((target) => buildTarget({ dist, target, dev, packs })));
}

/**
 * @param {{ dist: string, target: 'chrome' | 'firefox', dev: boolean,
 *   packs: readonly import('./tools/build/packs.mjs').BuiltPack[] }} options
 */
async function buildTarget({ dist, target, dev, packs }) {
  // Built beside its place and then moved there, so that a failed build leaves the last good one.
  const place = join(dist, target);
  const outdir = `${place}.building-${process.pid}`;
  try {
    const bundles = await bundle({ root, target, outdir, dev, define: packDefines(packs) });
    await mkdir(join(outdir, 'packs'), { recursive: true });
    await Promise.all([
      writeFile(join(outdir, 'manifest.json'), await manifestFor(root, target)),
      writeFile(join(outdir, 'licences.txt'), await licenceNotices(root, bundles)),
      cp(join(root, 'src/locales'), join(outdir, '_locales'), { recursive: true }),
      cp(join(root, 'icons'), join(outdir, 'icons'), {
        recursive: true,
        filter: (path) => !path.endsWith('.svg'),
      }),
      ...SCREENS.map((name) =>
        cp(join(root, 'src/screens', name, 'index.html'), join(outdir, name, 'index.html')),
      ),
      ...packs.map(({ id, json }) => writeFile(join(outdir, packPath(id)), json)),
    ]);
    await rm(place, { recursive: true, force: true });
    await rename(outdir, place);
  } finally {
    await rm(outdir, { recursive: true, force: true });
  }
  return place;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    for (const folder of await buildAll({ dev: process.argv.includes('--dev') })) {
      console.log(`Built ${relative(root, folder)}`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

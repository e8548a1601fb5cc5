import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { stylesAsText, withoutMarkupSink } from './plugins.mjs';

/** Folders of src/screens, each a page of the extension. */
export const SCREENS = ['popup', 'archive', 'options', 'welcome'];

/** Folders of src/content, each a script that runs in pages: on all, on those of the story, at the first card. */
const CONTENT = ['gate', 'visit', 'card'];

/** Oldest browsers that the manifest admits. */
const TARGETS = { chrome: 'chrome140', firefox: 'firefox142' };

/**
 * Bundles the scripts of one browser.
 * @param {{ root: string, target: 'chrome' | 'firefox', outdir: string, dev?: boolean, write?: boolean,
 *   define: Record<string, string> }} options `write: false` keeps the results in memory
 * @returns {Promise<import('esbuild').BuildResult<{ metafile: true }>[]>} one for each kind of script
 */
export async function bundle({ root, target, outdir, dev = false, write = true, define }) {
  const engine = TARGETS[target];
  /** @type {import('esbuild').BuildOptions & { metafile: true }} */
  const shared = {
    absWorkingDir: root,
    outdir,
    write,
    bundle: true,
    metafile: true,
    minify: !dev,
    target: engine,
    define,
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
    plugins: [withoutMarkupSink],
  };
  const content = {
    format: /** @type {const} */ ('iife'),
    sourcemap: dev && /** @type {const} */ ('inline'),
    plugins: [withoutMarkupSink, stylesAsText({ minify: !dev, target: engine })],
  };
  const modules = { format: /** @type {const} */ ('esm'), sourcemap: dev };
  return Promise.all([
    build({ ...shared, ...modules, entryPoints: { background: 'src/background/main.ts' } }),
    build({
      ...shared,
      ...content,
      entryPoints: entries(root, 'content', CONTENT, (name) => `content/${name}`),
    }),
    build({
      ...shared,
      ...modules,
      entryPoints: entries(root, 'screens', SCREENS, (name) => `${name}/main`),
    }),
  ]);
}

/**
 * Entry points of the folders of one kind: main.tsx where a folder draws, else main.ts.
 * @param {string} root
 * @param {string} kind folder of src
 * @param {readonly string[]} names folders in it
 * @param {(name: string) => string} output name of the bundle, without its ending
 */
function entries(root, kind, names, output) {
  return Object.fromEntries(
    names.map((name) => {
      const drawn = `src/${kind}/${name}/main.tsx`;
      return [output(name), existsSync(join(root, drawn)) ? drawn : `src/${kind}/${name}/main.ts`];
    }),
  );
}

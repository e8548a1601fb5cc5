import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** The one place where Preact writes `innerHTML`, for a property that nobody here may use. */
const SINK = /\(\w+\.innerHTML=\w+\.__html\)/g;

/**
 * Takes `dangerouslySetInnerHTML` out of Preact, so that no bundle can write markup at all.
 * @type {import('esbuild').Plugin}
 */
export const withoutMarkupSink = {
  name: 'without-markup-sink',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.m?js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replace(SINK, '0');
      if (contents === source)
        throw new Error(`The innerHTML sink was not found in ${path}: look at it anew.`);
      return { contents, loader: 'js' };
    });
  },
};

/**
 * Style sheets as text, bundled and made small: a content script hands them to its shadow root.
 * @param {{ minify: boolean, target: string }} options
 * @returns {import('esbuild').Plugin}
 */
export function stylesAsText({ minify, target }) {
  return {
    name: 'styles-as-text',
    setup({ onLoad }) {
      onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const built = await build({
          entryPoints: [path],
          bundle: true,
          minify,
          target,
          write: false,
          logLevel: 'error',
        });
        return { contents: built.outputFiles[0]?.text.trim() ?? '', loader: 'text' };
      });
    },
  };
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The licences of the libraries whose code stands in the bundles, as they ask to be passed on.
 * @param {string} root the project's folder
 * @param {readonly { metafile: import('esbuild').Metafile }[]} bundles
 * @returns {Promise<string>}
 */
export async function licenceNotices(root, bundles) {
  const inputs = bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const names = new Set(
    inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  );
  const notices = await Promise.all([...names].sort().map((name) => noticeOf(root, name)));
  return `Backstory contains code of these libraries.\n\n${notices.join('\n')}`;
}

/**
 * @param {string} root
 * @param {string} name of an npm package
 */
async function noticeOf(root, name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
  return `${'='.repeat(72)}\n${name} ${version} (${license})\n\n${text.trim()}\n`;
}

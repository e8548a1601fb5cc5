import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The manifest of one browser: what both share, what is that browser's own, and the version of package.json.
 * @param {string} root the project's folder
 * @param {'chrome' | 'firefox'} target
 * @returns {Promise<string>} as JSON text
 */
export async function manifestFor(root, target) {
  const source = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const { manifest_version, ...common } = source.common;
  return `${JSON.stringify({ manifest_version, version, ...common, ...source[target] }, null, 2)}\n`;
}

/** What the scripts that run in pages may weigh; `node tools/sizes.mjs` shows what they do weigh. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/**
 * The gate is paid for on every page, as it is evaluated; the visit script only on pages of the story,
 * the card script when the first card opens.
 * @type {readonly { file: string, most: number, packed: boolean }[]}
 */
export const BUDGETS = [
  { file: 'content/gate.js', most: 8 * 1024, packed: false },
  { file: 'content/visit.js', most: 15 * 1024, packed: true },
  { file: 'content/card.js', most: 30 * 1024, packed: true },
];

/**
 * Weighs what is under a budget.
 * @param {(file: string) => Uint8Array} read a built file
 * @returns {{ file: string, bytes: number, most: number, packed: boolean }[]}
 */
export function weigh(read) {
  return BUDGETS.map(({ file, most, packed }) => {
    const content = read(file);
    return { file, most, packed, bytes: packed ? gzipSync(content, { level: 9 }).length : content.length };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const target of ['chrome', 'firefox']) {
    const dist = resolve(import.meta.dirname, '../dist', target);
    for (const { file, bytes, most, packed } of weigh((name) => readFileSync(join(dist, name)))) {
      console.log(`${target}/${file}: ${bytes} of ${most} bytes${packed ? ' gzipped' : ''}`);
      if (bytes > most) process.exitCode = 1;
    }
  }
}

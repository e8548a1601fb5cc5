import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * @typedef {{ id: string, digest: string, json: string, gate: string }} BuiltPack
 * `gate`: source of a regular expression that finds the story's anchors.
 */

/**
 * Compiles the story packs with the project's own compiler, which is TypeScript and so bundled first.
 * @param {string} root the project's folder
 * @returns {Promise<readonly BuiltPack[]>}
 */
export async function buildPacks(root) {
  const cache = join(root, 'node_modules/.cache/backstory');
  await mkdir(cache, { recursive: true });
  // A name of its own for every build: builds may run side by side, and modules are kept by address.
  const outfile = join(cache, `packs-${process.pid}-${process.hrtime.bigint()}.mjs`);
  try {
    await build({
      entryPoints: [join(root, 'src/packs/build-entry.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'error',
    });
    const compiler = await import(pathToFileURL(outfile).href);
    return checked(await compiler.default(join(root, 'src/packs')));
  } finally {
    await rm(outfile, { force: true });
  }
}

/**
 * A gate that lets every page pass would be paid for on every page, so it is refused here.
 * @param {readonly BuiltPack[]} packs
 */
function checked(packs) {
  if (packs.length === 0) throw new Error('There is no story pack in src/packs.');
  for (const { id, gate } of packs) {
    if (!/^[a-z0-9-]+$/.test(id))
      throw new Error(`A pack calls itself "${id}", which cannot be a file name.`);
    if (gate === '' || new RegExp(gate).test('')) throw new Error(`The gate of ${id} lets every page pass.`);
  }
  return packs;
}

/**
 * What the bundles are told of the packs: see src/globals.d.ts.
 * @param {readonly BuiltPack[]} packs
 * @returns {Record<string, string>}
 */
export function packDefines(packs) {
  const shipped = packs.map(({ id, digest }) => ({ id, digest, path: packPath(id) }));
  return {
    __PACKS__: JSON.stringify(shipped),
    __GATE__: JSON.stringify(packs.map(({ gate }) => gate).join('|')),
  };
}

/**
 * Where a compiled pack lies within the extension.
 * @param {string} id
 */
export function packPath(id) {
  return `packs/${id}.json`;
}

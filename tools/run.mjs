/**
 * Runs a command of src/cli: `node tools/run.mjs NAME [ARGUMENT…]`. Bundled anew each time, which takes
 * less than looking whether it has to be.
 */
import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The files of src/cli that are commands; the others are parts of them. */
const COMMANDS = ['analyze', 'eval', 'pack-lint'];

const root = resolve(import.meta.dirname, '..');
const [name, ...args] = process.argv.slice(2);
if (name === undefined || !COMMANDS.includes(name)) {
  console.error(`usage: node tools/run.mjs NAME [ARGUMENT…]; NAME is one of ${COMMANDS.join(', ')}`);
  process.exit(2);
}

const cache = join(root, 'node_modules/.cache/backstory');
const outfile = join(cache, `${name}-${process.pid}.mjs`);
await mkdir(cache, { recursive: true });
await build({
  entryPoints: [join(root, 'src/cli', `${name}.ts`)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  define: { __ROOT__: JSON.stringify(root) },
  logLevel: 'error',
});

// Also when the command ends itself by process.exit.
process.on('exit', () => rmSync(outfile, { force: true }));

// npm starts scripts in the project's folder; file names on the command line are meant from where it was called.
process.chdir(process.env['INIT_CWD'] ?? process.cwd());
process.argv = [process.execPath, outfile, ...args];
await import(pathToFileURL(outfile).href);

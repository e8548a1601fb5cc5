import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compilePack } from './compile.ts';
import { type PackFiles, type Problem, readAuthored } from './files.ts';

/** A pack made ready for the extension by the build. */
export interface BuiltPack {
  readonly id: string;
  readonly digest: string;
  readonly json: string;
  /** Source of the gate's regular expression. */
  readonly gate: string;
}

/** Reads the authored files of one pack folder. */
export function readPackFiles(folder: string): PackFiles {
  const files = new Map<string, string>();
  const visit = (path: string): void => {
    for (const name of readdirSync(path).sort()) {
      const full = join(path, name);
      if (statSync(full).isDirectory()) visit(full);
      else if (name.endsWith('.json'))
        files.set(relative(folder, full).split(sep).join('/'), readFileSync(full, 'utf8'));
    }
  };
  visit(folder);
  return files;
}

/** Compiles one pack folder. Throws with every problem of shape it finds. */
export function buildPack(folder: string): BuiltPack {
  const { authored, problems } = readAuthored(readPackFiles(folder));
  if (problems.length > 0)
    throw new Error(`${folder} does not compile:\n${problems.map(wordProblem).join('\n')}`);
  const { id, digest, json } = compilePack(authored);
  return { id, digest, json, gate: authored.pack.gate.patterns.join('|') };
}

/** A problem as one line: file, id, what is wrong. */
export function wordProblem(problem: Problem): string {
  return `${problem.file}: ${problem.id === '' ? '' : `${problem.id}: `}${problem.message}`;
}

/** Compiles every pack folder under `root`, in the order of their names. */
export default function buildPacks(root: string): BuiltPack[] {
  return readdirSync(root)
    .sort()
    .map((name) => join(root, name))
    .filter((folder) => statSync(folder).isDirectory())
    .map(buildPack);
}

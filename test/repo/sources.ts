import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The project's folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** A file of the project: its path from the root, with `/`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** All files under folders of the project whose names end in one of the endings, by path. */
export function filesIn(folders: readonly string[], endings: readonly string[]): readonly SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** The code that is shipped or run: TypeScript of src. */
export function shippedCode(): readonly SourceFile[] {
  return filesIn(['src'], ['.ts', '.tsx']);
}

/** All code: that of src and test, and the scripts that build and check. */
export function allCode(): readonly SourceFile[] {
  const scripts = readdirSync(ROOT)
    .filter((name) => name.endsWith('.mjs') || name.endsWith('.config.ts'))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
  return [...filesIn(['src', 'test', 'tools'], ['.ts', '.tsx', '.mjs']), ...scripts];
}

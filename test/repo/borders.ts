import { dirname, normalize } from 'node:path/posix';
import type { SourceFile } from './sources.ts';

/** What the files of one folder of src may import: folders of src, and packages. */
interface Border {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}

/** "Who may import whom" of ARCHITECTURE.md. A folder may always import itself. */
export const BORDERS: Readonly<Record<string, Border>> = {
  core: { folders: [], packages: [] },
  packs: { folders: ['core'], packages: ['valibot'] },
  messages: { folders: ['core'], packages: ['valibot'] },
  store: { folders: ['core', 'packs'], packages: ['dexie', 'valibot'] },
  platform: { folders: ['messages', 'core'], packages: ['webextension-polyfill'] },
  ui: { folders: ['core'], packages: ['preact'] },
  background: { folders: ['core', 'packs', 'messages', 'store', 'platform'], packages: ['valibot'] },
  content: { folders: ['core', 'messages', 'platform', 'ui'], packages: ['preact'] },
  screens: { folders: ['core', 'messages', 'platform', 'ui'], packages: ['preact', 'valibot'] },
  cli: { folders: ['core', 'packs'], packages: ['node:', 'valibot'] },
};

/** Files at a border of their own: the build's entry to the packs reads folders, and only the build and cli use it. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  'src/packs/build-entry.ts': ['node:'],
};

/** One import as it stands in a file. `types`: nothing of it is left in the bundle. */
export interface ImportLine {
  readonly from: string;
  readonly specifier: string;
  readonly types: boolean;
}

const IMPORTS = [
  /(?:^|\n)[ \t]*(?:import|export)\b(?<clause>[^;'"]*?)\bfrom\s*(?<quote>['"])(?<specifier>[^'"\n]+)\k<quote>/g,
  /(?:^|\n)[ \t]*import\s*(?<quote>['"])(?<specifier>[^'"\n]+)\k<quote>/g,
  /\bimport\(\s*(?<quote>['"])(?<specifier>[^'"\n]+)\k<quote>/g,
];

/** The imports and re-exports of a file, those in types and at run time included. */
export function importsOf({ path, text }: SourceFile): readonly ImportLine[] {
  return IMPORTS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups }) => ({
      from: path,
      specifier: groups?.['specifier'] ?? '',
      types: /^\s*type\b/.test(groups?.['clause'] ?? ''),
    })),
  );
}

/** Path of an imported file from the root; null for a package. */
export function resolveImport({ from, specifier }: ImportLine): string | null {
  return specifier.startsWith('.') ? normalize(`${dirname(from)}/${specifier}`) : null;
}

/** Every import that crosses a border, in words. */
export function crossings(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(importsOf).flatMap((line) => {
    const problem = crossing(line);
    return problem === null ? [] : [`${line.from}: ${problem}`];
  });
}

function crossing(line: ImportLine): string | null {
  const border = BORDERS[folderOf(line.from) ?? ''];
  if (border === undefined) return 'stands in no folder that ARCHITECTURE.md knows';
  const target = resolveImport(line);
  if (target === null)
    return packageAllowed(line, border) ? null : `may not import the package ${line.specifier}`;
  if (!/\.(?:tsx?|css|json)$/.test(target)) return `must import ${line.specifier} with its ending`;
  const folder = folderOf(target);
  if (folder === folderOf(line.from)) return contentParts(line.from, target);
  return folder !== null && border.folders.includes(folder) ? null : `may not import ${target}`;
}

/** The gate runs on every page, the visit on few and the card on fewer: none may bring in another. */
function contentParts(from: string, to: string): string | null {
  const part = /^src\/content\/(?<part>gate|visit|card)\//;
  const [own, other] = [from, to].map((path) => part.exec(path)?.groups?.['part']);
  return own !== undefined && other !== undefined && own !== other ? `may not import ${to}` : null;
}

function packageAllowed({ from, specifier, types }: ImportLine, border: Border): boolean {
  // One file ships the polyfill; the others take its types, so that no script in a page brings it in.
  if (specifier === 'webextension-polyfill' && !types) return from === 'src/platform/polyfill.ts';
  const allowed = [...border.packages, ...(EXCEPTIONS[from] ?? [])];
  return allowed.some((name) =>
    name.endsWith(':') ? specifier.startsWith(name) : isWithin(specifier, name),
  );
}

function isWithin(specifier: string, name: string): boolean {
  return specifier === name || specifier.startsWith(`${name}/`);
}

/** Folder of src that a file stands in; null when it stands elsewhere. */
export function folderOf(path: string): string | null {
  return /^src\/(?<folder>[^/]+)\//.exec(path)?.groups?.['folder'] ?? null;
}

/** Import cycles, each as the files it goes through; type imports count, as they tie files together too. */
export function cycles(files: readonly SourceFile[]): readonly string[] {
  const graph = new Map(
    files.map((file) => [file.path, importsOf(file).flatMap((line) => resolveImport(line) ?? [])]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) found.push([...trail.slice(start), path].join(' → '));
    if (start !== -1 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

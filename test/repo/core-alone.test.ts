import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from './sources.ts';

/** All of the platform that core may use: parts of it that are pure and everywhere the same. */
const UNIVERSAL = `
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}
declare class TextEncoder {
  encode(input: string): Uint8Array<ArrayBuffer>;
}
declare class URL {
  constructor(url: string, base?: string | URL);
  static canParse(url: string): boolean;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly origin: string;
  readonly href: string;
}
`;

const place = join(ROOT, 'node_modules/.cache/backstory', `core-alone-${process.pid}`);
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Compiles src/core without DOM, Node or browser types, and one more file with it; what the compiler says. */
function compile(extra: string): string {
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'universal.d.ts'), UNIVERSAL);
  writeFileSync(join(place, 'extra.ts'), extra);
  const project = {
    extends: join(ROOT, 'tsconfig.json'),
    compilerOptions: { lib: ['ES2023'], types: [], allowJs: false, checkJs: false },
    include: [join(ROOT, 'src/core/**/*.ts'), join(place, '*.ts')],
  };
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(project));
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, '-p', place], { encoding: 'utf8' }).stdout;
}

test('core compiles where there is no page, no browser and no Node', () => {
  expect(compile('export {};\n')).toBe('');
});

test('and would not with a page, a browser, a timer, a network or Node', () => {
  const names = [
    'document',
    'window',
    'browser',
    'chrome',
    'indexedDB',
    'fetch',
    'setTimeout',
    'process',
    'Buffer',
  ];
  const said = compile(names.map((name, index) => `export const used${index} = ${name};\n`).join(''));
  expect(names.filter((name) => !said.includes(`Cannot find name '${name}'`))).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { crossings, cycles } from './borders.ts';
import { shippedCode } from './sources.ts';

/** Declarations for the build's names belong to no folder. */
const code = shippedCode().filter(({ path }) => path !== 'src/globals.d.ts');

describe('borders', () => {
  test('no file imports across a border', () => {
    expect(crossings(code)).toEqual([]);
  });

  test('there are no import cycles', () => {
    expect(cycles(code)).toEqual([]);
  });
});

describe('the border rules find what they are for', () => {
  const file = (path: string, text: string) => ({ path, text });

  test.each([
    ['src/core/a.ts', "import { db } from '../store/db.ts';"],
    ['src/core/a.ts', "import * as v from 'valibot';"],
    ['src/content/visit/a.ts', "export { x } from '../../background/x.ts';"],
    ['src/content/gate/a.ts', "import { x } from '../visit/x.ts';"],
    ['src/ui/a.tsx', "import type { Ask } from '../messages/surface.ts';"],
    ['src/screens/popup/a.ts', "const x = await import('../../store/db.ts');"],
    ['src/store/a.ts', "import '../platform/tabs.ts';"],
    ['src/packs/a.ts', "import { readFile } from 'node:fs';"],
    ['src/platform/a.ts', "import browser from 'webextension-polyfill';"],
    ['src/core/a.ts', "import { b } from './b';"],
    ['src/core/a.ts', "import {\n  b,\n  type C,\n} from '../packs/b.ts';"],
    ['src/elsewhere/a.ts', "import { b } from './b.ts';"],
  ])('%s with %s', (path, text) => {
    expect(crossings([file(path, text)])).toHaveLength(1);
  });

  test.each([
    ['src/core/text/a.ts', "import { b } from '../story/b.ts';"],
    ['src/platform/a.ts', "import type { Browser } from 'webextension-polyfill';"],
    ['src/platform/polyfill.ts', "import polyfill from 'webextension-polyfill';"],
    ['src/screens/popup/a.tsx', "import { useState } from 'preact/hooks';\nimport './a.css';"],
    ['src/cli/a.ts', "import { readFile } from 'node:fs/promises';"],
  ])('and lets pass %s with %s', (path, text) => {
    expect(crossings([file(path, text)])).toEqual([]);
  });

  test('a cycle through three files, one of the imports a type', () => {
    const files = [
      file('src/core/a.ts', "import { b } from './b.ts';"),
      file('src/core/b.ts', "import type { C } from './c.ts';"),
      file('src/core/c.ts', "export { a } from './a.ts';"),
    ];
    expect(cycles(files)).toEqual(['src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/a.ts']);
    expect(cycles(files.slice(0, 2))).toEqual([]);
  });
});

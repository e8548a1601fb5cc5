import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { broken, EMPTY_NAME, undocumented, unexplainedCasts } from './bans.ts';
import { allCode, filesIn, ROOT, shippedCode } from './sources.ts';

/** The bans and their examples are made of what is banned. */
const code = allCode().filter(({ path }) => !/^test\/repo\/bans(?:\.test)?\.ts$/.test(path));
const shipped = shippedCode();

describe('the code', () => {
  test('has nothing banned in it', () => {
    expect(broken(code)).toEqual([]);
  });

  test('and neither have the documents, the build files and the pages', () => {
    const names = [
      'README.md',
      'ARCHITECTURE.md',
      'CHANGELOG.md',
      'PRIVACY.md',
      'package.json',
      'package-lock.json',
      '.ci/run',
    ];
    const files = names.map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
    expect(broken([...files, ...filesIn(['src'], ['.css', '.html', '.md'])])).toEqual([]);
  });

  test('has no file named after nothing', () => {
    expect(code.map(({ path }) => path).filter((path) => EMPTY_NAME.test(path))).toEqual([]);
  });

  test('has no file of more than 300 lines', () => {
    const long = code
      .filter(({ path }) => !path.startsWith('test/'))
      .filter(({ text }) => text.split('\n').length > 301);
    expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length - 1}`)).toEqual([]);
  });

  test('has no function of more than 60 lines', () => {
    const lint = [
      join(ROOT, 'node_modules/@biomejs/biome/bin/biome'),
      'lint',
      '--only=complexity/noExcessiveLinesPerFunction',
      'src',
    ];
    expect(() => execFileSync(process.execPath, lint, { cwd: ROOT, stdio: 'pipe' })).not.toThrow();
  });

  test('says what every export of core, packs, messages and store is', () => {
    expect(undocumented(shipped)).toEqual([]);
  });

  test('says why of every cast', () => {
    expect(unexplainedCasts(shipped)).toEqual([]);
  });
});

describe('the bans find what they are for', () => {
  const find = (path: string, text: string) => broken([{ path, text }]);

  test.each([
    ['src/ui/a.ts', 'const x: any = 1;'],
    ['src/ui/a.ts', 'f(x as any);'],
    ['test/a.ts', 'const x = new Map<string, any>();'],
    ['src/ui/a.ts', '// @ts-expect-error it works'],
    ['tools/a.mjs', '// biome-ignore lint: it works'],
    ['src/ui/a.ts', 'node.innerHTML = text;'],
    ['src/ui/a.tsx', '<p dangerouslySetInnerHTML={x} />'],
    ['src/ui/a.ts', 'eval(text)'],
    ['test/a.test.ts', "test.skip('x', () => undefined);"],
    ['test/a.test.ts', "describe.concurrent.only('x', () => undefined);"],
    ['src/ui/a.ts', '// TODO later'],
    ['README.md', ['see ', 'work', 'main'].join('/')],
    ['test/a.test.ts', 'await new Promise((done) => setTimeout(done, 50));'],
    ['src/core/a.ts', 'const now = Date.now();'],
    ['src/core/a.ts', 'const now = new Date();'],
    ['src/store/a.ts', 'const cache = new Map<string, number>();'],
    ['src/store/a.ts', 'let open: Db | null = null;'],
  ])('%s: %s', (path, text) => {
    expect(find(path, text)).toHaveLength(1);
  });

  test.each([
    ['src/ui/a.ts', "const many = 'any one'; // or any other"],
    ['src/ui/a.ts', "if (node.innerHTML === '') f();"],
    ['src/core/a.ts', 'const day = new Date(Date.UTC(2024, 5, 19));'],
    ['src/store/a.ts', "const KINDS = new Set(['a']);"],
    ['src/background/main.ts', 'let asked = 0;'],
    ['test/a.test.ts', "test.skipIf(!here)('x', () => undefined);"],
  ])('and let pass %s: %s', (path, text) => {
    expect(find(path, text)).toEqual([]);
  });

  test.each(['src/core/utils.ts', 'src/ui/card-helpers.tsx', 'src/core/text/common.ts'])(
    'the name %s',
    (path) => {
      expect(EMPTY_NAME.test(path)).toBe(true);
      expect(EMPTY_NAME.test(path.replace(/[a-z]+\.ts/, 'fold.ts'))).toBe(false);
    },
  );

  test('an export without a comment, a cast without a reason', () => {
    const at = (path: string, text: string) => [{ path, text }];
    expect(undocumented(at('src/core/a.ts', 'export interface A {}'))).toHaveLength(1);
    expect(undocumented(at('src/core/a.ts', '/** An A. */\nexport interface A {}'))).toEqual([]);
    expect(unexplainedCasts(at('src/ui/a.ts', 'const b = a as B;'))).toHaveLength(1);
    expect(unexplainedCasts(at('src/ui/a.ts', 'const b = (a as unknown[])[0];'))).toHaveLength(1);
    expect(unexplainedCasts(at('src/ui/a.ts', 'const b = a as B; // an A is a B'))).toEqual([]);
    expect(unexplainedCasts(at('src/ui/a.ts', "const b = { a } as const; f('as it is');"))).toEqual([]);
  });
});

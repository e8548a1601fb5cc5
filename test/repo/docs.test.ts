import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BORDERS } from './borders.ts';
import { ROOT } from './sources.ts';

const read = (...path: readonly string[]): string => readFileSync(join(ROOT, ...path), 'utf8');
const architecture = read('ARCHITECTURE.md');

/** Rows of the table below a heading, as cells. */
function tableRows(heading: string): readonly (readonly string[])[] {
  const section = architecture.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const names = (cell: string | undefined): readonly string[] =>
  [...(cell ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');

describe('ARCHITECTURE.md', () => {
  test('has the borders that the tests hold', () => {
    const written = tableRows('Who may import whom').map(([folder, , folders, packages]) => [
      names(folder)[0],
      { folders: names(folders), packages: names(packages) },
    ]);
    expect(Object.fromEntries(written)).toEqual(BORDERS);
  });

  test('lists every library with its version and licence', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const installed = Object.keys({ ...dependencies, ...devDependencies }).map((name) => {
      const { version, license } = JSON.parse(read('node_modules', name, 'package.json'));
      return [name, version, license];
    });
    const written = tableRows('Libraries').map(([name, version, licence]) => [
      names(name)[0],
      version,
      licence,
    ]);
    expect(written).toEqual(installed);
  });
});

describe('README.md', () => {
  const readme = read('README.md');

  test('names only commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z:]+)/g)].map(
      (match) => match[1] ?? '',
    );
    expect(named.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
    expect(named.slice(0, 2)).toEqual(['demo', 'test']);
  });

  test('links only to files that are there', () => {
    const links = [...readme.matchAll(/\]\(([^):]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(join(ROOT, link)))).toEqual([]);
  });

  test('says which browsers the manifest admits', () => {
    const manifest = JSON.parse(read('manifest.json'));
    expect(readme).toContain(`**Chrome** (${manifest.chrome.minimum_chrome_version} or later)`);
    const firefox = manifest.firefox.browser_specific_settings.gecko.strict_min_version;
    expect(readme).toContain(`**Firefox** (${Number.parseInt(firefox, 10)} or later)`);
  });

  test('says the keys of the manifest', () => {
    const { commands } = JSON.parse(read('manifest.json')).common;
    const keys = Object.values(commands).map(
      (command) => JSON.stringify(command).match(/"default":"([^"]+)"/)?.[1] ?? '',
    );
    const worded = keys.map((key) => key.replace('Period', '.').replace('Comma', ','));
    expect(worded.filter((key) => !readme.includes(key))).toEqual([]);
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAll } from '../../build.mjs';
import { filesUnder, zip } from '../../tools/package.mjs';
import { ROOT } from './sources.ts';

const place = mkdtempSync(join(tmpdir(), 'backstory-build-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** The JSON of a file. */
function json(...path: readonly string[]): unknown {
  return JSON.parse(readFileSync(join(...path), 'utf8'));
}

const once = join(place, 'once');
const again = join(place, 'again');
beforeAll(async () => {
  await buildAll({ dist: once });
  await buildAll({ dist: again });
}, 120_000);

test('two builds, and their packages, are the same to the byte', () => {
  for (const target of ['chrome', 'firefox']) {
    const [a, b] = [join(once, target), join(again, target)];
    expect(filesUnder(a).sort()).toEqual(filesUnder(b).sort());
    for (const file of filesUnder(a)) {
      expect([file, readFileSync(join(a, file)).equals(readFileSync(join(b, file)))]).toEqual([file, true]);
    }
    expect(Buffer.from(zip(a, filesUnder(a))).equals(Buffer.from(zip(b, filesUnder(b).reverse())))).toBe(
      true,
    );
  }
});

test('a build leaves nothing beside its two folders', () => {
  expect(readdirSync(once).sort()).toEqual(['chrome', 'firefox']);
});

describe.each([['chrome'], ['firefox']])('the manifest for %s', (target) => {
  const manifest = (): Record<string, unknown> => {
    const read = json(once, target, 'manifest.json');
    return typeof read === 'object' && read !== null ? { ...read } : {};
  };

  test('asks for what is used and nothing else', () => {
    const {
      permissions,
      host_permissions,
      optional_permissions,
      web_accessible_resources,
      externally_connectable,
    } = manifest();
    expect(permissions).toEqual(['storage', 'unlimitedStorage', 'scripting']);
    expect(host_permissions).toEqual(['<all_urls>']);
    expect([optional_permissions, web_accessible_resources, externally_connectable]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('carries the version of package.json', () => {
    expect(manifest()).toMatchObject({
      manifest_version: 3,
      version: (json(ROOT, 'package.json') as { version: string }).version,
    });
  });

  test('names only files that are there', () => {
    const text = readFileSync(join(once, target, 'manifest.json'), 'utf8');
    const named = [...text.matchAll(/"([\w/-]+\.(?:js|html|png))"/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(8);
    const there = new Set(filesUnder(join(once, target)));
    expect(named.filter((file) => !there.has(file))).toEqual([]);
  });

  test('is worded in every first language, within what stores allow', () => {
    const used = [...JSON.stringify(manifest()).matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');
    for (const lang of ['en', 'vi', 'ar']) {
      const messages = json(once, target, '_locales', lang, 'messages.json') as Record<
        string,
        { message: string }
      >;
      expect(used.filter((key) => (messages[key]?.message ?? '') === '')).toEqual([]);
      expect(messages['description']?.message.length).toBeLessThanOrEqual(132);
    }
  });
});

test('each browser gets its own kind of background', () => {
  expect(json(once, 'chrome', 'manifest.json')).toMatchObject({
    background: { service_worker: 'background.js', type: 'module' },
    minimum_chrome_version: expect.stringMatching(/^\d+$/),
  });
  expect(json(once, 'chrome', 'manifest.json')).not.toHaveProperty('browser_specific_settings');
  expect(json(once, 'firefox', 'manifest.json')).toMatchObject({
    background: { scripts: ['background.js'], type: 'module' },
    browser_specific_settings: {
      gecko: { id: 'backstory@backstory.example', data_collection_permissions: { required: ['none'] } },
    },
  });
});

test('every page has its scripts and styles beside it, and none from elsewhere', () => {
  const pages = filesUnder(join(once, 'chrome')).filter((file) => file.endsWith('.html'));
  expect(pages.sort()).toEqual([
    'archive/index.html',
    'options/index.html',
    'popup/index.html',
    'welcome/index.html',
  ]);
  for (const page of pages) {
    const html = readFileSync(join(once, 'chrome', page), 'utf8');
    const addresses = [...html.matchAll(/\b(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    const there = new Set(filesUnder(join(once, 'chrome')));
    const files = addresses.map((address) =>
      relative('.', join(address.startsWith('/') ? '.' : page.replace(/[^/]+$/, ''), address)),
    );
    expect(files.filter((file) => !there.has(file))).toEqual([]);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=/);
  }
});

test('packages are pinned: every version is exact', () => {
  const { dependencies, devDependencies } = json(ROOT, 'package.json') as Record<
    string,
    Record<string, string>
  >;
  const versions = Object.entries({ ...dependencies, ...devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

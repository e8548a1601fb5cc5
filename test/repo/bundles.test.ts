import { beforeAll, describe, expect, test } from 'vitest';
import { bundle, SCREENS } from '../../tools/build/bundles.mjs';
import { buildPacks, packDefines } from '../../tools/build/packs.mjs';
import { weigh } from '../../tools/sizes.mjs';
import { SINKS } from './bans.ts';
import { folderOf } from './borders.ts';
import { ROOT } from './sources.ts';

/** What may stand in each bundle: folders of src, and packages. The gate is held to single files. */
const CONTENTS: Readonly<Record<string, readonly RegExp[]>> = {
  'background.js': [
    /^src\/(?:core|packs|messages|store|platform|background)\//,
    library('dexie', 'valibot', 'webextension-polyfill'),
  ],
  'content/gate.js': [
    /^src\/content\/(?:gate\/|[^/]+$)/,
    /^src\/platform\/(?:gate-runtime|extension-api)\.ts$/,
  ],
  'content/visit.js': [/^src\/(?:core|messages|platform|content\/visit)\//, /^src\/content\/[^/]+$/],
  'content/card.js': [
    /^src\/(?:core|messages|platform|ui|content\/card)\//,
    /^src\/content\/[^/]+$/,
    library('preact'),
  ],
  ...Object.fromEntries(
    SCREENS.map((name) => [
      `${name}/main.js`,
      [
        new RegExp(`^src/(?:core|messages|platform|ui|screens/${name})/`),
        /^src\/screens\/[^/]+$/,
        library('preact', 'valibot', 'webextension-polyfill'),
      ],
    ]),
  ),
};

function library(...names: readonly string[]): RegExp {
  return new RegExp(`node_modules/(?:${names.join('|')})/`);
}

/** Ways to speak to the network. */
const NETWORK =
  /\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bimportScripts\b|\bfetch\s*\(/;

interface Output {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly inputs: readonly string[];
}

describe.each(['chrome', 'firefox'] as const)('the bundles for %s', (target) => {
  const outputs = new Map<string, Output>();

  beforeAll(async () => {
    const define = packDefines(await buildPacks(ROOT));
    for (const { metafile, outputFiles } of await bundle({
      root: ROOT,
      target,
      outdir: 'out',
      write: false,
      define,
    })) {
      for (const [path, { inputs }] of Object.entries(metafile.outputs)) {
        const file = outputFiles?.find((one) => one.path.replaceAll('\\', '/').endsWith(`/${path}`));
        if (file === undefined || !path.endsWith('.js')) continue;
        outputs.set(path.replace('out/', ''), {
          text: file.text,
          bytes: file.contents,
          inputs: Object.keys(inputs),
        });
      }
    }
  });

  test('are those that the manifest and the screens name', () => {
    expect([...outputs.keys()].sort()).toEqual(Object.keys(CONTENTS).sort());
  });

  test.each(Object.entries(CONTENTS))('%s holds nothing from across its border', (name, allowed) => {
    // What the build defines counts as an input too.
    const inputs = (outputs.get(name)?.inputs ?? []).filter((path) => !path.startsWith('<define:'));
    expect(inputs.some((path) => folderOf(path) !== null)).toBe(true);
    expect(inputs.filter((path) => !allowed.some((pattern) => pattern.test(path)))).toEqual([]);
  });

  test('make no markup or code out of text', () => {
    expect([...outputs].filter(([, { text }]) => SINKS.test(text)).map(([name]) => name)).toEqual([]);
  });

  test('speak to no network; the background reads the shipped pack', () => {
    const speaking = [...outputs].filter(([, { text }]) => NETWORK.test(text)).map(([name]) => name);
    expect(speaking).toEqual(['background.js']);
    expect(outputs.get('background.js')?.text.match(new RegExp(NETWORK, 'g'))).toHaveLength(1);
  });

  test('weigh no more than their budget', () => {
    const heavy = weigh((file) => outputs.get(file)?.bytes ?? new Uint8Array()).filter(
      ({ bytes, most }) => bytes > most,
    );
    expect(heavy).toEqual([]);
    expect(outputs.get('content/gate.js')?.bytes.length).toBeGreaterThan(0);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeProblems } from './axe.ts';
import { browserKind, type Driver, startDriver, until } from './driver.ts';

describe('the extension in the browser', () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await startDriver();
  });
  afterAll(() => driver?.close());
  beforeEach(() => driver.reset());

  test.each(['popup', 'archive', 'options', 'welcome'])(
    '%s opens with a title and a heading, and axe finds nothing wrong',
    async (name) => {
      const page = await driver.openExtensionPage(`${name}/index.html`);
      await until(page, 'there is a heading', () => document.querySelector('h1') !== null);
      expect(await page.evaluate(() => document.title)).toContain('Backstory');
      expect(await axeProblems(page)).toEqual([]);
    },
  );

  test('opening every screen and a page off the story asks the network for nothing but the page', async () => {
    const url = driver.site.put(
      'http://garden.example/roses.html',
      '<!doctype html><title>Roses</title><p>How to prune roses.',
    );
    await driver.openPage(url);
    for (const name of ['popup', 'archive', 'options', 'welcome'])
      await driver.openExtensionPage(`${name}/index.html`);
    const asked = driver.site.requests().map((request) => request.url);
    expect(asked.filter((address) => !address.endsWith('/favicon.ico'))).toEqual([url]);
  });

  // Firefox says what it thinks of a manifest in its own lint, which `npm run check` runs.
  if (browserKind() === 'chromium')
    test('Chromium warns of nothing and takes every key', async () => {
      const page = await driver.openPage('chrome://extensions');
      const extensions: unknown = await page.evaluate(() => {
        // A private API of this page of the browser, which no types describe.
        const { chrome } = globalThis as unknown as {
          chrome: { developerPrivate: { getExtensionsInfo(): Promise<unknown> } };
        };
        return chrome.developerPrivate.getExtensionsInfo();
      });
      expect(extensions).toContainEqual(
        expect.objectContaining({
          id: driver.extensionId,
          installWarnings: [],
          manifestErrors: [],
          runtimeErrors: [],
        }),
      );
      expect(JSON.stringify(extensions).match(/"keybinding":"Alt\+Shift\+[^"]+"/g)).toHaveLength(4);
    });

  test('a killed background answers the next message', async () => {
    const page = await driver.openExtensionPage('archive/index.html');
    await driver.killBackground();
    const reply = await page.evaluate(() => {
      // The page's own API, under either name.
      const api =
        globalThis.browser ?? (globalThis.chrome as unknown as NonNullable<typeof globalThis.browser>);
      return api.runtime.sendMessage({ name: 'pack.info', request: null });
    });
    expect(reply).toMatchObject({ ok: true });
  });
});

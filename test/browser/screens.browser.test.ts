import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeProblems } from './axe.ts';
import { type Driver, startDriver, until } from './driver.ts';

describe('the extension in the browser', () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await startDriver();
  });
  afterAll(() => driver?.close());
  beforeEach(() => driver.reset());

  test.each(['popup', 'archive', 'options', 'welcome'])(
    '%s opens, with a title and a heading',
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

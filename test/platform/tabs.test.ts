import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askAccess, hasAccess } from '../../src/platform/access.ts';
import { showCount } from '../../src/platform/badge.ts';
import { commandKeys, onCommand } from '../../src/platform/commands.ts';
import { readShippedPack } from '../../src/platform/packs.ts';
import { injectCard, injectVisit } from '../../src/platform/scripting.ts';
import {
  type FrameReading,
  getReading,
  putReading,
  removeReading,
  removeTab,
  tabReadings,
} from '../../src/platform/session.ts';
import { activeTab, onTabLoaded, onTabRemoved, tellTab } from '../../src/platform/tabs.ts';
import { installFakeApi } from './fake-api.ts';

let api: ReturnType<typeof installFakeApi>;
beforeEach(() => {
  api = installFakeApi();
});
afterEach(() => vi.unstubAllGlobals());

describe('tabs', () => {
  test('the active one, its address where the browser tells it', async () => {
    expect(await activeTab()).toBeNull();
    api.tabs.query.mockResolvedValueOnce([{ id: 3, url: 'https://a.example/' }]);
    expect(await activeTab()).toEqual({ id: 3, url: 'https://a.example/' });
    api.tabs.query.mockResolvedValueOnce([{ id: 3 }]);
    expect(await activeTab()).toEqual({ id: 3, url: null });
  });

  test('a command goes to one frame; only a plain yes is a yes', async () => {
    expect(await tellTab(3, 2, { name: 'jump', reference: 'r' })).toBe(true);
    expect(api.tabs.sendMessage).toHaveBeenCalledWith(3, { name: 'jump', reference: 'r' }, { frameId: 2 });
    api.tabs.sendMessage.mockResolvedValueOnce(undefined);
    expect(await tellTab(3, 2, { name: 'next' })).toBe(false);
    api.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    expect(await tellTab(3, 2, { name: 'next' })).toBe(false);
  });

  test('closing and loading are told', () => {
    const told: string[] = [];
    onTabRemoved((tab) => told.push(`closed ${tab}`));
    onTabLoaded((tab) => told.push(`loaded ${tab}`));
    api.tabs.onRemoved.happen(3, {});
    api.tabs.onUpdated.happen(4, { status: 'loading' });
    api.tabs.onUpdated.happen(4, { status: 'complete' });
    api.tabs.onUpdated.happen(4, { title: 'x' });
    expect(told).toEqual(['closed 3', 'loaded 4']);
  });
});

describe('readings of frames', () => {
  const reading = (url: string): FrameReading => ({
    visit: 'v',
    url,
    references: [],
    trace: [],
    pageDate: null,
  });

  test('are kept by tab and frame, and forgotten by either', async () => {
    for (const [tab, frame] of [
      [1, 7],
      [1, 0],
      [11, 0],
      [1, 12],
    ] as const) {
      await putReading(tab, frame, reading(`${tab}/${frame}`));
    }
    expect([...(await tabReadings(1))].map(([frame, { url }]) => [frame, url])).toEqual([
      [0, '1/0'],
      [7, '1/7'],
      [12, '1/12'],
    ]);
    expect(await getReading(11, 0)).toEqual(reading('11/0'));
    await removeReading(1, 7);
    expect(await getReading(1, 7)).toBeNull();
    await removeTab(1);
    expect((await tabReadings(1)).size).toBe(0);
    expect((await tabReadings(11)).size).toBe(1);
  });
});

describe('access to sites', () => {
  test.each([
    ['https://news.example:8080/a?b', 'https://news.example/*'],
    ['http://[::1]/a', 'http://[::1]/*'],
    ['file:///a/b.html', 'file:///*'],
  ])('%s is asked for as %s', async (url, pattern) => {
    expect(await hasAccess(url)).toBe(true);
    expect(api.permissions.contains).toHaveBeenCalledWith({ origins: [pattern] });
  });

  test.each(['chrome://settings', 'about:blank', 'moz-extension://x/', 'no address', ''])(
    '%s is never ours',
    async (url) => {
      expect(await hasAccess(url)).toBe(false);
      expect(api.permissions.contains).not.toHaveBeenCalled();
    },
  );

  test('is asked for all sites at once', async () => {
    expect(await askAccess()).toBe(true);
    expect(api.permissions.request).toHaveBeenCalledWith({ origins: ['<all_urls>'] });
  });
});

test.each([
  [0, ''],
  [1, '1'],
  [999, '999'],
  [1000, '999+'],
])('%i references are shown as "%s"', async (count, text) => {
  await showCount(3, count);
  expect(api.action.setBadgeText).toHaveBeenCalledWith({ tabId: 3, text });
});

test('a tab closed in the meantime is no error, to badge or script', async () => {
  api.action.setBadgeText.mockRejectedValue(new Error('No tab with id: 3.'));
  api.scripting.executeScript.mockRejectedValue(new Error('No tab with id: 3.'));
  await expect(showCount(3, 1)).resolves.toBeUndefined();
  expect(await injectVisit(3, 0)).toBe(false);
});

test.each([
  ['visit', injectVisit],
  ['card', injectCard],
])('the %s script goes into one frame', async (name, inject) => {
  expect(await inject(3, 5)).toBe(true);
  expect(api.scripting.executeScript).toHaveBeenCalledWith({
    target: { tabId: 3, frameIds: [5] },
    files: [`/content/${name}.js`],
  });
});

test('commands come by name, those of the browser left to it; their keys can be listed', async () => {
  const told: string[] = [];
  onCommand((name) => told.push(name));
  for (const name of ['toggle-site', '_execute_action', 'next-reference', 'previous-reference'])
    api.commands.onCommand.happen(name);
  expect(told).toEqual(['toggle-site', 'next-reference', 'previous-reference']);
  api.commands.getAll.mockResolvedValue([
    { name: 'toggle-site', shortcut: 'Alt+Shift+O' },
    { name: 'next-reference' },
  ]);
  expect([...(await commandKeys())]).toEqual([
    ['toggle-site', 'Alt+Shift+O'],
    ['next-reference', ''],
  ]);
});

test('a shipped pack is read from the extension itself; a missing one says so', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return url.endsWith('here.json') ? new Response('{"digest":"d"}') : new Response('', { status: 404 });
  });
  expect(await readShippedPack('packs/here.json')).toBe('{"digest":"d"}');
  await expect(readShippedPack('packs/gone.json')).rejects.toThrow('packs/gone.json');
  expect(asked[0]).toBe('moz-extension://host/packs/here.json');
});

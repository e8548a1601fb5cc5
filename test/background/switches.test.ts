import { beforeEach, describe, expect, test, vi } from 'vitest';
import { gateHandlers } from '../../src/background/gate.ts';
import { applySwitches, runCommand } from '../../src/background/switches.ts';
import { withDefaults } from '../../src/core/settings/settings.ts';
import { type FrameReading, putReading } from '../../src/platform/session.ts';
import { changeSettings, readSettings } from '../../src/platform/settings.ts';
import { installFakeApi } from '../platform/fake-api.ts';
import { NOW, now } from './bench.ts';

const READING: FrameReading = {
  visit: 'v1',
  url: 'https://news.example/a',
  references: [
    { id: '0:0', block: 0, start: 0, end: 4, entities: [], events: [], claims: [], reasons: [], excerpt: '' },
  ],
  trace: [],
  pageDate: null,
};

let api: ReturnType<typeof installFakeApi>;
const addresses = new Map([
  [7, 'https://news.example/a'],
  [8, 'https://other.example/b'],
]);

beforeEach(() => {
  api = installFakeApi();
  const tabs = [...addresses].map(([id, url]) => ({ id, url, active: id === 7 }));
  api.tabs.query.mockImplementation(async (query) =>
    query instanceof Object && 'active' in query ? tabs.filter(({ active }) => active) : tabs,
  );
  Object.assign(api.tabs, { get: vi.fn(async (id: number) => tabs.find((tab) => tab.id === id)) });
});

const injected = (): unknown[] => api.scripting.executeScript.mock.calls.map(([injection]) => injection);
const into = (tabId: number, frame: number, file: string) => ({
  target: { tabId, frameIds: [frame] },
  files: [`/content/${file}.js`],
});
const commands = (): unknown[] => api.tabs.sendMessage.mock.calls;

describe('a gate that has passed', () => {
  const passed = (frame: number, url: string) =>
    gateHandlers(now)['gate.passed'](null, { kind: 'content', tab: 7, frame, url });

  test('gets the visit script into its frame', async () => {
    await passed(0, 'https://news.example/a');
    await passed(2, 'https://frame.example/x');
    expect(injected()).toEqual([into(7, 0, 'visit'), into(7, 2, 'visit')]);
  });

  test('gets nothing where the site is off; a frame where that of its page is', async () => {
    await changeSettings({ sitesOff: ['news.example'] });
    await passed(0, 'https://news.example/a');
    await passed(2, 'https://frame.example/x');
    expect(injected()).toEqual([]);
  });

  test('gets nothing while all is paused, and something when the pause is over', async () => {
    await changeSettings({ pausedUntil: '2026-11-21T12:30:00.000Z' });
    await passed(0, 'https://news.example/a');
    expect(injected()).toEqual([]);
    await changeSettings({ pausedUntil: '2026-11-21T11:30:00.000Z' });
    await passed(0, 'https://news.example/a');
    expect(injected()).toHaveLength(1);
  });

  test('a frame that wants its first card gets the card script', async () => {
    await gateHandlers(now)['card.bring'](null, { kind: 'content', tab: 7, frame: 2 });
    expect(injected()).toEqual([into(7, 2, 'card')]);
  });
});

describe('the keys', () => {
  test('turn the site in front off, and on again', async () => {
    await runCommand('toggle-site');
    expect((await readSettings()).sitesOff).toEqual(['news.example']);
    await runCommand('toggle-site');
    expect((await readSettings()).sitesOff).toEqual([]);
  });

  test('go to the next reference in the first frame that has one', async () => {
    await putReading(7, 0, { ...READING, references: [] });
    await putReading(7, 4, READING);
    await putReading(7, 5, READING);
    await runCommand('next-reference');
    expect(commands()).toEqual([[7, { name: 'next' }, { frameId: 4 }]]);
    await runCommand('previous-reference');
    expect(commands().at(-1)).toEqual([7, { name: 'previous' }, { frameId: 4 }]);
  });

  test('do nothing on a page of the browser', async () => {
    api.tabs.query.mockResolvedValue([{ id: 9, url: 'chrome://settings', active: true }]);
    await runCommand('toggle-site');
    expect((await readSettings()).sitesOff).toEqual([]);
  });
});

describe('open pages', () => {
  const apply = (sitesOff: readonly string[]) => applySwitches(withDefaults({ sitesOff }), NOW);

  test('whose site is turned off are told in all their frames, and no others', async () => {
    await apply([]);
    api.scripting.executeScript.mockClear();
    await putReading(7, 0, READING);
    await putReading(7, 3, READING);
    await putReading(8, 0, READING);
    await apply(['news.example']);
    expect(commands()).toEqual([
      [7, { name: 'off' }, { frameId: 0 }],
      [7, { name: 'off' }, { frameId: 3 }],
    ]);
    expect(injected()).toEqual([]);
  });

  test('whose site is turned on get their script, and no others', async () => {
    await apply(['news.example', 'third.example']);
    api.scripting.executeScript.mockClear();
    await apply(['third.example']);
    expect(injected()).toEqual([into(7, 0, 'visit')]);
  });

  test('are left alone when something else was chosen', async () => {
    await apply([]);
    api.scripting.executeScript.mockClear();
    await applySwitches(withDefaults({ theme: 'dark' }), NOW);
    expect([injected(), commands()]).toEqual([[], []]);
  });
});

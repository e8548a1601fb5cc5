import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pageHandlers } from '../../src/background/page.ts';
import { tabHandlers } from '../../src/background/tab.ts';
import type { ContentSender } from '../../src/messages/server.ts';
import { getReading } from '../../src/platform/session.ts';
import { installFakeApi } from '../platform/fake-api.ts';
import { type Bench, pageOf, STORY, shippedPack, startBench } from './bench.ts';

const PAGE: ContentSender = { kind: 'content', tab: 7, frame: 0 };
const FRAME: ContentSender = { kind: 'content', tab: 7, frame: 3 };

let pack: ReturnType<typeof shippedPack>;
let bench: Bench;
let api: ReturnType<typeof installFakeApi>;
let serial = 0;

beforeAll(() => {
  pack = shippedPack();
});
beforeEach(() => {
  api = installFakeApi();
  serial += 1;
  bench = startBench(pack, `page-${serial}`);
  return () => bench.store.delete();
});

const handlers = () => pageHandlers(bench.shelf, (error) => bench.errors.push(error));
const screen = { kind: 'screen' } as const;
const reading = (tab = 7) => tabHandlers(bench.shelf)['tab.reading']({ tab }, screen);
const badge = (): unknown => api.action.setBadgeText.mock.lastCall?.[0];

describe('a page that is read', () => {
  test('gets its references back; the badge counts them and the popup lists them', async () => {
    const read = await handlers()['page.analyse']({ page: pageOf(STORY), visit: 'v1' }, PAGE);
    expect(read.verdict.onStory).toBe(true);
    expect(read.references.map(({ block }) => block)).toEqual([0, 1, 2]);
    expect(read.mentions.map(({ entity }) => entity)).toContain('andrei-belousov');
    expect(badge()).toEqual({ tabId: 7, text: '3' });
    const listed = await reading();
    expect(listed?.references.map(({ frame, block }) => [frame, block])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
    ]);
    expect(listed?.pageDate).toBe('2024-11-30');
  });

  test('off the story it gets nothing to mark, and the popup can say why', async () => {
    const texts = ['Cold noodles have been served in Pyongyang for a long time.', 'Visitors like them.'];
    const read = await handlers()['page.analyse'](
      { page: pageOf(texts, { title: 'Noodles' }), visit: 'v1' },
      PAGE,
    );
    expect([read.references, read.mentions]).toEqual([[], []]);
    expect(badge()).toEqual({ tabId: 7, text: '' });
    expect((await reading())?.trace.map(({ code }) => code)).toEqual(['one-side-only']);
  });

  test('its frames are counted and listed with it', async () => {
    await handlers()['page.analyse']({ page: pageOf(STORY), visit: 'v1' }, PAGE);
    await handlers()['page.analyse']({ page: pageOf(STORY.slice(0, 1)), visit: 'v2' }, FRAME);
    expect(badge()).toEqual({ tabId: 7, text: '4' });
    expect((await reading())?.references.map(({ frame }) => frame)).toEqual([0, 0, 0, 3]);
  });

  test('what was found outlives the background', async () => {
    await handlers()['page.analyse']({ page: pageOf(STORY), visit: 'v1' }, PAGE);
    bench.store.close();
    bench = startBench(pack, `page-${serial}`);
    expect((await reading())?.references).toHaveLength(3);
    expect(
      (await handlers()['page.analyse']({ page: pageOf(STORY), visit: 'v1' }, PAGE)).references,
    ).toHaveLength(3);
    expect(bench.reads()).toBe(0);
  });

  test('full session storage costs the popup its list and the page nothing', async () => {
    api.storage.session.set.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const read = await handlers()['page.analyse']({ page: pageOf(STORY), visit: 'v1' }, PAGE);
    expect(read.references).toHaveLength(3);
    expect(bench.errors).toHaveLength(1);
  });
});

describe('a page that changes', () => {
  const added = 'Later Vladimir Putin thanked Kim Jong Un for the soldiers of North Korea.';

  test('gets references of what is new alone; the rest stays known', async () => {
    await handlers()['page.analyse']({ page: pageOf(STORY), visit: 'v1' }, PAGE);
    const page = {
      ...pageOf([]),
      blocks: [
        { id: 0, kind: 'text' as const, text: STORY[0] ?? '' },
        { id: 9, kind: 'text' as const, text: added },
      ],
    };
    const read = await handlers()['page.update']({ page, visit: 'v1', context: [0], gone: [2] }, PAGE);
    expect(read.references.map(({ block }) => block)).toEqual([9]);
    expect(new Set(read.mentions.map(({ block }) => block))).toEqual(new Set([9]));
    expect((await reading())?.references.map(({ block }) => block)).toEqual([0, 1, 9]);
    expect(badge()).toEqual({ tabId: 7, text: '3' });
  });

  test('a late word of a page that was left changes nothing', async () => {
    await handlers()['page.analyse']({ page: pageOf(STORY), visit: 'v2' }, PAGE);
    await handlers()['page.update'](
      { page: pageOf([added]), visit: 'v1', context: [], gone: [0, 1, 2] },
      PAGE,
    );
    await handlers()['page.closed']({ visit: 'v1' }, PAGE);
    expect((await getReading(7, 0))?.references).toHaveLength(3);
  });

  test('left, it is forgotten, and the badge with it', async () => {
    await handlers()['page.analyse']({ page: pageOf(STORY), visit: 'v1' }, PAGE);
    await handlers()['page.closed']({ visit: 'v1' }, PAGE);
    expect(await getReading(7, 0)).toBeNull();
    expect(badge()).toEqual({ tabId: 7, text: '' });
    expect(await reading()).toBeNull();
  });

  test('gone without a word, it is not listed any more', async () => {
    await handlers()['page.analyse']({ page: pageOf(STORY), visit: 'v1' }, PAGE);
    api.tabs.sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
    expect(await reading()).toBeNull();
    expect(await getReading(7, 0)).toBeNull();
  });
});

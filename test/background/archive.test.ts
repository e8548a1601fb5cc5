import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { archiveHandlers } from '../../src/background/archive.ts';
import { packHandlers } from '../../src/background/pack.ts';
import { Refused } from '../../src/messages/server.ts';
import type { ImportRequest } from '../../src/messages/surface.ts';
import { installFakeApi } from '../platform/fake-api.ts';
import { type Bench, now, STORY, shippedPack, startBench } from './bench.ts';

const SCREEN = { kind: 'screen' } as const;

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
  bench = startBench(pack, `archive-${serial}`);
  return () => bench.store.delete();
});

const handlers = () => archiveHandlers(bench.shelf, bench.store, now);
const document = (text: string, more: Partial<ImportRequest> = {}): ImportRequest => ({
  name: 'one.txt',
  text,
  format: 'text',
  url: null,
  lang: null,
  published: null,
  title: null,
  ...more,
});
const bringIn = (request: ImportRequest) => handlers()['archive.import'](request, SCREEN);
const languages = ['en'];
/** Rows of what the reader keeps; the pack's records are listed with them. */
const ownRows = async () =>
  (await handlers()['archive.rows']({ languages }, SCREEN)).filter(({ id }) => id.startsWith('a-'));
const told = (): unknown[] => api.runtime.sendMessage.mock.calls.map(([message]) => message);

const TEXT = STORY.join('\n\n');

describe('bringing in', () => {
  test('an article is cleaned, read, kept and told of', async () => {
    const outcome = await bringIn(document(TEXT));
    expect(outcome).toMatchObject({ outcome: 'taken', onStory: true, copies: [] });
    expect(told()).toEqual([{ event: 'archive.changed' }]);
    const [row] = await ownRows();
    expect(row).toMatchObject({ fileName: 'one.txt', language: 'en', onStory: true, addedAt: now() });
    if (outcome.outcome !== 'taken') throw new Error('not taken');
    const view = await handlers()['archive.article']({ id: outcome.article, languages }, SCREEN);
    expect(view.article.paragraphs.map(({ text }) => text).join(' ')).toContain('Andrei Belousov');
    expect(view.article.reading?.packDigest).toBe(pack.digest);
    expect(view.related.every(({ origin }) => origin === 'pack')).toBe(true);
  });

  test('twice adds nothing', async () => {
    await bringIn(document(TEXT));
    expect(await bringIn(document(TEXT, { name: 'two.txt' }))).toMatchObject({ outcome: 'merged' });
    expect(await ownRows()).toHaveLength(1);
  });

  test('what is no article is refused with a reason, and nothing is told', async () => {
    expect(await bringIn(document('  \n '))).toEqual({ outcome: 'refused', why: 'empty' });
    expect(await bringIn(document('x'.repeat(20 * 1024 * 1024 + 1)))).toEqual({
      outcome: 'refused',
      why: 'too-large',
    });
    expect(told()).toEqual([]);
    expect(await ownRows()).toEqual([]);
  });

  test('the background stopped between any two steps loses nothing', async () => {
    await bringIn(document(TEXT));
    bench.store.close();
    bench = startBench(pack, `archive-${serial}`);
    expect(await ownRows()).toHaveLength(1);
    expect(bench.reads()).toBe(0);
  });
});

describe('taking out', () => {
  test('and bringing back, each told of', async () => {
    const outcome = await bringIn(document(TEXT));
    if (outcome.outcome !== 'taken') throw new Error('not taken');
    const ids = [outcome.article];
    expect(await handlers()['archive.remove']({ ids }, SCREEN)).toEqual({ removed: 1 });
    expect(await ownRows()).toEqual([]);
    await expect(
      handlers()['archive.article']({ id: outcome.article, languages }, SCREEN),
    ).rejects.toBeInstanceOf(Refused);
    expect(await handlers()['archive.restore']({ ids }, SCREEN)).toEqual({ restored: 1 });
    expect(await ownRows()).toHaveLength(1);
    expect(told()).toHaveLength(3);
  });
});

describe('opening', () => {
  test('the archive at its list, or at an article', async () => {
    await handlers()['archive.open']({ article: null }, SCREEN);
    await handlers()['archive.open']({ article: 'a-1' }, SCREEN);
    expect(api.tabs.create.mock.calls.map(([options]) => options)).toEqual([
      { url: 'moz-extension://host/archive/index.html' },
      { url: 'moz-extension://host/archive/index.html#/article/a-1' },
    ]);
  });
});

describe('the library', () => {
  test('is seeded once, and the pack tells what it holds', async () => {
    const info = await packHandlers(bench.shelf)['pack.info'](null, SCREEN);
    expect(info).toMatchObject({ digest: pack.digest, info: { id: 'russia-dprk' } });
    expect(info.events).toBe(await bench.store.events.count());
    expect(info.entities).toBeGreaterThan(10);
    await bench.shelf.library();
    expect(bench.reads()).toBe(1);
  });

  test('comes straight from the shipped file where there is no database to be had', async () => {
    bench.store.on('ready', () => Promise.reject(new Error('no database in this window')));
    const { index } = await bench.shelf.library();
    expect(index.info.id).toBe('russia-dprk');
    expect(bench.errors).toHaveLength(1);
  });
});

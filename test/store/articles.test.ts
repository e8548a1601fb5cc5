import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReportSignature } from '../../src/core/archive/article.ts';
import { sameReport } from '../../src/core/archive/copies.ts';
import { failureOf } from '../../src/messages/server.ts';
import {
  articleRows,
  emptyTrash,
  getArticle,
  putArticle,
  removeArticles,
  restoreArticles,
} from '../../src/store/articles.ts';
import { reportsOf } from '../../src/store/copies.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/schema.ts';
import { article, readArticle } from './sample.ts';

const MADE = '2026-11-21T00:00:00.000Z';
const NOW = '2026-11-21T12:00:00.000Z';
const likeness = (a: ReportSignature, b: ReportSignature): number => sameReport(a, b, () => 1);
const never = (): number => 0;

/** One report told by two papers, the second shorter, and another report of the same matter. */
const REPORT: ReportSignature = [
  ['#120', 'harbour', 'minister'],
  ['#7', 'ferry', 'harbour'],
  ['#3000', 'union'],
  ['#15', 'ferry', 'union'],
  ['#42', 'harbour', 'insurer'],
];
const SHORTER: ReportSignature = REPORT.slice(0, 4);
const OTHER: ReportSignature = [
  ['#9', 'harbour', 'minister'],
  ['#880', 'harbour', 'parliament'],
  ['#61', 'minister', 'parliament'],
  ['#5', 'ferry', 'court'],
];

let serial = 0;
let store: Store;
beforeEach(() => {
  serial += 1;
  store = openStore(MADE, `articles-${serial}`);
  return () => store.delete();
});

describe('putting in', () => {
  test('an article comes back as it went in, with a row for lists', async () => {
    const given = readArticle('a-1', REPORT, {
      paragraphs: [
        { kind: 'heading', text: 'Below' },
        { kind: 'text', text: 'First  words\nof it.' },
      ],
    });
    expect(await putArticle(store, given, likeness)).toEqual({ outcome: 'taken', copies: [] });
    expect(await getArticle(store, 'a-1')).toEqual({ article: given, copies: [] });
    expect(await articleRows(store)).toMatchObject([
      { id: 'a-1', lead: 'First words of it.', onStory: true, entities: ['harbour'], report: 'a-1' },
    ]);
  });

  test('one that is not there is null', async () => {
    expect(await getArticle(store, 'a-0')).toBeNull();
  });

  test('the same text twice adds nothing, keeps the first day, and is completed', async () => {
    await putArticle(
      store,
      article('a-1', { fileName: 'first.txt', addedAt: '2026-11-20T00:00:00.000Z' }),
      likeness,
    );
    const again = article('a-1', {
      fileName: 'second.txt',
      url: 'https://news.example/1',
      addedAt: NOW,
      published: { date: '2026-11-19', precision: 'day', how: 'metadata', reasons: [] },
    });
    expect(await putArticle(store, again, likeness)).toEqual({ outcome: 'merged', copies: [] });
    expect(await store.articleRows.count()).toBe(1);
    expect((await getArticle(store, 'a-1'))?.article).toMatchObject({
      fileName: 'first.txt',
      url: 'https://news.example/1',
      addedAt: '2026-11-20T00:00:00.000Z',
      published: { date: '2026-11-19', how: 'metadata' },
    });
  });

  test('a surer date is not replaced by a less sure one', async () => {
    await putArticle(
      store,
      article('a-1', { published: { date: '2026-11-19', precision: 'day', how: 'printed', reasons: [] } }),
      likeness,
    );
    await putArticle(
      store,
      article('a-1', { published: { date: '2026-11-01', precision: 'day', how: 'inferred', reasons: [] } }),
      likeness,
    );
    expect((await getArticle(store, 'a-1'))?.article.published.date).toBe('2026-11-19');
  });

  test('in whatever order two of the same text come, the first day is kept and nothing known is lost', async () => {
    const instant = fc.integer({ min: 0, max: 2e12 }).map((ms) => new Date(ms).toISOString());
    const maybe = (name: string): fc.Arbitrary<string | null> => fc.option(fc.constant(name));
    const version = fc.record({
      addedAt: instant,
      url: maybe('https://news.example/1'),
      outlet: maybe('The Harbour Post'),
      credit: maybe('Agency'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(version, { minLength: 1, maxLength: 4 }), async (versions) => {
        await store.articleBodies.clear();
        for (const more of versions) await putArticle(store, article('a-1', more), never);
        const held = (await getArticle(store, 'a-1'))?.article;
        expect(held?.addedAt).toBe(versions.map(({ addedAt }) => addedAt).sort()[0]);
        for (const key of ['url', 'outlet', 'credit'] as const) {
          expect(held?.[key] ?? null).toBe(
            versions.find((version_) => version_[key] !== null)?.[key] ?? null,
          );
        }
      }),
      { numRuns: 30 },
    );
  });

  test('cut off in the middle nothing of it is there', async () => {
    const fail = vi.spyOn(store.signatures, 'put').mockRejectedValueOnce(new Error('the worker was killed'));
    await expect(putArticle(store, readArticle('a-1', REPORT), likeness)).rejects.toThrow('killed');
    fail.mockRestore();
    expect([await store.articleRows.count(), await store.articleBodies.count()]).toEqual([0, 0]);
  });

  test('a full disk is told as such', async () => {
    const full = Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
    vi.spyOn(store.articleBodies, 'put').mockRejectedValueOnce(full);
    const failure = await putArticle(store, article('a-1'), likeness).catch((error: unknown) =>
      failureOf(error, 'archive.import'),
    );
    expect(failure).toMatchObject({ code: 'storage-full' });
  });
});

describe('copies of one report', () => {
  test('are grouped when they come in, also the third', async () => {
    await putArticle(store, readArticle('a-2', REPORT), likeness);
    expect(await putArticle(store, readArticle('a-3', OTHER), likeness)).toMatchObject({ copies: [] });
    expect(await putArticle(store, readArticle('a-1', SHORTER), likeness)).toEqual({
      outcome: 'taken',
      copies: ['a-2'],
    });
    expect(await putArticle(store, readArticle('a-4', REPORT), likeness)).toEqual({
      outcome: 'taken',
      copies: ['a-1', 'a-2'],
    });
    expect((await getArticle(store, 'a-2'))?.copies).toEqual(['a-1', 'a-4']);
    const groups = [...reportsOf(await articleRows(store)).values()].map((group) =>
      group.map(({ id }) => id).sort(),
    );
    expect(groups.sort()).toEqual([['a-1', 'a-2', 'a-4'], ['a-3']]);
  });

  test('a text that joins two groups makes them one', async () => {
    const first = REPORT.slice(0, 3);
    const last = REPORT.slice(2).concat([['#77', 'court']]);
    await putArticle(store, readArticle('a-1', first), likeness);
    expect(await putArticle(store, readArticle('a-2', last), likeness)).toMatchObject({ copies: [] });
    await putArticle(store, readArticle('a-3', [...REPORT, ['#77', 'court']]), likeness);
    expect((await getArticle(store, 'a-1'))?.copies).toEqual(['a-2', 'a-3']);
  });

  test('the earliest published stands first in its group, the undated last', async () => {
    const dated = (date: string | null) => ({
      published: { date, precision: null, how: 'printed' as const, reasons: [] },
    });
    await putArticle(store, readArticle('a-1', REPORT, dated(null)), likeness);
    await putArticle(store, readArticle('a-2', REPORT, dated('2026-03-02')), likeness);
    await putArticle(store, readArticle('a-3', REPORT, dated('2026-03')), likeness);
    const [group] = [...reportsOf(await articleRows(store)).values()];
    expect(group?.map(({ id }) => id)).toEqual(['a-3', 'a-2', 'a-1']);
  });

  test('texts that share a single rare token are not even compared', async () => {
    await putArticle(store, readArticle('a-1', REPORT), likeness);
    const compare = vi.fn(likeness);
    await putArticle(
      store,
      readArticle('a-2', [
        ['#120', 'x'],
        ['y', 'z'],
        ['u', 'v'],
        ['harbour', 'w'],
      ]),
      compare,
    );
    expect(compare.mock.calls.length).toBeLessThanOrEqual(1);
    await putArticle(
      store,
      readArticle('a-3', [
        ['s', 't'],
        ['o', 'p'],
        ['q', 'r'],
      ]),
      compare,
    );
    expect(compare.mock.calls.length).toBeLessThanOrEqual(1);
  });
});

describe('removing', () => {
  test('takes an article out and brings it back as it was', async () => {
    await putArticle(store, readArticle('a-1', REPORT), likeness);
    await putArticle(store, readArticle('a-2', SHORTER), likeness);
    const before = await whole(store);
    expect(await removeArticles(store, ['a-1', 'a-0', 'a-1'], NOW)).toBe(1);
    expect(await getArticle(store, 'a-1')).toBeNull();
    expect((await getArticle(store, 'a-2'))?.copies).toEqual([]);
    expect(await restoreArticles(store, ['a-1', 'a-0'])).toBe(1);
    expect(await whole(store)).toEqual(before);
    expect(await restoreArticles(store, ['a-1'])).toBe(0);
  });

  test('a removed article is no copy of what comes in, and is found again as one once it is back', async () => {
    await putArticle(store, readArticle('a-1', REPORT), likeness);
    await removeArticles(store, ['a-1'], NOW);
    expect(await putArticle(store, readArticle('a-2', SHORTER), likeness)).toMatchObject({ copies: [] });
    await restoreArticles(store, ['a-1']);
    expect(await putArticle(store, readArticle('a-3', REPORT), likeness)).toMatchObject({
      copies: ['a-1', 'a-2'],
    });
  });

  test('what was brought in again is not in the trash any more', async () => {
    await putArticle(store, article('a-1'), likeness);
    await removeArticles(store, ['a-1'], NOW);
    expect(await putArticle(store, article('a-1'), likeness)).toMatchObject({ outcome: 'taken' });
    expect(await restoreArticles(store, ['a-1'])).toBe(0);
  });

  test('the trash is emptied of what is old, and of that alone', async () => {
    await putArticle(store, article('a-1'), likeness);
    await putArticle(store, article('a-2'), likeness);
    await removeArticles(store, ['a-1'], '2026-11-01T00:00:00.000Z');
    await removeArticles(store, ['a-2'], NOW);
    expect(await emptyTrash(store, '2026-11-10T00:00:00.000Z')).toBe(1);
    expect(await restoreArticles(store, ['a-1', 'a-2'])).toBe(1);
  });
});

async function whole(store: Store): Promise<unknown> {
  return Promise.all([
    store.articleRows.toArray(),
    store.articleBodies.toArray(),
    store.signatures.toArray(),
    store.trash.toArray(),
  ]);
}

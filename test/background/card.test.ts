import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cardHandlers } from '../../src/background/card.ts';
import { pageHandlers } from '../../src/background/page.ts';
import { tabHandlers } from '../../src/background/tab.ts';
import type { Article } from '../../src/core/archive/article.ts';
import type { CardRequest } from '../../src/core/story/card.ts';
import type { BlockReference } from '../../src/core/story/reading.ts';
import { putArticle } from '../../src/store/articles.ts';
import { installFakeApi } from '../platform/fake-api.ts';
import { article } from '../store/sample.ts';
import { type Bench, pageOf, STORY, shippedPack, startBench } from './bench.ts';

const PAGE = { kind: 'content', tab: 7, frame: 0 } as const;
const SCREEN = { kind: 'screen' } as const;

let pack: ReturnType<typeof shippedPack>;
let bench: Bench;
let serial = 0;

beforeAll(() => {
  pack = shippedPack();
});
beforeEach(() => {
  installFakeApi();
  serial += 1;
  bench = startBench(pack, `card-${serial}`);
  return () => bench.store.delete();
});

async function referencesOf(texts: readonly string[]): Promise<readonly BlockReference[]> {
  const handlers = pageHandlers(bench.shelf, (error) => bench.errors.push(error));
  return (await handlers['page.analyse']({ page: pageOf(texts), visit: 'v1' }, PAGE)).references;
}

function requestOf(
  { entities, events, claims, reasons }: BlockReference,
  more: Partial<CardRequest> = {},
): CardRequest {
  return {
    entity: null,
    entities,
    events: events.map(({ id }) => id),
    claims,
    reasons,
    pageDate: '2024-11-30',
    languages: ['en'],
    ...more,
  };
}

/** An article of the archive in Vietnamese that speaks of what a reference speaks of. */
function archived(
  id: string,
  { entities, events, claims }: BlockReference,
  more: Partial<Article> = {},
): Article {
  const reading = {
    packDigest: pack.digest,
    onStory: true,
    score: 1,
    entities,
    events: events.map((event) => event.id),
    claims,
    signature: [],
  };
  return article(id, {
    language: 'vi',
    published: { date: '2024-11-30', precision: 'day', how: 'printed', reasons: [] },
    reading,
    ...more,
  });
}

const cards = () => cardHandlers(bench.shelf);

describe('a card', () => {
  test('says what it is, who says what and when, in the language that was asked for', async () => {
    const [, , figure] = await referencesOf(STORY);
    if (figure === undefined) throw new Error('no reference');
    const card = await cards()['card.get'](requestOf(figure, { languages: ['vi', 'en'] }), PAGE);
    expect(card.background?.text).toMatchObject({ lang: 'vi' });
    expect(card.claims.length).toBeGreaterThan(0);
    for (const claim of card.claims) {
      expect(claim.claimant.text).not.toBe('');
      expect(claim.sources.length).toBeGreaterThan(0);
    }
    expect(card.claims.some(({ madeOn }) => madeOn !== null)).toBe(true);
    expect(card.why).toEqual(figure.reasons);
  });

  test('has the matching article of the archive, in another language, with the reason', async () => {
    const [visit] = await referencesOf(STORY);
    if (visit === undefined) throw new Error('no reference');
    await putArticle(bench.store, archived('a-1', visit), () => 0);
    await putArticle(bench.store, article('a-2'), () => 0);
    const card = await cards()['card.get'](requestOf(visit), PAGE);
    const own = card.articles.filter(({ origin }) => origin === 'archive');
    expect(own).toMatchObject([{ id: 'a-1', language: 'vi', date: '2024-11-30', copies: 0 }]);
    expect(own[0]?.reasons.map(({ code }) => code)).toContain('same-event');
    for (const { code, params } of own[0]?.reasons ?? []) {
      if (code === 'same-event') expect(card.names[String(params['event'])]?.text).toBeTruthy();
    }
  });

  test('shows one of the copies of a report, and how many more there are', async () => {
    const [visit] = await referencesOf(STORY);
    if (visit === undefined) throw new Error('no reference');
    const signature = [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ];
    for (const id of ['a-1', 'a-2', 'a-3']) {
      const given = archived(id, visit);
      await putArticle(
        bench.store,
        { ...given, reading: given.reading && { ...given.reading, signature } },
        () => 1,
      );
    }
    const card = await cards()['card.get'](requestOf(visit), PAGE);
    const own = card.articles.filter(({ origin }) => origin === 'archive');
    expect(own.map(({ copies }) => copies)).toEqual([2]);
  });

  test('a record of the pack that is in the archive stands there once', async () => {
    const { index } = await bench.shelf.library();
    const record = [...index.records.values()].find(
      ({ headline, events }) => headline !== null && events.length > 0,
    );
    if (record === undefined) throw new Error('the pack has no record with a headline');
    const target: CardRequest = {
      entity: null,
      entities: record.entities,
      events: record.events,
      claims: record.claims,
      reasons: [],
      pageDate: record.published.date,
      languages: ['en'],
    };
    const before = await cards()['card.get'](target, PAGE);
    expect(before.articles.map(({ id }) => id)).toContain(record.id);
    const reading = {
      packDigest: pack.digest,
      onStory: true,
      score: 1,
      entities: record.entities,
      events: record.events,
      claims: record.claims,
      signature: [],
    };
    await putArticle(
      bench.store,
      article('a-1', { headline: record.headline, language: record.language, reading }),
      () => 0,
    );
    bench.shelf.archiveChanged();
    const after = await cards()['card.get'](target, PAGE);
    expect(after.articles.map(({ id }) => id)).toContain('a-1');
    expect(after.articles.map(({ id }) => id)).not.toContain(record.id);
  });
});

describe('the facts of a page', () => {
  test('are cards of what it speaks of most, and its matching articles', async () => {
    const [visit] = await referencesOf(STORY);
    if (visit === undefined) throw new Error('no reference');
    await putArticle(bench.store, archived('a-1', visit), () => 0);
    const { facts, articles } = await tabHandlers(bench.shelf)['tab.facts'](
      { tab: 7, languages: ['ar', 'en'] },
      SCREEN,
    );
    expect(facts.some(({ about }) => about.kind === 'event')).toBe(true);
    expect(facts.some(({ about }) => about.kind === 'entity')).toBe(true);
    expect(new Set(facts.map(({ about }) => about.id)).size).toBe(facts.length);
    expect(facts[0]?.heading.lang).toBe('ar');
    expect(articles[0]).toMatchObject({ id: 'a-1', origin: 'archive' });
  });

  test('of a page that says nothing of the story there are none', async () => {
    expect(await tabHandlers(bench.shelf)['tab.facts']({ tab: 8, languages: ['en'] }, SCREEN)).toEqual({
      facts: [],
      articles: [],
    });
  });
});

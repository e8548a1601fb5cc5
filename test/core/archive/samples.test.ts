import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/archive/article.ts';
import { createCleaner } from '../../../src/core/archive/cleaner.ts';
import { sameReport } from '../../../src/core/archive/copies.ts';
import { takeIn } from '../../../src/core/archive/take-in.ts';
import { COPY, tokenWeight } from '../../../src/core/story/fact-index.ts';
import { shippedAnalyst } from '../../fixtures/shipped.ts';

const FOLDER = join(import.meta.dirname, '../../../../shared/articles');
/** The sample documents are other people's texts and lie beside the project; a public clone has none. */
const present = existsSync(FOLDER);
if (!present)
  console.warn('The sample documents (../shared/articles) are not here: their tests are skipped.');

describe.skipIf(!present)('the five sample documents', () => {
  const analyst = shippedAnalyst();
  const cleaner = createCleaner();
  const articles = new Map<string, Article>();
  for (const name of present ? readdirSync(FOLDER).filter((file) => file.endsWith('.txt')) : []) {
    const taken = takeIn(
      { analyst, cleaner, packDigest: 'test', now: '2026-11-21T00:00:00.000Z' },
      {
        name,
        text: readFileSync(join(FOLDER, name), 'utf8'),
        format: 'text',
        title: null,
        lang: null,
        url: null,
        published: null,
      },
    );
    if ('refused' in taken) throw new Error(`${name} was refused: ${taken.refused}`);
    articles.set(name.slice(0, 3), taken.article);
  }
  const sample = (number: string): Article => {
    const article = articles.get(number);
    if (article === undefined) throw new Error(`no sample ${number}`);
    return article;
  };

  it.each([
    ['000', 'vi', '2023-09-13', true],
    ['001', 'vi', '2024-11-29', true],
    ['002', 'vi', '2024-11-01', false],
    ['003', 'vi', '2024-11-01', true],
    ['004', 'ar', '2023-09-13', false],
  ])('%s: language, inferred day with its reasons, headline or none', (number, language, date, headed) => {
    const { language: found, published, headline, reading } = sample(number);
    expect(found).toBe(language);
    expect(published).toMatchObject({ date, precision: 'day', how: 'inferred' });
    expect(published.reasons.map(({ code }) => code)).toContain('event');
    expect(headline !== null).toBe(headed);
    expect(reading?.onStory).toBe(true);
  });

  it('says by which weekday the undated report is dated', () => {
    expect(sample('000').published.reasons).toContainEqual({
      code: 'weekday',
      params: { words: 'hôm thứ Tư', date: '2023-09-13' },
    });
  });

  it('are the articles that the pack has records of', () => {
    for (const [number, article] of articles)
      expect(analyst.index.records.get(`art-sample-${number}`)?.text).toBe(article.id);
  });

  it('finds the one agency report in two languages, and no other copies', () => {
    const weight = tokenWeight(analyst.index);
    const copies = [...articles].flatMap(([a, left]) =>
      [...articles]
        .filter(
          ([b, right]) =>
            a < b &&
            sameReport(left.reading?.signature ?? [], right.reading?.signature ?? [], weight) >= COPY,
        )
        .map(([b]) => `${a} ${b}`),
    );
    expect(copies).toEqual(['000 004']);
  });

  it('links each to the event it reports', () => {
    expect(sample('000').reading?.events[0]).toBe('ev-2023-09-13-vostochny-summit');
    expect(sample('001').reading?.events[0]).toBe('ev-2024-11-29-belousov-kim');
    expect(sample('002').reading?.events).toContain('ev-2024-11-01-choe-lavrov');
    expect(sample('003').reading?.events.slice(0, 2)).toContain('ev-2024-11-01-choe-lavrov');
    expect(sample('004').reading?.events[0]).toBe('ev-2023-09-13-vostochny-summit');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageText } from '../../../src/core/story/reading.ts';
import { arlandAnalyst } from '../../fixtures/arland.ts';

const analyst = arlandAnalyst();

const page = (blocks: readonly string[], title = ''): PageText => ({
  url: 'https://gazette.example/2',
  title,
  lang: 'en',
  published: '2031-06-20',
  blocks: blocks.map((text, id) => ({ id, kind: 'text', text })),
});

const read = (text: string, date: string | null = '2031-06-20') =>
  analyst.readText(text, { lang: 'en', date, headlineEnd: 0 });

describe('readText', () => {
  it('links a passage to the event it tells of, with who takes part', () => {
    const { references } = read(
      'Ana Sirov of Arland and Kurvi Plekszy of Borduria signed the Pact of Zlip in Tesznik.',
    );
    expect(references).toHaveLength(1);
    expect(references[0]?.events[0]?.id).toBe('ev-2031-05-01-pact');
    expect(references[0]?.reasons.map(({ code }) => code)).toContain('event-participants');
  });

  it('links a figure to the claim that gives it', () => {
    const { references } = read(
      'Arland spoke with Borduria after Syldavia counted 1,500 Bordurian soldiers at its border.',
    );
    expect(references[0]?.claims[0]).toBe('c-tr-1');
    expect(references[0]?.reasons).toContainEqual({ code: 'figure', params: { words: '1,500' } });
  });

  it('does not link to what had not happened on the page’s day', () => {
    const { references } = read(
      'Kurvi Plekszy of Borduria came to Arland for talks on the harvest.',
      '2031-06-20',
    );
    expect(references[0]?.events.map(({ id }) => id)).not.toContain('ev-2031-09-visit');
  });

  it('reads days relative to the page’s day', () => {
    const { references } = read('Bordurian troops have been in Syldavia since 10 June, Arland said.');
    expect(references[0]?.events[0]?.id).toBe('ev-2031-06-troops');
    expect(references[0]?.reasons).toContainEqual({
      code: 'event-date',
      params: { words: '10 June', date: '2031-06-10' },
    });
  });

  it('dates an undated text by the event it tells of', () => {
    const { date, published } = read(
      'Ana Sirov of Arland and Kurvi Plekszy of Borduria signed the Pact of Zlip on 1 May.',
      null,
    );
    expect(date).toEqual({ date: '2031-05-01', how: 'inferred' });
    expect(published?.reasons.map(({ code }) => code)).toContain('event');
  });

  it('finds a known event in a brief that names one side only', () => {
    const reading = read(
      'Kurvi Plekszy came to Tesznik for talks on the harvest, an officer said.',
      '2031-09-04',
    );
    expect(reading.verdict.onStory).toBe(true);
    expect(reading.verdict.trace[0]?.code).toBe('event-told');
  });

  it('finds nothing in a text of something else', () => {
    const reading = read('A cake needs flour, eggs and time. Bake it for an hour.');
    expect(reading.verdict.onStory).toBe(false);
    expect(reading.references).toEqual([]);
  });

  it.each([
    ['names by the ten thousand without an end of sentence', 'Arland, Borduria, '.repeat(20_000)],
    ['two names with a sea of blanks between them', `Arland${' '.repeat(200_000)}x Borduria`],
    ['two names with a sea of marks between them', `Arland${', '.repeat(100_000)}Borduria`],
    [
      'one paragraph of many thousand sentences',
      'Arland wrote to Borduria. Nothing came of it. '.repeat(3_000),
    ],
  ])('comes to an end with %s', (_, text) => {
    expect(read(text).verdict.score).toBeLessThanOrEqual(1);
  });

  it('parts a long paragraph into references around what speaks of the story', () => {
    const filler = 'The road to the coast was long and the weather was kind to the travellers. '.repeat(12);
    const text = `Arland wrote to Borduria. ${filler}Borduria answered Arland. ${filler}`;
    const { references } = read(text);
    expect(references.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Arland wrote to Borduria.',
      'Borduria answered Arland.',
    ]);
  });
});

describe('readPage', () => {
  it('gives offsets within blocks, and marks only what takes part in the story', () => {
    const blocks = ['Nothing here.', 'In Syldavia, Arland met\nBorduria again.'];
    const { references, mentions } = analyst.readPage(page(blocks));
    expect(references.map(({ block, start, end }) => blocks[block]?.slice(start, end))).toEqual([blocks[1]]);
    expect(mentions.map(({ block, start, end }) => blocks[block]?.slice(start, end))).toEqual([
      'Syldavia',
      'Arland',
      'Borduria',
    ]);
  });

  it('finds no meeting across blocks', () => {
    expect(analyst.readPage(page(['Arland wins the cup', 'Borduria raises taxes'])).verdict.onStory).toBe(
      false,
    );
  });

  it('keeps every offset inside its block and on the text named, for any page', () => {
    const words = fc.constantFrom(
      'Arland',
      'Borduria',
      'met',
      'Kurvi Plekszy',
      '.',
      '\n',
      '\ud800',
      'e\u0301',
      'Pact of Zlip',
      ',',
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
          { maxLength: 6 },
        ),
        (blocks) => {
          const reading = analyst.readPage(page(blocks, 'Arland and Borduria'));
          for (const { block, start, end } of [...reading.references, ...reading.mentions]) {
            const text = blocks[block] ?? '';
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});

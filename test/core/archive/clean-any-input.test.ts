import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CleanDocument } from '../../../src/core/archive/article.ts';
import { cleanText } from '../../../src/core/archive/clean.ts';
import { createCleaner } from '../../../src/core/archive/cleaner.ts';
import { FERRY, HEADLINE, lost } from './clean-samples.ts';

const cleaner = createCleaner();
const clean = (raw: string): CleanDocument => cleanText(raw, cleaner);
const [ONE = ''] = FERRY;

const PIECES = [
  ...FERRY,
  HEADLINE,
  '0',
  '551',
  'Share',
  'Comments',
  'Related',
  'Read more',
  '19 May 2025',
  '3 + two =',
  '(Photo: X).',
  'Photo: Y',
  '<b>',
  '</b>',
  '<br>',
  '&amp;',
  '&nbsp;',
  '&#x200b;',
  '&lt;',
  '\ud800',
  '\udc00',
  'e\u0301\u0301\u0301',
  '\u0000',
  '\u202e',
  '\ufeff',
  'Theo AP',
  'By Jo Li',
  'date 2024-11',
  'url: http://x.example',
  'Title: ',
  '- 1',
  '…',
  '。',
  '！',
  'https://a.example/b',
  '#tag #tag',
  '[caption]',
  '{',
  '0.5 sec | 12 kb',
];

describe('any input', () => {
  const document = fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      ),
      { maxLength: 40 },
    )
    .chain((parts) =>
      fc
        .array(fc.constantFrom('\n', ' ', '\n\n', '', '\r\n', '\t'), {
          minLength: parts.length,
          maxLength: parts.length,
        })
        .map((gaps) => parts.map((part, at) => part + (gaps[at] ?? '')).join('')),
    );

  it('throws nothing, loses nothing and keeps offsets exact', () => {
    fc.assert(
      fc.property(document, (raw) => {
        const cleaned = clean(raw);
        expect(lost(raw, cleaned)).toEqual([]);
        for (const paragraph of cleaned.paragraphs) {
          expect(paragraph.text.trim()).not.toBe('');
          expect(paragraph.segments.reduce((sum, { length }) => sum + length, 0)).toBe(paragraph.text.length);
          for (const { at, length, start, end } of paragraph.segments) {
            if (length === end - start)
              expect(raw.slice(start, end).replace(/\s/g, ' ')).toBe(
                paragraph.text.slice(at, at + length).replace(/\s/g, ' '),
              );
          }
        }
      }),
      { numRuns: 300 },
    );
  });
  it.each([
    ['one letter', 'a'],
    ['spaces', ' '],
    ['brackets', '('],
    ['open captions', '(Photo: '],
    ['captions', 'A man (Photo: X). '],
    ['tags', '<b>a'],
    ['entities', '&amp;'],
    ['sums', '3 + 4 =\n'],
    ['marks', '\u0301'],
    ['surrogates', '\ud800'],
    ['comment headings', 'Comments\n'],
    ['headlines', 'A headline of words\nA headline of words\n'],
    ['dates', '1/1/'],
  ])('finishes on a million characters of %s', (_, unit) => {
    const raw = unit.repeat(Math.ceil(1_000_000 / unit.length));
    expect(clean(raw).dateMarker).toBeNull();
  });
  it('finishes on five million characters of prose', () => {
    const raw = `${ONE}\n`.repeat(36_000);
    expect(clean(raw).paragraphs.length).toBe(36_000);
  });
});

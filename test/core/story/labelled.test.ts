import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCleaner } from '../../../src/core/archive/cleaner.ts';
import { readDocument } from '../../../src/core/archive/read-document.ts';
import { shippedAnalyst } from '../../fixtures/shipped.ts';

interface Labelled {
  readonly id: string;
  readonly lang: string;
  readonly label: 'story' | 'near' | 'other';
  readonly text: string;
}

const rows = readFileSync(join(import.meta.dirname, '../../labelled/pages.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Labelled => JSON.parse(line));

describe('the verdict on labelled texts in 65 languages', () => {
  const analyst = shippedAnalyst();
  const cleaner = createCleaner();
  const judged = rows.map((row) => ({
    ...row,
    read: readDocument(analyst, cleaner, {
      text: row.text,
      format: 'text',
      title: null,
      lang: null,
      url: null,
      published: null,
    }),
  }));
  const story = judged.filter(({ label }) => label === 'story');
  const found = judged.filter(({ read }) => read.verdict.onStory);
  const right = found.filter(({ label }) => label === 'story');

  it('finds nearly all that speak of the story', () => {
    expect(right.length / story.length).toBeGreaterThanOrEqual(0.96);
  });

  it('hardly ever finds it where it is not, and never on a page of something else', () => {
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.98);
    expect(found.filter(({ label }) => label === 'other').map(({ id }) => id)).toEqual([]);
  });

  it('leaves no language out', () => {
    const languages = new Set(story.map(({ lang }) => lang));
    const silent = [...languages].filter((lang) => !right.some((row) => row.lang === lang));
    expect(silent).toEqual([]);
  });

  it('gives reasons that stand in the text', () => {
    for (const { id, text, read } of judged) {
      for (const { code, params } of [
        ...read.verdict.trace,
        ...read.references.flatMap(({ reasons }) => reasons),
      ]) {
        const quoted =
          code === 'sides-in-sentence' ||
          code === 'sides-in-passage' ||
          code === 'listed-only' ||
          code === 'apart'
            ? [params['a'], params['b']]
            : [];
        if (code === 'term-named') quoted.push(params['term']);
        if (code === 'figure' || code === 'event-date') quoted.push(params['words']);
        for (const words of quoted)
          expect(text.replace(/\s+/g, ' '), `${id}: ${code}`).toContain(String(words).replace(/\s+/g, ' '));
      }
    }
  });

  it('gives offsets of the text itself', () => {
    for (const { text, read } of judged) {
      for (const { start, end } of [...read.mentions, ...read.references]) {
        expect(text.slice(start, end).trim()).not.toBe('');
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });
});

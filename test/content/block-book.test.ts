// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BlockBook } from '../../src/content/visit/block-book.ts';
import type { PageBlock } from '../../src/content/visit/page-text.ts';

const anywhere = document.createElement('p');

function block(text: string, owner: Element = anywhere): PageBlock {
  return { kind: 'text', text, owner, starts: [0], nodes: [document.createTextNode(text)], offsets: [0] };
}

const idsOf = (rows: readonly { readonly id: number }[]): number[] => rows.map(({ id }) => id);

describe('ids of blocks', () => {
  test('stay with the text, wherever the page has moved it', () => {
    const book = new BlockBook();
    book.replace(() => true, [block('a'), block('b'), block('c')]);
    const change = book.replace(() => true, [block('c'), block('new'), block('a')]);
    expect([idsOf(change.kept), idsOf(change.fresh), change.gone]).toEqual([[2, 0], [3], [1]]);
    expect(book.get(0)?.text).toBe('a');
  });

  test('of two blocks with the same text each keeps its own', () => {
    const [left, right] = [document.createElement('p'), document.createElement('p')];
    const book = new BlockBook();
    book.replace(() => true, [block('same', left), block('same', right)]);
    const change = book.replace(() => true, [block('same', right)]);
    expect([idsOf(change.kept), change.gone]).toEqual([[1], [0]]);
  });

  test('only what is replaced can go', () => {
    const other = document.createElement('p');
    const book = new BlockBook();
    book.replace(() => true, [block('a'), block('b', other)]);
    const change = book.replace(({ owner }) => owner === other, []);
    expect(change.gone).toEqual([1]);
    expect(book.size).toBe(1);
  });

  test('after any number of replacements the book holds what was last collected, each under an id of its own', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), (rounds) => {
        const book = new BlockBook();
        for (const round of rounds) {
          const before = new Map(book.all().map(({ id, block: held }) => [id, held.text]));
          const { fresh, kept, gone } = book.replace(
            () => true,
            round.map((text) => block(text)),
          );
          expect(
            book
              .all()
              .map((held) => held.block.text)
              .sort(),
          ).toEqual([...round].sort());
          expect(new Set(idsOf(book.all())).size).toBe(round.length);
          for (const row of kept) expect(before.get(row.id)).toBe(row.block.text);
          for (const row of fresh) expect(before.has(row.id)).toBe(false);
          expect([...idsOf(kept), ...gone].sort((a, b) => a - b)).toEqual(
            [...before.keys()].sort((a, b) => a - b),
          );
        }
      }),
    );
  });
});

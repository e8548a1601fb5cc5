import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstMarkOf, nextReference } from '../../src/content/visit/jump.ts';
import { chooseMarks } from '../../src/content/visit/mark-choice.ts';
import type { BlockMention, BlockReference } from '../../src/core/story/reading.ts';

const heading = (id: number) => ({ id, kind: 'heading' as const });
const text = (id: number) => ({ id, kind: 'text' as const });

function reference(block: number, start: number, end: number): BlockReference {
  return {
    id: `${block}:${start}`,
    block,
    start,
    end,
    entities: [],
    events: [],
    claims: [],
    reasons: [],
    excerpt: '',
  };
}

function mention(block: number, entity: string, start: number): BlockMention {
  return { block, entity, start, end: start + 2 };
}

const chosen = (...given: Parameters<typeof chooseMarks>): string[] =>
  chooseMarks(...given).map((mark) => `${mark.mention.entity}@${mark.mention.block}:${mark.mention.start}`);

describe('which mentions are marked', () => {
  test('of each entity the first in a section, and again after the next heading', () => {
    const references = [reference(0, 0, 50), reference(1, 0, 50), reference(2, 0, 50), reference(3, 0, 50)];
    const mentions = [
      mention(0, 'n', 0),
      mention(0, 'k', 10),
      mention(1, 'n', 0),
      mention(1, 'p', 10),
      mention(2, 'n', 0),
      mention(3, 'n', 0),
      mention(3, 'p', 8),
    ];
    expect(chosen([heading(0), text(1), heading(2), text(3)], references, mentions)).toEqual([
      'n@0:0',
      'k@0:10',
      'p@1:10',
      'n@2:0',
      'p@3:8',
    ]);
  });

  test('one in every reference, even where all have been marked before', () => {
    const references = [reference(0, 0, 20), reference(0, 20, 40)];
    const mentions = [mention(0, 'n', 0), mention(0, 'k', 10), mention(0, 'k', 22), mention(0, 'n', 30)];
    expect(chosen([text(0)], references, mentions)).toEqual(['n@0:0', 'k@0:10', 'k@0:22']);
  });

  test('none beside a reference, and none twice', () => {
    expect(
      chosen([text(0)], [reference(0, 5, 20)], [mention(0, 'n', 0), mention(0, 'n', 6), mention(0, 'n', 12)]),
    ).toEqual(['n@0:6']);
  });

  const anyPage = fc.array(
    fc.record({
      isHeading: fc.boolean(),
      entities: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'), {
        minLength: 1,
        maxLength: 12,
      }),
    }),
    { maxLength: 12 },
  );

  test('every reference can be reached, no block is underlined throughout, and marks come in the order of the page', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const blocks = page.map(({ isHeading }, id) => (isHeading ? heading(id) : text(id)));
        const references = page.map(({ entities }, block) => reference(block, 0, entities.length * 4));
        const mentions = page.flatMap(({ entities }, block) =>
          entities.map((entity, at) => mention(block, entity, at * 4)),
        );
        const marks = chooseMarks(blocks, references, mentions);
        for (const { id } of references) expect(firstMarkOf(id, marks)).not.toBeNull();
        for (const { id } of blocks)
          expect(marks.filter((mark) => mark.mention.block === id).length).toBeLessThanOrEqual(6);
        const places = marks.map((mark) => mark.mention.block * 1000 + mark.mention.start);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(new Set(marks.map((mark) => mark.id)).size).toBe(marks.length);
      }),
    );
  });
});

describe('next and previous', () => {
  const references = [0, 1, 2].map((block) => reference(block, 0, 9));
  const behind =
    (...ids: string[]) =>
    (row: BlockReference): boolean =>
      ids.includes(row.id);

  test('from the one last gone to, round and round', () => {
    const none = behind();
    expect(nextReference(references, '0:0', 1, none)?.id).toBe('1:0');
    expect(nextReference(references, '2:0', 1, none)?.id).toBe('0:0');
    expect(nextReference(references, '0:0', -1, none)?.id).toBe('2:0');
  });

  test('from where the reader is, before any was gone to', () => {
    expect(nextReference(references, null, 1, behind('0:0'))?.id).toBe('1:0');
    expect(nextReference(references, null, -1, behind('0:0'))?.id).toBe('0:0');
    expect(nextReference(references, 'gone', 1, behind('0:0', '1:0', '2:0'))?.id).toBe('0:0');
    expect(nextReference(references, null, -1, behind())?.id).toBe('2:0');
  });

  test('nowhere, where there is none', () => {
    expect(nextReference([], null, 1, behind())).toBeNull();
  });
});

import type { BlockMention, BlockReference } from '../../core/story/reading.ts';

/** A mention that is underlined, and the reference whose card it opens. */
export interface Mark {
  /** Stays the same as long as the text around it does. */
  readonly id: string;
  readonly mention: BlockMention;
  readonly reference: BlockReference;
}

/** A block of the page as far as choosing goes, in the order of the page. */
export interface MarkedBlock {
  readonly id: number;
  readonly kind: 'heading' | 'text';
}

/** Marks in one block: more of them is a page underlined throughout, and no longer quiet. */
const MOST_IN_BLOCK = 6;
/** Marks on one page. */
const MOST_ON_PAGE = 600;

/**
 * Which mentions are marked: of each entity the first in a section (a heading and what stands under it), and at least one
 * in every reference, since it is by its marks that a reader comes to it.
 */
export function chooseMarks(
  blocks: readonly MarkedBlock[],
  references: readonly BlockReference[],
  mentions: readonly BlockMention[],
): Mark[] {
  const referencesOf = groupByBlock(references);
  const mentionsOf = groupByBlock(mentions);
  const marks: Mark[] = [];
  let seen = new Set<string>();
  for (const block of blocks) {
    if (block.kind === 'heading') seen = new Set();
    const inBlock = mentionsOf.get(block.id) ?? [];
    let left = MOST_IN_BLOCK;
    for (const reference of referencesOf.get(block.id) ?? []) {
      const inside = inBlock.filter(({ start, end }) => start >= reference.start && end <= reference.end);
      const firsts = inside.filter(
        ({ entity }, at) => !seen.has(entity) && inside.findIndex((other) => other.entity === entity) === at,
      );
      const chosen = (firsts.length > 0 ? firsts : inside).slice(
        0,
        firsts.length > 0 ? Math.max(left, 1) : 1,
      );
      for (const mention of chosen) {
        if (marks.length >= MOST_ON_PAGE) return marks;
        seen.add(mention.entity);
        marks.push({ id: `${reference.id}/${mention.start}`, mention, reference });
      }
      left -= chosen.length;
    }
  }
  return marks;
}

function groupByBlock<T extends { readonly block: number; readonly start: number }>(
  rows: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row.block);
    if (group === undefined) groups.set(row.block, [row]);
    else group.push(row);
  }
  for (const group of groups.values()) group.sort((a, b) => a.start - b.start);
  return groups;
}

import type { Block } from '../../core/story/reading.ts';
import type { PageBlock } from './page-text.ts';

/** A block of the page under an id that it keeps as long as its text stays. */
export interface HeldBlock {
  readonly id: number;
  readonly block: PageBlock;
}

/** What became of the blocks of a part of the page. */
export interface Change {
  /** Blocks with text that was not there before. */
  readonly fresh: readonly HeldBlock[];
  /** Blocks whose text is as it was, in text nodes that may be others. */
  readonly kept: readonly HeldBlock[];
  /** Ids of blocks that are no longer there. */
  readonly gone: readonly number[];
}

/** All blocks of the page, and which ids they have. */
export class BlockBook {
  readonly #held = new Map<number, PageBlock>();
  #next = 0;

  get size(): number {
    return this.#held.size;
  }

  get(id: number): PageBlock | undefined {
    return this.#held.get(id);
  }

  /** All blocks; in the order of the page as long as nothing was put in between. */
  all(): HeldBlock[] {
    return [...this.#held].map(([id, block]) => ({ id, block }));
  }

  /** UTF-16 code units of all blocks together. */
  get length(): number {
    let sum = 0;
    for (const { text } of this.#held.values()) sum += text.length;
    return sum;
  }

  /**
   * Puts newly collected blocks in place of those that `isReplaced` names. A block with the same text in the same element
   * keeps its id, and so does one that was only moved or drawn anew: nothing needs to be read again for it.
   */
  replace(isReplaced: (block: PageBlock) => boolean, collected: readonly PageBlock[]): Change {
    const before = new Map<string, number[]>();
    for (const [id, block] of this.#held) {
      if (!isReplaced(block)) continue;
      const ids = before.get(keyOf(block));
      if (ids === undefined) before.set(keyOf(block), [id]);
      else ids.push(id);
    }
    const fresh: HeldBlock[] = [];
    const kept: HeldBlock[] = [];
    for (const block of collected) {
      const id = this.#takeId(before.get(keyOf(block)), block);
      if (id === undefined) fresh.push({ id: this.#next++, block });
      else kept.push({ id, block });
    }
    const gone = [...before.values()].flat();
    for (const id of gone) this.#held.delete(id);
    for (const { id, block } of [...kept, ...fresh]) this.#held.set(id, block);
    return { fresh, kept, gone };
  }

  /** Of the ids with this text the one in the same element, or else the first; it is then no longer to be had. */
  #takeId(ids: number[] | undefined, block: PageBlock): number | undefined {
    if (ids === undefined) return undefined;
    const same = ids.findIndex((id) => this.#held.get(id)?.owner === block.owner);
    return ids.splice(Math.max(same, 0), 1)[0];
  }
}

function keyOf({ kind, text }: PageBlock): string {
  return `${kind} ${text}`;
}

/** A block as analysis wants it. */
export function blockOf({ id, block }: HeldBlock): Block {
  return { id, kind: block.kind, text: block.text };
}

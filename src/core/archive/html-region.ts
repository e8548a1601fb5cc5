/** Finds the part of a page that holds the article, by where the running text is. */
import type { Block, Holder, HtmlBlocks } from './html-blocks.ts';

/** Where a block belongs: to the article's part of the page, to furniture inside or outside it. */
export type Belonging = 'in' | 'away' | 'out';

/** Running text has this many letters and not more than this share of it in links. */
const RUNNING = 60;
const MOST_LINKED = 0.4;
/** An element that looks like furniture is none when it holds this share of the page's running text. */
const FURNITURE_SHARE = 0.35;
/** The search goes on into the child that holds this share of what its parent holds. */
const CHILD_SHARE = 0.7;
/** Blocks between the headline and the text that holds it, at most. */
const MOST_BETWEEN = 24;

/**
 * Tells for each block of a page where it belongs.
 * @param isHeadline Whether a block may be the headline; it and what follows it up to the text are taken in.
 */
export function belongings(page: HtmlBlocks, isHeadline: (block: Block) => boolean): Belonging[] {
  const away = furniture(
    page,
    weights(page, () => true),
  );
  const held = weights(page, (block) => !(away[block.holder] ?? false));
  const chosen = chosenHolder(page, held);
  const inside = insiders(page.holders, chosen);
  const belonging: Belonging[] = page.blocks.map((block) =>
    away[block.holder] ? 'away' : inside[block.holder] ? 'in' : 'out',
  );
  takeInHeadline(page, belonging, isHeadline);
  return belonging;
}

function runningSize(block: Block): number {
  const { text } = block.placed;
  if (block.markup.linked > MOST_LINKED || block.markup.kind === 'caption') return 0;
  if (block.markup.heading > 0) return 0;
  const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(text) ? 2 : 1;
  return text.length * dense >= RUNNING ? text.length * (1 - block.markup.linked) : 0;
}

/** Running text held by each element and all in it. Elements come before what they hold, so one pass backwards does. */
function weights(page: HtmlBlocks, counts: (block: Block) => boolean): Float64Array {
  const held = new Float64Array(page.holders.length);
  for (const block of page.blocks)
    if (counts(block)) held[block.holder] = (held[block.holder] ?? 0) + runningSize(block);
  for (let at = page.holders.length - 1; at > 0; at -= 1) {
    const parent = page.holders[at]?.parent ?? 0;
    held[parent] = (held[parent] ?? 0) + (held[at] ?? 0);
  }
  return held;
}

/** Which elements are page furniture, or lie in such. */
function furniture(page: HtmlBlocks, held: Float64Array): boolean[] {
  const all = held[0] ?? 0;
  const away: boolean[] = [];
  for (const [at, holder] of page.holders.entries()) {
    const named =
      holder.hint === 'away' &&
      !(holder.titled && /^(?:header|div|section)$/.test(holder.name)) &&
      (held[at] ?? 0) <= all * FURNITURE_SHARE;
    away.push(named || (at > 0 && (away[holder.parent] ?? false)));
  }
  return away;
}

/** Goes down from the whole page into the element that holds most of the text, as long as one does. */
function chosenHolder(page: HtmlBlocks, held: Float64Array): number {
  const children = new Map<number, number[]>();
  for (const [at, { parent }] of page.holders.entries()) {
    if (at === 0) continue;
    const known = children.get(parent);
    if (known === undefined) children.set(parent, [at]);
    else known.push(at);
  }
  let chosen = 0;
  for (;;) {
    const best = bestChild(page, held, children.get(chosen) ?? []);
    if (best === null) return chosen;
    const share = (held[best.at] ?? 0) / Math.max(1, held[chosen] ?? 0);
    if (share < (best.sole ? CHILD_SHARE / 2 : CHILD_SHARE)) return chosen;
    chosen = best.at;
  }
}

interface BestChild {
  readonly at: number;
  /** It says it holds the text, and hardly another child of its parent says so and holds some. */
  readonly sole: boolean;
}

function bestChild(page: HtmlBlocks, held: Float64Array, children: readonly number[]): BestChild | null {
  let best = -1;
  let said = 0;
  for (const child of children) {
    const weight = (held[child] ?? 0) * favour(page.holders[child]);
    if (page.holders[child]?.hint === 'text') said += held[child] ?? 0;
    if (best < 0 || weight > (held[best] ?? 0) * favour(page.holders[best])) best = child;
  }
  if (best < 0 || (held[best] ?? 0) === 0) return null;
  return { at: best, sole: page.holders[best]?.hint === 'text' && (held[best] ?? 0) >= said * 0.8 };
}

/** Elements that say they hold the text are believed before others of like weight. */
function favour(holder: Holder | undefined): number {
  return holder?.hint === 'text' ? 1.5 : 1;
}

function insiders(holders: readonly Holder[], chosen: number): boolean[] {
  const inside: boolean[] = [];
  for (const [at, holder] of holders.entries())
    inside.push(at === chosen || (at > 0 && (inside[holder.parent] ?? false)));
  return inside;
}

/** The headline often stands above the element that holds the text; it and the lines between come in. */
function takeInHeadline(
  page: HtmlBlocks,
  belonging: Belonging[],
  isHeadline: (block: Block) => boolean,
): void {
  const first = belonging.indexOf('in');
  if (first < 0) return;
  const inFirst = page.blocks
    .slice(first, first + 12)
    .some((block, at) => belonging[first + at] === 'in' && isHeadline(block));
  if (inFirst) return;
  for (let at = first - 1; at >= Math.max(0, first - MOST_BETWEEN); at -= 1) {
    const block = page.blocks[at];
    if (block === undefined || !isHeadline(block)) continue;
    for (let between = at; between < first; between += 1)
      if (between === at || belonging[between] === 'out') belonging[between] = 'in';
    return;
  }
}

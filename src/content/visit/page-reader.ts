import type { IsoDate } from '../../core/story/pack.ts';
import type { BlockMention, BlockReference, PageReading, PageText } from '../../core/story/reading.ts';
import type { Ask, Failure, Reply } from '../../messages/surface.ts';
import { BlockBook, blockOf, type HeldBlock } from './block-book.ts';
import type { Dirt } from './changes.ts';
import { parentAcross } from './elements.ts';
import { languageOf, publishedOn } from './page-facts.ts';
import { collectBlocks, type PageBlock, type PageSenses } from './page-text.ts';
import { inSlices, type Pace } from './slices.ts';

/** The most text of one page that is read, in UTF-16 code units: a book of 250 pages. */
const MOST_TEXT = 400_000;
/** The most blocks of one page. */
const MOST_BLOCKS = 20_000;
/** Known passages that go with new ones, so that "Kim" and "the treaty" are understood: how many, and how long together. */
const CONTEXT = { blocks: 3, text: 4_000 };

/** What reading a page needs; handed in, so that it can be tried without a browser. */
export interface PageReaderTools {
  readonly frame: Window;
  readonly ask: Ask;
  readonly pace: Pace;
  readonly senses: PageSenses;
  /** Names without which no passage can be of the story. */
  readonly anchors: RegExp;
  readonly signal: AbortSignal;
}

/** What came of reading: marks may have to be drawn anew, nothing to do, or the background could not help. */
export type ReadOutcome = {
  readonly changed: boolean;
  readonly spentMs: number;
  readonly failure: Failure | null;
};

const NOTHING: ReadOutcome = { changed: false, spentMs: 0, failure: null };

/** Reads a page, and again what changes on it; one thing after the other, however it is called. */
export class PageReader {
  readonly #tools: PageReaderTools;
  readonly #book = new BlockBook();
  readonly #references = new Map<number, readonly BlockReference[]>();
  readonly #mentions = new Map<number, readonly BlockMention[]>();
  /** Owners of blocks, to tell an element with text of its own from one that only holds others. */
  readonly #owners = new WeakSet<Element>();
  #visit = '';
  /** What the page says of itself, looked up once a visit. */
  #said: Pick<PageText, 'lang' | 'published'> = { lang: null, published: null };
  #turn: Promise<unknown> = Promise.resolve();
  #date: IsoDate | null = null;
  #isOnStory = false;
  #isNamed = false;

  constructor(tools: PageReaderTools) {
    this.#tools = tools;
  }

  /** Whether the title or a block of the page, as it was last read whole, names the story. */
  get isNamed(): boolean {
    return this.#isNamed;
  }

  /** The day the page is of, as given or inferred. */
  get date(): IsoDate | null {
    return this.#date;
  }

  block(id: number): PageBlock | undefined {
    return this.#book.get(id);
  }

  ownsText(element: Element): boolean {
    return this.#owners.has(element);
  }

  /** All references; in the order of the page. */
  references(): BlockReference[] {
    return this.outline().flatMap(({ id }) => this.#references.get(id) ?? []);
  }

  mentions(): BlockMention[] {
    return [...this.#mentions.values()].flat();
  }

  /** Headings and blocks with references, in the order of the page. */
  outline(): { readonly id: number; readonly kind: 'heading' | 'text' }[] {
    const telling = this.#book
      .all()
      .filter(({ id, block }) => block.kind === 'heading' || this.#references.has(id));
    return telling
      .sort((a, b) => compareBlocks(a.block, b.block))
      .map(({ id, block }) => ({ id, kind: block.kind }));
  }

  /**
   * Reads the whole page, as a new visit: at the start, and when the page has gone to another address.
   * @param visit id of the visit, under which the background keeps the reading
   */
  readAll(visit: string): Promise<ReadOutcome> {
    return this.#inTurn(() => this.#readAll(visit));
  }

  /** Reads again what has changed. */
  readChanges(dirt: Dirt): Promise<ReadOutcome> {
    return this.#inTurn(() => this.#readChanges(dirt));
  }

  #inTurn(read: () => Promise<ReadOutcome>): Promise<ReadOutcome> {
    const result = this.#turn.then(read, read);
    this.#turn = result;
    return result;
  }

  async #readAll(visit: string): Promise<ReadOutcome> {
    const { document: page } = this.#tools.frame;
    this.#visit = visit;
    this.#date = null;
    this.#said = { lang: languageOf(page), published: publishedOn(page) };
    const collected = await this.#collect([page.body], 0);
    if (collected === null) return NOTHING;
    this.#keep(() => true, collected.values);
    return { ...(await this.#analyse()), spentMs: collected.spentMs };
  }

  async #readChanges({ roots }: Dirt): Promise<ReadOutcome> {
    const { pace } = this.#tools;
    const collected = await this.#collect(roots, this.#book.length);
    if (collected === null) return NOTHING;
    const began = pace.now();
    const within = new Set(roots);
    const change = this.#keep(({ owner }) => !owner.isConnected || isWithin(owner, within), collected.values);
    const lost = change.gone.filter((id) => this.#references.has(id));
    for (const id of change.gone) this.#forget(id);
    const spentMs = collected.spentMs + pace.now() - began;
    const told = await this.#tell(change.fresh, lost);
    return {
      changed: told.changed || change.kept.length > 0 || lost.length > 0,
      failure: told.failure,
      spentMs,
    };
  }

  #tell(fresh: readonly HeldBlock[], lost: readonly number[]): Promise<ReadOutcome> {
    const { anchors } = this.#tools;
    const isTelling = fresh.some(({ block }) => anchors.test(block.text));
    if (!this.#isOnStory) return isTelling ? this.#analyse() : Promise.resolve(NOTHING);
    // What names nothing of the story (a clock, a counter) is not worth waking the background for.
    return isTelling || lost.length > 0
      ? this.#update(isTelling ? fresh : [], lost)
      : Promise.resolve(NOTHING);
  }

  async #collect(
    roots: readonly Element[],
    held: number,
  ): Promise<{ values: PageBlock[]; spentMs: number } | null> {
    const { senses, pace, signal } = this.#tools;
    const blocks = limited(roots, senses, MOST_TEXT - held, MOST_BLOCKS - (held === 0 ? 0 : this.#book.size));
    const sliced = await inSlices(blocks, pace, signal);
    return sliced === null ? null : { values: [...sliced.values], spentMs: sliced.spentMs };
  }

  #keep(
    isReplaced: (block: PageBlock) => boolean,
    collected: readonly PageBlock[],
  ): ReturnType<BlockBook['replace']> {
    for (const { owner } of collected) this.#owners.add(owner);
    return this.#book.replace(isReplaced, collected);
  }

  async #analyse(): Promise<ReadOutcome> {
    const { ask, signal } = this.#tools;
    this.#isOnStory = false;
    this.#references.clear();
    this.#mentions.clear();
    const page = this.#pageText(this.#book.all());
    this.#isNamed = this.#mayBeOfStory(page);
    if (!this.#isNamed) return { ...NOTHING, changed: true };
    const reply = await ask('page.analyse', { page, visit: this.#visit });
    if (signal.aborted) return NOTHING;
    if (reply.ok) {
      this.#isOnStory = reply.value.verdict.onStory;
      this.#date = reply.value.date?.date ?? null;
      this.#file(reply.value);
    }
    return outcomeOf(reply);
  }

  async #update(fresh: readonly HeldBlock[], gone: readonly number[]): Promise<ReadOutcome> {
    const { ask, signal } = this.#tools;
    const context = fresh.length === 0 ? [] : this.#context(new Set(fresh.map(({ id }) => id)));
    const page = this.#pageText([...context, ...fresh]);
    const reply = await ask('page.update', {
      page,
      visit: this.#visit,
      context: context.map(({ id }) => id),
      gone,
    });
    if (signal.aborted) return NOTHING;
    if (reply.ok) this.#file(reply.value);
    return outcomeOf(reply);
  }

  #mayBeOfStory({ title, blocks }: PageText): boolean {
    const { anchors } = this.#tools;
    return anchors.test(title) || blocks.some(({ text }) => anchors.test(text));
  }

  /** The first passages that speak of the story, as far as they are still on the page. */
  #context(fresh: ReadonlySet<number>): HeldBlock[] {
    const chosen: HeldBlock[] = [];
    let length = 0;
    for (const id of this.#references.keys()) {
      const block = this.#book.get(id);
      if (block === undefined || fresh.has(id) || length + block.text.length > CONTEXT.text) continue;
      length += block.text.length;
      chosen.push({ id, block });
      if (chosen.length === CONTEXT.blocks) break;
    }
    return chosen;
  }

  #pageText(blocks: readonly HeldBlock[]): PageText {
    const { document: page, location } = this.#tools.frame;
    return {
      url: location.href,
      title: page.title,
      lang: this.#said.lang,
      published: this.#said.published ?? this.#date,
      blocks: blocks.map(blockOf),
    };
  }

  #file({ references, mentions }: PageReading): void {
    for (const [id, rows] of byBlock(references)) this.#references.set(id, rows);
    for (const [id, rows] of byBlock(mentions)) this.#mentions.set(id, rows);
  }

  #forget(id: number): void {
    this.#references.delete(id);
    this.#mentions.delete(id);
  }
}

function outcomeOf(reply: Reply<PageReading>): ReadOutcome {
  return reply.ok
    ? { changed: true, spentMs: 0, failure: null }
    : { changed: false, spentMs: 0, failure: reply.error };
}

/** Blocks of several parts of a page, until there are enough of them. */
function* limited(
  roots: readonly Element[],
  senses: PageSenses,
  text: number,
  blocks: number,
): Generator<PageBlock | undefined, void> {
  let leftText = text;
  let leftBlocks = blocks;
  for (const root of roots) {
    for (const block of collectBlocks(root, senses)) {
      if (block !== undefined) {
        leftText -= block.text.length;
        leftBlocks -= 1;
        if (leftText < 0 || leftBlocks < 0) return;
      }
      yield block;
    }
  }
}

function isWithin(owner: Element, roots: ReadonlySet<Element>): boolean {
  for (let at: Element | null = owner; at !== null; at = parentAcross(at)) if (roots.has(at)) return true;
  return false;
}

function byBlock<T extends { readonly block: number }>(
  rows: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row.block);
    if (group === undefined) groups.set(row.block, [row]);
    else group.push(row);
  }
  return groups;
}

function compareBlocks(a: PageBlock, b: PageBlock): number {
  const [left] = a.nodes;
  const [right] = b.nodes;
  if (left === undefined || right === undefined || left === right)
    return (a.offsets[0] ?? 0) - (b.offsets[0] ?? 0);
  return left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

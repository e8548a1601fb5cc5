import {
  firstChildOf,
  isHeading,
  isSkipped,
  isVisible,
  nextSiblingOf,
  runsOn,
  standsAlone,
} from './elements.ts';

/** A stretch of text of the page with the way back into it. Offsets are UTF-16 code units. */
export interface PageBlock {
  readonly kind: 'heading' | 'text';
  /** White space in a row stands as one space, as it is seen; a line break of the page as `\n`. */
  readonly text: string;
  /** The element whose text this is; it may own several blocks, parted by elements in it. */
  readonly owner: Element;
  /** Offsets in `text` where a run begins that lies in one text node without a gap, rising. */
  readonly starts: readonly number[];
  /** The text node of each run. */
  readonly nodes: readonly Text[];
  /** Where in its node each run begins. */
  readonly offsets: readonly number[];
}

/** A place in a text node. */
export interface TextPlace {
  readonly node: Text;
  readonly offset: number;
}

/** What the collector needs to ask of the page, apart from its tree. */
export interface PageSenses {
  readonly isVisible: (element: Element) => boolean;
  /** Whether the style of an element makes its text run on with that around it. */
  readonly runsOn: (element: Element) => boolean;
  /** The shadow tree of an element, open or closed; null where it has none. */
  readonly shadowOf: (element: Element) => ShadowRoot | null;
}

/** Senses of a real page. */
export function pageSenses(shadowOf: PageSenses['shadowOf']): PageSenses {
  return { isVisible, runsOn, shadowOf };
}

/** Nodes between two chances to stop. */
const STRIDE = 256;

/** An element that has been entered and not yet left. */
interface Entered {
  readonly element: Element;
  /** Its text stands by itself. */
  readonly alone: boolean;
  next: ChildNode | null;
  /** Of a host of a shadow tree, its own children: seen through slots, and read after the tree that holds those. */
  slotted: ChildNode | null;
}

/**
 * Collects the visible text of a part of a page, block by block, in the order of the tree. A generator: it yields nothing
 * every so many nodes, so that the caller can let the page breathe, and a block whenever one is done.
 * @param root an element that is neither skipped nor inside one that is
 */
export function* collectBlocks(root: Element, senses: PageSenses): Generator<PageBlock | undefined, void> {
  const builder = new BlockBuilder(senses);
  const stack: Entered[] = [];
  const enter = (element: Element, alone: boolean): void => {
    const shadow = senses.shadowOf(element);
    stack.push({
      element,
      alone,
      next: firstChildOf(shadow ?? element),
      slotted: shadow === null ? null : firstChildOf(element),
    });
    if (alone) builder.begin(element, isHeading(element));
  };
  enter(root, true);
  let visited = 0;
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    visited += 1;
    if (visited % STRIDE === 0) yield undefined;
    const node = top.next;
    if (node === null) {
      if (top.slotted !== null) {
        top.next = top.slotted;
        top.slotted = null;
        continue;
      }
      if (top.alone) yield* builder.end();
      else builder.left(top.element);
      stack.pop();
      continue;
    }
    top.next = nextSiblingOf(node);
    if (node instanceof Text) builder.add(node, top.element);
    else if (node instanceof HTMLBRElement) builder.breakLine();
    else if (node instanceof Element && !isSkipped(node)) {
      const alone = standsAlone(node) ?? !senses.runsOn(node);
      if (alone) yield* builder.finish();
      else builder.entered(node);
      enter(node, alone);
    }
  }
}

/** White space that is seen as one space, where it is seen at all. */
const SPACES = /[ \t\n\r\f]+/g;
const SPACE = /[ \t\n\r\f]/;

/** Puts runs of text nodes together into blocks. */
class BlockBuilder {
  readonly #senses: PageSenses;
  readonly #owners: { readonly element: Element; readonly heading: boolean }[] = [];
  #text = '';
  #starts: number[] = [];
  #nodes: Text[] = [];
  #offsets: number[] = [];
  /** Elements left since the last letter: one of them may stand by itself after all, by its style. */
  #left: Element[] = [];
  /** The element last asked whether it can be seen, and the answer: text nodes often share one. */
  #asked: { readonly element: Element; readonly visible: boolean } | null = null;

  constructor(senses: PageSenses) {
    this.#senses = senses;
  }

  /** An element begins whose text stands by itself. */
  begin(element: Element, heading: boolean): void {
    const inside = this.#owners.at(-1)?.heading ?? false;
    this.#owners.push({ element, heading: heading || inside });
  }

  /** It ends. */
  *end(): Generator<PageBlock, void> {
    yield* this.finish();
    this.#owners.pop();
  }

  /** The block that is done, if any text came together. */
  *finish(): Generator<PageBlock, void> {
    const owner = this.#owners.at(-1);
    const text = this.#text.replace(/[ \n]+$/, '');
    if (owner !== undefined && text !== '') {
      const kind = owner.heading ? 'heading' : 'text';
      yield {
        kind,
        text,
        owner: owner.element,
        starts: this.#starts,
        nodes: this.#nodes,
        offsets: this.#offsets,
      };
    }
    this.#text = '';
    this.#starts = [];
    this.#nodes = [];
    this.#offsets = [];
    this.#left = [];
  }

  /**
   * An element begins whose text runs on, as far as its name tells. Where words stand tight against it, its style is
   * asked: of `<span>`s that are lines of their own, two words must not become one.
   */
  entered(element: Element): void {
    const first = firstChildOf(element);
    const spaced = first instanceof Text && SPACE.test(first.data.charAt(0));
    if (this.#isTight() && !spaced && !this.#senses.runsOn(element)) this.breakLine();
  }

  /** Such an element ends; asked in its turn when the next letter stands tight behind it. */
  left(element: Element): void {
    if (this.#isTight()) this.#left.push(element);
  }

  add(node: Text, parent: Element): void {
    const { data } = node;
    if (data === '' || !this.#isSeen(parent, data)) return;
    if (this.#left.length > 0) {
      if (!SPACE.test(data.charAt(0)) && this.#left.some((element) => !this.#senses.runsOn(element)))
        this.breakLine();
      this.#left = [];
    }
    let from = 0;
    for (const match of data.matchAll(SPACES)) {
      const { index } = match;
      const [spaces] = match;
      // A single space inside a run needs no seam: it maps one to one.
      if (spaces === ' ' && index > from) continue;
      this.#run(node, from, index);
      this.#space(node, index);
      from = index + spaces.length;
    }
    this.#run(node, from, data.length);
  }

  breakLine(): void {
    if (this.#text === '' || this.#text.endsWith('\n')) return;
    this.#text = this.#text.endsWith(' ') ? `${this.#text.slice(0, -1)}\n` : `${this.#text}\n`;
  }

  #isTight(): boolean {
    return this.#text !== '' && !this.#text.endsWith(' ') && !this.#text.endsWith('\n');
  }

  #isSeen(parent: Element, data: string): boolean {
    if (data.trim() === '') return true;
    if (this.#asked?.element !== parent)
      this.#asked = { element: parent, visible: this.#senses.isVisible(parent) };
    return this.#asked.visible;
  }

  #run(node: Text, from: number, to: number): void {
    if (to <= from) return;
    this.#seam(node, from);
    this.#text += node.data.slice(from, to);
  }

  #space(node: Text, offset: number): void {
    if (!this.#isTight()) return;
    this.#seam(node, offset);
    this.#text += ' ';
  }

  #seam(node: Text, offset: number): void {
    this.#starts.push(this.#text.length);
    this.#nodes.push(node);
    this.#offsets.push(offset);
  }
}

/**
 * The place in the page of an offset in a block. For the end of a span ask with `end`: then it is the place right behind
 * the letter before the offset, which may lie in another node than the letter at it. Null where it lies at no letter.
 */
export function placeAt(block: PageBlock, offset: number, end = false): TextPlace | null {
  const letter = end ? offset - 1 : offset;
  if (letter < 0 || letter >= block.text.length) return null;
  const run = runAt(block, letter);
  const start = block.starts[run];
  const node = block.nodes[run];
  const from = block.offsets[run];
  if (start === undefined || node === undefined || from === undefined) return null;
  return { node, offset: from + (letter - start) + (end ? 1 : 0) };
}

/** Last run that begins at or before an offset; -1 where there is none. */
function runAt({ starts }: PageBlock, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

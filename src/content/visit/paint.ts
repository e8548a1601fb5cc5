import type { Mark } from './mark-choice.ts';
import { type PageBlock, placeAt } from './page-text.ts';

/** Times that a page may clear our marks and have them back; a page that goes on is left alone. */
const MOST_RESTORED = 20;

/** What the compiler's library does not have yet: which highlights are at a point of the view. */
interface PointedRegistry {
  readonly highlightsFromPoint?: (
    x: number,
    y: number,
    options: { readonly shadowRoots: readonly ShadowRoot[] },
  ) => readonly { readonly ranges: readonly AbstractRange[] }[];
}

/** A mark on the page. */
interface Painted {
  readonly mark: Mark;
  readonly range: StaticRange;
}

/**
 * Underlines by the CSS Custom Highlight API: no element is added and nothing is laid out anew. The registry is shared
 * with the page and, in Firefox, cannot be walked from here, so we keep our own list and never ask for the page's.
 *
 * Marks are dotted in the colour of the text, so that they hold on any ground and do not depend on colour; the mark whose
 * card is open has a tint as well. On paper there are none.
 */
export class Painter {
  readonly #page: Document;
  readonly #marks = new Highlight();
  readonly #current = new Highlight();
  readonly #names: { readonly marks: string; readonly current: string };
  readonly #sheet = new CSSStyleSheet();
  /** The page's own document and every shadow tree in which there is text of ours. */
  readonly #roots = new Set<Document | ShadowRoot>();
  readonly #painted = new Map<string, Painted>();
  readonly #byRange = new Map<AbstractRange, string>();
  readonly #byNode = new Map<Node, Set<string>>();
  #restored = 0;

  constructor(page: Document) {
    this.#page = page;
    this.#names = { marks: randomName(), current: randomName() };
    this.#sheet.replaceSync(styleOf(this.#names));
    this.#current.priority = 1;
  }

  get size(): number {
    return this.#painted.size;
  }

  /** The mark of an id, as long as it is painted. */
  mark(id: string): Mark | null {
    return this.#painted.get(id)?.mark ?? null;
  }

  /** All marks; in the order in which they were given. */
  marks(): Mark[] {
    return [...this.#painted.values()].map(({ mark }) => mark);
  }

  /** Where a mark stands; null when it is gone. */
  rangeOf(id: string): Range | null {
    const painted = this.#painted.get(id);
    return painted === undefined ? null : liveRange(painted.range);
  }

  /** Paints these marks and no others. `blockOf` finds the block that a mark stands in. */
  paint(marks: readonly Mark[], blockOf: (id: number) => PageBlock | undefined): void {
    const before = new Map(this.#painted);
    this.#painted.clear();
    this.#byNode.clear();
    for (const mark of marks) {
      const block = blockOf(mark.mention.block);
      const range = block === undefined ? null : rangeIn(block, mark);
      if (range === null) continue;
      const known = before.get(mark.id);
      const same = known !== undefined && isSameRange(known.range, range);
      this.#add(mark, same ? known.range : range);
      if (same) before.delete(mark.id);
    }
    for (const { range } of before.values()) this.#drop(range);
    if (this.#painted.size > 0 && !this.#isShown()) this.#show();
  }

  /** Takes the marks out of a text node at once: its text has changed, and they would underline something else. */
  forget(node: Node): void {
    for (const id of this.#byNode.get(node) ?? []) {
      const painted = this.#painted.get(id);
      if (painted === undefined) continue;
      this.#painted.delete(id);
      this.#drop(painted.range);
    }
    this.#byNode.delete(node);
  }

  /** Tints one mark, or none. */
  setCurrent(id: string | null): void {
    this.#current.clear();
    const painted = id === null ? undefined : this.#painted.get(id);
    if (painted !== undefined) this.#current.add(painted.range);
  }

  /** The mark at a point of the view, in CSS pixels; null where there is none. */
  markAt(x: number, y: number): Mark | null {
    if (this.#painted.size === 0) return null;
    const shadowRoots = [...this.#roots].filter((root) => root instanceof ShadowRoot);
    // The registry is the browser's own; see PointedRegistry.
    const registry = CSS.highlights as PointedRegistry;
    const found = registry.highlightsFromPoint?.(x, y, { shadowRoots });
    if (found === undefined) return this.#markAtCaret(x, y, shadowRoots);
    for (const { ranges } of found) {
      for (const range of ranges) {
        const id = this.#byRange.get(range);
        if (id !== undefined) return this.mark(id);
      }
    }
    return null;
  }

  /** Puts back what the page has cleared. Returns whether it had. */
  restore(): boolean {
    if (this.#painted.size === 0 || this.#isShown() || this.#restored >= MOST_RESTORED) return false;
    this.#restored += 1;
    this.#show();
    return true;
  }

  /** Takes everything away. */
  end(): void {
    for (const [name, highlight] of this.#highlights())
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    for (const root of this.#roots)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((sheet) => sheet !== this.#sheet);
    this.#roots.clear();
    this.#painted.clear();
    this.#byRange.clear();
    this.#byNode.clear();
    this.#marks.clear();
    this.#current.clear();
  }

  #add(mark: Mark, range: StaticRange): void {
    this.#painted.set(mark.id, { mark, range });
    this.#byRange.set(range, mark.id);
    this.#marks.add(range);
    for (const node of [range.startContainer, range.endContainer]) {
      const ids = this.#byNode.get(node) ?? new Set<string>();
      this.#byNode.set(node, ids.add(mark.id));
    }
    const root = range.startContainer.getRootNode();
    if (root === this.#page || root instanceof ShadowRoot)
      this.#roots.add(root === this.#page ? this.#page : (root as ShadowRoot)); // one or the other, as just asked
  }

  #drop(range: StaticRange): void {
    this.#marks.delete(range);
    this.#current.delete(range);
    this.#byRange.delete(range);
  }

  #highlights(): readonly (readonly [string, Highlight])[] {
    return [
      [this.#names.marks, this.#marks],
      [this.#names.current, this.#current],
    ];
  }

  #isShown(): boolean {
    return (
      this.#highlights().every(([name, highlight]) => CSS.highlights.get(name) === highlight) &&
      this.#marks.size > 0 &&
      [...this.#roots].every((root) => root.adoptedStyleSheets.includes(this.#sheet))
    );
  }

  #show(): void {
    for (const [name, highlight] of this.#highlights()) CSS.highlights.set(name, highlight);
    // A page that gets hold of a highlight can empty it, too.
    for (const { range } of this.#painted.values()) this.#marks.add(range);
    for (const root of this.#roots)
      if (!root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets.push(this.#sheet);
  }

  /** For browsers that cannot say which highlights are at a point: the letter nearest to it, if it is really at it. */
  #markAtCaret(x: number, y: number, shadowRoots: ShadowRoot[]): Mark | null {
    const caret = this.#page.caretPositionFromPoint(x, y, { shadowRoots });
    for (const id of (caret === null ? undefined : this.#byNode.get(caret.offsetNode)) ?? []) {
      const boxes = this.rangeOf(id)?.getClientRects() ?? [];
      for (const box of boxes)
        if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return this.mark(id);
    }
    return null;
  }
}

/** A name that says nothing: pages can read the names in the registry. */
function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(letters, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

/** `!important` in an adopted sheet is what a page's own rules cannot overrule in either browser. */
function styleOf({ marks, current }: { readonly marks: string; readonly current: string }): string {
  return `@media screen {
    ::highlight(${marks}) {
      text-decoration: underline dotted currentColor min(0.09em, 1.8px) !important;
      text-underline-offset: 0.24em !important;
    }
    ::highlight(${current}) {
      background-color: color-mix(in srgb, currentColor 16%, transparent) !important;
    }
  }`;
}

/** The range of a mark; null where the text in the page is no longer that of the block. */
function rangeIn(block: PageBlock, { mention }: Mark): StaticRange | null {
  const start = placeAt(block, mention.start);
  const end = placeAt(block, mention.end, true);
  if (start === null || end === null || !start.node.isConnected || !end.node.isConnected) return null;
  const first = block.text.charAt(mention.start);
  const last = block.text.charAt(mention.end - 1);
  if (start.node.data.charAt(start.offset) !== first || end.node.data.charAt(end.offset - 1) !== last)
    return null;
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

function isSameRange(a: StaticRange, b: StaticRange): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

/** A range that can be measured; null where the page has cut the text since. */
function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range | null {
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  try {
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  } catch {
    return null;
  }
}

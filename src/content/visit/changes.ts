import { blockAround, isInSkipped } from './elements.ts';

/** Parts of a page that have to be read again, and text nodes in which marks no longer stand where they stood. */
export interface Dirt {
  /** Elements to be collected anew, none inside another. */
  readonly roots: readonly Element[];
  /** Something was taken out of the page. */
  readonly removed: boolean;
}

/** Gathers what mutations have touched until somebody asks for it. */
export class DirtBook {
  readonly #roots = new Set<Element>();
  #removed = false;

  get isEmpty(): boolean {
    return this.#roots.size === 0 && !this.#removed;
  }

  /** Writes down what records tell. `ownsText`: whether blocks are held that belong to this very element. */
  note(records: readonly MutationRecord[], ownsText: (element: Element) => boolean): void {
    for (const record of records) {
      const target = record.target instanceof Element ? record.target : record.target.parentElement;
      if (record.type === 'characterData') {
        if (target !== null) this.#roots.add(target);
        continue;
      }
      if (record.removedNodes.length > 0) this.#removed = true;
      if (target === null) this.#noteShadow(record);
      else this.#noteChildren(record, target, ownsText);
    }
  }

  /** The whole of what an element holds may have changed (its style, its visibility). */
  noteAll(element: Element): void {
    this.#roots.add(element);
  }

  /** What there is to do; nothing is left written down. */
  take(): Dirt {
    const roots = new Set<Element>();
    for (const element of this.#roots) {
      if (!element.isConnected || isInSkipped(element)) continue;
      roots.add(blockAround(element));
    }
    const removed = this.#removed;
    this.#roots.clear();
    this.#removed = false;
    return { roots: [...roots].filter((root) => !hasAbove(roots, root)), removed };
  }

  /** An element added to a list of paragraphs is read by itself; text or a word added to a paragraph, with all of it. */
  #noteChildren(record: MutationRecord, target: Element, ownsText: (element: Element) => boolean): void {
    if (ownsText(blockAround(target))) {
      this.#roots.add(target);
      return;
    }
    for (const node of record.addedNodes) this.#roots.add(node instanceof Element ? node : target);
  }

  #noteShadow(record: MutationRecord): void {
    if (record.target instanceof ShadowRoot) this.#roots.add(record.target.host);
  }
}

function hasAbove(roots: ReadonlySet<Element>, element: Element): boolean {
  for (let at = element.parentElement; at !== null; at = at.parentElement) if (roots.has(at)) return true;
  return false;
}

/** From the first change to reading again, in milliseconds: changes come in bursts. */
const DEBOUNCE_MS = 300;
/** However busy a page is, no longer than this between a change and its reading, in milliseconds. */
const LONGEST_DEBOUNCE_MS = 10_000;
/** Reading again may take at most one part in so many of the time: a page that never rests is read ever more rarely. */
const SHARE = 300;

/** How long to wait before reading again, after the last reading took `spentMs` of the page's main thread. */
export function debounceAfter(spentMs: number): number {
  return Math.min(LONGEST_DEBOUNCE_MS, Math.max(DEBOUNCE_MS, spentMs * SHARE));
}

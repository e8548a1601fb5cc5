import { type Dirt, DirtBook, debounceAfter } from './changes.ts';

/** What watching a page needs; handed in. */
export interface WatchTools {
  readonly frame: Window;
  /** Whether blocks are held that belong to this very element. */
  readonly ownsText: (element: Element) => boolean;
  /** Whether a node is our own, and no change of the page's. */
  readonly isOwn: (node: Node) => boolean;
  /** The text of a node is no longer what it was: at once, before anything is drawn. */
  readonly textChanged: (node: Node) => void;
  /** Reads again; resolves with the milliseconds of main thread that it took. One call at a time. */
  readonly read: (dirt: Dirt) => Promise<number>;
  readonly signal: AbortSignal;
}

/** Changes of attributes by which text comes into view or goes out of it. */
const TELLING_ATTRIBUTES = ['hidden', 'aria-hidden', 'open', 'contenteditable'];

const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: TELLING_ATTRIBUTES,
};

/**
 * Watches a page for changes of its text. They are gathered for a while and then read in an idle moment; the while grows
 * with what reading costs, so that a page that changes all the time is not slowed down by us. No timer runs while nothing
 * changes.
 */
export class Watch {
  readonly #tools: WatchTools;
  readonly #dirt = new DirtBook();
  readonly #observer: MutationObserver;
  readonly #watched = new WeakSet<Node>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #isReading = false;
  #lastSpentMs = 0;

  constructor(tools: WatchTools) {
    this.#tools = tools;
    this.#observer = new MutationObserver((records) => this.#note(records));
    tools.signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      if (this.#timer !== null) clearTimeout(this.#timer);
    });
  }

  /** Watches a document or a shadow tree; a second time it does nothing. */
  watch(root: Document | ShadowRoot): void {
    if (this.#watched.has(root) || this.#tools.signal.aborted) return;
    this.#watched.add(root);
    this.#observer.observe(root, OBSERVED);
  }

  /** Reads a part of the page again although no change was seen: its style may have changed. */
  touch(element: Element): void {
    this.#dirt.noteAll(element);
    this.#plan();
  }

  #note(records: readonly MutationRecord[]): void {
    const { isOwn, textChanged, ownsText } = this.#tools;
    const foreign = records.filter((record) => !isOwnChange(record, isOwn));
    for (const { type, target } of foreign) if (type === 'characterData') textChanged(target);
    this.#dirt.note(foreign, ownsText);
    this.#plan();
  }

  #plan(): void {
    if (this.#dirt.isEmpty || this.#timer !== null || this.#isReading) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#tools.frame.requestIdleCallback(() => void this.#read());
    }, debounceAfter(this.#lastSpentMs));
  }

  async #read(): Promise<void> {
    if (this.#tools.signal.aborted || this.#isReading) return;
    this.#isReading = true;
    try {
      this.#lastSpentMs = await this.#tools.read(this.#dirt.take());
    } finally {
      this.#isReading = false;
    }
    this.#plan();
  }
}

/** Our one element comes and goes by itself. */
function isOwnChange({ addedNodes, removedNodes }: MutationRecord, isOwn: (node: Node) => boolean): boolean {
  if (addedNodes.length + removedNodes.length !== 1) return false;
  const node = addedNodes[0] ?? removedNodes[0];
  return node !== undefined && isOwn(node);
}

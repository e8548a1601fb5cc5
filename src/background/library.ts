import type { ReportSignature } from '../core/archive/article.ts';
import { type Cleaner, createCleaner } from '../core/archive/cleaner.ts';
import { sameReport } from '../core/archive/copies.ts';
import { createAnalyst } from '../core/story/analyse.ts';
import type { Analyst } from '../core/story/analyst.ts';
import { type FactIndex, tokenWeight } from '../core/story/fact-index.ts';
import { decodePack, type LoadedPack } from '../packs/load.ts';
import { articleRows } from '../store/articles.ts';
import type { ArticleRow, Store } from '../store/schema.ts';
import { packOf, seedPack } from '../store/seed.ts';

/** A pack ready to read with. Derived from the shipped pack alone; made anew whenever the background starts. */
export interface Library {
  readonly digest: string;
  readonly analyst: Analyst;
  readonly index: FactIndex;
  readonly cleaner: Cleaner;
  readonly likeness: (a: ReportSignature, b: ReportSignature) => number;
}

/** A pack as the build names it. */
export interface ShippedPack {
  readonly digest: string;
  readonly path: string;
}

/** What the library is made from; handed in. */
export interface LibraryTools {
  readonly store: Store;
  readonly shipped: ShippedPack;
  /** Reads the JSON text of a shipped pack. */
  readonly read: (path: string) => Promise<string>;
  /** Told of an error that did not stop anything. */
  readonly report: (error: unknown) => void;
}

/** Keeps what is costly to make as long as the background lives, and no longer than it holds. */
export class Shelf {
  readonly #tools: LibraryTools;
  #library: Promise<Library> | null = null;
  #rows: Promise<readonly ArticleRow[]> | null = null;

  constructor(tools: LibraryTools) {
    this.#tools = tools;
  }

  /** The library, seeded into the store if it is not there yet. */
  library(): Promise<Library> {
    this.#library ??= this.#open().catch((error: unknown) => {
      this.#library = null;
      throw error;
    });
    return this.#library;
  }

  /** Rows of all articles in the archive. */
  rows(): Promise<readonly ArticleRow[]> {
    this.#rows ??= articleRows(this.#tools.store).catch((error: unknown) => {
      this.#rows = null;
      throw error;
    });
    return this.#rows;
  }

  /** The archive has changed: rows are read anew when they are next asked for. */
  archiveChanged(): void {
    this.#rows = null;
  }

  async #open(): Promise<Library> {
    const { digest, facts, matcher } = await this.#pack();
    const analyst = createAnalyst(facts, matcher);
    const weight = tokenWeight(analyst.index);
    return {
      digest,
      analyst,
      index: analyst.index,
      cleaner: createCleaner(),
      likeness: (a, b) => sameReport(a, b, weight),
    };
  }

  /** From the store; where it cannot be used (private windows, no room) straight from what was shipped. */
  async #pack(): Promise<LoadedPack> {
    const { store, shipped, read, report } = this.#tools;
    try {
      await seedPack(store, shipped.digest, () => read(shipped.path));
      const pack = await packOf(store, shipped.digest);
      if (pack !== null) return pack;
    } catch (error) {
      report(error);
    }
    return decodePack(await read(shipped.path));
  }
}

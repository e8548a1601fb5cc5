import type { FactIndex } from './fact-index.ts';
import type { IsoDate, Lang } from './pack.ts';
import type { PageReading, PageText, TextReading } from './reading.ts';

/** Reads texts and pages with one pack. Its caches are derived from the pack alone. */
export interface Analyst {
  readonly index: FactIndex;
  /**
   * Reads a plain text.
   * @param options.headlineEnd offset behind the headline with which the text begins, 0 for none
   * @param options.date day the text is of, or null: then it is inferred from what the text tells
   */
  readText(
    text: string,
    options: { lang: Lang | null; date: IsoDate | null; headlineEnd: number; marker?: IsoDate | null },
  ): TextReading;
  /** Reads a page block by block; offsets of the reply are within blocks. */
  readPage(page: PageText): PageReading;
}

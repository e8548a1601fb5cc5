import type { Article } from '../../core/archive/article.ts';
import type { ArticleLine, CardFacts } from '../../core/story/card.ts';
import type { Lang } from '../../core/story/pack.ts';
import type { FailureCode, RefusalReason } from '../locales/index.ts';

/** A row of the list: an article of the reader's, or a record of the pack. */
export interface Row {
  readonly id: string;
  readonly headline: string | null;
  readonly lead: string;
  readonly language: Lang | null;
  readonly outlet: string | null;
  readonly credit: string | null;
  readonly fileName: string | null;
  readonly published: Article['published'];
  /** Null where the article has not been read against the pack yet. */
  readonly onStory: boolean | null;
  /** Ids of further copies of the same report. */
  readonly copies: readonly string[];
  /** ISO 8601 instant. */
  readonly addedAt: string;
  /** Address of the original; a record of the pack can be read only there. */
  readonly url?: string | null;
}

/** An article opened for reading. */
export interface Opened {
  readonly article: Article;
  readonly copies: readonly ArticleLine[];
  readonly related: readonly ArticleLine[];
  /** Names for the ids used in reasons. */
  readonly names?: CardFacts['names'];
}

/** What became of one document. */
export type Outcome =
  | {
      readonly outcome: 'taken';
      readonly article: string;
      readonly headline: string | null;
      readonly onStory: boolean;
      readonly copies: readonly string[];
    }
  | { readonly outcome: 'merged'; readonly article: string; readonly headline: string | null }
  | { readonly outcome: 'refused'; readonly why: RefusalReason }
  | { readonly outcome: 'failed'; readonly why: FailureCode };

export interface ReportLine {
  readonly file: string;
  /** Which of several documents in one file, from 1; null where the file is one document. */
  readonly part: number | null;
  readonly result: Outcome;
}

/** A run of bringing documents in, under way or over. */
export interface Run {
  readonly state: 'running' | 'finished' | 'cancelled';
  readonly done: number;
  readonly total: number;
  /** Documents a second. */
  readonly rate: number;
  readonly report: readonly ReportLine[];
}

export interface Filter {
  readonly words: string;
  /** Null for all languages. */
  readonly language: Lang | null;
}

import type { PublishedDate } from '../archive/article.ts';
import type { IsoDate, Lang } from './pack.ts';
import type { Reason } from './reason.ts';

/** A piece of page text handed to analysis. Offsets into `text` are UTF-16 code units. */
export interface Block {
  readonly id: number;
  readonly kind: 'heading' | 'text';
  readonly text: string;
}

/** A span of a text that names an entity. `start` inclusive, `end` exclusive, UTF-16 code units. */
export interface Mention {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
}

/** An event that a passage speaks of. */
export interface LinkedEvent {
  readonly id: string;
  readonly date: IsoDate;
  /** 0 … 1 */
  readonly score: number;
}

/** A passage in which the story is spoken of. Offsets are those of the text it was found in. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  /** Entities named in the passage, in order of first mention. */
  readonly entities: readonly string[];
  readonly events: readonly LinkedEvent[];
  readonly claims: readonly string[];
  readonly reasons: readonly Reason[];
}

/** Whether a text speaks of the story, with the reasons. */
export interface Verdict {
  readonly onStory: boolean;
  /** 0 … 1 */
  readonly score: number;
  readonly trace: readonly Reason[];
}

/** The date a page or text is taken to be of, to resolve "Wednesday" and to part "as of" from "since". */
export interface PageDate {
  readonly date: IsoDate;
  readonly how: 'given' | 'inferred';
}

/** What analysis makes of one text. */
export interface TextReading {
  readonly verdict: Verdict;
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
  readonly date: PageDate | null;
  /** How the date was worked out, where it was. */
  readonly published: PublishedDate | null;
}

/** A page as the content script hands it over. */
export interface PageText {
  readonly url: string;
  readonly title: string;
  readonly lang: Lang | null;
  /** Publication date found in the page's structured data, if any. */
  readonly published: IsoDate | null;
  readonly blocks: readonly Block[];
}

/** A mention within a block; offsets are those of the block. */
export interface BlockMention extends Mention {
  readonly block: number;
}

/** A reference as the page sees it: within one block. `id` is unique within the page. */
export interface BlockReference extends Reference {
  readonly id: string;
  readonly block: number;
  /** The passage as it stands on the page, at most 160 characters, for lists. */
  readonly excerpt: string;
}

/** What analysis makes of a page; empty of references where the page is off the story. */
export interface PageReading {
  readonly verdict: Verdict;
  readonly date: PageDate | null;
  readonly references: readonly BlockReference[];
  /** Mentions inside references, which is what gets marked. */
  readonly mentions: readonly BlockMention[];
}

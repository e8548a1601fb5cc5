import type { IsoDate, Lang } from '../story/pack.ts';

/** How the date of an article is known, from surest to least sure. */
export type DateHow =
  | 'metadata' // structured data of the page
  | 'printed' // a date line in the text
  | 'marker' // a mark left by the tool that collected the text
  | 'inferred' // worked out from what the text tells; see `reasons`
  | 'address' // read off the address
  | 'unknown';

/** The day an article was published, cut to what is known, and how it is known. */
export interface PublishedDate {
  readonly date: IsoDate | null;
  readonly precision: 'day' | 'month' | 'year' | null;
  readonly how: DateHow;
  /** Steps of the inference as data: words of the text and what they mean. */
  readonly reasons: readonly DateReason[];
}

/** One step of working out a date: words of the text and what they mean. */
export interface DateReason {
  readonly code:
    | 'marker'
    | 'printed'
    | 'weekday'
    | 'event'
    | 'day-month'
    | 'latest-day'
    | 'year-from-event'
    | 'month-marker';
  readonly params: Readonly<Record<string, string>>;
}

/** What a paragraph of an article is. */
export type ParagraphKind = 'text' | 'heading' | 'quote' | 'list';

/** A paragraph of an article, as text. */
export interface Paragraph {
  readonly kind: ParagraphKind;
  readonly text: string;
}

/** Why a line of the raw text is not part of the article. */
export type DropReason =
  | 'counter'
  | 'caption'
  | 'repeated-headline'
  | 'comment-form'
  | 'captcha'
  | 'related-list'
  | 'scraper-prefix'
  | 'timing-line'
  | 'byline'
  | 'credit'
  | 'date-line'
  | 'menu';

/** A piece of the raw text that is not part of the article. */
export interface Dropped {
  readonly text: string;
  readonly why: DropReason;
  /** UTF-16 offsets into the raw text. */
  readonly start: number;
  readonly end: number;
}

/**
 * A run of a text and where it stands in the raw document. Where the raw range is as long as the run, character stands
 * for character; otherwise (an entity such as `&eacute;`) the whole run stands for the whole range. Offsets and
 * lengths are UTF-16 code units.
 */
export interface Segment {
  /** Where the run begins in the text. */
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

/** Where a piece of text stands in the raw document; see `rawSpan` for offsets inside it. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** In order, without gaps in the text; there may be gaps in the raw document (a caption, a tag). */
  readonly segments: readonly Segment[];
}

/** A raw document taken apart; nothing of the raw text is lost: it is in a part or in `dropped`. */
export interface CleanDocument {
  readonly headline: string | null;
  /** Where the headline stands; null where there is none or it is known from elsewhere than the text. */
  readonly headlineAt: Place | null;
  readonly byline: string | null;
  /** Agency or outlet credited in the text ("Theo TheGuardian"), as written. */
  readonly credit: string | null;
  readonly paragraphs: readonly (Paragraph & Place)[];
  readonly dropped: readonly Dropped[];
  /** A date mark left by the collecting tool (`2024-11`), if there is one. */
  readonly dateMarker: IsoDate | null;
  /** A publication date printed in the text itself, if there is one. */
  readonly printedDate: IsoDate | null;
}

/** What spotting and linking found in an article; derived, made anew when the pack changes. */
export interface ArticleReading {
  readonly packDigest: string;
  readonly onStory: boolean;
  readonly score: number;
  /** Entity ids by falling frequency. */
  readonly entities: readonly string[];
  readonly events: readonly string[];
  readonly claims: readonly string[];
  /** Language-neutral signature of the text, for finding copies of one report; see copies.ts. */
  readonly signature: ReportSignature;
}

/** One set of neutral tokens (entity ids, figures, days) a paragraph, in order. */
export type ReportSignature = readonly (readonly string[])[];

/** An article of the archive: a document in the reader's keeping. */
export interface Article {
  /** `a-` and 24 hex digits of the SHA-256 of the cleaned text. */
  readonly id: string;
  readonly origin: 'file' | 'page';
  readonly fileName: string | null;
  readonly url: string | null;
  readonly headline: string | null;
  readonly language: Lang | null;
  readonly direction: 'ltr' | 'rtl';
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly credit: string | null;
  readonly published: PublishedDate;
  readonly paragraphs: readonly Paragraph[];
  readonly dropped: readonly Dropped[];
  /** ISO 8601 instant. */
  readonly addedAt: string;
  readonly reading: ArticleReading | null;
}

import type { DateHow } from '../archive/article.ts';
import type { ClaimStatus, Figure, IsoDate, Lang, OutletKind, Precision } from './pack.ts';
import type { Reason } from './reason.ts';

/** Text in the language it could be had in, which may not be the one asked for. */
export interface Worded {
  readonly text: string;
  readonly lang: Lang;
}

/** A source as a card names it. */
export interface SourceLine {
  readonly outlet: string;
  readonly kind: OutletKind;
  readonly url: string | null;
  readonly date: IsoDate | null;
}

/** A claim as a card shows it, worded as far as may be in the reader’s language. */
export interface ClaimLine {
  readonly id: string;
  readonly statement: Worded;
  readonly claimant: Worded;
  readonly madeOn: IsoDate | null;
  readonly figure: Figure | null;
  readonly counted: Worded | null;
  readonly status: ClaimStatus;
  readonly denials: readonly { readonly by: Worded; readonly date: IsoDate | null }[];
  readonly sources: readonly SourceLine[];
}

/** An event as a dated line. */
export interface DatedLine {
  readonly id: string;
  readonly date: IsoDate;
  readonly precision: Precision;
  readonly to: IsoDate | null;
  readonly title: Worded;
  readonly summary: Worded;
  readonly sources: readonly SourceLine[];
}

/** An article that matches: from the reader's archive or a record of the pack. */
export interface ArticleLine {
  readonly id: string;
  readonly origin: 'archive' | 'pack';
  readonly headline: string | null;
  /** First words of the text, or the abstract, where there is no headline. */
  readonly lead: Worded;
  readonly language: Lang | null;
  readonly outlet: { readonly name: string; readonly kind: OutletKind | null } | null;
  readonly date: IsoDate | null;
  readonly dateHow: DateHow;
  readonly url: string | null;
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Further copies of the same agency report, not counting this one. */
  readonly copies: number;
}

/** Everything a card shows, in the reader's language as far as it is to be had. */
export interface CardFacts {
  /** What the card is about: the event linked best, or else the entity under the pointer. */
  readonly heading: Worded;
  readonly about: { readonly kind: 'event' | 'entity'; readonly id: string };
  readonly date: IsoDate | null;
  readonly precision: Precision | null;
  readonly background: {
    readonly text: Worded;
    readonly role: Worded | null;
    readonly sources: readonly SourceLine[];
  } | null;
  readonly claims: readonly ClaimLine[];
  /** What was known on the page's date (newest first) and what came after it (oldest first). */
  readonly asOf: readonly DatedLine[];
  readonly since: readonly DatedLine[];
  readonly pageDate: IsoDate | null;
  readonly articles: readonly ArticleLine[];
  readonly why: readonly Reason[];
  /** Names for the ids used in reasons. */
  readonly names: Readonly<Record<string, Worded>>;
  readonly checkedOn: IsoDate;
}

/** What a card is asked for. */
export interface CardRequest {
  /** The entity under the pointer, if one was hit. */
  readonly entity: string | null;
  readonly entities: readonly string[];
  readonly events: readonly string[];
  readonly claims: readonly string[];
  readonly reasons: readonly Reason[];
  readonly pageDate: IsoDate | null;
  /** Languages of facts, best first. */
  readonly languages: readonly Lang[];
}

/**
 * A compiled story pack: what the running extension, the command line and the tests know of one
 * story. Plain data; made by `packs/compile.ts` from the authored files; nothing here names a
 * particular story.
 */

/** A BCP 47 language tag as the pack writes it: `en`, `vi`, `ar`, `zh-Hans` … */
export type Lang = string;

/** ISO 8601 calendar date cut to its precision: `2024`, `2024-06` or `2024-06-19`. */
export type IsoDate = string;

/** What a date is cut to; a range has a last day too. */
export type Precision = 'day' | 'month' | 'year' | 'range';

/** What kind of thing an entity is. */
export type EntityKind =
  | 'person'
  | 'place'
  | 'organisation'
  | 'agreement'
  | 'weapon'
  | 'operation'
  | 'event'
  | 'concept';

/**
 * How much a mention of an entity says by itself.
 * `strong`: names its side beyond doubt. `weak`: belongs to the side, but is also spoken of for other
 * reasons (a city, a rocket). `story`: names the story itself, both sides at once. `none`: no side.
 */
export type Anchor = 'strong' | 'weak' | 'story' | 'none';

/** Where a fact was seen. */
export interface Source {
  readonly outlet: string;
  readonly url?: string;
  /** The article record of the pack in which it was seen. */
  readonly article?: string;
  readonly date?: IsoDate;
  readonly lang?: Lang;
}

/** What kind of house publishes; state media are told apart in words. */
export type OutletKind =
  | 'agency'
  | 'state-media'
  | 'newspaper'
  | 'broadcaster'
  | 'think-tank'
  | 'government'
  | 'site';

/** A publisher, as sources name it. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly kind: OutletKind;
  /** ISO 3166-1 alpha-2, or null where it is not known. */
  readonly country: string | null;
}

/** An office held for a time; the wording stands in `EntityText.roles[id]`. */
export interface Role {
  readonly id: string;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** What is said of an entity in one language. */
export interface EntityText {
  readonly name: string;
  /** One sentence: what or who it is, without a date-bound office. */
  readonly line: string;
  readonly roles?: Readonly<Record<string, string>>;
}

/** A person, place, organisation, agreement, weapon or operation of the story. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  /** One of the pack's two sides, or null. */
  readonly side: string | null;
  readonly anchor: Anchor;
  /** A side this entity brings to mind in the company of the other (a third country at war with it). */
  readonly evokes?: string;
  readonly wikidata?: string;
  readonly roles: readonly Role[];
  readonly sources: readonly Source[];
  readonly texts: Readonly<Record<Lang, EntityText>>;
}

/** Something dated that happened in the story. */
export interface StoryEvent {
  readonly id: string;
  readonly date: IsoDate;
  /** Last day of a range, inclusive. */
  readonly to?: IsoDate;
  readonly precision: Precision;
  readonly landmark: boolean;
  readonly entities: readonly string[];
  readonly places: readonly string[];
  readonly sources: readonly Source[];
  readonly texts: Readonly<Record<Lang, { readonly title: string; readonly summary: string }>>;
}

/** A figure as it was claimed. `low` alone means "at least", `high` alone "at most". */
export interface Figure {
  readonly low?: number;
  readonly high?: number;
  readonly unit: string;
}

/** That a claim was denied, by whom and when. */
export interface Denial {
  /** Entity id, or null when `ClaimText.deniedBy` names the person. */
  readonly by: string | null;
  readonly date?: IsoDate;
  readonly sources: readonly Source[];
}

/** What is said of a claim in one language. */
export interface ClaimText {
  readonly statement: string;
  /** Exactly what the figure counts. */
  readonly counted?: string;
  /** Claimant in words, where it is not an entity of the pack. */
  readonly claimant?: string;
  /** Names of those who deny it and are not entities, by position in `Claim.denials`. */
  readonly deniedBy?: readonly (string | null)[];
}

/** `confirmed`: acknowledged later by the party it concerns, or a fact of record. */
export type ClaimStatus = 'asserted' | 'denied' | 'confirmed' | 'disputed';

/** A statement that somebody made at a date. */
export interface Claim {
  readonly id: string;
  readonly topic: string;
  readonly figure: Figure | null;
  readonly claimant: string | null;
  readonly madeOn: IsoDate | null;
  readonly status: ClaimStatus;
  readonly denials: readonly Denial[];
  /** Claims of the same matter with another figure or another answer. */
  readonly rivals: readonly string[];
  readonly event: string | null;
  readonly entities: readonly string[];
  readonly sources: readonly Source[];
  readonly texts: Readonly<Record<Lang, ClaimText>>;
}

/** What a pack knows of an article, without its text. */
export interface ArticleRecord {
  readonly id: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly language: Lang;
  readonly published: {
    readonly date: IsoDate | null;
    readonly precision: Precision;
    readonly how: 'printed' | 'address' | 'inferred';
  };
  readonly url: string | null;
  readonly entities: readonly string[];
  readonly events: readonly string[];
  readonly claims: readonly string[];
  /** Id that the article has in an archive (see `archive/identity.ts`), where its text was at hand. */
  readonly text?: string;
  /** Other records that carry the same agency report. */
  readonly copies: readonly string[];
  readonly abstracts: Readonly<Record<Lang, string>>;
}

/** What a pack is: its name, version, sides, languages and gate. */
export interface PackInfo {
  readonly id: string;
  readonly schema: 1;
  readonly version: string;
  readonly checkedOn: IsoDate;
  readonly sides: readonly [string, string];
  readonly languages: readonly Lang[];
  /** Of these entities a page must name one before it is looked at closely; `patterns` are what finds their names. */
  readonly gate: { readonly entities: readonly string[]; readonly patterns: readonly string[] };
  readonly titles: Readonly<Record<Lang, string>>;
}

/** All facts of a pack, without the matcher. */
export interface PackFacts {
  readonly info: PackInfo;
  readonly outlets: readonly Outlet[];
  readonly entities: readonly Entity[];
  readonly events: readonly StoryEvent[];
  readonly claims: readonly Claim[];
  readonly articles: readonly ArticleRecord[];
}

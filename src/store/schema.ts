import { Dexie, type Table } from 'dexie';
import type { Article, PublishedDate, ReportSignature } from '../core/archive/article.ts';
import type { MatcherData } from '../core/spotting/matcher-data.ts';
import type { ArticleRecord, Claim, Entity, Lang, Outlet, PackInfo, StoryEvent } from '../core/story/pack.ts';

/** A pack that is wholly in the store: its row is written in the same transaction as all its facts. */
export interface PackRow {
  readonly id: string;
  /** SHA-256 of the compiled pack, in hex. */
  readonly digest: string;
  readonly info: PackInfo;
}

/** A fact of a pack. `at` is its position in the compiled pack, which a key alone would lose. */
export interface FactRow<T> {
  readonly pack: string;
  readonly id: string;
  readonly at: number;
  readonly fact: T;
}

/** The compiled matcher of a pack: typed arrays, kept as they are. */
export interface MatcherRow {
  readonly pack: string;
  readonly matcher: MatcherData;
}

/** What lists, filters and matching need of an article, apart from its text. */
export interface ArticleRow {
  readonly id: string;
  readonly headline: string | null;
  /** First words of the text. */
  readonly lead: string;
  readonly language: Lang | null;
  readonly outlet: string | null;
  readonly credit: string | null;
  readonly fileName: string | null;
  readonly url: string | null;
  readonly published: PublishedDate;
  readonly onStory: boolean | null;
  readonly entities: readonly string[];
  readonly events: readonly string[];
  readonly claims: readonly string[];
  /** ISO 8601 instant. */
  readonly addedAt: string;
  /** Articles with the same report id are copies of one agency report; an article without copies has its own id here. */
  readonly report: string;
}

/** An article whole. */
export interface ArticleBody {
  readonly id: string;
  readonly article: Article;
}

/** What copies are found by. `tokens` are the different tokens of the signature, each a key of the index. */
export interface SignatureRow {
  readonly id: string;
  readonly tokens: readonly string[];
  readonly signature: ReportSignature;
}

/** An article that was removed and can be brought back. */
export interface TrashRow {
  readonly id: string;
  /** ISO 8601 instant. */
  readonly removedAt: string;
  readonly row: ArticleRow;
  readonly article: Article;
}

/** Facts about the store itself. */
export interface MetaRow {
  readonly key: string;
  readonly value: string;
}

/**
 * The database. Tables of the pack can be made anew from what is shipped; tables of the reader cannot, and no seeding
 * ever touches them. Keys are always given, never counted, so that doing a thing twice writes the same rows.
 */
export class Store extends Dexie {
  declare readonly packs: Table<PackRow, string>;
  declare readonly outlets: Table<FactRow<Outlet>, [string, string]>;
  declare readonly entities: Table<FactRow<Entity>, [string, string]>;
  declare readonly events: Table<FactRow<StoryEvent>, [string, string]>;
  declare readonly claims: Table<FactRow<Claim>, [string, string]>;
  declare readonly records: Table<FactRow<ArticleRecord>, [string, string]>;
  declare readonly matchers: Table<MatcherRow, string>;
  declare readonly articleRows: Table<ArticleRow, string>;
  declare readonly articleBodies: Table<ArticleBody, string>;
  declare readonly signatures: Table<SignatureRow, string>;
  declare readonly trash: Table<TrashRow, string>;
  declare readonly meta: Table<MetaRow, string>;

  constructor(name: string) {
    super(name);
    // A released version is never edited: a change is a further version with its upgrade.
    this.version(1).stores({
      packs: '&id, digest',
      outlets: '&[pack+id], pack',
      entities: '&[pack+id], pack',
      events: '&[pack+id], pack',
      claims: '&[pack+id], pack',
      records: '&[pack+id], pack',
      matchers: '&pack',
      articleRows: '&id, addedAt, report',
      articleBodies: '&id',
      signatures: '&id, *tokens',
      trash: '&id, removedAt',
      meta: '&key',
    });
  }
}

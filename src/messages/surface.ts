import type { Article } from '../core/archive/article.ts';
import type { ArticleLine, CardFacts, CardRequest } from '../core/story/card.ts';
import type { IsoDate, Lang, PackInfo } from '../core/story/pack.ts';
import type { BlockReference, PageReading, PageText } from '../core/story/reading.ts';
import type { Reason } from '../core/story/reason.ts';

/** Who may send a message: a content script in a web page, or one of our own screens. */
export type Sender = 'content' | 'screen';

/** Codes the interface can word; `detail` is for the report a reader may send, never shown alone. */
export type ErrorCode =
  | 'bad-request'
  | 'not-allowed'
  | 'no-background' // the background could not be reached, also not on a second try
  | 'extension-gone' // the extension was updated or removed under an open page
  | 'storage-full'
  | 'storage-failed'
  | 'not-found'
  | 'internal';

/** Why a request was not carried out. */
export interface Failure {
  readonly code: ErrorCode;
  readonly detail: string;
}

/** Nothing throws across contexts: every reply is one of these. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

/** Why a document was not taken. */
export type RefusalCode =
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'unknown-json'
  | 'unknown-type'
  | 'unreadable'
  | 'no-text';

/** What became of one document. `copies`: ids of articles that carry the same agency report. */
export type ImportOutcome =
  | {
      readonly outcome: 'taken';
      readonly article: string;
      readonly headline: string | null;
      readonly onStory: boolean;
      readonly copies: readonly string[];
    }
  | { readonly outcome: 'merged'; readonly article: string; readonly headline: string | null }
  | { readonly outcome: 'refused'; readonly why: RefusalCode };

/** One raw document, decoded by the screen that read the file. */
export interface ImportRequest {
  readonly name: string;
  readonly text: string;
  readonly format: 'text' | 'html';
  readonly url: string | null;
  readonly lang: Lang | null;
  readonly published: IsoDate | null;
  readonly title: string | null;
}

/** One reference of a tab, with the frame it stands in. */
export interface TabReference extends BlockReference {
  readonly frame: number;
}

/** What was found on the page of a tab, its frames together. `url` is that of the page itself. */
export interface TabReading {
  readonly url: string;
  readonly references: readonly TabReference[];
  readonly trace: readonly Reason[];
  readonly pageDate: IsoDate | null;
}

/** What the popup shows of a page as a whole. */
export interface PageCardFacts {
  /** Cards of the events and entities the page speaks of most, best first. */
  readonly facts: readonly CardFacts[];
  readonly articles: readonly ArticleLine[];
}

/** An archived article with what stands beside it when it is read. */
export interface ArticleView {
  readonly article: Article;
  readonly copies: readonly ArticleLine[];
  readonly related: readonly ArticleLine[];
  /** Names for the ids used in the reasons of the lines and of the article's date; without them reasons are worded in general. */
  readonly names?: CardFacts['names'];
}

/** One line of the archive's list. `lead`: the first words of the text; `copies`: ids. */
export interface ArticleRow {
  readonly id: string;
  readonly headline: string | null;
  readonly lead: string;
  readonly language: Lang | null;
  readonly outlet: string | null;
  readonly credit: string | null;
  readonly fileName: string | null;
  readonly published: Article['published'];
  readonly onStory: boolean | null;
  readonly copies: readonly string[];
  readonly addedAt: string;
  /** Address of the original where it is known; a record of the pack can be read only there. */
  readonly url?: string | null;
}

/** What a shipped pack holds, in numbers of records. `digest`: SHA-256 of its content, in hex. */
export interface PackCounts {
  readonly info: PackInfo;
  readonly digest: string;
  readonly entities: number;
  readonly events: number;
  readonly claims: number;
  readonly articles: number;
}

/**
 * Every message there is: name, request, reply, and who may send it. The client, the server's
 * handler table and the checks are all typed from this one map.
 */
export interface Surface {
  /** The gate found an anchor in its frame; the background then brings the visit script there, or not. */
  'gate.passed': { request: null; reply: null; from: 'content' };
  'page.analyse': { request: { page: PageText; visit: string }; reply: PageReading; from: 'content' };
  /**
   * What has changed on a page that speaks of the story. `page` holds the new blocks and, before them, those of
   * `context`, which are known and only lend the rest what was said before; the reply is of the new blocks alone.
   * References of the blocks `gone` are forgotten.
   */
  'page.update': {
    request: {
      page: PageText;
      visit: string;
      context: readonly number[];
      gone: readonly number[];
    };
    reply: PageReading;
    from: 'content';
  };
  'page.closed': { request: { visit: string }; reply: null; from: 'content' };
  'card.get': { request: CardRequest; reply: CardFacts; from: 'content' | 'screen' };
  /** The first card of a page is wanted: brings the card script into the frame. */
  'card.bring': { request: null; reply: null; from: 'content' };
  'tab.reading': { request: { tab: number }; reply: TabReading | null; from: 'screen' };
  'tab.facts': { request: { tab: number; languages: readonly Lang[] }; reply: PageCardFacts; from: 'screen' };
  'archive.import': { request: ImportRequest; reply: ImportOutcome; from: 'screen' };
  'archive.rows': { request: { languages: readonly Lang[] }; reply: readonly ArticleRow[]; from: 'screen' };
  'archive.article': {
    request: { id: string; languages: readonly Lang[] };
    reply: ArticleView;
    from: 'screen';
  };
  'archive.remove': { request: { ids: readonly string[] }; reply: { removed: number }; from: 'screen' };
  'archive.restore': { request: { ids: readonly string[] }; reply: { restored: number }; from: 'screen' };
  /** Opens the archive in a tab: at an article, or at the list. */
  'archive.open': { request: { article: string | null }; reply: null; from: 'content' | 'screen' };
  'pack.info': { request: null; reply: PackCounts; from: 'screen' };
}

/** Name of a message. */
export type MessageName = keyof Surface;

/** Asks the background; never throws. Made by `messages/client.ts` over a transport that is handed in. */
export type Ask = <N extends MessageName>(
  name: N,
  request: Surface[N]['request'],
) => Promise<Reply<Surface[N]['reply']>>;

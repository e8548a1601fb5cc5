import type { Analyst } from '../story/analyst.ts';
import { directionOf } from '../text/scripts.ts';
import type { Article, ArticleReading } from './article.ts';
import type { Cleaner } from './cleaner.ts';
import { articleId } from './identity.ts';
import { type RawDocument, type ReadDocument, readDocument } from './read-document.ts';

/** A raw document with the name of the file it came in. */
export interface Incoming extends RawDocument {
  readonly name: string;
}

/** What taking a document in came to. */
export type TakenIn = { readonly article: Article } | { readonly refused: 'empty' | 'too-large' | 'no-text' };

/** Texts longer than this are data, not an article: characters. */
const LONGEST_ARTICLE = 20 * 1024 * 1024;
/** Events and claims an article is filed under. */
const MOST_EVENTS = 12;
const MOST_CLAIMS = 24;

/** What taking in needs besides the document. */
export interface TakeInTools {
  readonly analyst: Analyst;
  readonly cleaner: Cleaner;
  readonly packDigest: string;
  /** ISO 8601 instant. */
  readonly now: string;
}

/** Makes an article of a raw document: cleaned, dated, read, with an id of its own; or says why it can't. */
export function takeIn(tools: TakeInTools, incoming: Incoming): TakenIn {
  if (incoming.text.trim() === '') return { refused: 'empty' };
  if (incoming.text.length > LONGEST_ARTICLE) return { refused: 'too-large' };
  const read = readDocument(tools.analyst, tools.cleaner, incoming);
  const paragraphs = read.clean.paragraphs.map(({ kind, text }) => ({ kind, text }));
  if (paragraphs.length === 0 && read.headline === null) return { refused: 'no-text' };
  return {
    article: {
      id: articleId({ headline: read.headline, paragraphs }),
      origin: 'file',
      fileName: incoming.name,
      url: read.url,
      headline: read.headline,
      language: read.language,
      direction: directionOf(read.language),
      outlet: read.outlet,
      byline: read.byline,
      credit: read.clean.credit,
      published: read.published,
      paragraphs,
      dropped: read.clean.dropped,
      addedAt: tools.now,
      reading: readingOf(read, tools.packDigest),
    },
  };
}

/** What is kept of a reading: ids, the most frequent or best supported first. */
export function readingOf(
  read: Pick<ReadDocument, 'verdict' | 'mentions' | 'references' | 'signature'>,
  packDigest: string,
): ArticleReading {
  const counts = new Map<string, number>();
  for (const { entity } of read.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const events = new Map<string, number>();
  const claims = new Map<string, number>();
  for (const reference of read.references) {
    for (const { id, score } of reference.events) events.set(id, (events.get(id) ?? 0) + score);
    for (const id of reference.claims) claims.set(id, (claims.get(id) ?? 0) + 1);
  }
  return {
    packDigest,
    onStory: read.verdict.onStory,
    score: read.verdict.score,
    entities: byFalling(counts),
    events: byFalling(events).slice(0, MOST_EVENTS),
    claims: byFalling(claims).slice(0, MOST_CLAIMS),
    signature: read.signature,
  };
}

function byFalling(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .toSorted(([a, left], [b, right]) => right - left || a.localeCompare(b))
    .map(([id]) => id);
}

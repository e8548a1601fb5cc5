import type { Article, DateHow, PublishedDate } from '../core/archive/article.ts';

/** From surest to least sure. */
const SURENESS: Readonly<Record<DateHow, number>> = {
  metadata: 0,
  printed: 1,
  marker: 2,
  inferred: 3,
  address: 4,
  unknown: 5,
};

/**
 * One article out of two with the same text: what is held, completed with what is new. The first day of keeping stays;
 * the surer date wins; the reading is the newer one, as it was made with the newer pack.
 */
export function mergeArticles(held: Article, fresh: Article): Article {
  return {
    ...held,
    fileName: held.fileName ?? fresh.fileName,
    url: held.url ?? fresh.url,
    headline: held.headline ?? fresh.headline,
    language: held.language ?? fresh.language,
    outlet: held.outlet ?? fresh.outlet,
    byline: held.byline ?? fresh.byline,
    credit: held.credit ?? fresh.credit,
    published: surer(held.published, fresh.published),
    addedAt: earliest(held.addedAt, fresh.addedAt),
    reading: fresh.reading ?? held.reading,
  };
}

function surer(held: PublishedDate, fresh: PublishedDate): PublishedDate {
  if (held.date === null || fresh.date === null) return held.date === null ? fresh : held;
  return SURENESS[fresh.how] < SURENESS[held.how] ? fresh : held;
}

/** ISO 8601 instants in UTC sort as text. */
function earliest(...instants: readonly [string, ...string[]]): string {
  return instants.toSorted()[0] ?? instants[0];
}

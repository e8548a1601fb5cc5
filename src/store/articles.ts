import type { Article } from '../core/archive/article.ts';
import { findCopies, joinReport, type Likeness, signatureRow } from './copies.ts';
import { mergeArticles } from './merge.ts';
import type { ArticleRow, Store, TrashRow } from './schema.ts';

/** Longest `lead` of a row, in UTF-16 code units. */
const LEAD = 200;

/** What became of an article that was put into the archive. */
export interface Put {
  readonly outcome: 'taken' | 'merged';
  /** Ids of articles that carry the same report. */
  readonly copies: readonly string[];
}

/**
 * Puts an article into the archive, all of it or nothing. One with the same id (the same text) is completed and keeps its
 * first day; one that carries a report of which a copy is there is grouped with it.
 */
export async function putArticle(store: Store, article: Article, likeness: Likeness): Promise<Put> {
  const { articleRows, articleBodies, signatures, trash } = store;
  return store.transaction('rw', [articleRows, articleBodies, signatures, trash], async () => {
    const held = await articleBodies.get(article.id);
    const kept = held === undefined ? article : mergeArticles(held.article, article);
    const signature = signatureRow(article.id, kept.reading?.signature);
    const found = signature === null ? [] : await findCopies(store, signature, likeness);
    const report = await joinReport(store, article.id, held === undefined ? found : [...found, article.id]);
    await articleBodies.put({ id: article.id, article: kept });
    await articleRows.put(rowOf(kept, report));
    if (signature === null) await signatures.delete(article.id);
    else await signatures.put(signature);
    // What comes in anew is no longer something to be brought back.
    await trash.delete(article.id);
    return {
      outcome: held === undefined ? 'taken' : 'merged',
      copies: await copiesIn(store, article.id, report),
    };
  });
}

/** All rows, newest addition first. */
export async function articleRows(store: Store): Promise<readonly ArticleRow[]> {
  return store.articleRows.orderBy('addedAt').reverse().toArray();
}

/** One article with the ids of its copies; null where there is none. */
export async function getArticle(
  store: Store,
  id: string,
): Promise<{ article: Article; copies: readonly string[] } | null> {
  return store.transaction('r', [store.articleRows, store.articleBodies], async () => {
    const [row, body] = await Promise.all([store.articleRows.get(id), store.articleBodies.get(id)]);
    if (row === undefined || body === undefined) return null;
    return { article: body.article, copies: await copiesIn(store, id, row.report) };
  });
}

/**
 * Takes articles out of the archive, so that they can be brought back until the trash is emptied.
 * @param now ISO 8601 instant
 * @returns how many of them were there
 */
export async function removeArticles(store: Store, ids: readonly string[], now: string): Promise<number> {
  const { articleRows: rows, articleBodies, signatures, trash } = store;
  return store.transaction('rw', [rows, articleBodies, signatures, trash], async () => {
    const [heads, bodies] = await Promise.all([rows.bulkGet([...ids]), articleBodies.bulkGet([...ids])]);
    const removed = new Map<string, TrashRow>();
    for (const [at, row] of heads.entries()) {
      const body = bodies[at];
      if (row !== undefined && body !== undefined)
        removed.set(row.id, { id: row.id, removedAt: now, row, article: body.article });
    }
    const gone = [...removed.keys()];
    await trash.bulkPut([...removed.values()]);
    await Promise.all([rows.bulkDelete(gone), articleBodies.bulkDelete(gone), signatures.bulkDelete(gone)]);
    return gone.length;
  });
}

/** Brings removed articles back as they were. Returns how many were still in the trash. */
export async function restoreArticles(store: Store, ids: readonly string[]): Promise<number> {
  const { articleRows: rows, articleBodies, signatures, trash } = store;
  return store.transaction('rw', [rows, articleBodies, signatures, trash], async () => {
    const found = new Map<string, TrashRow>();
    for (const row of await trash.bulkGet([...ids])) if (row !== undefined) found.set(row.id, row);
    const back = [...found.values()];
    await rows.bulkPut(back.map(({ row }) => row));
    await articleBodies.bulkPut(back.map(({ id, article }) => ({ id, article })));
    await signatures.bulkPut(
      back.flatMap(({ id, article }) => signatureRow(id, article.reading?.signature) ?? []),
    );
    await trash.bulkDelete([...found.keys()]);
    return found.size;
  });
}

/** Empties the trash of what was removed before an ISO 8601 instant. Returns how many articles are gone for good. */
export async function emptyTrash(store: Store, before: string): Promise<number> {
  return store.trash.where('removedAt').below(before).delete();
}

async function copiesIn(store: Store, id: string, report: string): Promise<readonly string[]> {
  const ids = await store.articleRows.where('report').equals(report).primaryKeys();
  return ids.filter((other) => other !== id).sort();
}

function rowOf(article: Article, report: string): ArticleRow {
  const { id, headline, language, outlet, credit, fileName, url, published, addedAt, reading } = article;
  return {
    id,
    headline,
    lead: leadOf(article),
    language,
    outlet,
    credit,
    fileName,
    url,
    published,
    onStory: reading?.onStory ?? null,
    entities: reading?.entities ?? [],
    events: reading?.events ?? [],
    claims: reading?.claims ?? [],
    addedAt,
    report,
  };
}

function leadOf({ paragraphs }: Article): string {
  const first = paragraphs.find(({ kind }) => kind === 'text') ?? paragraphs[0];
  const text = (first?.text ?? '').replace(/\s+/g, ' ').trim();
  if (text.length <= LEAD) return text;
  const cut = text.slice(0, LEAD - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > LEAD / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, '')}…`;
}

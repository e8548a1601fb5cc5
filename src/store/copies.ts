import type { ReportSignature } from '../core/archive/article.ts';
import { COPY } from '../core/story/fact-index.ts';
import type { ArticleRow, SignatureRow, Store } from './schema.ts';

/** How surely two texts carry one agency report, 0 … 1. */
export type Likeness = (a: ReportSignature, b: ReportSignature) => number;

/** Copies share their rare tokens; of these so many are looked up. */
const PROBES = 12;
/** A token that more articles than this have tells nothing. */
const COMMON = 400;
/** Texts are compared when they share so many of the tokens looked up (or all, where there are fewer). */
const SHARED = 2;

/** The row by which copies of an article are found; null where its text says too little for that. */
export function signatureRow(id: string, signature: ReportSignature | undefined): SignatureRow | null {
  if (signature === undefined || signature.length === 0) return null;
  return { id, signature, tokens: [...new Set(signature.flat())] };
}

/**
 * Articles of the store that carry the same report as a new one. Only texts that share its rarest tokens are compared, so
 * that the cost does not grow with the archive. Call within a transaction that has `signatures`.
 */
export async function findCopies(store: Store, fresh: SignatureRow, likeness: Likeness): Promise<string[]> {
  const counted = await Promise.all(
    fresh.tokens.map(async (token) => ({
      token,
      count: await store.signatures.where('tokens').equals(token).count(),
    })),
  );
  const probes = counted
    .filter(({ count }) => count > 0 && count <= COMMON)
    .sort((a, b) => a.count - b.count)
    .slice(0, PROBES);
  const sharing = new Map<string, number>();
  for (const { token } of probes) {
    for (const id of await store.signatures.where('tokens').equals(token).primaryKeys()) {
      sharing.set(id, (sharing.get(id) ?? 0) + 1);
    }
  }
  const likely = [...sharing].filter(
    ([id, count]) => id !== fresh.id && count >= Math.min(SHARED, probes.length),
  );
  const rows = await store.signatures.bulkGet(likely.map(([id]) => id));
  return rows
    .filter((row) => row !== undefined && likeness(fresh.signature, row.signature) >= COPY)
    .map((row) => row?.id ?? '');
}

/**
 * The report that an article belongs to: that of its copies, or its own. Where its copies had been taken for different
 * reports, these become one. Call within a transaction that has `articleRows`.
 */
export async function joinReport(store: Store, id: string, copies: readonly string[]): Promise<string> {
  const rows = await store.articleRows.bulkGet([...copies]);
  const reports = [...new Set(rows.flatMap((row) => (row === undefined ? [] : [row.report])))].sort();
  const [report, ...others] = reports;
  if (report === undefined) return id;
  for (const other of others) await store.articleRows.where('report').equals(other).modify({ report });
  return report;
}

/** Groups rows by report, each group with the earliest published first. */
export function reportsOf(rows: readonly ArticleRow[]): ReadonlyMap<string, readonly ArticleRow[]> {
  const groups = new Map<string, ArticleRow[]>();
  for (const row of rows) {
    const group = groups.get(row.report);
    if (group === undefined) groups.set(row.report, [row]);
    else group.push(row);
  }
  for (const group of groups.values()) group.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return groups;
}

/** Undated articles come last; a cut date stands before the days in it. */
function key(row: ArticleRow): string {
  return `${row.published.date ?? '~'} ${row.addedAt} ${row.id}`;
}

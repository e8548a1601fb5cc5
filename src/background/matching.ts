import { type ArticleKey, type RelatedTarget, relatedArticles } from '../core/search/related.ts';
import type { ArticleLine } from '../core/story/card.ts';
import type { FactIndex } from '../core/story/fact-index.ts';
import type { ArticleRecord, Lang } from '../core/story/pack.ts';
import type { Reason } from '../core/story/reason.ts';
import { wordedIn } from '../core/story/worded.ts';
import { reportsOf } from '../store/copies.ts';
import type { ArticleRow } from '../store/schema.ts';

/** An article the reader keeps comes before one the pack only knows of, when both match about as well. */
const OWN_BONUS = 0.1;

/** Why a line stands in a list, and how high. */
interface Standing {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/**
 * Articles that match a target, from the archive and from the pack's records, best first. Of the copies of one report only
 * the best match stands in the list; a record of an article that is in the archive does not.
 * @param without ids that must not be in the list
 */
export function matchingLines(
  index: FactIndex,
  rows: readonly ArticleRow[],
  target: RelatedTarget,
  languages: readonly Lang[],
  without: ReadonlySet<string> = new Set(),
): ArticleLine[] {
  const own = rows.filter(({ id }) => !without.has(id));
  const records = [...index.records.values()].filter((record) => !isHeld(record, rows));
  const held = new Map(own.map((row) => [row.id, row]));
  const groups = reportsOf(rows);
  const seen = new Set<string>();
  const lines: ArticleLine[] = [];
  for (const standing of relatedArticles(index, target, [
    ...own.map(keyOfRow),
    ...records.map(keyOfRecord),
  ])) {
    if (seen.has(standing.id)) continue;
    const row = held.get(standing.id);
    const record = row === undefined ? index.records.get(standing.id) : undefined;
    if (row !== undefined) {
      const copies = groups.get(row.report) ?? [];
      for (const { id } of copies) seen.add(id);
      lines.push(rowLine(index, row, standing, copies.length - 1));
    } else if (record !== undefined) {
      for (const id of record.copies) seen.add(id);
      lines.push(recordLine(index, record, standing, languages));
    }
  }
  return lines.sort((a, b) => standingOf(b) - standingOf(a));
}

/** The line of an article in the archive. `copies`: further ones of the same report. */
export function rowLine(
  index: FactIndex,
  row: ArticleRow,
  { score, reasons }: Standing,
  copies: number,
): ArticleLine {
  const outlet = row.outlet ?? row.credit;
  return {
    id: row.id,
    origin: 'archive',
    headline: row.headline,
    lead: { text: row.lead, lang: row.language ?? 'und' },
    language: row.language,
    outlet: outlet === null ? null : { name: outlet, kind: kindOf(index, outlet) },
    date: row.published.date,
    dateHow: row.published.how,
    url: row.url,
    score,
    reasons,
    copies,
  };
}

function recordLine(
  index: FactIndex,
  record: ArticleRecord,
  { score, reasons }: Standing,
  languages: readonly Lang[],
): ArticleLine {
  const outlet = record.outlet === null ? undefined : index.outlets.get(record.outlet);
  return {
    id: record.id,
    origin: 'pack',
    headline: record.headline,
    lead: wordedIn(record.abstracts, languages, (text) => text),
    language: record.language,
    outlet: outlet === undefined ? null : { name: outlet.name, kind: outlet.kind },
    date: record.published.date,
    dateHow: record.published.how,
    url: record.url,
    score,
    reasons,
    copies: record.copies.length,
  };
}

function standingOf({ score, origin }: ArticleLine): number {
  return score + (origin === 'archive' ? OWN_BONUS : 0);
}

function keyOfRow({ id, entities, events, claims, published }: ArticleRow): ArticleKey {
  return { id, entities, events, claims, date: published.date };
}

function keyOfRecord({ id, entities, events, claims, published }: ArticleRecord): ArticleKey {
  return { id, entities, events, claims, date: published.date };
}

/** Whether the article of a record is in the archive: by its address, or by its headline in its language. */
/** Whether the archive holds the article that a record is of. */
export function isHeld(
  { text, url, headline, language }: ArticleRecord,
  rows: readonly ArticleRow[],
): boolean {
  return rows.some(
    (row) =>
      row.id === text ||
      (url !== null && row.url === url) ||
      (headline !== null && row.headline === headline && row.language === language),
  );
}

function kindOf(index: FactIndex, name: string): NonNullable<ArticleLine['outlet']>['kind'] {
  for (const outlet of index.outlets.values()) if (outlet.name === name) return outlet.kind;
  return null;
}

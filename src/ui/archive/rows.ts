import type { Lang } from '../../core/story/pack.ts';
import { createFolder, foldString } from '../../core/text/fold.ts';
import type { Filter, Row } from './archive-model.ts';

/** A report with its copies: the earliest in front. */
export interface Group {
  readonly first: Row;
  readonly others: readonly Row[];
}

/** Articles of the archive have ids made from their text; records of the pack have names. */
export function isPackRecord(row: Row): boolean {
  return !/^a-[0-9a-f]{24}$/.test(row.id);
}

/** Languages that occur, most frequent first. */
export function languagesIn(rows: readonly Row[]): readonly Lang[] {
  const counts = new Map<Lang, number>();
  for (const { language } of rows)
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([language]) => language);
}

/** A row with its words ready to be looked through. */
export interface SearchableRow {
  readonly row: Row;
  readonly text: string;
}

/** Readies rows for `filterRows`; once a list, since folding is most of the work. */
export function makeSearchable(rows: readonly Row[]): readonly SearchableRow[] {
  const fold = wordFolder();
  return rows.map((row) => ({
    row,
    text: fold(`${row.headline ?? ''} ${row.lead} ${row.outlet ?? ''} ${row.credit ?? ''}`).join(' '),
  }));
}

/** Rows that hold every word of the filter in headline or lead, whatever the case or accents, in any order. */
export function filterRows(rows: readonly SearchableRow[], filter: Filter): readonly Row[] {
  const words = wordFolder()(filter.words);
  return rows
    .filter(
      ({ row, text }) =>
        (filter.language === null || row.language === filter.language) &&
        words.every((word) => text.includes(word)),
    )
    .map(({ row }) => row);
}

function wordFolder(): (text: string) => readonly string[] {
  const folder = createFolder();
  return (text) =>
    text
      .split(/\s+/)
      .map((word) => foldString(folder, word))
      .filter((word) => word !== '');
}

/** Folds copies of one report under the earliest; groups are ordered newest first, undated ones last. */
export function groupCopies(rows: readonly Row[]): readonly Group[] {
  const linked = linkBothWays(rows);
  const seen = new Set<Row>();
  const groups: Group[] = [];
  for (const row of rows) {
    if (seen.has(row)) continue;
    const [first, ...others] = collect(row, linked, seen).sort(earlierFirst);
    if (first !== undefined) groups.push({ first, others });
  }
  return groups.sort((a, b) => laterFirst(a.first, b.first));
}

/** Copies by row: a copy need not be named from both ends. */
function linkBothWays(rows: readonly Row[]): ReadonlyMap<Row, readonly Row[]> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const linked = new Map<Row, Row[]>(rows.map((row) => [row, []]));
  for (const row of rows) {
    for (const id of row.copies) {
      const copy = byId.get(id);
      if (copy === undefined) continue;
      linked.get(row)?.push(copy);
      linked.get(copy)?.push(row);
    }
  }
  return linked;
}

/** Everything that hangs together by copies, over any number of steps. */
function collect(start: Row, linked: ReadonlyMap<Row, readonly Row[]>, seen: Set<Row>): Row[] {
  const found: Row[] = [];
  const waiting = [start];
  seen.add(start);
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    found.push(row);
    for (const copy of linked.get(row) ?? []) {
      if (seen.has(copy)) continue;
      seen.add(copy);
      waiting.push(copy);
    }
  }
  return found;
}

function earlierFirst(a: Row, b: Row): number {
  return compare(a.published.date ?? '9999', b.published.date ?? '9999') || compare(a.addedAt, b.addedAt);
}

function laterFirst(a: Row, b: Row): number {
  return compare(b.published.date ?? '', a.published.date ?? '') || compare(b.addedAt, a.addedAt);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

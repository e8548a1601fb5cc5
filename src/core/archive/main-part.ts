/**
 * Finds the stretch of a document that is the article: the one with the most running text against everything else, as
 * the stretch of greatest sum (after C. Kohlschütter et al., Boilerplate Detection using Shallow Text Features, 2010,
 * and Kadane's algorithm).
 */
import type { DropReason } from './article.ts';
import type { Row } from './rows.ts';

/** First and last row of the article; both -1 where there is no running text. */
export interface MainPart {
  readonly first: number;
  readonly last: number;
}

/** A paragraph counts by its length up to here. */
const MOST = 500;
/** A shorter paragraph alone between lines that are none counts little: it may be the teaser of a story. */
const TEASER = 220;
const TEASER_PART = 0.35;
/** Lines in a row that are no text cost no more than this together: a table or list inside an article. */
const LONGEST_GAP = 280;
const LOOSE_LINE = 40;
/** A line this long is no heading, whatever it ends with. */
const LONG_LINE = 110;
const COSTS: Readonly<Record<DropReason, number>> = {
  caption: 5,
  'repeated-headline': 0,
  byline: 0,
  credit: 0,
  counter: 10,
  menu: 10,
  'date-line': 40,
  'related-list': 20,
  'comment-form': 60,
  captcha: 60,
  'timing-line': 40,
  'scraper-prefix': 0,
};

/** From the first paragraph to the last, where the article's part of a page is already known. */
export function proseSpan(rows: readonly Row[]): MainPart {
  return { first: rows.findIndex((row) => row.prose), last: rows.findLastIndex((row) => row.prose) };
}

/** Finds it; linear in the number of rows. */
export function mainPart(rows: readonly Row[]): MainPart {
  const teasers = teasersIn(rows);
  let best = { first: -1, last: -1, sum: 0 };
  let sum = 0;
  let first = 0;
  let gap = 0;
  for (const [at, row] of rows.entries()) {
    const weight = weightOf(row, teasers[at] ?? false);
    if (weight < 0) {
      const cost = Math.min(-weight, Math.max(0, LONGEST_GAP - gap));
      gap += cost;
      sum -= cost;
    } else {
      if (row.prose) gap = 0;
      if (sum <= 0) {
        sum = 0;
        first = at;
      }
      sum += weight;
      if (row.prose && sum > best.sum) best = { first, last: at, sum };
    }
  }
  return best.first < 0 ? { first: -1, last: -1 } : widened(rows, teasers, best);
}

function weightOf(row: Row, teaser: boolean): number {
  const { line } = row;
  if (row.why !== null) return -COSTS[row.why];
  if (row.prose) return teaser ? line.size * TEASER_PART : Math.min(line.size, MOST);
  if (line.ended && !line.leads) return line.size / 2;
  return line.leads || row.isHeading || line.markup.kind === 'list' || line.markup.heading > 1
    ? 0
    : -LOOSE_LINE;
}

/** One such paragraph ends many an article; it takes this many of them near each other to make a list. */
const FEWEST_TEASERS = 3;
const TEASERS_NEAR = 8;

/** Which rows are short paragraphs that stand alone between lines of a list. What is dropped already does not part text. */
function teasersIn(rows: readonly Row[]): boolean[] {
  const seen = rows
    .map((row, at) => ({ row, at }))
    .filter(({ row }) => row.why === null || row.why === 'date-line' || row.cue !== null);
  const alone = seen.map(
    ({ row }, at) =>
      row.prose && row.line.size < TEASER && !isText(seen[at - 1]?.row) && !isText(seen[at + 1]?.row),
  );
  const teasers = new Array<boolean>(rows.length).fill(false);
  for (const [index, { at }] of seen.entries()) {
    const near = alone.slice(Math.max(0, index - TEASERS_NEAR), index + TEASERS_NEAR + 1);
    teasers[at] = alone[index] === true && near.filter((each) => each).length >= FEWEST_TEASERS;
  }
  return teasers;
}

function isText(row: Row | undefined): boolean {
  return (
    row !== undefined &&
    row.why === null &&
    (row.prose ||
      row.isHeading ||
      (row.line.markup.heading === 0 && ((row.line.ended && !row.line.leads) || row.line.size >= LONG_LINE)))
  );
}

/** The text may go on behind what interrupts it: up to a heading of comments or other stories, teasers left out. */
function widened(rows: readonly Row[], teasers: readonly boolean[], part: MainPart): MainPart {
  let { first, last } = part;
  for (let at = last + 1; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined || row.cue !== null) break;
    if (row.prose && !teasers[at]) last = at;
  }
  for (let at = first - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (row?.prose === true && !teasers[at]) first = at;
  }
  return { first, last };
}

/**
 * Finds the stretch of a document that is the article: the one with the most running text against everything else, as
 * the stretch of greatest sum (after C. Kohlschütter et al., Boilerplate Detection using Shallow Text Features, 2010,
 * and Kadane's algorithm).
 */
import type { Row } from './rows.ts';

/** First and last row of the article; both -1 where there is no running text. */
export interface MainPart {
  readonly first: number;
  readonly last: number;
}

/** A paragraph counts by its length up to here. */
const MOST = 500;
/** A shorter paragraph alone between lines that are none counts little: it may be the teaser of a story. */
const TEASER = 240;
const TEASER_PART = 0.3;
/** Lines in a row that are no text cost no more than this together: a table or list inside an article. */
const LONGEST_GAP = 450;

const COSTS: Readonly<Record<string, number>> = {
  caption: 10, 'repeated-headline': 0, byline: 0, credit: 0, counter: 20, menu: 30, 'date-line': 100, 'related-list': 60, 'comment-form': 80, captcha: 80, 'timing-line': 40, 'scraper-prefix': 0,
};
const LOOSE_LINE = 70;

/** Finds it; linear in the number of rows. */
export function mainPart(rows: readonly Row[]): MainPart {
  let best = { first: -1, last: -1, sum: 0 };
  let sum = 0;
  let first = 0;
  let gap = 0;
  for (const [at, row] of rows.entries()) {
    const weight = weightOf(rows, at, row);
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
  return { first: best.first, last: best.last };
}

function weightOf(rows: readonly Row[], at: number, row: Row): number {
  const { line } = row;
  if (row.why !== null) return -(COSTS[row.why] ?? 0);
  if (!row.prose) return line.ended ? line.size / 2 : line.markup.kind === 'list' || line.markup.heading > 1 ? 0 : -LOOSE_LINE;
  const alone = !isText(rows[at - 1]) && !isText(rows[at + 1]);
  return alone && line.size < TEASER ? line.size * TEASER_PART : Math.min(line.size, MOST);
}

function isText(row: Row | undefined): boolean {
  return row !== undefined && row.why === null && (row.prose || (row.line.ended && row.line.markup.heading === 0));
}

/** Finds what stands before, in and behind the article's text: menus, names of author and source, loose lists. */
import { isNames } from './bylines.ts';
import type { MainPart } from './main-part.ts';
import { drop, isItem, type Row } from './rows.ts';

/**
 * Marks what stands before, in and behind the article.
 * @param marked Whether the lines come with markup, which tells lists and headings.
 */
export function markSurroundings(rows: readonly Row[], part: MainPart, marked: boolean): void {
  if (part.first < 0) return;
  for (const row of rows.slice(part.last + 1)) if (row.prose) drop(row, 'related-list');
  markBefore(rows, part.first);
  if (!marked) markWithin(rows, part);
  markBehind(rows, part.last);
}

/** This many short lines in a row, none of which ends like a sentence, are a menu or a list of stories. */
const LOOSE_RUN = 4;

/** Menus and lists of stories set into the article; a list that a line with a colon introduces is the article's own. */
function markWithin(rows: readonly Row[], part: MainPart): void {
  let run: Row[] = [];
  for (let at = part.first; at <= part.last; at += 1) {
    const row = rows[at];
    if (
      row !== undefined &&
      isItem(row) &&
      !row.line.ended &&
      row.line.markup.kind === 'text' &&
      row.line.markup.heading === 0 &&
      !/^[-•*–▪●]\s/u.test(row.line.text)
    ) {
      run.push(row);
      continue;
    }
    const introduced = run[0] !== undefined && rows[at - run.length - 1]?.line.leads === true;
    if (run.length >= LOOSE_RUN && !introduced)
      for (const loose of run) drop(loose, loose.line.size > LABEL ? 'related-list' : 'menu');
    run = [];
  }
}

/** What is longer than a label, in letters. */
const LABEL = 40;
/** Lines next to headline or text among which author and source are looked for. */
const NEAR = 8;
/** Lines between headline and text that may be its summary. */
const MOST_DECKS = 3;

/** Lines before the first paragraph: menus before the headline, sections and names behind it; a summary stays. */
function markBefore(rows: readonly Row[], first: number): void {
  const headline = rows.findIndex((row) => row.isHeadline);
  for (const row of rows.slice(0, first)) if (row.prose) drop(row, 'related-list');
  const between = rows.slice(headline + 1, first).filter(isItem);
  for (const row of rows.slice(0, Math.max(0, Math.min(headline, first))))
    drop(row, row.line.size > LABEL ? 'related-list' : 'menu');
  markCredits(headline < 0 ? between.slice(-NEAR) : between.slice(0, NEAR));
  const open = between.filter(isItem);
  const isDeck = ({ line }: Row): boolean => line.size > LABEL || line.ended || line.markup.heading > 1;
  const crowded = open.filter(isDeck).length > MOST_DECKS;
  for (const row of open) {
    if (!isDeck(row)) drop(row, 'menu');
    else if (crowded && row.line.markup.kind !== 'list') drop(row, 'related-list');
  }
}

/** Names of author and source among lines at the edge of an article; a name alone counts once. */
function markCredits(edge: readonly Row[]): void {
  for (const row of edge) {
    if (row.why === null && row.credits !== null) row.why = row.credits.byline !== null ? 'byline' : 'credit';
  }
  if (edge.some((row) => row.why === 'byline')) return;
  const named = edge
    .slice(0, 3)
    .find((row) => isItem(row) && row.line.size <= LABEL && isPersonName(row.line.text));
  if (named === undefined) return;
  named.why = 'byline';
  named.credits = { byline: named.line.text, credit: null, creditAt: null };
}

/** Two to four words with capitals: a person, where the script tells capitals. */
function isPersonName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    /^\p{Lu}/u.test(text) &&
    !/[\d:!?"“«|/]/.test(text) &&
    isNames(text, 4) &&
    words.every((word) => /^[\p{Lu}]/u.test(word) || word.length <= 3)
  );
}

/** Lines behind the last paragraph: author and source, then labels and other stories. A last line of some length stays. */
function markBehind(rows: readonly Row[], last: number): void {
  const behind = rows.slice(last + 1);
  const end = behind.findIndex(
    (row, at) =>
      row.cue !== null ||
      row.why === 'captcha' ||
      (row.why === 'related-list' && behind[at + 1]?.why === 'related-list'),
  );
  const edge = (end < 0 ? behind : behind.slice(0, end)).filter((row) => row.why === null && !row.isHeadline);
  markCredits(edge.slice(0, 4));
  const open = edge.filter(isItem);
  for (const row of open) {
    const { line } = row;
    const text = line.markup.linked <= 0.5 && (line.ended || line.markup.kind === 'list');
    if (!text && (open.length > 2 || line.size <= LABEL || line.markup.linked > 0.5))
      drop(row, line.size > LABEL ? 'related-list' : 'menu');
  }
  if (end < 0) return;
  for (const row of behind.slice(end + 1))
    if (isItem(row)) drop(row, row.line.size > LABEL ? 'related-list' : 'menu');
}

/** Finds where the article ends and what stands before, between and behind it: comments, lists of other stories, menus. */
import { isNames } from './bylines.ts';
import type { DropReason } from './article.ts';
import type { MainPart } from './main-part.ts';
import type { Row } from './rows.ts';

/** Marks lists of other stories and comments; the headline need not be known yet. */
export function markForeignParts(rows: readonly Row[]): void {
  markDateHeadings(rows);
  markListings(rows);
  markRelatedBlocks(rows);
  markComments(rows);
}

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

/** A bare date between two paragraphs heads the one behind it, as in a chronicle; then so does the first one. */
function markDateHeadings(rows: readonly Row[]): void {
  const heads = (row: Row, at: number): boolean => row.why === 'date-line' && row.date?.bare === true && rows[at + 1]?.prose === true;
  const marked = rows.filter((row, at) => heads(row, at) && rows[at - 1]?.prose === true);
  const first = rows.find(heads);
  if (marked.length >= 2 && first !== undefined) marked.push(first);
  for (const row of marked) {
    row.why = null;
    row.date = null;
    row.isHeading = true;
  }
}

/** This many short lines in a row, none of which ends like a sentence, are a menu or a list of stories. */
const LOOSE_RUN = 4;

/** Menus and lists of stories set into the article; a list that a line with a colon introduces is the article's own. */
function markWithin(rows: readonly Row[], part: MainPart): void {
  let run: Row[] = [];
  for (let at = part.first; at <= part.last; at += 1) {
    const row = rows[at];
    if (row !== undefined && isItem(row) && !row.line.ended && row.line.markup.kind === 'text' && row.line.markup.heading === 0 && !/^[-•*–▪●]\s/u.test(row.line.text)) {
      run.push(row);
      continue;
    }
    const introduced = run[0] !== undefined && rows[at - run.length - 1]?.line.leads === true;
    if (run.length >= LOOSE_RUN && !introduced) for (const loose of run) drop(loose, loose.line.size > LABEL ? 'related-list' : 'menu');
    run = [];
  }
}

function drop(row: Row, why: DropReason): void {
  if (row.isHeadline) return;
  row.why ??= why;
  row.prose = false;
}

/** A line as lists of stories have them: neither running text nor already known for something else. */
function isItem(row: Row | undefined): boolean {
  return row !== undefined && row.why === null && !row.prose && !row.isHeadline && !row.isHeading;
}

/** Lines between two marks of one list, at most. */
const LIST_GAP = 5;
const FEWEST_MARKS = 3;

/**
 * Lists of stories without a heading: headline and date, or headline twice (picture and link), again and again. A
 * date between paragraphs, as in a chronicle, is no such mark: a headline stands before it.
 */
function markListings(rows: readonly Row[]): void {
  const marks: number[] = [];
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1];
    const dated = row.why === 'date-line' && before !== undefined && !before.isHeadline && (isItem(before) || before.why === 'related-list');
    const twice = before !== undefined && !row.prose && row.line.bare === before.line.bare && row.line.size >= 15 && isItem(row);
    if (dated || twice) marks.push(at);
  }
  let from = 0;
  for (const [at, mark] of marks.entries()) {
    const next = marks[at + 1];
    if (next !== undefined && next - mark <= LIST_GAP && !hasText(rows, mark, next)) continue;
    if (at - from + 1 >= FEWEST_MARKS) dropListing(rows, marks[from] ?? mark, mark, entryLines(rows, marks, from));
    from = at + 1;
  }
}

/** Lines between a mark and the one before, less the teaser of the entry before. */
function entryLines(rows: readonly Row[], marks: readonly number[], from: number): number {
  const first = marks[from] ?? 0;
  const second = marks[from + 1] ?? first + 2;
  return Math.max(1, rows.slice(first + 1, second).filter((row) => !row.prose).length);
}

/** Two paragraphs in a row between two marks are text, not the teaser of a story. */
function hasText(rows: readonly Row[], from: number, to: number): boolean {
  return rows.slice(from, to).some((row, at, between) => row.prose && between[at + 1]?.prose === true);
}

/** @param back Lines of an entry that stand before its mark. */
function dropListing(rows: readonly Row[], first: number, last: number, back: number): void {
  const teased = rows.slice(first, last).some((row) => row.prose);
  const behind = rows.slice(last + 1, last + 3);
  const proseBehind = behind.findIndex((row) => row.prose);
  const ended = rows.slice(last + 1 + proseBehind + 1, last + 6).some((row) => row.prose);
  const end = teased && proseBehind >= 0 && !ended ? last + 1 + proseBehind : last;
  let start = first;
  while (first - start < back && isItem(rows[start - 1])) start -= 1;
  for (let at = start; at <= end; at += 1) {
    const row = rows[at];
    if (row === undefined) continue;
    if (row.why === 'date-line') row.why = 'related-list';
    row.date = null;
    drop(row, 'related-list');
  }
}

/** A block of other stories under its heading: up to where running text comes twice in a row. */
function markRelatedBlocks(rows: readonly Row[]): void {
  const first = rows.findIndex((row) => row.prose);
  for (const [at, head] of rows.entries()) {
    if (head.cue !== 'related' || head.isHeadline) continue;
    for (let next = at + 1; next < rows.length; next += 1) {
      const row = rows[next];
      if (row === undefined || row.isHeadline || row.cue !== null || (row.prose && resumes(rows, at, next, first))) break;
      if (row.why === 'date-line') row.date = null;
      if (row.why === null && row.credits !== null && /[:：]/.test(row.line.text)) row.why = row.credits.byline === null ? 'credit' : 'byline';
      else if (row.why === 'date-line' || row.why === null) row.why = 'related-list';
      row.prose = false;
    }
  }
}

/** Whether the article goes on at a paragraph behind a list of stories. */
function resumes(rows: readonly Row[], head: number, at: number, first: number): boolean {
  const next = rows[at + 1];
  if (at === first || rows[at - 1]?.prose === true || next?.prose === true) return true;
  const second = rows[at + 2];
  if (next !== undefined && next.why !== null && next.cue === null && next.why !== 'date-line' && second?.prose === true) return true;
  return at === head + 1 || (rows[at]?.line.size ?? 0) >= 420;
}

/** Running text before a comment section, at least. */
const FEWEST_BEFORE = 120;

/** From the heading of the comments or the first line of their form on, all is comments. */
function markComments(rows: readonly Row[]): void {
  const runs = runsBehind(rows);
  let before = 0;
  for (const [at, row] of rows.entries()) {
    if (row.prose) before += row.line.size;
    const run = runs[at + 1];
    if ((row.cue !== 'comments' && row.cue !== 'form') || row.isHeadline || before < FEWEST_BEFORE) continue;
    const goesOn = run !== undefined && run.lines >= 3 && (run.size > before * 1.5 || (run.others <= run.texts * 0.6 && run.size * 2 > before));
    if (goesOn) continue;
    dropBehind(rows, at);
    return;
  }
}

interface Run {
  /** The longest unbroken run of paragraphs from here on. */
  readonly lines: number;
  readonly size: number;
  /** Lines from here on that are paragraphs, and that are none. */
  readonly texts: number;
  readonly others: number;
}

function runsBehind(rows: readonly Row[]): readonly Run[] {
  const runs: Run[] = new Array<Run>(rows.length + 1).fill({ lines: 0, size: 0, texts: 0, others: 0 });
  let lines = 0;
  let size = 0;
  let best = { lines: 0, size: 0 };
  let texts = 0;
  let others = 0;
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (row?.prose === true) {
      lines += 1;
      texts += 1;
      size += row.line.size;
      if (size > best.size) best = { lines, size };
    } else {
      others += 1;
      lines = 0;
      size = 0;
    }
    runs[at] = { ...best, texts, others };
  }
  return runs;
}

function dropBehind(rows: readonly Row[], from: number): void {
  let why: DropReason = 'comment-form';
  for (const row of rows.slice(from)) {
    if (row.cue === 'related' || row.why === 'related-list') why = 'related-list';
    if (row.why === 'date-line' || row.why === null || row.cue === 'comments' || row.cue === 'form') {
      if (!row.isHeadline) row.why = row.cue === 'comments' || row.cue === 'form' ? 'comment-form' : why;
    }
    row.date = null;
    row.credits = null;
    row.prose = false;
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
  for (const row of rows.slice(0, Math.max(0, Math.min(headline, first)))) drop(row, row.line.size > LABEL ? 'related-list' : 'menu');
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
  const named = edge.slice(0, 3).find((row) => isItem(row) && row.line.size <= LABEL && isPersonName(row.line.text));
  if (named === undefined) return;
  named.why = 'byline';
  named.credits = { byline: named.line.text, credit: null, creditAt: null };
}

/** Two to four words with capitals: a person, where the script tells capitals. */
function isPersonName(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length >= 2 && words.length <= 4 && /^\p{Lu}/u.test(text) && !/[\d:!?"“«|/]/.test(text) && isNames(text, 4) && words.every((word) => /^[\p{Lu}]/u.test(word) || word.length <= 3);
}

/** Lines behind the last paragraph: author and source, then labels and other stories. A last line of some length stays. */
function markBehind(rows: readonly Row[], last: number): void {
  const behind = rows.slice(last + 1);
  const end = behind.findIndex((row, at) => row.cue !== null || row.why === 'captcha' || (row.why === 'related-list' && behind[at + 1]?.why === 'related-list'));
  const edge = (end < 0 ? behind : behind.slice(0, end)).filter((row) => row.why === null && !row.isHeadline);
  markCredits(edge.slice(0, 4));
  const open = edge.filter(isItem);
  for (const row of open) {
    const { line } = row;
    const text = line.markup.linked <= 0.5 && (line.ended || line.markup.kind === 'list');
    if (!text && (open.length > 2 || line.size <= LABEL || line.markup.linked > 0.5)) drop(row, line.size > LABEL ? 'related-list' : 'menu');
  }
  if (end < 0) return;
  for (const row of behind.slice(end + 1)) if (isItem(row)) drop(row, row.line.size > LABEL ? 'related-list' : 'menu');
}

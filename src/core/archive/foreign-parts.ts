/** Finds what does not belong to the article by its own order: lists of other stories and comments. */
import type { DropReason } from './article.ts';
import { drop, isItem, type Row } from './rows.ts';

/** Marks lists of other stories and comments; the headline need not be known yet. */
export function markForeignParts(rows: readonly Row[]): void {
  markDateHeadings(rows);
  markListings(rows);
  markRelatedBlocks(rows);
  markComments(rows);
}

/** A bare date between two paragraphs heads the one behind it, as in a chronicle; then so does the first one. */
function markDateHeadings(rows: readonly Row[]): void {
  const heads = (row: Row, at: number): boolean =>
    row.why === 'date-line' && row.date?.bare === true && rows[at + 1]?.prose === true;
  const marked = rows.filter((row, at) => heads(row, at) && rows[at - 1]?.prose === true);
  const first = rows.find(heads);
  if (marked.length >= 2 && first !== undefined) marked.push(first);
  for (const row of marked) {
    row.why = null;
    row.date = null;
    row.isHeading = true;
  }
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
    const dated =
      row.why === 'date-line' &&
      before !== undefined &&
      !before.isHeadline &&
      (isItem(before) || before.why === 'related-list');
    const twice =
      before !== undefined &&
      !row.prose &&
      row.line.bare === before.line.bare &&
      row.line.size >= 15 &&
      isItem(row);
    if (dated || twice) marks.push(at);
  }
  let from = 0;
  for (const [at, mark] of marks.entries()) {
    const next = marks[at + 1];
    if (next !== undefined && next - mark <= LIST_GAP && !hasText(rows, mark, next)) continue;
    if (at - from + 1 >= FEWEST_MARKS)
      dropListing(rows, marks[from] ?? mark, mark, entryLines(rows, marks, from));
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
      if (
        row === undefined ||
        row.isHeadline ||
        row.cue !== null ||
        (row.prose && resumes(rows, at, next, first))
      )
        break;
      if (row.why === 'date-line') row.date = null;
      if (row.why === null && row.credits !== null && /[:：]/.test(row.line.text))
        row.why = row.credits.byline === null ? 'credit' : 'byline';
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
  if (
    next !== undefined &&
    next.why !== null &&
    next.cue === null &&
    next.why !== 'date-line' &&
    second?.prose === true
  )
    return true;
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
    const goesOn =
      run !== undefined &&
      run.lines >= 3 &&
      (run.size > before * 1.5 || (run.others <= run.texts * 0.6 && run.size * 2 > before));
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
    if (
      (row.why === 'date-line' || row.why === null || row.cue === 'comments' || row.cue === 'form') &&
      !row.isHeadline
    )
      row.why = row.cue === 'comments' || row.cue === 'form' ? 'comment-form' : why;
    row.date = null;
    row.credits = null;
    row.prose = false;
  }
}

/** Finds the headline among the lines before the text, and its repetitions. */

import { isNames } from './bylines.ts';
import { bareWords } from './cues.ts';
import type { Row } from './rows.ts';

/** A headline has at most this many letters. */
const LONGEST = 260;
/** Fewer letters than these say too little to be taken for a headline among others. */
const SUBSTANCE = 22;

/**
 * Marks the headline and its repetitions.
 * @param first Where the article's text begins; -1 where there is no running text.
 * @param given The headline as the page's metadata has it, or null.
 * @param titled Whether the tool that collected the text labelled its first line as the title.
 */
export function markHeadline(
  rows: readonly Row[],
  first: number,
  given: string | null,
  titled: boolean,
): Row | null {
  const found = titled
    ? (rows[0] ?? null)
    : (givenHeadline(rows, given) ?? repeatedAtTop(rows) ?? bestIn(rows, first));
  if (found === null) return null;
  found.isHeadline = true;
  found.prose = false;
  found.why = null;
  found.cue = null;
  markRepeated(rows, found.line.bare);
  return found;
}

/** The line that says what the metadata says, the most prominent one. */
function givenHeadline(rows: readonly Row[], given: string | null): Row | null {
  const bare = given === null ? '' : bareWords(given);
  if (bare === '') return null;
  const same = rows.filter(
    ({ line }) =>
      line.size <= LONGEST &&
      (line.bare === bare ||
        (line.bare.length >= 12 && (bare.startsWith(`${line.bare} `) || line.bare.startsWith(`${bare} `)))),
  );
  const exact = same.filter(({ line }) => line.bare === bare);
  return (exact.length > 0 ? exact : same).toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

function rank(row: Row): number {
  return row.line.markup.heading === 0 ? 7 : row.line.markup.heading;
}

/** A first line that stands again within the next few is a headline, unless it is a sentence as paragraphs have them. */
function repeatedAtTop(rows: readonly Row[]): Row | null {
  for (const [at, row] of rows.slice(0, 3).entries()) {
    if (!mayBeHeadline(row) || row.line.size < SUBSTANCE || (row.prose && endsWithStop(row))) continue;
    if (rows.slice(at + 1, at + 5).some(({ line }) => line.bare === row.line.bare)) return row;
  }
  return null;
}

function endsWithStop({ line }: Row): boolean {
  return line.ended && /[.。।۔]["”’)]?$/u.test(line.text);
}

function mayBeHeadline(row: Row): boolean {
  const { line } = row;
  if (row.why !== null || line.size > LONGEST || line.size < 4 || line.bare === '') return false;
  return !/[:：;,،、]$/u.test(line.text) && !/^[-•*–]\s/u.test(line.text) && row.date === null;
}

/** Lines before the text among which the headline is looked for. */
const ZONE = 24;

function bestIn(rows: readonly Row[], first: number): Row | null {
  const noProse = first < 0;
  const candidates = rows
    .slice(noProse ? 0 : Math.max(0, first - ZONE), noProse ? ZONE : first)
    .filter((row) => mayBeHeadline(row) && !endsWithStop(row) && row.line.markup.linked <= 0.6);
  if (noProse && (rows.length < 2 || candidates[0] !== rows[0]))
    return candidates.find(({ line }) => line.markup.heading === 1) ?? null;
  const heading = candidates
    .filter(({ line }) => line.markup.heading > 0)
    .toSorted((a, b) => a.line.markup.heading - b.line.markup.heading)[0];
  if (heading !== undefined && heading.line.markup.heading <= 2) return heading;
  const counts = new Map<string, number>();
  for (const { line } of rows)
    if (line.size <= LONGEST) counts.set(line.bare, (counts.get(line.bare) ?? 0) + 1);
  let best: { row: Row; score: number } | null = null;
  for (const [at, row] of candidates.entries()) {
    const score = scoreOf(row, at, counts, candidates);
    if (best === null || score > best.score) best = { row, score };
  }
  return best !== null && best.score > 0 ? best.row : null;
}

function scoreOf(
  row: Row,
  at: number,
  counts: ReadonlyMap<string, number>,
  candidates: readonly Row[],
): number {
  const { line } = row;
  const words = line.bare.split(' ').length;
  const substantial =
    line.size >= SUBSTANCE &&
    (words >= 3 ||
      line.size > line.text.length ||
      /[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff]/.test(line.text));
  let score = substantial
    ? 3
    : at === 0 && words >= 2
      ? 1
      : row === candidates.at(-1) && words >= 2
        ? 0.5
        : -1;
  if ((counts.get(line.bare) ?? 0) > 1) score += 2;
  if (
    candidates
      .slice(0, 40)
      .some(
        (other) =>
          other !== row &&
          other.line.bare.startsWith(`${line.bare} `) &&
          other.line.bare.length <= line.bare.length + 40,
      )
  )
    score += 1.5;
  if (row.credits !== null || isNames(line.text, 3)) score -= 1.5;
  return score - Math.min(at, 20) * 0.1;
}

/** Marks further prints of the headline: as it is, numbered as gallery labels are, with the site's name, or cut short. */
function markRepeated(rows: readonly Row[], bare: string): void {
  if (bare === '') return;
  for (const row of rows) {
    const { line } = row;
    if (row.isHeadline || line.size > LONGEST + 60) continue;
    const longer =
      line.bare.startsWith(`${bare} `) &&
      line.bare.length <= bare.length + 30 &&
      /[-–—|:·]\s?[^-–—|:·]{1,40}$/u.test(line.text) &&
      bare.length >= 15;
    const cut = line.bare.length >= 20 && bare.startsWith(line.bare) && /(?:…|\.\.\.)\s*$/u.test(line.text);
    if (line.bare === bare || longer || cut) {
      row.why = 'repeated-headline';
      row.cue = null;
      row.prose = false;
    }
  }
}

import { figuresIn } from '../story/figures.ts';
import type { Mention } from '../story/reading.ts';
import { type Span, sentences, spansWithin } from '../text/sentences.ts';
import type { ReportSignature } from './article.ts';

/**
 * Copies of one agency report, found across languages. Two texts that render one report tell the same things in the same
 * order, whatever the language; two reports of one event share names, but not the order of sentence after sentence. So a
 * text becomes a row of sets of neutral tokens, one a sentence, and two rows are aligned in order (Needleman & Wunsch
 * 1970, without gap costs: translations cut and merge).
 */
const FEWEST_TOKENS = 2;
/** How alike two sentences must be to be taken for one another. */
const LEAST_ALIKE = 0.34;
/** The shorter text may be a cut: so much of it must be found in the other. */
const LONGEST = 120;

/** The signature of a text: one set of entity ids and figures a sentence; sentences that name hardly anything are left out. */
export function signatureOf(
  text: string,
  spans: readonly Span[],
  mentions: readonly Mention[],
): ReportSignature {
  const rows: string[][] = [];
  for (const span of spans) {
    for (const sentence of sentences(text, span)) {
      const tokens = new Set<string>();
      for (const { entity } of spansWithin(mentions, sentence)) tokens.add(entity);
      for (const { value } of figuresIn(text.slice(sentence.start, sentence.end))) tokens.add(`#${value}`);
      if (tokens.size >= FEWEST_TOKENS) rows.push([...tokens].sort());
      if (rows.length === LONGEST) return rows;
    }
  }
  return rows;
}

/**
 * How surely two signatures are of one report, 0 … 1; from 0.5 on they are copies.
 * @param weight how telling a token is; tokens that every text of the story has must weigh little
 */
export function sameReport(
  a: ReportSignature,
  b: ReportSignature,
  weight: (token: string) => number,
): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3) return 0;
  const aligned = align(short, long, weight);
  const total = short.reduce((sum, row) => sum + mass(row, weight), 0);
  return total === 0 ? 0 : aligned / total;
}

function mass(row: readonly string[], weight: (token: string) => number): number {
  return row.reduce((sum, token) => sum + weight(token), 0);
}

/** Weight of the shorter text that finds its like in the longer one, in order. */
function align(short: ReportSignature, long: ReportSignature, weight: (token: string) => number): number {
  let previous = new Float64Array(long.length + 1);
  for (const row of short) {
    const current = new Float64Array(long.length + 1);
    for (const [at, other] of long.entries()) {
      const gain = alike(row, other, weight) * mass(row, weight);
      current[at + 1] = Math.max(current[at] ?? 0, previous[at + 1] ?? 0, (previous[at] ?? 0) + gain);
    }
    previous = current;
  }
  return previous[long.length] ?? 0;
}

/** Weighted share of common tokens (P. Jaccard), 0 where it may be chance. */
function alike(a: readonly string[], b: readonly string[], weight: (token: string) => number): number {
  const shared = a.filter((token) => b.includes(token));
  const common = mass(shared, weight);
  const all = mass(a, weight) + mass(b, weight) - common;
  const share = all === 0 ? 0 : common / all;
  return share >= LEAST_ALIKE ? share : 0;
}

import { createFolder } from '../text/fold.ts';
import { terms } from '../text/terms.ts';
import type { FactIndex } from './fact-index.ts';
import type { Lang } from './pack.ts';

/** The words of events and claims in one language, weighted; for telling which of them a passage tells of. */
export interface TermIndex {
  /** Rows (event and claim ids) that use a term. */
  readonly postings: ReadonlyMap<string, readonly string[]>;
  readonly weight: (term: string) => number;
  /** Length of each row's weight vector. */
  readonly lengths: ReadonlyMap<string, number>;
}

/** Indexes the texts of a pack in one language; an empty index where the pack has none in it. */
export function indexTerms(index: FactIndex, lang: Lang): TermIndex {
  const folder = createFolder();
  const rows = new Map<string, Set<string>>();
  for (const event of index.events.values()) {
    const text = event.texts[lang];
    if (text !== undefined)
      rows.set(event.id, new Set(terms(`${text.title}. ${text.summary}`, lang, folder)));
  }
  for (const claim of index.claims.values()) {
    const text = claim.texts[lang];
    if (text !== undefined)
      rows.set(claim.id, new Set(terms(`${text.statement} ${text.counted ?? ''}`, lang, folder)));
  }
  const postings = new Map<string, string[]>();
  for (const [id, words] of rows) {
    for (const word of words) {
      const list = postings.get(word) ?? [];
      list.push(id);
      postings.set(word, list);
    }
  }
  const weight = (term: string): number =>
    Math.log((rows.size + 1) / (1 + (postings.get(term)?.length ?? 0)));
  const lengths = new Map(
    [...rows].map(([id, words]) => [
      id,
      Math.sqrt([...words].reduce((sum, word) => sum + weight(word) ** 2, 0)),
    ]),
  );
  return { postings, weight, lengths };
}

/**
 * Cosine of the weighted words of a text with every row that shares one (G. Salton's vector space model, binary term
 * counts). @returns row id → 0 … 1
 */
export function likeness(termIndex: TermIndex, words: readonly string[]): ReadonlyMap<string, number> {
  const unique = new Set(words);
  const dots = new Map<string, number>();
  let squared = 0;
  for (const word of unique) {
    const rows = termIndex.postings.get(word);
    const weight = termIndex.weight(word);
    squared += rows === undefined ? weight : weight ** 2;
    if (rows === undefined) continue;
    for (const row of rows) dots.set(row, (dots.get(row) ?? 0) + weight ** 2);
  }
  const own = Math.sqrt(squared);
  return new Map([...dots].map(([row, dot]) => [row, dot / (own * (termIndex.lengths.get(row) ?? 1) || 1)]));
}

import type { FactIndex } from '../story/fact-index.ts';
import { firstDay, lastDay } from '../story/fact-index.ts';
import type { IsoDate } from '../story/pack.ts';
import type { Reason } from '../story/reason.ts';

/** What is known of an article for matching it, in any language. */
export interface ArticleKey {
  readonly id: string;
  readonly entities: readonly string[];
  readonly events: readonly string[];
  readonly claims: readonly string[];
  readonly date: IsoDate | null;
}

/** What articles are matched against: a reference, a page or another article. */
export type RelatedTarget = Omit<ArticleKey, 'id'>;

/** An article that matches, how well, and why. */
export interface RelatedArticle {
  readonly id: string;
  /** 0 … 1 */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Share of each kind of evidence in the score. */
const SHARES = { events: 0.45, claims: 0.15, entities: 0.28, time: 0.12 } as const;
const LEAST = 0.18;
/** Days after which closeness in time says nothing. */
const FAR = 120;
const MOST_NAMES = 3;

/**
 * Articles that match a target, best first, each with its reasons. Works on ids alone, so the language of neither
 * matters. Sharing only the two countries is no match.
 */
export function relatedArticles(
  index: FactIndex,
  target: RelatedTarget,
  candidates: readonly ArticleKey[],
): RelatedArticle[] {
  const found: RelatedArticle[] = [];
  for (const candidate of candidates) {
    const reasons: Reason[] = [];
    const events = candidate.events.filter((id) => target.events.includes(id));
    const claims = candidate.claims.filter((id) => target.claims.includes(id));
    const entities = candidate.entities
      .filter((id) => target.entities.includes(id))
      .toSorted((a, b) => index.weight(b) - index.weight(a));
    const rare = entities.filter((id) => index.weight(id) > 1.5);
    if (events.length === 0 && claims.length === 0 && rare.length < 2) continue;
    const [event] = events;
    const [claim] = claims;
    if (event !== undefined) reasons.push({ code: 'same-event', params: { event } });
    if (claim !== undefined) reasons.push({ code: 'same-claim', params: { claim } });
    if (rare.length > 0)
      reasons.push({ code: 'same-people', params: { names: rare.slice(0, MOST_NAMES).join(',') } });
    const days =
      target.date === null || candidate.date === null
        ? null
        : Math.abs(firstDay(target.date) - lastDay(candidate.date));
    if (days !== null && days <= 7) reasons.push({ code: 'close-in-time', params: { days } });
    const score =
      SHARES.events * (events.length === 0 ? 0 : leads(target.events, candidate.events)) +
      SHARES.claims * Math.min(1, claims.length / 2) +
      SHARES.entities * cosine(index, target.entities, candidate.entities, entities) +
      SHARES.time * (days === null ? 0 : Math.max(0, 1 - days / FAR));
    if (score >= LEAST) found.push({ id: candidate.id, score: Math.round(score * 1000) / 1000, reasons });
  }
  return found.toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id));
}

/** 1 where both are about the same event above all, less where it is mentioned further down. */
function leads(left: readonly string[], right: readonly string[]): number {
  let best = 0;
  for (const [at, id] of left.entries()) {
    const other = right.indexOf(id);
    if (other >= 0) best = Math.max(best, 1 / (1 + 0.25 * at) / (1 + 0.25 * other));
  }
  return best;
}

function cosine(
  index: FactIndex,
  left: readonly string[],
  right: readonly string[],
  shared: readonly string[],
): number {
  const squared = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + index.weight(id) ** 2, 0);
  const own = Math.sqrt(squared(left) * squared(right));
  return own === 0 ? 0 : squared(shared) / own;
}

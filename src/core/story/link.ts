import { type DateMention, type DateReader, datesIn } from '../archive/date.ts';
import { resolveDate } from '../archive/date-found.ts';
import { terms } from '../text/terms.ts';
import { likeness, type TermIndex } from './event-terms.ts';
import { daysOf, type FactIndex, firstDay, isoDay, lastDay } from './fact-index.ts';
import { type FigureMention, figuresIn } from './figures.ts';
import type { Claim, IsoDate, Lang, StoryEvent } from './pack.ts';
import type { LinkedEvent, Mention } from './reading.ts';
import type { Reason } from './reason.ts';

/** What linking is given of a passage. */
export interface LinkInput {
  readonly text: string;
  readonly lang: Lang | null;
  readonly mentions: readonly Mention[];
  /** Offset of `text` in the text the mentions are counted in. */
  readonly offset: number;
  /** Date of the page, to read "Wednesday" and to leave out what came later; null where it is not known. */
  readonly date: IsoDate | null;
  readonly reader: DateReader;
  /** How strongly the whole document speaks of each event, 0 … 1. */
  readonly prior: ReadonlyMap<string, number>;
}

/** What a passage was linked to, best first, and why. */
export interface Links {
  readonly events: readonly LinkedEvent[];
  readonly claims: readonly string[];
  readonly reasons: readonly Reason[];
}

/** Share of each kind of evidence in an event's score. */
const SHARES = { people: 0.34, words: 0.34, dates: 0.22, prior: 0.1 } as const;
/** Where the pack has no texts in the passage's language, people and dates share what words would have. */
const SHARES_WORDLESS = { people: 0.56, words: 0, dates: 0.28, prior: 0.16 } as const;
const LEAST_EVENT = 0.3;
/** Among equals the event that the world heard of is meant. */
const LANDMARK_BONUS = 0.04;
const MOST_EVENTS = 3;
const MOST_CLAIMS = 6;
const LEAST_CLAIM_WORDS = 0.33;
/** Weight of names in common that is enough to tell an event by; the leader's name alone is a quarter of it. */
const TELLING_MASS = 4;
/** Figures below this turn up by chance. */
const SMALLEST_FIGURE = 20;
/** A text without a date is taken to be written within this many days of what it tells. */
const YEARLESS_DAYS = 30;
/** Time zones and late reporting: an event may be dated up to this many days after the page. */
const DAYS_AHEAD = 1;

/** Links a passage to events and claims of the pack. */
export function linkPassage(index: FactIndex, termIndex: TermIndex, input: LinkInput): Links {
  const dates = datesIn(input.text, input.lang, input.date, input.reader);
  const named = new Set(input.mentions.map(({ entity }) => entity));
  const like = likeness(termIndex, terms(input.text, input.lang));
  const wordless = termIndex.lengths.size === 0;
  const scored: { event: StoryEvent; score: number; reasons: Reason[] }[] = [];
  for (const event of index.events.values()) {
    const judged = scoreEvent(index, event, input, named, dates, like.get(event.id) ?? 0, wordless);
    if (judged !== null && judged.score >= LEAST_EVENT) scored.push({ event, ...judged });
  }
  scored.sort((a, b) => b.score - a.score || a.event.id.localeCompare(b.event.id));
  const best = scored.slice(0, MOST_EVENTS).filter(({ score }) => score >= (scored[0]?.score ?? 0) * 0.75);
  const events = best.map(({ event, score }) => ({
    id: event.id,
    date: event.date,
    score: Math.round(score * 1000) / 1000,
  }));
  const claims = linkClaims(index, input, named, like, new Set(events.map(({ id }) => id)));
  return { events, claims: claims.ids, reasons: [...(best[0]?.reasons ?? []), ...claims.reasons] };
}

function scoreEvent(
  index: FactIndex,
  event: StoryEvent,
  input: LinkInput,
  named: ReadonlySet<string>,
  dates: readonly DateMention[],
  words: number,
  wordless: boolean,
): { score: number; reasons: Reason[] } | null {
  const [from, to] = daysOf(event);
  const page = input.date === null ? null : lastDay(input.date);
  if (page !== null && from > page + DAYS_AHEAD) return null;
  const cast = [...new Set([...event.entities, ...event.places])];
  const shared = cast.filter((id) => named.has(id));
  if (shared.length === 0 && words < LEAST_CLAIM_WORDS) return null;
  const people = overlap(index, cast, named, shared);
  const date = bestDate(dates, from, to);
  const near = page === null ? 0 : nearness(page - to);
  const shares = wordless ? SHARES_WORDLESS : SHARES;
  const time = date === null ? near * 0.6 : date.fit;
  const score =
    shares.people * people +
    shares.words * Math.min(1, words * 2) +
    shares.dates * time +
    shares.prior * (input.prior.get(event.id) ?? 0) +
    (event.landmark ? LANDMARK_BONUS : 0);
  const reasons: Reason[] = [];
  if (shared.length > 0)
    reasons.push({ code: 'event-participants', params: { names: namesAsWritten(input, shared) } });
  if (date !== null && date.fit >= 0.5)
    reasons.push({ code: 'event-date', params: { words: date.mention.words, date: date.date } });
  return { score, reasons };
}

/**
 * How well an event's cast fits the names of a passage: mostly how much of what is named takes part, and for the rest the
 * cosine of both, so that an event of two people does not beat a summit of twelve.
 */
function overlap(
  index: FactIndex,
  cast: readonly string[],
  named: ReadonlySet<string>,
  shared: readonly string[],
): number {
  const squared = (ids: Iterable<string>): number => {
    let sum = 0;
    for (const id of ids) sum += index.weight(id) ** 2;
    return sum;
  };
  const common = squared(shared);
  const told = squared(named);
  if (common === 0 || told === 0) return 0;
  const mass = shared.reduce((sum, id) => sum + index.weight(id), 0);
  return (
    (0.65 * (common / told) + 0.35 * (common / Math.sqrt(told * squared(cast)))) *
    Math.min(1, mass / TELLING_MASS)
  );
}

interface FittingDate {
  readonly mention: DateMention;
  readonly date: IsoDate;
  readonly fit: number;
}

/** The date of the passage that fits an event best. Without a page date, a day and month are tried in the event's own year. */
function bestDate(dates: readonly DateMention[], from: number, to: number): FittingDate | null {
  let best: FittingDate | null = null;
  for (const mention of dates) {
    const date =
      mention.date ??
      (mention.kind === 'day-month' || mention.kind === 'month'
        ? resolveDate(mention.parts, isoDay(to + YEARLESS_DAYS))
        : null);
    if (date === null) continue;
    const first = firstDay(date);
    const last = lastDay(date);
    const gap = Math.max(0, from - last, first - to);
    const exact = mention.precision === 'day' ? 1 : 0.5;
    const fit = gap === 0 ? exact : gap <= 2 && mention.precision === 'day' ? 0.5 : 0;
    if (best === null || fit > best.fit) best = { mention, date, fit };
  }
  return best;
}

/** News is mostly of the last days: 1 on the day, falling to nothing after some months. */
function nearness(days: number): number {
  if (days <= 3) return 1;
  if (days <= 14) return 0.7;
  if (days <= 60) return 0.35;
  return days <= 200 ? 0.15 : 0;
}

function namesAsWritten(input: LinkInput, ids: readonly string[]): string {
  const seen = ids.flatMap((id) => {
    const mention = input.mentions.find(({ entity }) => entity === id);
    return mention === undefined
      ? []
      : [input.text.slice(mention.start - input.offset, mention.end - input.offset)];
  });
  return [...new Set(seen)].slice(0, 3).join(', ');
}

function linkClaims(
  index: FactIndex,
  input: LinkInput,
  named: ReadonlySet<string>,
  like: ReadonlyMap<string, number>,
  events: ReadonlySet<string>,
): { ids: string[]; reasons: Reason[] } {
  const figures = figuresIn(input.text).filter(({ value }) => value >= SMALLEST_FIGURE);
  const page = input.date === null ? null : lastDay(input.date);
  const scored: { id: string; score: number; figure: FigureMention | null }[] = [];
  for (const claim of index.claims.values()) {
    if (page !== null && claim.madeOn !== null && firstDay(claim.madeOn) > page + DAYS_AHEAD) continue;
    const figure = figures.find(({ value }) => saysFigure(claim, value)) ?? null;
    const words = like.get(claim.id) ?? 0;
    const ofEvent = claim.event !== null && events.has(claim.event);
    const speaker = claim.claimant !== null && named.has(claim.claimant) && index.weight(claim.claimant) > 2;
    const near =
      page === null || claim.madeOn === null ? 0 : nearness(Math.abs(page - lastDay(claim.madeOn))) * 0.15;
    const score =
      (figure === null ? 0 : 0.45) + Math.min(0.5, words) + (ofEvent ? 0.15 : 0) + (speaker ? 0.1 : 0) + near;
    const clear =
      figure !== null
        ? words > 0 || ofEvent || near > 0.05
        : words >= LEAST_CLAIM_WORDS || (ofEvent && words >= LEAST_CLAIM_WORDS / 2);
    if (clear) scored.push({ id: claim.id, score, figure });
  }
  scored.sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
  const kept = scored.slice(0, MOST_CLAIMS);
  const reasons: Reason[] = [];
  const said = kept.find(({ figure }) => figure !== null)?.figure;
  if (said)
    reasons.push({ code: 'figure', params: { words: input.text.slice(said.start, said.end).trim() } });
  return { ids: kept.map(({ id }) => id), reasons };
}

function saysFigure(claim: Claim, value: number): boolean {
  return claim.figure !== null && (claim.figure.low === value || claim.figure.high === value);
}

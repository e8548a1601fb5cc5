import type { EntitySense, Passage } from '../spotting/mentions.ts';
import type { CountryName } from '../text/countries.ts';
import { type Span, sentences, spansWithin } from '../text/sentences.ts';
import { isListed } from './lists.ts';
import type { Mention } from './reading.ts';
import type { Reason } from './reason.ts';

/** How two sides are found together in a passage. */
export interface Meeting {
  /** 0 … 1: how surely the passage speaks of the story. */
  readonly weight: number;
  readonly reason: Reason;
  /** The sentences in which they meet. */
  readonly span: Span;
  /** Whether a person stands for one of the sides. */
  readonly people: boolean;
}

/** What each way of meeting is worth; a page needs 0.5 in all, see verdict.ts. */
export const WEIGHTS = {
  term: 0.9,
  sentenceStrong: 0.9,
  sentenceWeak: 0.75,
  sentenceEvoked: 0.6,
  neighboursStrong: 0.55,
  neighboursWeak: 0.3,
  sentenceBothWeak: 0.55,
  listed: 0.2,
} as const;

/** Weight from which a passage is a reference. */
const REFERENCE = 0.5;

interface Sided {
  readonly mention: Mention;
  readonly side: number;
  readonly strength: 'strong' | 'weak' | 'evoked';
  readonly person: boolean;
}

interface SentenceSides {
  readonly span: Span;
  readonly sided: readonly Sided[];
  readonly term: Mention | null;
  /** All mentions of the sentence and the other countries it names, in order. */
  readonly names: readonly Span[];
  /** Countries that are no side of the story. */
  readonly outsiders: readonly Span[];
  /** A person of neither side is named, whom the sentence may be about instead. */
  readonly stranger: boolean;
}

/** What finding meetings needs besides the passage. */
export interface MeetingContext {
  readonly text: string;
  readonly senses: ReadonlyMap<string, EntitySense>;
  readonly sides: readonly [string, string];
  /** Where other countries are named, by offset; see `text/countries.ts`. */
  readonly countries: readonly CountryName[];
}

/** A text this short is a brief: its sentences are all about one thing. */
const BRIEF = 600;

/**
 * All places of a passage where the story is spoken of: both sides in one sentence or in two neighbouring ones, or one of
 * the story's own terms.
 */
export function meetings(context: MeetingContext, passage: Passage): Meeting[] {
  const { text } = context;
  const rows = sentences(text, passage).map((span) => sidesOf(context, span, passage));
  const found: Meeting[] = [];
  const often = bothSidesOften(rows);
  const ranking = spansWithin(context.countries, passage).filter(({ far }) => far).length >= RANKING;
  const close = often || text.length <= BRIEF;
  let taken = -1;
  for (const [at, row] of rows.entries()) {
    const here = meetingIn(text, row);
    if (here !== null) found.push(ranking ? doubted(here) : here);
    const next = rows[at + 1];
    if (next === undefined || here !== null || taken === at) continue;
    const across = meetingAcross(text, row, next, close, often);
    if (across === null) continue;
    found.push(across);
    taken = at + 1;
  }
  return found;
}

/** So many far countries in one passage make a ranking or a vote; that two of them stand in one sentence is chance. */
const RANKING = 3;

function doubted(meeting: Meeting): Meeting {
  return meeting.reason.code === 'sides-in-sentence' && !meeting.people
    ? { ...meeting, weight: Math.min(meeting.weight, WEIGHTS.neighboursWeak) }
    : meeting;
}

const SENTENCE_END = /[.!?。！？؟۔।॥…။።։៕]\P{L}{0,3}$/u;

/** The meeting of a headline and the first sentence under it, where the two sides are named one in each. */
export function meetingUnderHeadline(
  context: MeetingContext,
  headline: Passage,
  lead: Passage,
): Meeting | null {
  const [first] = sentences(context.text, lead);
  // A line without an end is another headline, of another matter.
  if (first === undefined || !SENTENCE_END.test(context.text.slice(lead.start, lead.end))) return null;
  const above = sidesOf(context, headline, headline);
  if (meetingIn(context.text, above) !== null) return null;
  const met = meetingAcross(context.text, above, sidesOf(context, first, lead), true, true);
  return met === null ? null : { ...met, span: { start: lead.start, end: first.end } };
}

/** Neighbouring sentences say little where one side is named once in passing. */
function bothSidesOften(rows: readonly SentenceSides[]): boolean {
  const counts = [0, 0];
  for (const { side } of rows.flatMap(({ sided }) => sided)) counts[side] = (counts[side] ?? 0) + 1;
  return Math.min(...counts) >= 2;
}

/** Names looked at in one sentence: a stretch without an end can hold a whole data file, and pairs of names grow fast. */
const MOST_NAMES = 60;

function sidesOf({ senses, sides, countries }: MeetingContext, span: Span, passage: Passage): SentenceSides {
  const sided: Sided[] = [];
  let stranger = false;
  let term: Mention | null = null;
  const mentions = spansWithin(passage.mentions, span).slice(0, MOST_NAMES);
  const others = spansWithin(countries, span)
    .slice(0, MOST_NAMES)
    .filter(({ start, end }) => !mentions.some((mention) => mention.start < end && mention.end > start));
  const names = [...mentions, ...others].toSorted((a, b) => a.start - b.start);
  const outsiders: Span[] = [...others, ...mentions.filter(({ entity }) => isOutsider(senses.get(entity)))];
  for (const mention of mentions) {
    const sense = senses.get(mention.entity);
    if (sense === undefined) continue;
    if (sense.anchor === 'story') term ??= mention;
    stranger ||= sense.person && sense.side === null;
    const named = sense.side === null ? -1 : sides.indexOf(sense.side);
    if (named >= 0 && (sense.anchor === 'strong' || sense.anchor === 'weak'))
      sided.push({ mention, side: named, strength: sense.anchor, person: sense.person });
    else if (sense.evokes !== null && sides.includes(sense.evokes))
      sided.push({ mention, side: sides.indexOf(sense.evokes), strength: 'evoked', person: sense.person });
  }
  return { span, sided, term, names, outsiders, stranger };
}

function isOutsider(sense: EntitySense | undefined): boolean {
  return sense?.place === true && sense.side === null && sense.evokes === null;
}

function meetingIn(text: string, row: SentenceSides): Meeting | null {
  if (row.term !== null) {
    const term = text.slice(row.term.start, row.term.end);
    return {
      weight: WEIGHTS.term,
      reason: { code: 'term-named', params: { term } },
      span: row.span,
      people: false,
    };
  }
  const pair = bestPair(row.sided, row.sided);
  if (pair === null) return null;
  const params = {
    a: text.slice(pair.a.mention.start, pair.a.mention.end),
    b: text.slice(pair.b.mention.start, pair.b.mention.end),
  };
  if (row.sided.length > 0 && onlyListed(text, row)) {
    return { weight: WEIGHTS.listed, reason: { code: 'listed-only', params }, span: row.span, people: false };
  }
  return {
    weight: pair.weight,
    reason: { code: 'sides-in-sentence', params },
    span: row.span,
    people: row.sided.some(({ person }) => person),
  };
}

interface Pair {
  readonly a: Sided;
  readonly b: Sided;
  readonly weight: number;
}

function bestPair(left: readonly Sided[], right: readonly Sided[]): Pair | null {
  let best: Pair | null = null;
  for (const a of left) {
    for (const b of right) {
      if (a.side === b.side || (left === right && a.side > b.side)) continue;
      const weight = pairWeight(a, b);
      if (weight > 0 && (best === null || weight > best.weight)) best = { a, b, weight };
    }
  }
  return best;
}

function pairWeight(a: Sided, b: Sided): number {
  const strong = Number(a.strength === 'strong') + Number(b.strength === 'strong');
  if (strong === 2) return WEIGHTS.sentenceStrong;
  if (strong === 0) return a.strength === 'evoked' || b.strength === 'evoked' ? 0 : WEIGHTS.sentenceBothWeak;
  return a.strength === 'evoked' || b.strength === 'evoked' ? WEIGHTS.sentenceEvoked : WEIGHTS.sentenceWeak;
}

function meetingAcross(
  text: string,
  row: SentenceSides,
  next: SentenceSides,
  close: boolean,
  headed = false,
): Meeting | null {
  if (next.term !== null) return null;
  const pair = bestPair(row.sided, next.sided);
  if (pair === null || pair.weight < WEIGHTS.sentenceEvoked || meetingIn(text, next) !== null) return null;
  // Two countries in two sentences may be two matters (a medal table); where a leader is named, or no other country is, it
  // is mostly one.
  const alone = row.outsiders.length + next.outsiders.length === 0;
  const sure =
    close &&
    (pair.weight === WEIGHTS.sentenceStrong
      ? pair.a.person || pair.b.person || headed || alone
      : headed || alone) &&
    !row.stranger &&
    !next.stranger;
  const weight = sure ? WEIGHTS.neighboursStrong : WEIGHTS.neighboursWeak;
  const params = {
    a: text.slice(pair.a.mention.start, pair.a.mention.end),
    b: text.slice(pair.b.mention.start, pair.b.mention.end),
  };
  return {
    weight,
    reason: { code: 'sides-in-passage', params },
    span: { start: row.span.start, end: next.span.end },
    people: pair.a.person || pair.b.person,
  };
}

/**
 * Whether the two sides stand together only as members of a list of at least three ("Russia, China, Iran and North
 * Korea"): then nothing is said of the two. People are never listed so: who is named beside whom is news.
 */
function onlyListed(text: string, row: SentenceSides): boolean {
  for (const a of row.sided) {
    for (const b of row.sided) {
      if (a.side >= b.side || pairWeight(a, b) === 0) continue;
      const [first, second] = a.mention.start < b.mention.start ? [a, b] : [b, a];
      if (first.person || second.person || !isListed(text, row, first.mention, second.mention)) return false;
    }
  }
  return true;
}

/** Meetings that are references in their own right. */
export function isReference(meeting: Meeting): boolean {
  return meeting.weight >= REFERENCE;
}

import { createDateReader, type DateReader } from '../archive/date.ts';
import { loadMatcher, type Matcher } from '../spotting/matcher.ts';
import type { MatcherData } from '../spotting/matcher-data.ts';
import { findPassages, type Passage } from '../spotting/mentions.ts';
import { type CountryFinder, countriesIn, countryFinder } from '../text/countries.ts';
import { createFolder } from '../text/fold.ts';
import { createLanguageModel, detectLanguage, type LanguageModel } from '../text/language.ts';
import { spansWithin } from '../text/sentences.ts';
import type { Analyst } from './analyst.ts';
import { indexTerms, type TermIndex } from './event-terms.ts';
import { type FactIndex, indexFacts } from './fact-index.ts';
import { inferDate } from './infer-date.ts';
import { linkPassage } from './link.ts';
import {
  isReference,
  type Meeting,
  type MeetingContext,
  meetings,
  meetingUnderHeadline,
} from './meetings.ts';
import type { IsoDate, Lang, PackFacts } from './pack.ts';
import { readPage } from './read-page.ts';
import type { LinkedEvent, Mention, Reference, TextReading } from './reading.ts';
import type { Reason } from './reason.ts';
import { eventTold, type Told } from './told.ts';
import { type JudgedPassage, judge } from './verdict.ts';

/** Longest stretch given as one reference; longer paragraphs are parted at sentences. */
const LONGEST_REFERENCE = 700;
/** What a repeated claim adds for its event, beside scores of 0.3 to 1 for what is told outright. */
const CLAIM_VOTE = 0.3;
/** Paragraphs of the beginning weigh more in telling what a document is about. */
const LEAD_PARAGRAPHS = 4;

/** An analyst for a compiled pack. */
export function createAnalyst(facts: PackFacts, data: MatcherData): Analyst {
  const index = indexFacts(facts);
  const matcher = loadMatcher(data, createFolder());
  const termIndexes = new Map<Lang, TermIndex>();
  const termsOf = (lang: Lang): TermIndex => {
    const known = termIndexes.get(lang) ?? indexTerms(index, lang);
    termIndexes.set(lang, known);
    return known;
  };
  const readers = new Map<string, DateReader>();
  const readerOf = (lang: Lang | null): DateReader => {
    const known = readers.get(lang ?? '') ?? createDateReader(lang);
    readers.set(lang ?? '', known);
    return known;
  };
  const finders = new Map<string, CountryFinder>();
  const countriesOf = (lang: Lang | null): CountryFinder => {
    const known = finders.get(lang ?? '') ?? countryFinder(lang);
    finders.set(lang ?? '', known);
    return known;
  };
  const context: Context = {
    readerOf,
    countriesOf,
    index,
    matcher,
    termsOf,
    sides: facts.info.sides,
    model: createLanguageModel(),
  };
  return {
    index,
    readText: (text, options) => readText(context, text, options),
    readPage: (page) =>
      readPage(
        (text, options) => readText(context, text, options),
        context.model,
        page,
        (entity) => {
          const sense = index.senses.get(entity);
          // Third countries are named everywhere, and a card about them would say nothing of the story.
          return (
            sense !== undefined &&
            !(sense.place && sense.side === null && sense.evokes === null && sense.anchor !== 'story')
          );
        },
      ),
  };
}

interface Context {
  readonly index: FactIndex;
  readonly matcher: Matcher;
  readonly termsOf: (lang: Lang) => TermIndex;
  readonly sides: readonly [string, string];
  readonly model: LanguageModel;
  readonly readerOf: (lang: Lang | null) => DateReader;
  readonly countriesOf: (lang: Lang | null) => CountryFinder;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly meetings: readonly Meeting[];
  readonly mentions: readonly Mention[];
}

function readText(context: Context, text: string, options: Parameters<Analyst['readText']>[1]): TextReading {
  const { index, sides } = context;
  const lang = options.lang ?? detectLanguage(text.slice(0, 2000), null, context.model).lang;
  const passages = findPassages(context.matcher, index.senses, text, lang);
  const meeting: MeetingContext = {
    text,
    senses: index.senses,
    sides,
    countries: countriesIn(context.countriesOf(lang), text),
  };
  const judged = judgePassages(meeting, passages, options.headlineEnd);
  const verdict = judge(meeting, judged);
  const told = verdict.onStory ? null : eventTold(index, context.termsOf(lang ?? ''), text, lang, passages);
  if (told !== null) return readTold(context, text, passages, told, lang, options);
  const mentions = passages.flatMap((passage) => passage.mentions);
  if (!verdict.onStory)
    return {
      verdict,
      mentions,
      references: [],
      date: options.date === null ? null : { date: options.date, how: 'given' },
      published: null,
    };
  const found = judged.flatMap(({ passage, meetings: met }) => partReference(passage, met));
  const prior = documentEvents(context, text, found, lang, options.date);
  const inferred =
    options.date === null
      ? inferDate(index, {
          text,
          lang,
          reader: context.readerOf(lang),
          marker: options.marker ?? null,
          events: prior,
        })
      : null;
  const date = options.date ?? inferred?.date ?? null;
  const priors = new Map(prior.map(({ id, score }) => [id, score]));
  const references = found.map((row) => makeReference(context, text, row, lang, date, priors));
  return {
    verdict,
    mentions,
    references,
    date: date === null ? null : { date, how: options.date === null ? 'inferred' : 'given' },
    published: inferred,
  };
}

/** The reading of a brief that tells of a known event without naming both sides: one reference, the brief itself. */
function readTold(
  context: Context,
  text: string,
  passages: readonly Passage[],
  told: Told,
  lang: Lang | null,
  options: Parameters<Analyst['readText']>[1],
): TextReading {
  const mentions = passages.flatMap((passage) => passage.mentions);
  const reason: Reason = { code: 'event-told', params: { event: told.event } };
  const first = passages.find((passage) => passage.end > options.headlineEnd) ?? passages[0];
  const event = context.index.events.get(told.event);
  if (first === undefined || event === undefined)
    throw new RangeError(`an event told that is not in the pack: ${told.event}`);
  const row: Found = { start: first.start, end: first.end, meetings: [], mentions: first.mentions };
  const reference = makeReference(context, text, row, lang, options.date, new Map([[told.event, 1]]));
  const linked = { id: event.id, date: event.date, score: Math.round(told.likeness * 1000) / 1000 };
  return {
    verdict: { onStory: true, score: linked.score, trace: [reason] },
    mentions,
    references: [
      {
        ...reference,
        events: [linked, ...reference.events.filter(({ id }) => id !== linked.id)],
        reasons: [reason, ...reference.reasons],
      },
    ],
    date:
      options.date === null ? { date: event.date, how: 'inferred' } : { date: options.date, how: 'given' },
    published: null,
  };
}

function judgePassages(
  context: MeetingContext,
  passages: readonly Passage[],
  headlineEnd: number,
): JudgedPassage[] {
  return passages.map((passage, at) => {
    const above = passages[at - 1];
    const headline = passage.end <= headlineEnd;
    const under =
      above !== undefined && !headline && above.end <= headlineEnd
        ? meetingUnderHeadline(context, above, passage)
        : null;
    const met = meetings(context, passage);
    return { passage, headline, meetings: under === null ? met : [under, ...met] };
  });
}

/** One reference a passage, or, where a passage is long, one for each run of sentences in which the story is spoken of. */
function partReference(passage: Passage, met: readonly Meeting[]): Found[] {
  const strong = met.filter(isReference);
  if (strong.length === 0) return [];
  const within = (start: number, end: number, own: readonly Meeting[]): Found => ({
    start,
    end,
    meetings: own,
    mentions: spansWithin(passage.mentions, { start, end }).filter((mention) => mention.end <= end),
  });
  if (passage.end - passage.start <= LONGEST_REFERENCE) return [within(passage.start, passage.end, strong)];
  const runs: { start: number; end: number; own: Meeting[] }[] = [];
  for (const meeting of strong) {
    const last = runs.at(-1);
    if (
      last !== undefined &&
      meeting.span.start - last.end < 3 &&
      meeting.span.end - last.start <= LONGEST_REFERENCE
    ) {
      last.end = Math.max(last.end, meeting.span.end);
      last.own.push(meeting);
    } else runs.push({ start: meeting.span.start, end: meeting.span.end, own: [meeting] });
  }
  return runs.map(({ start, end, own }) => within(start, end, own));
}

/** The events a whole document tells of, best first, with scores scaled to 0 … 1. */
function documentEvents(
  context: Context,
  text: string,
  found: readonly Found[],
  lang: Lang | null,
  date: IsoDate | null,
): LinkedEvent[] {
  const totals = new Map<string, LinkedEvent>();
  for (const [at, row] of found.entries()) {
    const weight = at < LEAD_PARAGRAPHS ? 1 : 0.5;
    const links = linksOf(context, text, row, lang, date, new Map());
    const add = (event: LinkedEvent, score: number): void => {
      totals.set(event.id, { ...event, score: (totals.get(event.id)?.score ?? 0) + score * weight });
    };
    for (const event of links.events) add(event, event.score);
    // A claim that the passage repeats speaks for the event it was made at.
    for (const id of links.claims.slice(0, 2)) {
      const event = context.index.events.get(context.index.claims.get(id)?.event ?? '');
      if (event !== undefined) add({ id: event.id, date: event.date, score: 0 }, CLAIM_VOTE);
    }
  }
  const ranked = [...totals.values()].toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id));
  const best = ranked[0]?.score ?? 1;
  return ranked.map((event) => ({ ...event, score: event.score / best }));
}

function linksOf(
  context: Context,
  text: string,
  row: Found,
  lang: Lang | null,
  date: IsoDate | null,
  prior: ReadonlyMap<string, number>,
): ReturnType<typeof linkPassage> {
  return linkPassage(context.index, context.termsOf(lang ?? ''), {
    text: text.slice(row.start, row.end),
    lang,
    mentions: row.mentions,
    offset: row.start,
    date,
    reader: context.readerOf(lang),
    prior,
  });
}

function makeReference(
  context: Context,
  text: string,
  row: Found,
  lang: Lang | null,
  date: IsoDate | null,
  prior: ReadonlyMap<string, number>,
): Reference {
  const links = linksOf(context, text, row, lang, date, prior);
  const best = row.meetings.toSorted((a, b) => b.weight - a.weight)[0];
  return {
    start: row.start,
    end: row.end,
    entities: [...new Set(row.mentions.map(({ entity }) => entity))],
    events: links.events,
    claims: links.claims,
    reasons: [...(best === undefined ? [] : [best.reason]), ...links.reasons],
  };
}

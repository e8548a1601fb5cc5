import type { ArticleLine, CardFacts, CardRequest, ClaimLine, DatedLine, Worded } from './card.ts';
import { daysOf, type FactIndex, firstDay, lastDay } from './fact-index.ts';
import type { Claim, Entity, IsoDate, Lang, StoryEvent } from './pack.ts';
import { nameOr, namesIn, sourceLines, wordedIn } from './worded.ts';

/** Longest background a card shows; the rest is behind the event's own page. */
const LONGEST_BACKGROUND = 240;
const MOST_CLAIMS = 3;
const MOST_DATED = 5;
const MOST_ARTICLES = 3;
/** Events that share less with the reference than this part of what the best one shares are left out. */
const LEAST_RELEVANCE = 0.25;
/** Kinds a card is about when the pointer is on their name; a country or a city is too wide, its event says more. */
const OWN_CARD = new Set(['person', 'organisation', 'agreement', 'weapon', 'operation']);

/**
 * Everything a card shows for a reference. The caller hands in matching articles; all else comes from the pack. Where a
 * text is not to be had in the languages asked for, it comes in another and says which.
 */
export function makeCard(
  index: FactIndex,
  request: CardRequest,
  articles: readonly ArticleLine[],
): CardFacts {
  const events = request.events.flatMap((id) => index.events.get(id) ?? []);
  const hovered = request.entity === null ? undefined : index.entities.get(request.entity);
  const event = events[0];
  const entity =
    hovered !== undefined && (OWN_CARD.has(hovered.kind) || event === undefined) ? hovered : undefined;
  const about =
    entity === undefined && event !== undefined
      ? aboutEvent(index, event, request)
      : aboutEntity(index, entity ?? firstEntity(index, request), request);
  const reach = relevantEvents(index, request, events, entity);
  const page = request.pageDate === null ? null : lastDay(request.pageDate);
  const shown = new Set(about.about.kind === 'event' ? [about.about.id] : []);
  const dated = reach.filter(({ id }) => !shown.has(id));
  const before = page === null ? dated : dated.filter((row) => daysOf(row)[0] <= page);
  const after = page === null ? [] : dated.filter((row) => daysOf(row)[0] > page);
  return {
    ...about,
    claims: chooseClaims(index, request).map((claim) => claimLine(index, claim, request.languages)),
    asOf: newestFirst(before.slice(0, MOST_DATED)).map((row) => datedLine(index, row, request.languages)),
    since: newestFirst(after.slice(0, MOST_DATED))
      .reverse()
      .map((row) => datedLine(index, row, request.languages)),
    pageDate: request.pageDate,
    articles: articles.slice(0, MOST_ARTICLES),
    why: request.reasons,
    names: namesIn(
      index,
      [...request.reasons, ...articles.flatMap(({ reasons }) => reasons)],
      request.languages,
    ),
    checkedOn: index.info.checkedOn,
  };
}

type About = Pick<CardFacts, 'heading' | 'about' | 'date' | 'precision' | 'background'>;

function aboutEvent(index: FactIndex, event: StoryEvent, request: CardRequest): About {
  const text = wordedIn(event.texts, request.languages, ({ summary }) => shortened(summary));
  return {
    heading: wordedIn(event.texts, request.languages, ({ title }) => title),
    about: { kind: 'event', id: event.id },
    date: event.date,
    precision: event.precision,
    background: { text, role: null, sources: sourceLines(index, event.sources) },
  };
}

function aboutEntity(index: FactIndex, entity: Entity | undefined, request: CardRequest): About {
  if (entity === undefined) {
    const [lang = 'en'] = request.languages;
    const title = index.info.titles[lang] ?? index.info.titles['en'] ?? index.info.id;
    return {
      heading: { text: title, lang },
      about: { kind: 'entity', id: '' },
      date: null,
      precision: null,
      background: null,
    };
  }
  return {
    heading: wordedIn(entity.texts, request.languages, ({ name }) => name),
    about: { kind: 'entity', id: entity.id },
    date: null,
    precision: null,
    background: {
      text: wordedIn(entity.texts, request.languages, ({ line }) => shortened(line)),
      role: roleAt(entity, request.pageDate ?? index.info.checkedOn, request.languages),
      sources: sourceLines(index, entity.sources),
    },
  };
}

function firstEntity(index: FactIndex, request: CardRequest): Entity | undefined {
  const known = request.entities.flatMap((id) => index.entities.get(id) ?? []);
  return known.toSorted((a, b) => index.weight(b.id) - index.weight(a.id))[0];
}

/** The office an entity held on a day, worded; the one taken up last where several overlap. */
export function roleAt(entity: Entity, date: IsoDate, languages: readonly Lang[]): Worded | null {
  const day = lastDay(date);
  const held = entity.roles.filter(
    ({ from, to }) =>
      (from === undefined || firstDay(from) <= day) && (to === undefined || lastDay(to) >= day),
  );
  const role = held.toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))[0];
  if (role === undefined) return null;
  const worded = wordedIn(entity.texts, languages, ({ roles }) => roles?.[role.id] ?? '');
  return worded.text === '' ? null : worded;
}

/** Events worth a dated line: those that share what is rare with the reference, landmarks first among equals. */
function relevantEvents(
  index: FactIndex,
  request: CardRequest,
  events: readonly StoryEvent[],
  entity: Entity | undefined,
): StoryEvent[] {
  const topic = new Set(entity === undefined ? request.entities : [entity.id]);
  for (const event of events.slice(0, 1)) for (const id of event.entities) topic.add(id);
  const page = request.pageDate === null ? null : lastDay(request.pageDate);
  const linked = new Set(events.map(({ id }) => id));
  const scored = [...index.events.values()]
    .map((event) => {
      const cast = new Set([...event.entities, ...event.places]);
      let score = linked.has(event.id) ? 4 : 0;
      for (const id of cast) if (topic.has(id)) score += index.weight(id);
      if (entity !== undefined && !cast.has(entity.id)) score = 0;
      if (score > 0 && event.landmark) score += 1.5;
      // Near the page's day an event says more than years away.
      if (page !== null && score > 0) score += 2 / (1 + Math.abs(daysOf(event)[0] - page) / 60);
      return { event, score };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.event.id.localeCompare(b.event.id));
  const best = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => score >= best * LEAST_RELEVANCE).map(({ event }) => event);
}

function newestFirst(events: readonly StoryEvent[]): StoryEvent[] {
  return events.toSorted((a, b) => daysOf(b)[0] - daysOf(a)[0]);
}

/** The claims of the reference, then those that say otherwise of the same matter, then the event's own. */
function chooseClaims(index: FactIndex, request: CardRequest): Claim[] {
  const chosen = new Map<string, Claim>();
  const add = (ids: readonly string[]): void => {
    for (const id of ids) {
      const claim = index.claims.get(id);
      if (claim !== undefined && chosen.size < MOST_CLAIMS) chosen.set(id, claim);
    }
  };
  const [first] = request.claims;
  if (first !== undefined) {
    add([first]);
    const claim = index.claims.get(first);
    const day = claim?.madeOn ? firstDay(claim.madeOn) : 0;
    const rivals = (claim?.rivals ?? []).toSorted(
      (a, b) => distance(index, a, day) - distance(index, b, day),
    );
    add(rivals.slice(0, MOST_CLAIMS - 1));
  }
  add(request.claims);
  for (const id of request.events.slice(0, 1)) add(index.claimsOfEvent.get(id) ?? []);
  return [...chosen.values()];
}

function distance(index: FactIndex, id: string, day: number): number {
  const made = index.claims.get(id)?.madeOn;
  return made ? Math.abs(firstDay(made) - day) : Number.POSITIVE_INFINITY;
}

function claimLine(index: FactIndex, claim: Claim, languages: readonly Lang[]): ClaimLine {
  const statement = wordedIn(claim.texts, languages, (text) => text.statement);
  const counted = wordedIn(claim.texts, languages, (text) => text.counted ?? '');
  return {
    id: claim.id,
    statement,
    claimant: nameOr(
      index,
      claim.claimant,
      languages,
      wordedIn(claim.texts, languages, (text) => text.claimant ?? ''),
    ),
    madeOn: claim.madeOn,
    figure: claim.figure,
    counted: counted.text === '' ? null : counted,
    status: claim.status,
    denials: claim.denials.map((denial, at) => ({
      by: nameOr(
        index,
        denial.by,
        languages,
        wordedIn(claim.texts, languages, (text) => text.deniedBy?.[at] ?? ''),
      ),
      date: denial.date ?? null,
    })),
    sources: sourceLines(index, claim.sources),
  };
}

function datedLine(index: FactIndex, event: StoryEvent, languages: readonly Lang[]): DatedLine {
  return {
    id: event.id,
    date: event.date,
    precision: event.precision,
    to: event.to ?? null,
    title: wordedIn(event.texts, languages, ({ title }) => title),
    summary: wordedIn(event.texts, languages, ({ summary }) => summary),
    sources: sourceLines(index, event.sources),
  };
}

/** Cuts a text at the end of a sentence, or else of a word, so that it fits the card. */
function shortened(text: string): string {
  if (text.length <= LONGEST_BACKGROUND) return text;
  const cut = text.slice(0, LONGEST_BACKGROUND - 1);
  const stop = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('؛ '));
  if (stop > LONGEST_BACKGROUND / 2) return cut.slice(0, stop + 1);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}

import type { CardRequest } from '../core/story/card.ts';
import { makeCard } from '../core/story/facts.ts';
import type { Lang } from '../core/story/pack.ts';
import type { BlockReference } from '../core/story/reading.ts';
import type { Handlers } from '../messages/server.ts';
import { type FrameReading, removeReading, removeTab, tabReadings } from '../platform/session.ts';
import { tellTab } from '../platform/tabs.ts';
import type { Library, Shelf } from './library.ts';
import { matchingLines } from './matching.ts';

/** Cards of a page for the popup: so many of events, and so many of people, agreements and the like. */
const MOST_CARDS = { events: 3, entities: 3 };
/** Kinds of entities that a page can be about; of countries and cities there are too many. */
const TELLING_KINDS = new Set(['person', 'organisation', 'agreement', 'weapon', 'operation']);

/** Tells the popup what the page in a tab speaks of. */
export function tabHandlers(shelf: Shelf): Pick<Handlers, 'tab.reading' | 'tab.facts'> {
  return {
    async 'tab.reading'({ tab }) {
      const frames = [...(await livingFrames(tab))];
      const [first] = frames;
      if (first === undefined) return null;
      const telling = frames.find(([, { references }]) => references.length > 0) ?? first;
      return {
        url: first[1].url,
        references: frames.flatMap(([frame, { references }]) =>
          references.map((reference) => ({ ...reference, frame })),
        ),
        trace: telling[1].trace,
        pageDate: telling[1].pageDate,
      };
    },
    async 'tab.facts'({ tab, languages }) {
      const [library, rows, frames] = await Promise.all([shelf.library(), shelf.rows(), tabReadings(tab)]);
      const references = [...frames.values()].flatMap((frame) => frame.references);
      const pageDate = [...frames.values()].find((frame) => frame.pageDate !== null)?.pageDate ?? null;
      if (references.length === 0) return { facts: [], articles: [] };
      const requests = requestsFor(library, references, pageDate, languages);
      const target = { ...summary(references), date: pageDate };
      return {
        facts: requests.map((request) => makeCard(library.index, request, [])),
        articles: matchingLines(library.index, rows, target, languages),
      };
    },
  };
}

/** What is known of a tab that was closed is forgotten. */
export async function forgetTab(tab: number): Promise<void> {
  await removeTab(tab);
}

/** Readings whose frames are still there: a page can go without a word, when its process is killed. */
async function livingFrames(tab: number): Promise<ReadonlyMap<number, FrameReading>> {
  const frames = await tabReadings(tab);
  const asked = await Promise.all(
    [...frames].map(async ([frame, reading]) => {
      if (await tellTab(tab, frame, { name: 'state' })) return [[frame, reading] as const];
      await removeReading(tab, frame);
      return [];
    }),
  );
  return new Map(asked.flat());
}

/** What the references of a page name, most often first. */
function summary(references: readonly BlockReference[]): {
  entities: string[];
  events: string[];
  claims: string[];
} {
  return {
    entities: ranked(references.flatMap(({ entities }) => entities.map((id) => [id, 1] as const))),
    events: ranked(references.flatMap(({ events }) => events.map(({ id, score }) => [id, score] as const))),
    claims: ranked(references.flatMap(({ claims }) => claims.map((id) => [id, 1] as const))),
  };
}

function requestsFor(
  { index }: Library,
  references: readonly BlockReference[],
  pageDate: string | null,
  languages: readonly Lang[],
): CardRequest[] {
  const { entities, events } = summary(references);
  const base = { reasons: [], pageDate, languages };
  const ofEvents = events.slice(0, MOST_CARDS.events).map((event): CardRequest => {
    const near = references.filter((reference) => reference.events.some(({ id }) => id === event));
    const { entities: cast, claims } = summary(near);
    const reasons = near[0]?.reasons ?? [];
    return { ...base, reasons, entity: null, entities: cast, events: [event], claims };
  });
  const ofEntities = entities
    .filter((id) => TELLING_KINDS.has(index.entities.get(id)?.kind ?? ''))
    .slice(0, MOST_CARDS.entities)
    .map((entity): CardRequest => ({ ...base, entity, entities: [entity], events: [], claims: [] }));
  return [...ofEvents, ...ofEntities];
}

function ranked(weighted: readonly (readonly [string, number])[]): string[] {
  const totals = new Map<string, number>();
  for (const [id, weight] of weighted) totals.set(id, (totals.get(id) ?? 0) + weight);
  return [...totals].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1)).map(([id]) => id);
}

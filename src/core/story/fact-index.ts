import type { EntitySense } from '../spotting/mentions.ts';
import type {
  ArticleRecord,
  Claim,
  Entity,
  IsoDate,
  Outlet,
  PackFacts,
  PackInfo,
  StoryEvent,
} from './pack.ts';

/** A pack's facts by id, and how telling each entity is. Derived; made once per pack. */
export interface FactIndex {
  readonly info: PackInfo;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly events: ReadonlyMap<string, StoryEvent>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly records: ReadonlyMap<string, ArticleRecord>;
  readonly claimsOfEvent: ReadonlyMap<string, readonly string[]>;
  readonly senses: ReadonlyMap<string, EntitySense>;
  /**
   * Weight of an entity id: the logarithm of how rarely events and claims name it (inverse document frequency, K. Spärck
   * Jones 1972). The two countries weigh next to nothing, a minister of transport much.
   */
  readonly weight: (entity: string) => number;
}

/** The countries of the story and their capitals stand in all its texts, whether or not an event lists them. */
const EVERYWHERE_WEIGHT = 0.25;

/** Indexes the facts of a pack. */
export function indexFacts(facts: PackFacts): FactIndex {
  const counts = new Map<string, number>();
  const count = (ids: Iterable<string>): void => {
    for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const event of facts.events) count([...event.entities, ...event.places]);
  for (const claim of facts.claims) count(claim.entities);
  const total = facts.events.length + facts.claims.length + 1;
  const everywhere = new Set(
    facts.entities.filter(({ kind, anchor }) => kind === 'place' && anchor === 'strong').map(({ id }) => id),
  );
  const claimsOfEvent = new Map<string, string[]>();
  for (const claim of facts.claims) {
    if (claim.event === null) continue;
    const list = claimsOfEvent.get(claim.event) ?? [];
    list.push(claim.id);
    claimsOfEvent.set(claim.event, list);
  }
  return {
    info: facts.info,
    outlets: byId(facts.outlets),
    entities: byId(facts.entities),
    events: byId(facts.events),
    claims: byId(facts.claims),
    records: byId(facts.articles),
    claimsOfEvent,
    senses: new Map(
      facts.entities.map(({ id, side, anchor, evokes, kind }) => [
        id,
        { side, anchor, evokes: evokes ?? null, person: kind === 'person', place: kind === 'place' },
      ]),
    ),
    weight: (entity) =>
      everywhere.has(entity) ? EVERYWHERE_WEIGHT : Math.log(total / (1 + (counts.get(entity) ?? 0))),
  };
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** Days since 1970-01-01 of the first day a cut date can mean. NaN where it is no date. */
export function firstDay(date: IsoDate): number {
  const [year, month = '01', day = '01'] = date.split('-');
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
}

/** Days since 1970-01-01 of the last day a cut date can mean. NaN where it is no date. */
export function lastDay(date: IsoDate): number {
  const [year, month, day] = date.split('-');
  if (day !== undefined) return firstDay(date);
  if (month !== undefined) return Date.UTC(Number(year), Number(month), 0) / 86_400_000;
  return Date.UTC(Number(year), 12, 0) / 86_400_000;
}

/** The calendar date of a day counted from 1970-01-01. */
export function isoDay(day: number): IsoDate {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** First and last day of an event, in days since 1970-01-01. */
export function daysOf(event: { readonly date: IsoDate; readonly to?: IsoDate }): readonly [number, number] {
  return [firstDay(event.date), lastDay(event.to ?? event.date)];
}

/** From this likeness on (see `archive/copies.ts`) two texts count as copies of one report. */
export const COPY = 0.5;

/** Weight of a signature token: entities by their rarity in the pack, figures as much as a rare entity. */
export function tokenWeight(index: FactIndex): (token: string) => number {
  return (token) => (token.startsWith('#') ? 2.5 : Math.max(0.1, index.weight(token)));
}

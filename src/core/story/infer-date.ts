import type { DateReason, PublishedDate } from '../archive/article.ts';
import { type DateReader, datesIn } from '../archive/date.ts';
import { type FactIndex, firstDay, isoDay, lastDay } from './fact-index.ts';
import type { IsoDate, Lang } from './pack.ts';
import type { LinkedEvent } from './reading.ts';

/** What is known of a text whose date is sought. */
export interface UndatedText {
  readonly text: string;
  readonly lang: Lang | null;
  readonly reader: DateReader;
  /** Date mark of the collecting tool, if any; the date lies within it. */
  readonly marker: IsoDate | null;
  /** Events the text speaks of, best first. */
  readonly events: readonly LinkedEvent[];
}

/** Events weaker than this share of the best one do not date a text. */
const STRONG_SHARE = 0.6;
/** News of an event comes within this many days of it. */
const NEWS_DAYS = 3;

/**
 * Works out when an undated text was written from the newest event it tells of, the weekday it names and the days it
 * names without a year. The steps are given as reasons.
 */
export function inferDate(index: FactIndex, undated: UndatedText): PublishedDate {
  const reasons: DateReason[] = [];
  const { marker } = undated;
  if (marker !== null) reasons.push({ code: 'marker', params: { words: marker } });
  // What the text looks back on may be older than its mark, but news of the marked time dates it better.
  const within = undated.events.filter(({ id }) => fits(index, id, marker, 0));
  const fitting =
    within.length > 0 ? within : undated.events.filter(({ id }) => fits(index, id, marker, NEWS_DAYS));
  const top = fitting[0]?.score ?? 0;
  const strong = fitting.filter(({ score }) => score >= top * STRONG_SHARE);
  const newest = strong.toSorted((a, b) => firstDay(b.date) - firstDay(a.date) || b.score - a.score);
  const dated = newest
    .map((event) => ({ event, support: supportFor(undated, event.date) }))
    .toSorted((a, b) => b.support.strength + b.event.score - a.support.strength - a.event.score)[0];
  if (dated === undefined || dated.event.date.length < 10) {
    if (marker !== null) return { date: marker, precision: precisionOf(marker), how: 'marker', reasons };
    const event = newest[0];
    if (event === undefined) return { date: null, precision: null, how: 'unknown', reasons };
    return {
      date: event.date,
      precision: precisionOf(event.date),
      how: 'inferred',
      reasons: [...reasons, { code: 'event', params: { event: event.id, date: event.date } }],
    };
  }
  reasons.push(
    { code: 'event', params: { event: dated.event.id, date: dated.event.date } },
    ...dated.support.reasons,
  );
  return { date: dated.support.date ?? dated.event.date, precision: 'day', how: 'inferred', reasons };
}

function fits(index: FactIndex, id: string, marker: IsoDate | null, slack: number): boolean {
  const event = index.events.get(id);
  if (event === undefined || marker === null) return event !== undefined;
  return (
    lastDay(event.to ?? event.date) >= firstDay(marker) - slack && firstDay(event.date) <= lastDay(marker)
  );
}

function precisionOf(date: IsoDate): 'day' | 'month' | 'year' {
  if (date.length >= 10) return 'day';
  return date.length >= 7 ? 'month' : 'year';
}

interface Support {
  readonly strength: number;
  readonly reasons: readonly DateReason[];
  /** A day named in the text just behind the event, which then is the better date. */
  readonly date: IsoDate | null;
}

/** How well the days and weekdays named in the text agree with its telling of an event as news. */
function supportFor(undated: UndatedText, date: IsoDate): Support {
  if (date.length < 10) return { strength: 0, reasons: [], date: null };
  const day = firstDay(date);
  const reasons: DateReason[] = [];
  let strength = 0;
  let latest = day;
  for (const mention of datesIn(undated.text, undated.lang, isoDay(day + NEWS_DAYS), undated.reader)) {
    if (mention.date === null) continue;
    const named = firstDay(mention.date);
    if (mention.kind === 'weekday' && Math.abs(named - day) < 7 && (named - day) % 7 === 0) {
      if (!reasons.some(({ code }) => code === 'weekday'))
        reasons.push({ code: 'weekday', params: { words: mention.words, date } });
      strength += 0.5;
    } else if (mention.precision === 'day' && (mention.kind === 'day-month' || mention.kind === 'full')) {
      if (named === day) {
        if (!reasons.some(({ code }) => code === 'day-month'))
          reasons.push({ code: 'day-month', params: { words: mention.words, date } });
        strength += 1;
      } else if (named > day && named <= day + NEWS_DAYS) latest = Math.max(latest, named);
      else if (named > day + NEWS_DAYS) strength -= 0.5;
      else if (named >= day - 7) strength += 0.3;
    }
  }
  return { strength, reasons, date: latest === day ? null : isoDay(latest) };
}

import type { DateHow, DateReason, DropReason } from '../../core/archive/article.ts';
import type { ClaimStatus, OutletKind } from '../../core/story/pack.ts';
import type { ReasonCode } from '../../core/story/reason.ts';
import { counted, type Forms } from './format.ts';
import { type Phrase, phrase } from './phrase.ts';
import type { DateReasonFilling, ReasonFilling } from './reason-filling.ts';

const claimStatus: Readonly<Record<ClaimStatus, string>> = {
  asserted: 'Stated',
  denied: 'Denied by the party accused',
  confirmed: 'On record or confirmed later',
  disputed: 'Disputed by other statements',
};

const outletKind: Readonly<Record<OutletKind, string>> = {
  agency: 'news agency',
  'state-media': 'state media',
  newspaper: 'newspaper',
  broadcaster: 'broadcaster',
  'think-tank': 'think tank',
  government: 'government',
  site: 'website',
};

const dateHow: Readonly<Record<DateHow, string>> = {
  metadata: 'as given by the page',
  printed: 'as printed in the text',
  marker: 'as marked by the collecting tool',
  inferred: 'worked out from the text',
  address: 'read from the web address',
  unknown: 'date unknown',
};

const dropped: Readonly<Record<DropReason, string>> = {
  counter: 'Counters of views or comments',
  caption: 'Picture captions',
  'repeated-headline': 'The headline, repeated',
  'comment-form': 'Comment form',
  captcha: 'Test for robots',
  'related-list': 'Lists of other articles',
  'scraper-prefix': 'Mark of the collecting tool',
  'timing-line': 'Technical line of the site',
  byline: 'Author’s line (shown above)',
  credit: 'Credit line (shown above)',
  'date-line': 'Date line (shown above)',
  menu: 'Menus and buttons',
};

const reasons: Readonly<Record<ReasonCode, (by: ReasonFilling) => Phrase>> = {
  'sides-in-sentence': ({ a, b }) => phrase`${a} and ${b} are named in one sentence`,
  'sides-in-passage': ({ a, b }) => phrase`${a} and ${b} are named close together`,
  'term-named': ({ term }) => phrase`It names ${term}`,
  'event-told': ({ event }) =>
    event === null ? ['It tells of a known event'] : phrase`It tells of a known event: ${event}`,
  'in-headline': () => ['It stands in the headline'],
  references: ({ count }) => [
    counted('en', count, { one: '# passage speaks of the story', other: '# passages speak of the story' }),
  ],
  'listed-only': ({ a, b }) => phrase`${a} and ${b} are only named in a list`,
  'one-side-only': ({ a }) => phrase`Only ${a} is named, not the other side`,
  apart: ({ a, b }) => phrase`${a} and ${b} are both named, but never together`,
  'no-anchor': () => ['None of the names of the story was found'],
  'event-participants': ({ names }) => phrase`It names who took part: ${names}`,
  'event-place': ({ place }) => phrase`It names the place: ${place}`,
  'event-date': ({ words, date }) => phrase`It says “${words}”, which means ${date}`,
  figure: ({ words }) => phrase`It gives the figure “${words}”`,
  term: ({ words }) => phrase`It uses the words “${words}”`,
  'same-event': ({ event }) => (event === null ? ['Same event'] : phrase`Same event: ${event}`),
  'same-claim': ({ claim }) => (claim === null ? ['Same statement'] : phrase`Same statement: ${claim}`),
  'same-people': ({ names }) => (names.length === 0 ? ['Same names'] : phrase`Same names: ${names}`),
  'same-figure': ({ words }) => phrase`Same figure: ${words}`,
  'same-report': () => ['Copy of the same agency report'],
  'close-in-time': ({ days }) =>
    days === 0 ? ['Same day'] : [counted('en', days, { one: '# day apart', other: '# days apart' })],
};

const dateReasons: Readonly<Record<DateReason['code'], (by: DateReasonFilling) => Phrase>> = {
  marker: ({ date }) => phrase`The collecting tool marked it ${date}`,
  'month-marker': ({ date }) => phrase`The collecting tool marked the month: ${date}`,
  printed: ({ words, date }) => phrase`The text prints “${words}”, that is ${date}`,
  weekday: ({ words, date }) => phrase`The text says “${words}”, which fits ${date}`,
  event: ({ event, date }) => phrase`It reports ${event ?? ['an event of the story']}, dated ${date}`,
  'day-month': ({ words, date }) => phrase`It names the day “${words}” without a year, taken as ${date}`,
  'latest-day': ({ date }) => phrase`The latest day it tells of is ${date}`,
  'year-from-event': ({ event, date }) =>
    phrase`The year follows from ${event ?? ['an event of the story']} (${date})`,
};

/** Units of the pack's figures. One that is not listed is shown as the pack writes it. */
const units = {
  aircraft: { other: '# aircraft' },
  animals: { one: '# animal', other: '# animals' },
  articles: { one: '# article', other: '# articles' },
  barrels: { one: '# barrel', other: '# barrels' },
  components: { one: '# component', other: '# components' },
  containers: { one: '# container', other: '# containers' },
  dollars: { one: '# US dollar', other: '# US dollars' },
  flights: { one: '# flight', other: '# flights' },
  hectares: { one: '# hectare', other: '# hectares' },
  km: { other: '# km' },
  launches: { one: '# launch', other: '# launches' },
  listings: { one: '# sanctions listing', other: '# sanctions listings' },
  metres: { one: '# metre', other: '# metres' },
  missiles: { one: '# missile', other: '# missiles' },
  modules: { one: '# module', other: '# modules' },
  people: { one: '# person', other: '# people' },
  percent: { other: '#%' },
  personnel: { other: '# personnel' },
  portraits: { one: '# portrait', other: '# portraits' },
  'rail cars': { one: '# rail car', other: '# rail cars' },
  roubles: { one: '# rouble', other: '# roubles' },
  'round trips': { one: '# round trip', other: '# round trips' },
  rounds: { one: '# round', other: '# rounds' },
  shipments: { one: '# shipment', other: '# shipments' },
  soldiers: { one: '# soldier', other: '# soldiers' },
  systems: { one: '# weapon system', other: '# weapon systems' },
  tonnes: { one: '# tonne', other: '# tonnes' },
  tours: { one: '# tour', other: '# tours' },
  trains: { one: '# train', other: '# trains' },
  vehicles: { one: '# vehicle', other: '# vehicles' },
  visitors: { one: '# visitor', other: '# visitors' },
  visits: { one: '# visit', other: '# visits' },
  votes: { one: '# vote', other: '# votes' },
  workers: { one: '# worker', other: '# workers' },
} satisfies Readonly<Record<string, Forms>>;

const figure = {
  atLeast: (amount: string) => `at least ${amount}`,
  atMost: (amount: string) => `at most ${amount}`,
  between: (low: string, high: string) => `${low} to ${high}`,
};

export const factsEn = { claimStatus, outletKind, dateHow, dropped, reasons, dateReasons, units, figure };

/** Wording of facts and of how they are known; every language has all of it. The forms of a noun are the language's own. */
export type FactMessages = Omit<typeof factsEn, 'units'> & {
  readonly units: Readonly<Record<keyof typeof units, Forms>>;
};

import type { Worded } from '../../core/story/card.ts';
import { type FactMessages, factsEn } from './en-facts.ts';
import { counted } from './format.ts';
import { type Phrase, phrase } from './phrase.ts';

const card = {
  whoSaysWhat: 'Who says what',
  asOf: 'As of this page',
  since: 'Since this page',
  timeline: 'What happened when',
  asOfNone: 'Nothing earlier is on record.',
  sinceNone: 'Nothing later is on record.',
  pageDate: (date: string): Phrase => phrase`This page is dated ${date}.`,
  fromArchive: 'From your archive',
  articles: 'Matching articles',
  sources: (count: number) => counted('en', count, { one: '# source', other: '# sources' }),
  byStateMedia: 'state media among the sources',
  showMore: (count: number) => counted('en', count, { other: 'Show # more' }),
  readOn: 'Read on',
  whyMarked: 'Why marked?',
  checked: (date: string): Phrase => phrase`Facts last checked on ${date}`,
  pin: 'Keep open',
  close: 'Close',
  openArchive: 'Open archive',
  deniedBy: (by: Worded, date: string | null): Phrase =>
    date === null ? phrase`Denied by ${by}` : phrase`Denied by ${by} on ${date}`,
  furtherCopies: (count: number) => counted('en', count, { one: '# more copy', other: '# more copies' }),
  packRecord: 'record in the story pack',
  newTab: 'opens in a new tab',
  failed: 'The facts could not be shown',
};

const popup = {
  onHere: 'On at this site',
  siteOn: (host: string): Phrase => phrase`On at ${host}`,
  pauseHour: 'Pause for an hour',
  resume: 'Turn on again',
  openArchive: 'Archive',
  options: 'Options',
  references: (count: number) =>
    counted('en', count, { one: '# passage on this page', other: '# passages on this page' }),
  previous: 'Previous passage',
  next: 'Next passage',
  facts: 'What it is about',
  loading: 'Looking at this page',
  nothingTitle: 'Nothing of the story on this page',
  nothingHint:
    'None of the names of the story was found on it. If the page was already open when Backstory was installed or updated, reload it.',
  why: 'Why nothing?',
  offTitle: 'Off at this site',
  offBody: 'Here Backstory reads nothing, marks nothing and keeps nothing.',
  pausedTitle: (time: string): Phrase => phrase`Paused until ${time}`,
  pausedForEver: 'Paused until you turn it on again',
  pausedBody: 'Until then Backstory reads no page and marks nothing. Your archive stays as it is.',
  noAccessTitle: 'Backstory may not read this site',
  noAccessBody: 'The browser has not given it access. What it reads stays on this device.',
  allow: 'Allow access',
  unreadableTitle: 'This page cannot be read',
  unreadableBody: 'Browsers keep their own pages, add-on stores and some documents closed to extensions.',
  failedTitle: 'This page could not be looked at',
  tryAgain: 'Try again',
};

const archive = {
  title: 'Archive',
  list: 'Articles',
  bringIn: 'Bring in documents',
  articles: (count: number) => counted('en', count, { one: '# article', other: '# articles' }),
  words: 'Words in headline or first lines',
  language: 'Language',
  allLanguages: 'All languages',
  unknownLanguage: 'Language unknown',
  emptyTitle: 'Your archive is empty',
  emptyBody:
    'Bring in text files, saved pages or whole folders. They stay on this device and are read nowhere else.',
  noMatch: 'No article matches.',
  clear: 'Clear the filter',
  packTitle: 'Records in the story pack',
  packBody: 'They come with Backstory: who published what and when, with a short abstract, not the text.',
  onStory: 'Speaks of the story',
  offStory: 'Not about the story',
  copies: (count: number) => counted('en', count, { one: '# copy', other: '# copies' }),
  showMore: (count: number) => counted('en', count, { other: 'Show # more' }),
  dropTitle: 'Drop files or folders here',
  dropBody: '.txt, .html, .json and .jsonl, up to 20 MB each',
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose a folder',
  progress: (done: number, total: number) =>
    `${counted('en', done, { other: '#' })} of ${counted('en', total, { one: '# document', other: '# documents' })}`,
  rate: (perSecond: number) => counted('en', perSecond, { other: '# a second' }),
  cancel: 'Cancel',
  finished: 'Finished.',
  cancelled: (left: number) =>
    counted('en', left, {
      one: 'Cancelled. # document was not read.',
      other: 'Cancelled. # documents were not read.',
    }),
  taken: (count: number) => counted('en', count, { other: '# taken' }),
  merged: (count: number) => counted('en', count, { other: '# already there' }),
  refused: (count: number) => counted('en', count, { other: '# not taken' }),
  report: 'What became of each file',
  file: 'File',
  result: 'Result',
  takenOne: 'Taken',
  mergedOne: 'Already there',
  refusedOne: 'Not taken',
  copyOf: (count: number) =>
    counted('en', count, { one: 'copy of # article you have', other: 'copy of # articles you have' }),
  partOf: (file: string, number: number): Phrase => phrase`${file}, no. ${String(number)}`,
  back: 'All articles',
  outlet: 'Published by',
  credit: 'Credited to',
  byline: 'Author',
  published: 'Date',
  fileName: 'File',
  address: 'Original address',
  added: 'Added',
  howDated: 'How the date was worked out',
  droppedTitle: (count: number) =>
    counted('en', count, {
      one: '# line left out as not part of the article',
      other: '# lines left out as not part of the article',
    }),
  copiesTitle: 'Copies of this report',
  relatedTitle: 'Related articles',
  remove: 'Remove from archive',
  removed: (headline: Worded): Phrase => phrase`Removed: ${headline}`,
  undo: 'Undo',
  loading: 'Opening the archive',
};

const options = {
  title: 'Options',
  saved: 'Saved',
  opening: 'Cards open',
  openings: {
    hover: 'when the pointer rests on a mark',
    click: 'on a click',
    modifier: 'while Alt is held down',
  },
  delay: 'Rest before a card opens',
  delays: { 200: 'short (0.2 s)', 400: 'medium (0.4 s)', 600: 'long (0.6 s)' },
  interfaceLang: 'Language of the interface',
  factsLang: 'Language of the facts',
  followBrowser: 'as the browser',
  followInterface: 'as the interface',
  theme: 'Colours',
  themes: { auto: 'as the system', light: 'light', dark: 'dark' },
  sites: 'Sites where it is off',
  noSites: 'It is on at every site it may read.',
  turnOn: (host: string): Phrase => phrase`Turn on at ${host}`,
  pause: 'Pause everywhere',
  pauseBody: 'No page is read and nothing is marked until you turn it on again.',
  preview: 'This is how a card looks',
};

const sample = {
  heading: 'Opening of the harbour bridge',
  background:
    'The bridge joins the two banks of the harbour and replaces the ferry. It was opened after six years of work.',
  first: 'The city says at least 12,000 people walked across on the first day.',
  firstBy: 'City council',
  firstCounted: 'people on foot, first day',
  second: 'The ferry company says there were no more than 8,000.',
  secondBy: 'Ferry company',
  before: 'Last ferry crosses the harbour',
  beforeMore: 'The ferry made its last crossing in the evening, with its crew on deck.',
  after: 'Bridge closed to lorries',
  afterMore: 'Lorries of more than 12 tonnes must take the ring road.',
  outlet: 'The Harbour Gazette',
  article: 'A bridge where the ferry was',
};

const welcome = {
  title: 'Backstory is ready',
  sentences: [
    'When a page speaks of the story, its passages are quietly underlined.',
    'Rest the pointer on one, or tap it, to see what it is about, who claims what, and what happened before and since.',
    'In your archive you keep articles of your own and find them again, in any language.',
  ],
  accessGranted: 'Backstory may read the pages you open.',
  accessMissing: 'The browser does not let Backstory read pages yet. Without that it can mark nothing.',
  languages: 'Languages',
  privacy: 'Nothing leaves this device: no account, no server, no statistics.',
  tryIt: 'Try it on a page about the story',
  openArchive: 'Open the archive',
  openOptions: 'Options',
};

const refusals = {
  empty: 'The file is empty.',
  'too-large': 'The file is larger than 20 MB. Split it and bring in the parts.',
  binary: 'This is not a text file.',
  'unknown-json': 'This JSON is neither an export of Backstory nor a list of texts with “text” and “title”.',
  'unknown-type': 'Files of this kind are not read; .txt, .html, .json and .jsonl are.',
  unreadable: 'The file could not be read. It may have been moved or locked.',
  'no-text': 'There is no article text in it.',
};

const failures = {
  'bad-request': 'Backstory did not understand its own question. Nothing was changed.',
  'not-allowed': 'This page may not ask for that. Nothing was changed.',
  'no-background': 'Backstory did not answer. Nothing is lost; try again in a moment.',
  'extension-gone': 'Backstory was updated or removed. Reload this page to go on.',
  'storage-full': 'The storage is full. What was saved is kept; free some space and try again.',
  'storage-failed':
    'The browser’s storage did not work. Nothing was half saved; restart the browser and try again.',
  'not-found': 'This is not in your archive any more.',
  internal: 'Something went wrong inside Backstory. What you saved is untouched; try again.',
};

const screens = { product: 'Backstory', card, popup, archive, options, sample, welcome, refusals, failures };

/** Every word of the interface in one language; a language that lacks one does not compile. */
export type Messages = typeof screens & { readonly facts: FactMessages };

/** Codes of what can go wrong, as far as they can be worded. */
export type FailureCode = keyof Messages['failures'];

/** Codes of why a document was not taken, as far as they can be worded. */
export type RefusalReason = keyof Messages['refusals'];

export const en: Messages = { ...screens, facts: factsEn };

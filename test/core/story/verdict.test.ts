import { describe, expect, it } from 'vitest';
import { buildMatcher, type NameForm } from '../../../src/core/spotting/build.ts';
import { loadMatcher } from '../../../src/core/spotting/matcher.ts';
import { type EntitySense, findPassages } from '../../../src/core/spotting/mentions.ts';
import { meetings } from '../../../src/core/story/meetings.ts';
import type { Verdict } from '../../../src/core/story/reading.ts';
import { judge } from '../../../src/core/story/verdict.ts';
import { countriesIn, countryFinder } from '../../../src/core/text/countries.ts';
import { createFolder } from '../../../src/core/text/fold.ts';

/** A story of our own making: Arland and Borduria, and a treaty of theirs. */
const SIDES = ['arland', 'borduria'] as const;
const sense = (
  side: string | null,
  anchor: EntitySense['anchor'],
  evokes: string | null = null,
  person = false,
): EntitySense => ({ side, anchor, evokes, person, place: !person });
const SENSES = new Map<string, EntitySense>([
  ['arland', sense('arland', 'strong')],
  ['borduria', sense('borduria', 'strong')],
  ['plekszy', sense('borduria', 'strong', null, true)],
  ['port', sense('borduria', 'weak')],
  ['treaty', sense(null, 'story')],
  ['enemy', sense(null, 'none', 'borduria')],
  ['zorrino', sense(null, 'none', null, true)],
]);
const form = (entity: string, text: string, rule?: NameForm['rule']): NameForm => ({
  entity,
  form: text,
  lang: 'en',
  ...(rule === undefined ? {} : { rule }),
});
const data = buildMatcher(
  [
    form('arland', 'Arland'),
    form('arland', 'Arlander*'),
    form('borduria', 'Borduria'),
    form('borduria', 'Bordurian'),
    form('plekszy', 'Kurvi Plekszy'),
    form('plekszy', 'Plekszy', 'after-full'),
    form('port', 'Tesznik', 'with-anchor'),
    form('treaty', 'Pact of Zlip'),
    form('enemy', 'Syldavia'),
    form('zorrino', 'Zorrino'),
  ],
  [...SENSES.keys()],
);
const FINDER = countryFinder('en');
const matcher = loadMatcher(data, createFolder());

function verdictOn(text: string, headline = ''): Verdict {
  const whole = headline === '' ? text : `${headline}\n\n${text}`;
  const context = { text: whole, senses: SENSES, sides: SIDES, countries: countriesIn(FINDER, whole) };
  const judged = findPassages(matcher, SENSES, whole, 'en').map((passage) => ({
    passage,
    meetings: meetings(context, passage),
    headline: passage.end <= headline.length,
  }));
  return judge(context, judged);
}

describe('judge', () => {
  it.each([
    ['both sides in one sentence', 'Arland sent a trade mission to Borduria on Friday.'],
    ['a term of the story alone', 'Parliament will vote on the Pact of Zlip next week.'],
    [
      'one clear reference on a page about something else',
      'The harvest was good.\n\nPrices rose.\n\nArlanders also sell wheat to Borduria, the ministry said.\n\nRain is expected.',
    ],
    [
      'a surname once the full name was given',
      'Kurvi Plekszy rules in the north. Later Plekszy flew to Arland.',
    ],
    ['two sides parted by asides', 'Arland, on Tuesday, asked Borduria for grain.'],
    [
      'leaders named in a row',
      'The king of Arland, the queen of Brutopia and Kurvi Plekszy stood side by side.',
    ],
    ['two neighbouring sentences of a brief', 'Borduria asked for grain. Arland agreed within a day.'],
    ['a third country that brings the other side to mind', 'Soldiers from Arland fought in Syldavia.'],
    ['a port of one side beside the name of the other', 'A ship from Arland docked in Tesznik.'],
  ])('finds the story in %s', (_, text) => {
    expect(verdictOn(text).onStory).toBe(true);
  });

  it.each([
    ['one side alone', 'Borduria held elections. Bordurian voters queued for hours.'],
    [
      'both sides far apart on a front page',
      'Arland wins the cup after a long night of penalties.\n\nBorduria raises taxes for the third time this year.',
    ],
    ['a list of countries', 'Visas are not needed for Arland, Brutopia, Borduria, Genovia and Lichtenburg.'],
    ['two of three members of a list', 'Envoys of Brutopia, Arland and Borduria came.'],
    ['the first two of a list of three', 'Hackers from Arland, Borduria and Brutopia were named.'],
    ['members of a list with another between them', 'Borduria, Genovia and Arland are cold.'],
    ['a drop-down of countries', 'Arland\nBorduria\nGenovia\nLichtenburg'],
    [
      'one side named once in passing in the next sentence of a long text',
      `In Arland he was once a guest. His hosts in Borduria and the Bordurian press were kind. ${'The road was long and dusty. '.repeat(25)}`,
    ],
    [
      'two neighbouring sentences that are about somebody else',
      'Zorrino went to Arland. Later Zorrino sang in Borduria.',
    ],
    ['a surname that belongs to somebody else', 'Plekszy Junior sang in Arland.'],
    ['a port that is no anchor by itself', 'The port of Tesznik was closed.'],
    ['nothing at all', 'A cake needs flour, eggs and time.'],
    ['no text', ''],
  ])('does not find it in %s', (_, text) => {
    expect(verdictOn(text).onStory).toBe(false);
  });

  it('gives reasons that stand in the text', () => {
    const text = 'Arlander envoys met Kurvi Plekszy. Nothing else happened.';
    const { trace } = verdictOn(text, 'Arland and Borduria talk');
    expect(trace.map(({ code }) => code)).toEqual([
      'sides-in-sentence',
      'sides-in-sentence',
      'in-headline',
      'references',
    ]);
    for (const { code, params } of trace) {
      if (code !== 'sides-in-sentence') continue;
      expect(`Arland and Borduria talk\n\n${text}`).toContain(params['a']);
      expect(`Arland and Borduria talk\n\n${text}`).toContain(params['b']);
    }
  });

  it('says why not', () => {
    expect(verdictOn('Arland is large.').trace).toEqual([{ code: 'one-side-only', params: { a: 'Arland' } }]);
    expect(verdictOn('Arland is large.\n\nBorduria is small.').trace).toEqual([
      { code: 'apart', params: { a: 'Arland', b: 'Borduria' } },
    ]);
    expect(verdictOn('Nothing.').trace).toEqual([{ code: 'no-anchor', params: {} }]);
  });
});

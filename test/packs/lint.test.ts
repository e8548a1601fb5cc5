import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildPack, readPackFiles } from '../../src/packs/build-entry.ts';
import { type PackFiles, readAuthored } from '../../src/packs/files.ts';
import { lintPack } from '../../src/packs/lint.ts';
import { ARLAND, arlandFiles, authoredFrom } from '../fixtures/arland.ts';

const SHIPPED = join(import.meta.dirname, '../../src/packs/russia-dprk');

/** The tiny pack with one file changed. */
function changed(file: string, from: string, to: string): PackFiles {
  const files = new Map(arlandFiles());
  const text = files.get(file) ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return files.set(file, text.replaceAll(from, to));
}

const messages = (files: PackFiles): string[] =>
  lintPack(authoredFrom(files)).map(({ file, id, message }) => `${file} ${id}: ${message}`);

describe('the shipped pack', () => {
  it('has files of the right shape and passes the linter', () => {
    const { authored, problems } = readAuthored(readPackFiles(SHIPPED));
    expect(problems).toEqual([]);
    expect(lintPack(authored)).toEqual([]);
  });

  it('names its best-known names in at least 45 languages', () => {
    const { names } = authoredFrom(readPackFiles(SHIPPED));
    const anchors = [
      'north-korea',
      'russia',
      'kim-jong-un',
      'vladimir-putin',
      'pyongyang',
      'moscow',
      'kremlin',
      'choe-son-hui',
      'sergei-lavrov',
      'sergei-shoigu',
      'andrei-belousov',
      'kursk-oblast',
      'vostochny-cosmodrome',
    ];
    for (const id of anchors) {
      const languages = [...names].filter(([, forms]) => forms[id] !== undefined);
      expect(languages.length, id).toBeGreaterThanOrEqual(45);
    }
  });
});

describe('buildPack', () => {
  it('gives the same bytes for the same files', () => {
    expect(buildPack(ARLAND)).toEqual(buildPack(ARLAND));
  });
});

describe('lintPack', () => {
  it('passes the tiny pack', () => {
    expect(messages(arlandFiles())).toEqual([]);
  });

  it.each<[string, string, string, string, RegExp]>([
    ['a dangling entity', 'events.json', '"sirov", "plekszy"', '"sirov", "nobody"', /no entity "nobody"/],
    [
      'a dangling rival',
      'claims/troops.json',
      '"c-tr-2", "c-tr-3"',
      '"c-tr-2", "c-tr-9"',
      /no claim "c-tr-9"/,
    ],
    [
      'a fact without a source',
      'events.json',
      '"sources": [{"outlet": "gazette", "url": "https://gazette.example/1", "date": "2031-05-02", "lang": "en"}]',
      '"sources": []',
      /no source/,
    ],
    [
      'a source without its outlet',
      'events.json',
      '"outlet": "gazette"',
      '"outlet": "herald"',
      /no outlet "herald"/,
    ],
    [
      'a text that is missing',
      'texts/en/events.json',
      '"ev-2031-09-visit"',
      '"ev-2031-09-other"',
      /no text; write title/,
    ],
    [
      'a role without words',
      'texts/en/entities.json',
      '"president": "president',
      '"chief": "president',
      /role "president" is not worded/,
    ],
    [
      'a figure that does not say what it counts',
      'texts/en/claims/troops.json',
      '"counted": "Bordurian soldiers at the border"',
      '"claimant": "x"',
      /what it counts/,
    ],
    [
      'a claimant nobody names',
      'texts/en/claims/troops.json',
      ', "claimant": "villagers of the valley"',
      '',
      /nobody is named/,
    ],
    ['a name of two entities', 'names/en.json', '"Tesznik"', '"Tesznik", "Borduria"', /also names/],
    ['a name too short to stand alone', 'names/en.json', '"Tesznik"', '"Te"', /too short/],
    ['a star inside a word', 'names/en.json', '"Tesznik"', '"Tesz*nik"', /inside a word/],
    ['a name of nobody', 'names/en.json', '"tesznik":', '"nobody":', /no such entity/],
    [
      'a gate that is deaf to a name',
      'pack.json',
      '"patterns": ["Arl"]',
      '"patterns": ["Arlander"]',
      /deaf to "Arland"/,
    ],
    ['a day no calendar has', 'events.json', '"2031-09-03"', '"2031-09-31"', /no calendar has/],
    ['an end before its beginning', 'events.json', '"2031-06-14"', '"2031-06-01"', /ends before it begins/],
    [
      'a date longer than its precision',
      'events.json',
      '"date": "2030-03"',
      '"date": "2030-03-01"',
      /not cut to a month/,
    ],
    [
      'a role that ends before it begins',
      'entities.json',
      '"to": "2030-06-30"',
      '"to": "2027-06-30"',
      /role "general" ends before/,
    ],
    [
      'a rival that does not answer',
      'claims/troops.json',
      '"rivals": ["c-tr-1", "c-tr-2"]',
      '"rivals": ["c-tr-1"]',
      /must name this claim as a rival/,
    ],
    ['an id used twice', 'events.json', '"ev-2031-09-visit"', '"ev-2030-grain"', /used twice/],
  ])('finds %s', (_, file, from, to, message) => {
    expect(messages(changed(file, from, to)).join('\n')).toMatch(message);
  });

  it('names file and id of a file of the wrong shape', () => {
    const { problems } = readAuthored(changed('events.json', '"landmark": true', '"landmark": "yes"'));
    expect(problems).toEqual([
      { file: 'events.json', id: 'ev-2031-05-01-pact', message: expect.stringContaining('landmark') },
    ]);
    expect(readAuthored(new Map(arlandFiles()).set('outlets.json', '[')).problems[0]?.message).toMatch(
      /not JSON/,
    );
  });
});

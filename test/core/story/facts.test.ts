import { describe, expect, it } from 'vitest';
import type { CardRequest } from '../../../src/core/story/card.ts';
import { makeCard, roleAt } from '../../../src/core/story/facts.ts';
import { arlandAnalyst } from '../../fixtures/arland.ts';

const { index } = arlandAnalyst();

const request = (patch: Partial<CardRequest>): CardRequest => ({
  entity: null,
  entities: [],
  events: [],
  claims: [],
  reasons: [],
  pageDate: '2031-06-20',
  languages: ['en'],
  ...patch,
});

describe('makeCard', () => {
  it('is about the event where a country is pointed at, with its sources', () => {
    const card = makeCard(index, request({ entity: 'borduria', events: ['ev-2031-05-01-pact'] }), []);
    expect(card.about).toEqual({ kind: 'event', id: 'ev-2031-05-01-pact' });
    expect(card.heading.text).toBe('Arland and Borduria sign the Pact of Zlip');
    expect(card.background?.sources[0]).toEqual({
      outlet: 'Arland Gazette',
      kind: 'newspaper',
      url: 'https://gazette.example/1',
      date: '2031-05-02',
    });
  });

  it('is about the person pointed at, in the office held on the page’s day', () => {
    const before = makeCard(
      index,
      request({ entity: 'plekszy', events: ['ev-2031-05-01-pact'], pageDate: '2029-04-01' }),
      [],
    );
    const after = makeCard(index, request({ entity: 'plekszy', events: ['ev-2031-05-01-pact'] }), []);
    expect(before.heading.text).toBe('Kurvi Plekszy');
    expect(before.background?.role?.text).toBe('general of the Bordurian army');
    expect(after.background?.role?.text).toBe('president of Borduria');
  });

  it('sets rival claims side by side, with who denies them and when', () => {
    const { claims } = makeCard(index, request({ claims: ['c-tr-1'] }), []);
    expect(claims.map(({ id }) => id)).toEqual(['c-tr-1', 'c-tr-2', 'c-tr-3']);
    expect(claims[0]?.denials).toEqual([{ by: { text: 'Kurvi Plekszy', lang: 'en' }, date: '2031-06-12' }]);
    expect(claims[1]?.claimant.text).toBe('villagers of the valley');
    expect(claims[0]?.counted?.text).toBe('Bordurian soldiers at the border');
  });

  it('parts what was known on the page’s day from what came later', () => {
    const card = makeCard(index, request({ entity: 'plekszy', entities: ['plekszy'] }), []);
    expect(card.asOf.map(({ id }) => id)).toEqual(['ev-2031-06-troops', 'ev-2031-05-01-pact']);
    expect(card.since.map(({ id }) => id)).toEqual(['ev-2031-09-visit']);
  });

  it('says in which language a text is where it is not to be had in the reader’s', () => {
    const card = makeCard(index, request({ events: ['ev-2030-grain'], languages: ['vi', 'ar'] }), []);
    expect(card.heading).toEqual({ text: 'First grain ships reach Tesznik', lang: 'en' });
  });

  it('stays a card for a request about nothing known', () => {
    const card = makeCard(index, request({ entity: 'nobody', events: ['ev-none'], claims: ['c-none'] }), []);
    expect(card.heading.text).toBe('Arland – Borduria');
    expect(card.background).toBeNull();
    expect(card.claims).toEqual([]);
  });
});

describe('roleAt', () => {
  it('knows no office before the first one', () => {
    const entity = index.entities.get('plekszy');
    if (entity === undefined) throw new Error('the fixture has lost its president');
    expect(roleAt(entity, '2020-01-01', ['en'])).toBeNull();
  });
});

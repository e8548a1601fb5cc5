import type { Article, ReportSignature } from '../../src/core/archive/article.ts';
import type { MatcherData } from '../../src/core/spotting/matcher-data.ts';
import type { PackFacts } from '../../src/core/story/pack.ts';
import { encodeMatcher } from '../../src/packs/matcher-json.ts';

/** An article of the archive, plain but for what is given. */
export function article(id: string, more: Partial<Article> = {}): Article {
  return {
    id,
    origin: 'file',
    fileName: `${id}.txt`,
    url: null,
    headline: `Headline of ${id}`,
    language: 'en',
    direction: 'ltr',
    outlet: null,
    byline: null,
    credit: null,
    published: { date: null, precision: null, how: 'unknown', reasons: [] },
    paragraphs: [{ kind: 'text', text: `The text of ${id}.` }],
    dropped: [],
    addedAt: '2026-11-21T10:00:00.000Z',
    reading: null,
    ...more,
  };
}

/** An article that analysis has read; `rows` is its signature. */
export function readArticle(id: string, rows: ReportSignature, more: Partial<Article> = {}): Article {
  const reading = {
    packDigest: 'd1',
    onStory: true,
    score: 0.9,
    entities: ['harbour'],
    events: [],
    claims: [],
    signature: rows,
  };
  return article(id, { reading, ...more });
}

const MATCHER: MatcherData = {
  entities: ['', 'north', 'south'],
  labels: Uint16Array.of(0, 110),
  firstChild: Uint32Array.of(1, 2, 2),
  firstForm: Uint32Array.of(0, 0, 1),
  formEntity: Uint16Array.of(1),
  formFlags: Uint16Array.of(0),
  formLetters: Uint8Array.of(1),
  formJoiners: Uint32Array.of(0),
  exact: [],
  languages: [],
};

/** Facts of a small made-up pack: `version` shows in its outlets, so that two versions differ. */
export function facts(version: string): PackFacts {
  const entity = (id: string) => ({
    id,
    kind: 'place' as const,
    side: id,
    anchor: 'strong' as const,
    roles: [],
    sources: [],
    texts: { en: { name: id, line: `${id}.` } },
  });
  return {
    info: {
      id: 'made-up',
      schema: 1,
      version,
      checkedOn: '2026-11-21',
      sides: ['north', 'south'],
      languages: ['en'],
      gate: { entities: [], patterns: [] },
      titles: { en: 'Made up' },
    },
    outlets: [
      { id: `z-${version}`, name: 'Last by name, first in the pack', kind: 'site', country: null },
      { id: 'a', name: 'First by name', kind: 'site', country: null },
    ],
    entities: [entity('south'), entity('north')],
    events: [],
    claims: [],
    articles: [],
  };
}

/** A compiled pack as it is shipped. */
export function packJson(version: string, digest = version): string {
  return JSON.stringify({ digest, facts: facts(version), matcher: encodeMatcher(MATCHER) });
}

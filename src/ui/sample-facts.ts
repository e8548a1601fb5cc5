import type { CardFacts, ClaimLine, DatedLine, SourceLine, Worded } from '../core/story/card.ts';
import type { Lang } from '../core/story/pack.ts';
import type { Messages } from './locales/index.ts';

/** A card about nothing in particular, to show the reader's choices on. */
export function sampleFacts({ sample }: Messages, lang: Lang): CardFacts {
  const worded = (text: string): Worded => ({ text, lang });
  const source: SourceLine = { outlet: sample.outlet, kind: 'newspaper', url: null, date: '2024-05-12' };
  const claim = (
    id: string,
    statement: string,
    claimant: string,
    figure: ClaimLine['figure'],
  ): ClaimLine => ({
    id,
    statement: worded(statement),
    claimant: worded(claimant),
    madeOn: '2024-05-13',
    figure,
    counted: worded(sample.firstCounted),
    status: 'asserted',
    denials: [],
    sources: [source],
  });
  const line = (id: string, date: string, title: string, summary: string): DatedLine => ({
    id,
    date,
    precision: 'day',
    to: null,
    title: worded(title),
    summary: worded(summary),
    sources: [source],
  });
  return {
    heading: worded(sample.heading),
    about: { kind: 'event', id: 'sample' },
    date: '2024-05-12',
    precision: 'day',
    background: { text: worded(sample.background), role: null, sources: [source] },
    claims: [
      claim('first', sample.first, sample.firstBy, { low: 12_000, unit: 'people' }),
      claim('second', sample.second, sample.secondBy, { high: 8000, unit: 'people' }),
    ],
    asOf: [line('before', '2024-05-11', sample.before, sample.beforeMore)],
    since: [line('after', '2024-07-01', sample.after, sample.afterMore)],
    pageDate: '2024-05-14',
    articles: [],
    why: [],
    names: {},
    checkedOn: '2024-08-01',
  };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/ui/archive/archive-model.ts';
import {
  filterRows,
  groupCopies,
  isPackRecord,
  languagesIn,
  makeSearchable,
} from '../../../src/ui/archive/rows.ts';

function row(id: string, over: Partial<Row> & { readonly date?: string | null } = {}): Row {
  const { date = '2024-06-19', ...rest } = over;
  return {
    id,
    headline: `headline of ${id}`,
    lead: 'the first words',
    language: 'en',
    outlet: null,
    credit: null,
    fileName: null,
    published: { date, precision: 'day', how: 'printed', reasons: [] },
    onStory: true,
    copies: [],
    addedAt: '2026-01-01T00:00:00.000Z',
    ...rest,
  };
}

const ids = (rows: readonly Row[]): readonly string[] => rows.map(({ id }) => id);

describe('filterRows', () => {
  const rows = makeSearchable([
    row('vi', { language: 'vi', headline: 'Triều Tiên và Nga ký hiệp ước' }),
    row('ar', { language: 'ar', headline: 'كوريا الشمالية وروسيا', lead: 'وقّعت الدولتان' }),
    row('ko', { language: 'ko', headline: null, lead: '북한과 러시아가 조약에 서명했다' }),
    row('en', { credit: 'Yonhap' }),
  ]);
  const found = (words: string, language: string | null = null): readonly string[] =>
    ids(filterRows(rows, { words, language }));

  it.each([
    ['', ['vi', 'ar', 'ko', 'en']],
    ['  ', ['vi', 'ar', 'ko', 'en']],
    ['trieu tien', ['vi']],
    ['NGA', ['vi']],
    ['ước triều', ['vi']],
    ['كوريا', ['ar']],
    ['وقعت', ['ar']],
    ['러시아', ['ko']],
    ['yonhap', ['en']],
    ['nowhere', []],
  ])('“%s”', (words, expected) => {
    expect(found(words)).toEqual(expected);
  });

  it('keeps one language, also together with words', () => {
    expect(found('', 'ar')).toEqual(['ar']);
    expect(found('nga', 'ar')).toEqual([]);
  });
});

describe('groupCopies', () => {
  it('folds copies under the earliest, whichever of them names the others', () => {
    const groups = groupCopies([
      row('late', { date: '2024-06-21', copies: ['early'] }),
      row('early', { date: '2024-06-19' }),
      row('middle', { date: '2024-06-20', copies: ['late'] }),
      row('alone', { date: '2024-06-30' }),
    ]);
    expect(groups.map(({ first, others }) => [first.id, ids(others)])).toEqual([
      ['alone', []],
      ['early', ['middle', 'late']],
    ]);
  });

  it('puts what has no date last, in groups and in the list', () => {
    const groups = groupCopies([
      row('undated', { date: null, copies: ['dated'] }),
      row('dated'),
      row('nothing known', { date: null }),
    ]);
    expect(groups.map(({ first }) => first.id)).toEqual(['dated', 'nothing known']);
  });

  it('takes a copy that is not there for none', () => {
    expect(groupCopies([row('a', { copies: ['gone'] })])).toHaveLength(1);
  });

  it('holds every row exactly once, however copies point', () => {
    const links = fc.array(fc.tuple(fc.nat(9), fc.nat(9)));
    fc.assert(
      fc.property(links, (pairs) => {
        const rows = Array.from({ length: 10 }, (_, at) =>
          row(`r${at}`, { copies: pairs.filter(([from]) => from === at).map(([, to]) => `r${to}`) }),
        );
        const held = groupCopies(rows).flatMap(({ first, others }) => [first.id, ...ids(others)]);
        expect(held.toSorted()).toEqual(ids(rows).toSorted());
      }),
    );
  });
});

it('languagesIn lists the most frequent first and leaves out the unknown', () => {
  const rows = [
    row('a', { language: 'vi' }),
    row('b', { language: null }),
    row('c', { language: 'ar' }),
    row('d', { language: 'vi' }),
  ];
  expect(languagesIn(rows)).toEqual(['vi', 'ar']);
});

it('isPackRecord tells the pack’s names from ids made of a text', () => {
  expect(isPackRecord(row('art-sample-000'))).toBe(true);
  expect(isPackRecord(row(`a-${'0f'.repeat(12)}`))).toBe(false);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  counted,
  formatDate,
  formatList,
  formatNumber,
  languageName,
} from '../../../src/ui/locales/format.ts';

describe('formatDate', () => {
  it.each([
    ['en', '19 June 2024'],
    ['vi', '19 tháng 6, 2024'],
    ['ar', '19 يونيو 2024'],
  ])('writes a day as %s does', (lang, words) => {
    expect(formatDate('2024-06-19', 'day', lang)).toBe(words);
  });

  it.each([
    ['2024-06-19', 'month', 'June 2024'],
    ['2024-06-19', 'year', '2024'],
    ['2024-06', 'day', 'June 2024'],
    ['2024', 'day', '2024'],
    ['2024-06', null, 'June 2024'],
  ] as const)('cuts %s to what is known (%s)', (iso, precision, words) => {
    expect(formatDate(iso, precision, 'en')).toBe(words);
  });

  it('writes a range once for what both ends share', () => {
    // The dash stands between thin or plain spaces, as the data of the platform have it.
    const plain = formatDate('2024-10-08', 'range', 'en', '2024-10-13').replace(/\s/g, ' ');
    expect(plain).toMatch(/^8 ?– ?13 October 2024$/);
  });

  it('takes a range that ends before it begins for its first day', () => {
    expect(formatDate('2024-10-08', 'range', 'en', '2024-10-01')).toBe('8 October 2024');
  });

  it('gives back what is no date', () => {
    expect(formatDate('soon', 'day', 'en')).toBe('soon');
  });

  it('never shifts a day, whatever the time zone of the machine', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    const before = process.env['TZ'];
    try {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Ho_Chi_Minh']) {
        process.env['TZ'] = zone;
        fc.assert(
          fc.property(days, (date) => {
            const iso = date.toISOString().slice(0, 10);
            expect(formatDate(iso, 'day', 'en')).toMatch(new RegExp(`^${Number(iso.slice(8))} `));
          }),
          { numRuns: 30 },
        );
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});

describe('numbers', () => {
  it.each([
    ['en', 11_000, '11,000'],
    ['vi', 11_000, '11.000'],
    ['ar', 11_000, '11 ألف'],
    ['ar', 10_000, '10 آلاف'],
    ['ar', 3000, '3 آلاف'],
    ['ar', 12_500, '12,500'],
    ['en', 4_800_000, '4.8 million'],
    ['vi', 4_800_000, '4,8 triệu'],
    ['ar', 10_000_000, '10 ملايين'],
    ['en', 4.7, '4.7'],
  ])('are written as %s does: %d', (lang, value, words) => {
    expect(formatNumber(value, lang)).toBe(words);
  });

  it('never use Arabic-Indic digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000_000 }), (value) => {
        expect(formatNumber(value, 'ar')).not.toMatch(/[٠-٩۰-۹]/);
      }),
    );
  });

  it('choose the form of the noun', () => {
    const forms = { zero: 'z', one: 'o', two: 't', few: '# f', many: '# m', other: '# x' };
    expect([0, 1, 2, 3, 10, 11, 99, 100, 103].map((count) => counted('ar', count, forms))).toEqual([
      'z',
      'o',
      't',
      '3 f',
      '10 f',
      '11 m',
      '99 m',
      '100 x',
      '103 f',
    ]);
    expect(counted('en', 1, { one: '# copy', other: '# copies' })).toBe('1 copy');
    expect(counted('vi', 1, { one: 'wrong', other: '# bản' })).toBe('1 bản');
  });
});

describe('names of languages', () => {
  it.each([
    ['vi', 'en', 'Vietnamese'],
    ['en', 'vi', 'Tiếng Anh'],
    ['vi', 'ar', 'الفيتنامية'],
    ['zh-Hans', 'en', 'Simplified Chinese'],
  ])('%s in %s', (tag, lang, name) => {
    expect(languageName(tag, lang)).toBe(name);
  });

  it('falls back on the tag where it is none', () => {
    expect(languageName('not a tag', 'en')).toBe('not a tag');
  });
});

describe('lists', () => {
  it('keep every name a name', () => {
    const names = ['Kim', 'Путин'].map((name) => ({ name, lang: null }));
    expect(formatList(names, 'en')).toEqual([
      { name: 'Kim', lang: null },
      ' and ',
      { name: 'Путин', lang: null },
    ]);
  });
});

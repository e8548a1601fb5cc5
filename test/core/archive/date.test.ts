import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/core/archive/calendar.ts';
import { createDateReader, datesIn } from '../../../src/core/archive/date.ts';
import { resolveDate } from '../../../src/core/archive/date-found.ts';

const ANCHOR = '2024-11-30';
/** `words → date` of every date found. */
const found = (text: string, lang: string | null, anchor: string | null = ANCHOR): string[] =>
  datesIn(text, lang, anchor).map(({ words, date }) => `${words} → ${date}`);

describe('dates in many languages', () => {
  it.each<[string, string, string[]]>([
    [
      'en',
      'on 13 September 2023, Sept. 13, in June and on 9/13/2023',
      ['13 September 2023 → 2023-09-13', 'Sept. 13 → 2024-09-13', 'June → 2024-06', '9/13/2023 → 2023-09-13'],
    ],
    [
      'en',
      'on Wednesday, last Saturday, next Friday, yesterday, last month, last week',
      [
        'Wednesday → 2024-11-27',
        'Saturday → 2024-11-23',
        'Friday → 2024-12-06',
        'yesterday → 2024-11-29',
        'last month → 2024-10',
        'last week → 2024-11-18',
      ],
    ],
    [
      'vi',
      'ngày 29/11, hồi tháng 6, tháng 6/2024, ngày 20 tháng 5 năm 2025, 20 Tháng 05, 2025',
      [
        'ngày 29/11 → 2024-11-29',
        'tháng 6 → 2024-06',
        'tháng 6/2024 → 2024-06',
        'ngày 20 tháng 5 năm 2025 → 2025-05-20',
        '20 Tháng 05, 2025 → 2025-05-20',
      ],
    ],
    [
      'vi',
      'hôm thứ Tư, sáng thứ năm, hôm qua, tháng trước, tháng 6 năm ngoái',
      [
        'hôm thứ Tư → 2024-11-27',
        'sáng thứ năm → 2024-11-28',
        'hôm qua → 2024-11-29',
        'tháng trước → 2024-10',
        'tháng 6 → 2023-06',
        'năm ngoái → 2023',
      ],
    ],
    [
      'ar',
      'يوم 13 سبتمبر/أيلول 2023 وفي يوليو الماضي، يوم الأربعاء، ١٩ يونيو',
      [
        '13 سبتمبر/أيلول 2023 → 2023-09-13',
        'يوليو → 2024-07',
        'الأربعاء → 2024-11-27',
        '١٩ يونيو → 2024-06-19',
      ],
    ],
    [
      'ru',
      '29 ноября 2024 года, в среду, в июне прошлого года, вчера',
      ['29 ноября 2024 → 2024-11-29', 'в среду → 2024-11-27', 'июне → 2023-06', 'вчера → 2024-11-29'],
    ],
    [
      'uk',
      '29 листопада 2024 року, у середу, у червні',
      ['29 листопада 2024 → 2024-11-29', 'середу → 2024-11-27', 'червні → 2024-06'],
    ],
    [
      'ko',
      '11월 29일, 지난해 6월, 2024년 6월 19일, 수요일, 지난달',
      [
        '11월 29일 → 2024-11-29',
        '지난해 → 2023',
        '6월 → 2023-06',
        '2024년 6월 19일 → 2024-06-19',
        '수요일 → 2024-11-27',
        '지난달 → 2024-10',
      ],
    ],
    [
      'zh-Hans',
      '2024年11月29日，11月29日，星期三，周三，十一月二十九日',
      [
        '2024年11月29日 → 2024-11-29',
        '11月29日 → 2024-11-29',
        '星期三 → 2024-11-27',
        '周三 → 2024-11-27',
        '十一月二十九日 → 2024-11-29',
      ],
    ],
    [
      'ja',
      '13日、11月29日、昨年6月、水曜日',
      ['13日 → 2024-11-13', '11月29日 → 2024-11-29', '昨年 → 2023', '6月 → 2023-06', '水曜日 → 2024-11-27'],
    ],
    [
      'de',
      'am 29. November 2024, im Juni, am 29.11., am Mittwoch',
      ['29. November 2024 → 2024-11-29', 'Juni → 2024-06', '29.11. → 2024-11-29', 'Mittwoch → 2024-11-27'],
    ],
    [
      'fr',
      'le 1er mars, le 29 novembre 2024, en juin dernier, mercredi',
      ['1er mars → 2024-03-01', '29 novembre 2024 → 2024-11-29', 'juin → 2024-06', 'mercredi → 2024-11-27'],
    ],
    [
      'es',
      'el 29 de noviembre de 2024, en junio, el miércoles',
      ['29 de noviembre de 2024 → 2024-11-29', 'junio → 2024-06', 'miércoles → 2024-11-27'],
    ],
    [
      'pt',
      'em 13 de setembro de 2023, nesta quarta-feira (27/11)',
      ['13 de setembro de 2023 → 2023-09-13', 'quarta-feira → 2024-11-27', '27/11 → 2024-11-27'],
    ],
    [
      'it',
      'il 29 novembre 2024, a giugno, mercoledì',
      ['29 novembre 2024 → 2024-11-29', 'giugno → 2024-06', 'mercoledì → 2024-11-27'],
    ],
    [
      'pl',
      '29 listopada 2024 r., w czerwcu, w środę',
      ['29 listopada 2024 → 2024-11-29', 'czerwcu → 2024-06', 'środę → 2024-11-27'],
    ],
    [
      'tr',
      '29 Kasım 2024, Haziran’da, Çarşamba günü',
      ['29 Kasım 2024 → 2024-11-29', 'Haziran → 2024-06', 'Çarşamba → 2024-11-27'],
    ],
    [
      'id',
      'Rabu (27/11/2024), pada Juni 2024',
      ['Rabu → 2024-11-27', '27/11/2024 → 2024-11-27', 'Juni 2024 → 2024-06'],
    ],
    [
      'fa',
      '۲۲ شهریور ۱۴۰۲ و ۱۳ سپتامبر ۲۰۲۳',
      ['۲۲ شهریور ۱۴۰۲ → 2023-09-13', '۱۳ سپتامبر ۲۰۲۳ → 2023-09-13'],
    ],
    ['th', '13 กันยายน 2566 วันพุธ', ['13 กันยายน 2566 → 2023-09-13', 'วันพุธ → 2024-11-27']],
    ['hu', '2024. november 29-én, szerdán', ['2024. november 29 → 2024-11-29', 'szerdán → 2024-11-27']],
    ['he', 'ב-13 בספטמבר 2023 ביום רביעי', ['13 בספטמבר 2023 → 2023-09-13', 'ביום רביעי → 2024-11-27']],
  ])('%s: %s', (lang, text, expected) => {
    expect(found(text, lang)).toEqual(expected);
  });
  it.each<[string, string]>([
    [
      'en',
      'They may march on 24/7, 9/11 was 3/4 of it; Sun and sat; version 1.2.3.4; 32/13/2024; May they rest',
    ],
    ['vi', 'lần thứ tư, 2/3 số phiếu, trong 18 tháng, Nghị định 168/2024/NĐ-CP, người thứ hai'],
    ['ko', '3일간, 13일째'],
    ['ja', '3日間、日本、第3月'],
    ['fr', 'sept hommes et mars'],
  ])('%s: no dates in "%s"', (lang, text) => {
    expect(found(text, lang)).toEqual([]);
  });
  it('knows figures and English where the language is not known', () => {
    expect(found('2024-06-19 and 19 June 2024', null)).toEqual([
      '2024-06-19 → 2024-06-19',
      '19 June 2024 → 2024-06-19',
    ]);
  });
  it('reads decomposed text at its own offsets', () => {
    const text = 'Hội đàm ngày 20 tháng 5 năm 2025.'.normalize('NFD');
    expect(datesIn(text, 'vi').map(({ words, date }) => [words.normalize('NFC'), date])).toEqual([
      ['ngày 20 tháng 5 năm 2025', '2025-05-20'],
    ]);
  });
});

describe('resolving', () => {
  it('leaves open what needs a date of the text, and resolves it later', () => {
    const [mention] = datesIn('hôm 29/11', 'vi');
    expect(mention?.date).toBeNull();
    if (mention !== undefined) expect(resolveDate(mention.parts, '2024-12-05')).toBe('2024-11-29');
  });
  it('takes the year before for days that lie ahead, but not across a time zone', () => {
    expect(found('hôm 31/12', 'vi', '2025-01-02')).toEqual(['hôm 31/12 → 2024-12-31']);
    expect(found('ngày 1/12', 'vi', '2024-11-30')).toEqual(['ngày 1/12 → 2024-12-01']);
    expect(found('ngày 2/12', 'vi', '2024-11-30')).toEqual(['ngày 2/12 → 2023-12-02']);
    expect(found('on 29 February', 'en', '2023-03-10')).toEqual(['29 February → 2020-02-29']);
  });
  it('works with an anchor of a month, as far as it goes', () => {
    expect(found('ngày 24/10, hôm thứ Tư, năm ngoái', 'vi', '2024-11')).toEqual([
      'ngày 24/10 → 2024-10-24',
      'hôm thứ Tư → null',
      'năm ngoái → 2023',
    ]);
  });
});

describe('any text', () => {
  const words = [
    '13',
    '9',
    '2024',
    '/',
    '.',
    '-',
    ' ',
    'September',
    'tháng',
    'ngày',
    'سبتمبر',
    'ноября',
    '년',
    '월',
    '일',
    '月',
    '日',
    'Wednesday',
    'hôm',
    'thứ',
    'Tư',
    'im',
    'Mai',
    'de',
    ',',
    '\u0301',
    '\ud800',
    '๙',
    'last',
    'year',
  ];
  it('gives exact offsets, true days, and no overlaps', () => {
    const readers = ['en', 'vi', 'ar', 'ru', 'ko', 'zh', 'ja', 'de', 'es', 'fa', 'th', 'hu'].map((lang) => ({
      lang,
      reader: createDateReader(lang),
    }));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 3 })), {
          maxLength: 25,
        }),
        fc.constantFrom(...readers),
        (parts, { lang, reader }) => {
          const text = parts.join('');
          let last = 0;
          for (const mention of datesIn(text, lang, '2024-11-30', reader)) {
            expect(mention.start).toBeGreaterThanOrEqual(last);
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(text.slice(mention.start, mention.end)).toBe(mention.words);
            last = mention.end;
            if (mention.date !== null) expect(partsOf(mention.date)).not.toBeNull();
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

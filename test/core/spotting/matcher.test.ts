import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMatcher, type FormRule, type NameForm, parseForm } from '../../../src/core/spotting/build.ts';
import { loadMatcher, scan } from '../../../src/core/spotting/matcher.ts';
import { createFolder } from '../../../src/core/text/fold.ts';

const form = (entity: string, text: string, lang = 'en', rule?: FormRule): NameForm => ({
  entity,
  form: text,
  lang,
  ...(rule === undefined ? {} : { rule }),
});

const FORMS: readonly NameForm[] = [
  form('kim', 'Kim Jong Un'),
  form('kim', 'Kim', 'en', 'after-full'),
  form('kim', 'ông Kim', 'vi', 'after-full'),
  form('kim', '김정은', 'ko'),
  form('kim', 'キム・ジョンウン', 'ja'),
  form('kim', 'كيم', 'ar', 'after-full'),
  form('korea', 'North Korea'),
  form('korea', 'N. Korea'),
  form('korea', 'северн* коре*', 'ru'),
  form('korea', 'кндр', 'ru'),
  form('korea', 'كوريا الشمالية', 'ar'),
  form('korea', '북한', 'ko'),
  form('korea', '朝鲜', 'zh-Hans'),
  form('korea', 'เกาหลีเหนือ', 'th'),
  form('putin', 'Putin'),
  form('putin', 'Путин', 'ru'),
  form('putin', 'بوتين', 'ar'),
  form('putin', 'פוטין', 'he'),
  form('putin', 'პუტინ', 'ka'),
  form('kremlin', 'الكرملين', 'ar'),
  form('un', 'UN'),
  form('russia', 'Nga', 'vi'),
  form('pyongyang', 'Bình Nhưỡng', 'vi'),
  form('', '朝鲜族', 'zh-Hans'),
  form('', 'Kim Kardashian'),
];
const ORDER = ['kim', 'korea', 'putin', 'kremlin', 'un', 'russia', 'pyongyang'];
const data = buildMatcher(FORMS, ORDER);
const matcher = loadMatcher(data, createFolder());

const found = (text: string, lang: string | null = null): string[] =>
  scan(matcher, text, lang).map(
    ({ start, end, entity }) => `${text.slice(start, end)}=${data.entities[entity] ?? ''}`,
  );

describe('scan', () => {
  it.each<[string, string, string[]]>([
    [
      'hyphens, no-break hyphens and the English genitive',
      'Kim Jong-un met Kim Jong‑Un’s aide',
      ['Kim Jong-un=kim', 'Kim Jong‑Un=kim'],
    ],
    ['capitals throughout', 'KIM JONG UN MEETS PUTIN', ['KIM JONG UN=kim', 'PUTIN=putin']],
    ['no small letters for a name', 'kim jong un', []],
    ['abbreviations only as abbreviations', 'the UN and Jong-Un and un', ['UN=un']],
    ['names written together', '#NorthKorea', ['NorthKorea=korea']],
    ['a full stop that belongs to the name', 'N. Korea fires', ['N. Korea=korea']],
    ['no name across sentences', 'They went North. Korea followed.', []],
    ['words that only begin like a name', 'Kimberly Putinism', []],
    [
      'Russian cases by rule and by star',
      'Северной Кореи, с Путиным, КНДР',
      ['Северной Кореи=korea', 'Путиным=putin', 'КНДР=korea'],
    ],
    [
      'Turkish, German and Czech endings',
      "Putin'in Putins Putinem",
      ['Putin=putin', 'Putins=putin', 'Putinem=putin'],
    ],
    [
      'Arabic words glued on in front',
      'وبوتين وللكرملين لكوريا الشمالية',
      ['بوتين=putin', 'كرملين=kremlin', 'كوريا الشمالية=korea'],
    ],
    ['Arabic words run together behind teh marbuta', 'كوريا الشماليةفي يوليو', ['كوريا الشمالية=korea']],
    ['no Arabic name inside another word', 'حكيم', []],
    ['Hebrew words glued on in front', 'ושפוטין', ['פוטין=putin']],
    [
      'Korean particles and compounds',
      '김정은이 북한군과 대북한',
      ['김정은=kim', '북한=korea', '북한=korea'],
    ],
    ['Georgian suffixes', 'პუტინმა', ['პუტინმა=putin']],
    ['scripts without spaces', 'ผู้นำเกาหลีเหนือกับ在朝鲜的', ['เกาหลีเหนือ=korea', '朝鲜=korea']],
    [
      'half-width kana with other dots',
      'ｷﾑ･ｼﾞｮﾝｳﾝ キム＝ジョンウン',
      ['ｷﾑ･ｼﾞｮﾝｳﾝ=kim', 'キム＝ジョンウン=kim'],
    ],
    ['decomposed text', 'Bình Nhưỡng'.normalize('NFD'), [`${'Bình Nhưỡng'.normalize('NFD')}=pyongyang`]],
    [
      'long Vietnamese names without marks, short ones not',
      'Binh Nhuong, ngà, Nga',
      ['Binh Nhuong=pyongyang', 'Nga=russia'],
    ],
    [
      'names broken by soft hyphens',
      'Kim Jong\u00ad-un Pu\u00adtin',
      ['Kim Jong\u00ad-un=kim', 'Pu\u00adtin=putin'],
    ],
    ['the longer name that begins inside a shorter one', 'Ông Kim Jong-un', ['Kim Jong-un=kim']],
    ['look-alikes, which swallow the name', '朝鲜族 Kim Kardashian', ['朝鲜族=', 'Kim Kardashian=']],
  ])('finds %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('takes short names for names only in their own language', () => {
    expect(found('Nga nói', 'vi')).toEqual(['Nga=russia']);
    expect(found('Nga said', 'en')).toEqual([]);
  });

  it('gives exact offsets, in order, without overlap, for any text', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        ...FORMS.map((one) => one.form.replaceAll('*', 'ой')),
        ' ',
        '\u0301',
        '\u200b',
        '-',
        '.',
        '\ud800',
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of scan(matcher, text, null)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds every name that stands alone between spaces, however the text around it looks', () => {
    const word = fc.constantFrom(
      'Kim Jong-un',
      'North Korea',
      'Putin',
      'Путина',
      '북한이',
      'وبوتين',
      'Bình Nhưỡng',
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary-ascii', maxLength: 30 }),
        word,
        fc.string({ unit: 'binary-ascii', maxLength: 30 }),
        (before, name, after) => {
          const text = `${before}; ${name}, ${after}`;
          const start = before.length + 2;
          expect(
            scan(matcher, text, null).some(
              (match) => match.start >= start && match.end <= start + name.length,
            ),
          ).toBe(true);
        },
      ),
    );
  });
});

describe('parseForm', () => {
  it.each(['', ' - ', '*', 'Ко*рея'])('refuses %o', (text) => {
    expect(() => parseForm(createFolder(), text)).toThrow(RangeError);
  });
});

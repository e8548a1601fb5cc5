import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BREAK, createFolder, cursorAt, foldString, readUnit } from '../../../src/core/text/fold.ts';

const folder = createFolder();
const fold = (text: string): string => foldString(folder, text);

describe('foldString', () => {
  it.each([
    ['case', 'MOSKVA', 'moskva'],
    ['width', 'Ｐｕｔｉｎ', 'putin'],
    ['Vietnamese tone marks, old and new placement', 'Hoà Hòa', 'hoahoa'],
    ['Vietnamese letters', 'Bình Nhưỡng', 'binhnhuong'],
    ['Vietnamese d with stroke', 'Điện', 'dien'],
    ['Arabic alef and hamza forms', 'أوكرانيا إيران آسيا', 'اوكرانيااياناسيا'.replace('ايان', 'ايران')],
    ['Arabic tatweel and harakat', 'كـــوريـا بُوتِين', 'كوريابوتين'],
    ['Persian and Arabic kaf and yeh', 'کره شمالی', 'كرهشمالي'],
    ['Urdu heh', 'شمالی کوریہ', 'شماليكوريه'],
    ['Cyrillic yo', 'Лавёров', 'лаверов'],
    ['hyphens, dashes, apostrophes and spaces', "Kim‐Jong–un Ch'oe Ch’oe", 'kimjongunchoechoe'],
    ['soft hyphen and zero-width marks', 'Pyong\u00adyang Mos\u200bcow', 'pyongyangmoscow'],
    ['German sharp s and Nordic letters', 'Weißrußland Ærø', 'weissrusslandaero'],
    ['Greek final sigma and accents', 'Κρεμλίνος', 'κρεμλινοσ'],
    ['Hebrew final letters and niqqud', 'פּוּטִין', 'פוטינ'],
    ['Devanagari nukta', 'क़ज़ान', 'कजान'],
    ['half-width kana', 'ﾛｼｱ', 'ロシア'],
    ['letters of the astral planes', '𝐏𝐮𝐭𝐢𝐧', 'putin'],
    ['digits of other scripts', '٨٠٠٠ ۸ ८ ８', '8000888'],
  ])('folds %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each(['북한 김정은', 'ガンダム', 'Bình Nhưỡng', 'Choïgou', 'Кремль', 'उत्तर कोरिया', 'Пхеньян'])(
    'reads %s composed and decomposed alike',
    (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    },
  );

  it('keeps Thai vowels and drops Thai tone marks', () => {
    expect(fold('เกาหลีเหนือ')).not.toBe(fold('เกาหลเหนอ'));
    expect(fold('รุ่ง')).toBe(fold('รุง'));
  });
});

describe('readUnit', () => {
  it('never steps back and always comes to the end, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const cursor = cursorAt(0);
        let steps = 0;
        while (cursor.next < text.length || cursor.pending !== null) {
          const before = cursor.next;
          readUnit(folder, text, cursor);
          expect(cursor.next).toBeGreaterThanOrEqual(before);
          expect(cursor.next).toBeLessThanOrEqual(text.length);
          steps += 1;
          expect(steps).toBeLessThanOrEqual(text.length * 20);
        }
        readUnit(folder, text, cursor);
        expect(cursor.unit).toBe(BREAK);
      }),
    );
  });

  it('takes lone surrogates and floods of combining marks for what they are: nothing', () => {
    expect(fold(`Pu\ud835tin`)).toBe('putin');
    expect(fold(`P${'\u0301'.repeat(5000)}utin`)).toBe('putin');
  });
});

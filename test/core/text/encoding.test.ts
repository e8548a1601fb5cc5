import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, type Encoding } from '../../../src/core/text/encoding.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, big: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !big);
  return bytes;
}

const HIGH_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Encoder made from the decoder: every byte is decoded once. */
function encoderOf(encoding: string): (text: string) => Uint8Array {
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) {
    const char =
      encoding === 'windows-1252'
        ? byte >= 0x80 && byte < 0xa0
          ? HIGH_1252.charAt(byte - 0x80)
          : String.fromCharCode(byte)
        : new TextDecoder(encoding).decode(Uint8Array.of(byte));
    if (!bytes.has(char)) bytes.set(char, byte);
  }
  return (text) =>
    Uint8Array.from(text, (char) => {
      const byte = bytes.get(char);
      if (byte === undefined) throw new Error(`${char} is not in ${encoding}`);
      return byte;
    });
}

/** As Vietnamese programs wrote windows-1258: letters with their own shape, tone marks behind them. */
function splitTones(text: string): string {
  return Array.from(text.normalize('NFC'), (char) => {
    const parts = char.normalize('NFD');
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0];
    return tone === undefined ? char : parts.replace(tone, '').normalize('NFC') + tone;
  }).join('');
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  'windows-1258':
    'cây cầu mới được khánh thành vào sáng thứ bảy người dân đứng kín hai bên bờ sông những chiếc thuyền nhỏ chở đèn lồng trôi về phía biển'.split(
      ' ',
    ),
  'windows-1256':
    'افتُتح الجسر الجديد صباح السبت ووقف الناس على ضفتي النهر مدرسة كبيرة في قرية هادئة إلى مستشفى المدينة القديمة'.split(
      ' ',
    ),
  'windows-1251':
    'Новый мост открыли в субботу утром жители стояли на обоих берегах реки маленькие лодки с фонарями плыли к морю ёлка съезд'.split(
      ' ',
    ),
  'windows-1252':
    'le pont à été inauguré samedi près de la forêt où les élèves très heureux étaient déjà über schöne Straße año mañana così però'.split(
      ' ',
    ),
};

describe('Unicode', () => {
  it('keeps any UTF-8 text that is not full of control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (raw) => {
        const text = raw.replace(/[\p{Cc}\ufffd\ufeff]/gu, ' ');
        expect(decodeText(utf8(text))).toEqual({ text, encoding: 'utf-8' });
      }),
    );
  });

  it.each([
    ['utf-16le', false],
    ['utf-16be', true],
  ] as const)('reads %s with its byte order mark', (encoding, big) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (raw) => {
        const text = raw.replace(/[\p{Cc}\ufffd\ufeff]/gu, ' ');
        expect(decodeText(utf16(`\ufeff${text}`, big))).toEqual({ text, encoding });
      }),
    );
  });

  it.each([
    ['utf-16le', false],
    ['utf-16be', true],
  ] as const)('reads %s without a mark in every script with spaces', (encoding, big) => {
    const words = [...Object.values(WORDS).flat(), '다리가', '열렸다', '2024'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 8, maxLength: 60 }), (picked) => {
        const text = `${picked.join(' ')}\r\n`;
        expect(decodeText(utf16(text, big))).toEqual({ text, encoding });
      }),
    );
  });

  it('drops the UTF-8 mark and keeps the rest', () => {
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: 'a', encoding: 'utf-8' });
  });

  it('keeps a text with a stray NUL', () => {
    const text = `${'một dòng chữ bình thường '.repeat(10)}\u0000`;
    expect(decodeText(utf8(text))?.text).toBe(text);
  });
});

describe('code pages', () => {
  for (const [encoding, words] of Object.entries(WORDS)) {
    it(`tells ${encoding} from the others and reads it back`, () => {
      const encode = encoderOf(encoding);
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...words), { minLength: 10, maxLength: 60 }), (picked) => {
          const text = picked.join(' ');
          const bytes = encode(encoding === 'windows-1258' ? splitTones(text) : text);
          // Where only ASCII words were picked there is nothing to tell apart.
          const expected: Encoding = bytes.some((byte) => byte >= 0x80) ? (encoding as Encoding) : 'utf-8'; // a key of WORDS
          const decoded = decodeText(bytes);
          expect(decoded?.text).toBe(text);
          // French and Vietnamese can share a handful of words letter for letter; then either name is right.
          if (encoding !== 'windows-1258' || /[ạảấầẩậắằẳặẻẹếềểễệỉịỏọốồổỗộớờởỡợủụứừửữựỳỵỷỹ]/.test(text)) {
            expect(decoded?.encoding).toBe(expected);
          }
        }),
      );
    });
  }

  it('reads Russian in capitals', () => {
    const text = 'НОВЫЙ МОСТ ОТКРЫЛИ В СУББОТУ УТРОМ';
    expect(decodeText(encoderOf('windows-1251')(text))).toEqual({ text, encoding: 'windows-1251' });
  });

  it('composes the tone marks of Vietnamese', () => {
    const text = 'Đại hội kết thúc';
    const decoded = decodeText(encoderOf('windows-1258')(splitTones(text)));
    expect(decoded?.text).toBe(text.normalize('NFC'));
  });

  it('keeps typographic quotes of windows-1252', () => {
    const text = '“élève” – l’été';
    expect(decodeText(encoderOf('windows-1252')(text))).toEqual({ text, encoding: 'windows-1252' });
  });

  it('takes the encoding named in the file where the bytes are not Unicode', () => {
    const bytes = Uint8Array.of(0xb4, 0xd9, 0xb8, 0xae); // two Hangul syllables in EUC-KR
    expect(decodeText(bytes, 'euc-kr')).toEqual({ text: '다리', encoding: 'declared' });
    expect(decodeText(utf8('다리'), 'euc-kr')).toEqual({ text: '다리', encoding: 'utf-8' });
  });

  it('passes over a name it does not know', () => {
    const encode = encoderOf('windows-1251');
    expect(decodeText(encode('Новый мост'), 'no-such-charset')?.text).toBe('Новый мост');
  });
});

describe('what is not text', () => {
  it('refuses bytes full of NULs and control characters', () => {
    const png = Uint8Array.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0, 0,
      1, 0, 8, 6,
    ]);
    expect(decodeText(png)).toBeNull();
    expect(decodeText(new Uint8Array(1000))).toBeNull();
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decodeText(bytes);
        expect(decoded === null || typeof decoded.text === 'string').toBe(true);
      }),
    );
  });
});

/**
 * Accents, vowel and tone marks that spelling may leave out, and characters nobody sees: first and last code unit. Thai and
 * Indic vowels stay.
 */
const DROPPED: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x5bf, 0x5bf],
  [0x5c1, 0x5c1],
  [0x5c2, 0x5c2],
  [0x5c4, 0x5c4],
  [0x5c5, 0x5c5],
  [0x5c7, 0x5c7],
  [0x610, 0x61a],
  [0x61c, 0x61c],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6ed],
  [0x8d3, 0x8ff],
  [0x93c, 0x93c],
  [0x9bc, 0x9bc],
  [0xa3c, 0xa3c],
  [0xabc, 0xabc],
  [0xb3c, 0xb3c],
  [0xe48, 0xe4c],
  [0xec8, 0xecc],
  [0x180e, 0x180e],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200b],
  [0x200d, 0x200d],
  [0x200e, 0x200e],
  [0x200f, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
];

/** Whether folding leaves a character out. */
export function isDropped(char: string): boolean {
  const unit = char.charCodeAt(0);
  return DROPPED.some(([first, last]) => unit >= first && unit <= last);
}

/** What may stand between the parts of a name: spaces, hyphens, dashes, middle dots. */
export const JOINERS =
  /[\s_\u00a0\u00b7\u058a\u05be\u2010-\u2015\u2022\u2027\u202f\u2043\u2212\u30fb\u30a0\uff65\uff1d\ufe63\uff0d\u200c=-]/;
/** Apostrophes and marks that look like them. */
export const APOSTROPHES = /['`´\u02b9\u02bb\u02bc\u02be\u02bf\u02c8\u05f3\u2018\u2019\u201b\u2032\uff07]/;

/** Letters that Unicode does not decompose but writers exchange. */
export const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'e',
  ŋ: 'n',
  ς: 'σ',
  ґ: 'г',
  ў: 'у',
  ѐ: 'е',
  ѝ: 'и',
  ѓ: 'г',
  ќ: 'к',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ۆ: 'و',
  ۇ: 'و',
  ۋ: 'و',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۂ: 'ه',
  ۃ: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  ګ: 'گ',
  ڵ: 'ل',
  ڕ: 'ر',
  ټ: 'ت',
  ډ: 'د',
  ړ: 'ر',
  ڼ: 'ن',
  ښ: 'ش',
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
};

/** First digits of the decimal digit runs that are read as 0–9. */
export const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10,
];

/**
 * Scripts, as far as finding words needs them: which letters form words parted by spaces, and which
 * endings can follow a name.
 */
export type Script =
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'arabic'
  | 'hebrew'
  | 'hangul'
  | 'suffixing' // Georgian, Armenian, Ethiopic and the Indic scripts: words parted by spaces, suffixes glued on
  | 'unspaced' // Han, kana, Thai, Lao, Khmer, Burmese, Tibetan: no spaces between words
  | 'digit'
  | 'other';

/** Ranges of the Basic Multilingual Plane, ascending: first code unit, last code unit, script. */
const RANGES: readonly (readonly [number, number, Script])[] = [
  [0x30, 0x39, 'digit'],
  [0x41, 0x24f, 'latin'],
  [0x250, 0x2af, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x530, 0x58f, 'suffixing'],
  [0x590, 0x5ff, 'hebrew'],
  [0x600, 0x6ff, 'arabic'],
  [0x700, 0x74f, 'other'],
  [0x750, 0x77f, 'arabic'],
  [0x780, 0x7bf, 'suffixing'],
  [0x8a0, 0x8ff, 'arabic'],
  [0x900, 0xdff, 'suffixing'],
  [0xe00, 0xfff, 'unspaced'],
  [0x1000, 0x109f, 'unspaced'],
  [0x10a0, 0x10ff, 'suffixing'],
  [0x1100, 0x11ff, 'hangul'],
  [0x1200, 0x139f, 'suffixing'],
  [0x1780, 0x17ff, 'unspaced'],
  [0x1c80, 0x1c8f, 'cyrillic'],
  [0x1c90, 0x1cbf, 'suffixing'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek'],
  [0x2c60, 0x2c7f, 'latin'],
  [0x2d00, 0x2d2f, 'suffixing'],
  [0x3005, 0x3007, 'unspaced'],
  [0x3040, 0x30ff, 'unspaced'],
  [0x3100, 0x312f, 'unspaced'],
  [0x3130, 0x318f, 'hangul'],
  [0x31a0, 0x9fff, 'unspaced'],
  [0xa640, 0xa69f, 'cyrillic'],
  [0xa720, 0xa7ff, 'latin'],
  [0xac00, 0xd7ff, 'hangul'],
  [0xf900, 0xfaff, 'unspaced'],
  [0xfb1d, 0xfb4f, 'hebrew'],
  [0xfb50, 0xfdff, 'arabic'],
  [0xfe70, 0xfeff, 'arabic'],
  [0xff21, 0xff5a, 'latin'],
  [0xff66, 0xff9f, 'unspaced'],
];

/** Script of a UTF-16 code unit that is a letter or digit; `other` for anything outside the table. */
export function scriptOf(unit: number): Script {
  let low = 0;
  let high = RANGES.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = RANGES[middle];
    if (range === undefined) break;
    if (unit < range[0]) high = middle - 1;
    else if (unit > range[1]) low = middle + 1;
    else return range[2];
  }
  return 'other';
}

/** Languages written from right to left, by primary subtag. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'ur', 'he', 'ps', 'ckb', 'ug', 'yi', 'sd', 'dv', 'arc']);

/** Direction in which a language is written; left to right where the language is not known. */
export function directionOf(lang: string | null): 'ltr' | 'rtl' {
  return lang !== null && RIGHT_TO_LEFT.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

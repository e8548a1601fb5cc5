/**
 * Folding: one view of a text in which spellings that mean the same letter are the same unit. Case,
 * width, accents, Vietnamese tone marks, Arabic vowel signs, hamza and alef forms, Persian and Urdu
 * letter forms, ё and digits of other scripts are folded; spaces, hyphens and middle dots become one joiner.
 *
 * Nothing is copied: a `Folder` maps single UTF-16 code units, and readers walk the original text, so
 * offsets are the text's own.
 */

/** Units with a meaning of their own; all lie in the private use area, which text folds to `BREAK`. */
export const DROP = 0xe000;
/** Space, hyphen, dash or middle dot: may stand between the parts of a name. */
export const JOINER = 0xe001;
/** Full stop: part of a name only where the name is written with one. */
export const DOT = 0xe002;
/** Apostrophe or a mark that looks like one: may stand inside a name, and ends a word. */
export const APOSTROPHE = 0xe003;
/** Anything else that is no letter: no name goes across it. */
export const BREAK = 0xe004;
/** The unit folds to more than one; see `Folder.expansions`. */
export const MANY = 0xe005;
/** Conjoining jamo, kana voicing marks and surrogates need their neighbours; see `readUnit`. */
export const CONTEXT = 0xe006;
/** First of the special units. Everything below is a letter or a digit. */
const SPECIAL = 0xe000;

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

function isDropped(char: string): boolean {
  const unit = char.charCodeAt(0);
  return DROPPED.some(([first, last]) => unit >= first && unit <= last);
}

const JOINERS =
  /[\s_\u00a0\u00b7\u058a\u05be\u2010-\u2015\u2022\u2027\u202f\u2043\u2212\u30fb\u30a0\uff65\uff1d\ufe63\uff0d\u200c=-]/;
const APOSTROPHES = /['`´\u02b9\u02bb\u02bc\u02be\u02bf\u02c8\u05f3\u2018\u2019\u201b\u2032\uff07]/;

/** Letters that Unicode does not decompose but writers exchange. */
const LETTERS: Readonly<Record<string, string>> = {
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
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10,
];

/** Marks that make a kana voiced or half-voiced, full and half width, and the combining mark they stand for. */
const VOICING = new Map([
  [0x3099, '\u3099'],
  [0x309a, '\u309a'],
  [0xff9e, '\u3099'],
  [0xff9f, '\u309a'],
]);

/** The folding table; units not yet met are worked out when first read. */
export interface Folder {
  /** Folded unit by UTF-16 code unit; 0 where not yet known. */
  readonly table: Uint16Array;
  readonly expansions: Map<number, readonly number[]>;
}

/** A new folder. Cheap: the table fills as text is read; share one among texts. */
export function createFolder(): Folder {
  return { table: new Uint16Array(0x10000), expansions: new Map() };
}

/** Folded unit of one code unit, from the table or worked out and remembered there. */
export function foldUnit(folder: Folder, unit: number): number {
  const known = folder.table[unit] ?? 0;
  if (known !== 0) return known;
  const folded = workOut(folder, unit);
  folder.table[unit] = folded;
  return folded;
}

/** Whether a folded unit is a letter or digit. */
export function isLetter(folded: number): boolean {
  return folded < SPECIAL || folded > CONTEXT;
}

function workOut(folder: Folder, unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return CONTEXT;
  if (unit >= 0xe000 && unit <= 0xf8ff) return BREAK;
  if ((unit >= 0x1100 && unit <= 0x11ff) || VOICING.has(unit)) return CONTEXT;
  if (unit >= 0xac00 && unit <= 0xd7a3) return unit;
  const char = String.fromCharCode(unit);
  if (isDropped(char)) return DROP;
  // A name does not go on in the next paragraph.
  if (/[\n\r\u2028\u2029]/.test(char)) return BREAK;
  if (APOSTROPHES.test(char)) return APOSTROPHE;
  if (JOINERS.test(char)) return JOINER;
  if (char === '.' || char === '\uff0e') return DOT;
  for (const zero of ZEROS) if (unit >= zero && unit <= zero + 9) return 0x30 + unit - zero;
  const letters = foldLetters(char);
  if (letters.length === 0) return BREAK;
  if (letters.length === 1) return letters.charCodeAt(0);
  folder.expansions.set(
    unit,
    Array.from(letters, (letter) => letter.charCodeAt(0)),
  );
  return MANY;
}

function foldLetters(char: string): string {
  const unit = char.charCodeAt(0);
  const composed = (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0xff66 && unit <= 0xff9f);
  const plain = (composed ? char.normalize('NFKC') : char.normalize('NFKD')).toLowerCase();
  let out = '';
  for (const letter of plain) {
    if (isDropped(letter)) continue;
    const mapped = LETTERS[letter] ?? letter;
    if (/^[\p{L}\p{M}\p{N}]+$/u.test(mapped) && letter.length === 1) out += mapped;
  }
  return out;
}

/** What a reader of folded text stands on; reused from call to call to spare allocations. */
export interface Cursor {
  /** Folded unit just read, or `BREAK` at the end of the text. */
  unit: number;
  /** Offset behind the code units read. */
  next: number;
  /** Further units of an expansion, still to be delivered before `next` is read. */
  pending: readonly number[] | null;
  pendingAt: number;
}

/** A cursor that starts reading at `offset`. */
export function cursorAt(offset: number): Cursor {
  return { unit: BREAK, next: offset, pending: null, pendingAt: 0 };
}

/**
 * Reads the next folded unit of `text` into `cursor`, skipping what folding drops. At the end of the text the unit is
 * `BREAK` and `next` stays at the end.
 */
export function readUnit(folder: Folder, text: string, cursor: Cursor): void {
  if (cursor.pending !== null) {
    cursor.unit = cursor.pending[cursor.pendingAt] ?? BREAK;
    cursor.pendingAt += 1;
    if (cursor.pendingAt >= cursor.pending.length) cursor.pending = null;
    return;
  }
  while (cursor.next < text.length) {
    const unit = text.charCodeAt(cursor.next);
    const folded = foldUnit(folder, unit);
    if (folded === DROP) {
      cursor.next += 1;
      continue;
    }
    if (folded === CONTEXT) {
      readContext(folder, text, cursor, unit);
      return;
    }
    cursor.next += 1;
    if (folded === MANY) {
      const units = folder.expansions.get(unit) ?? [];
      cursor.unit = units[0] ?? BREAK;
      cursor.pending = units.length > 1 ? units : null;
      cursor.pendingAt = 1;
      return;
    }
    const mark = folded >= 0x304b && folded <= 0x30fb ? VOICING.get(text.charCodeAt(cursor.next)) : undefined;
    if (mark !== undefined) {
      cursor.unit = `${String.fromCharCode(folded)}${mark}`.normalize('NFC').charCodeAt(0);
      cursor.next += 1;
      return;
    }
    cursor.unit = folded;
    return;
  }
  cursor.unit = BREAK;
}

/** Decomposed Hangul is put together (Unicode 3.12), letters of the astral planes are folded, the rest breaks. */
function readContext(folder: Folder, text: string, cursor: Cursor, unit: number): void {
  const start = cursor.next;
  cursor.next += 1;
  if (unit >= 0x1100 && unit <= 0x1112) {
    const vowel = text.charCodeAt(start + 1);
    if (vowel >= 0x1161 && vowel <= 0x1175) {
      const tail = text.charCodeAt(start + 2);
      const hasTail = tail >= 0x11a8 && tail <= 0x11c2;
      cursor.next = start + (hasTail ? 3 : 2);
      cursor.unit = 0xac00 + ((unit - 0x1100) * 21 + (vowel - 0x1161)) * 28 + (hasTail ? tail - 0x11a7 : 0);
      return;
    }
  }
  const low = text.charCodeAt(start + 1);
  if (unit >= 0xd800 && unit <= 0xdbff && low >= 0xdc00 && low <= 0xdfff) {
    cursor.next = start + 2;
    const plain = text.slice(start, start + 2).normalize('NFKD');
    const first = plain.charCodeAt(0);
    cursor.unit = first < 0xd800 ? foldUnit(folder, first) : BREAK;
    if (!isLetter(cursor.unit)) cursor.unit = BREAK;
    return;
  }
  cursor.unit = BREAK;
}

/**
 * A whole string folded to its letters and digits, joiners and apostrophes left out: for comparing short strings
 * (names, endings), not for texts.
 */
export function foldString(folder: Folder, text: string): string {
  let out = '';
  const cursor = cursorAt(0);
  for (;;) {
    readUnit(folder, text, cursor);
    if (cursor.unit === BREAK && cursor.next >= text.length && cursor.pending === null) break;
    if (isLetter(cursor.unit)) out += String.fromCharCode(cursor.unit);
  }
  return out;
}

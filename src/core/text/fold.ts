/**
 * Folding: one view of a text in which spellings that mean the same letter are the same unit. Case,
 * width, accents, Vietnamese tone marks, Arabic vowel signs, hamza and alef forms, Persian and Urdu
 * letter forms, ё and digits of other scripts are folded; spaces, hyphens and middle dots become one joiner.
 *
 * Nothing is copied: a `Folder` maps single UTF-16 code units, and readers walk the original text, so
 * offsets are the text's own.
 */

import { APOSTROPHES, isDropped, JOINERS, LETTERS, ZEROS } from './fold-tables.ts';

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

/**
 * From the bytes of a text file to its text. UTF-8 and UTF-16 are recognised for certain; for the
 * one-byte code pages in which older Vietnamese, Arabic and Russian files come, each is tried and the one
 * whose letters behave like letters of its language is taken.
 */

/** How the text was recognised to be written; `declared` is an encoding that the file names itself. */
export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1258'
  | 'windows-1256'
  | 'windows-1251'
  | 'windows-1252'
  | 'declared';

/** A decoded file. */
export interface Decoded {
  /** The text without a byte order mark. Vietnamese from windows-1258 is composed (NFC); nothing else is changed. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** Share of control characters above which decoded bytes are not a text. */
const MOST_CONTROLS = 0.01;
/** Share of the NUL bytes that must stand on one side of each byte pair in UTF-16 without a mark; not all do, 가 is 00 AC. */
const ONE_SIDED = 0.8;
/** Fewest bytes in a hundred that are NUL in UTF-16: spaces, digits and line ends of any script. */
const FEWEST_NULS = 0.02;

/**
 * Decodes the bytes of a text file, or gives null where they are not text (too many control characters).
 * @param declared Label of an encoding named inside the file (`<meta charset>`); used where the bytes are not
 *   Unicode. A label that is not known is passed over.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded | null {
  const decoded =
    byMark(bytes) ?? asUtf8(bytes) ?? asUtf16(bytes) ?? asDeclared(bytes, declared) ?? asCodePage(bytes);
  return isText(decoded.text) ? decoded : null;
}

function byMark(bytes: Uint8Array): Decoded | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeAs(bytes, 'utf-8');
  if (first === 0xff && second === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodeAs(bytes, 'utf-16be');
  return null;
}

function decodeAs(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** Bytes of UTF-16 can also be well-formed UTF-8, with a NUL in every other place; such are left to `asUtf16`. */
function asUtf8(bytes: Uint8Array): Decoded | null {
  const text = strictly(bytes, 'utf-8');
  if (text === null) return null;
  return !isText(text) && looksLikeUtf16(bytes) !== null ? null : { text, encoding: 'utf-8' };
}

function asUtf16(bytes: Uint8Array): Decoded | null {
  const encoding = looksLikeUtf16(bytes);
  const text = encoding === null ? null : strictly(bytes, encoding);
  return encoding === null || text === null ? null : { text, encoding };
}

function strictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const nuls = even + odd;
  if (nuls === 0 || bytes.length % 2 !== 0 || nuls < bytes.length * FEWEST_NULS) return null;
  if (odd >= nuls * ONE_SIDED) return 'utf-16le';
  if (even >= nuls * ONE_SIDED) return 'utf-16be';
  return null;
}

function asDeclared(bytes: Uint8Array, label: string | null): Decoded | null {
  if (label === null) return null;
  const text = strictly(bytes, label);
  return text === null ? null : { text: text.normalize('NFC'), encoding: 'declared' };
}

/** What reads as text: letters, spaces and line ends, with hardly a control character among them. */
function isText(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const layout = unit === 0x09 || unit === 0x0a || unit === 0x0c || unit === 0x0d;
    if ((unit < 0x20 && !layout) || (unit >= 0x7f && unit <= 0x9f && unit !== 0x85) || unit === 0xfffd)
      controls += 1;
  }
  return controls <= text.length * MOST_CONTROLS;
}

/** How one high byte's character sits among its neighbours: like a letter of the language, unlike one, or neither. */
type Judge = (before: string, char: string, after: string) => number;

const GOOD = 1;
const BAD = -3;
const NEITHER = 0;

/** Characters that every code page here puts at the same place or that stand in any text: quotes, dashes, spaces. */
const PUNCTUATION = /[\u00a0«»‘’“”‚„–—…•·°€©®™±¶§]/;
const LATIN = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\u01a0\u01a1\u01af\u01b0]/;
const PLAIN_LATIN = /[A-Za-z]/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const VIETNAMESE_VOWEL = /[aeiouyăâêôơưAEIOUYĂÂÊÔƠƯ]/;
const VIETNAMESE_LETTER = /[àáâăèéêíìóòôơùúưýđÀÁÂĂÈÉÊÍÌÓÒÔƠÙÚƯÝĐ]/;
/** What Vietnamese tone marks and letters become when read as windows-1252: ì ò Ì Ò Þ behind a vowel, ð, þ. */
const MISREAD_TONE = /[ìòÌÒÞ]/;
const ARABIC = /[\u0621-\u064a\u067e\u0679\u0686\u0688\u0691\u0698\u06a9\u06af\u06ba\u06be\u06c1\u06d2]/;
const ARABIC_MARK = /[\u064b-\u0652\u200c\u200d]/;
const ARABIC_SIGN = /[،؛؟]/;
const ARABIC_LAST = /[ةى]/;
const CYRILLIC = /[\u0401-\u044f\u0451-\u045f\u0490\u0491]/;
const CYRILLIC_SMALL = /[\u0430-\u045f\u0491]/;
/** Letters of Macedonian and Serbian, which stand where other code pages have signs. */
const CYRILLIC_RARE = /[ЂЃЉЊЌЋЏђѓљњќћџЅѕЈј]/;

const judgeVietnamese: Judge = (before, char, after) => {
  if (TONE.test(char)) return VIETNAMESE_VOWEL.test(before) ? GOOD : BAD;
  if (VIETNAMESE_LETTER.test(char))
    return LATIN.test(before) || LATIN.test(after) || TONE.test(after) ? GOOD : NEITHER;
  return PUNCTUATION.test(char) ? NEITHER : BAD;
};

const judgeWestern: Judge = (before, char, after) => {
  if (MISREAD_TONE.test(char) && VIETNAMESE_VOWEL.test(before)) return BAD;
  if (PUNCTUATION.test(char) || /[¿¡ªº£¢½¼¾²³]/.test(char)) return NEITHER;
  if (/[ðþÐÞ]/.test(char) || !LATIN.test(char)) return BAD;
  if (PLAIN_LATIN.test(before) || PLAIN_LATIN.test(after)) return GOOD;
  return LATIN.test(before) || LATIN.test(after) ? BAD : NEITHER;
};

const judgeCyrillic: Judge = (before, char, after) => {
  if (PUNCTUATION.test(char) || char === '№') return NEITHER;
  if (!CYRILLIC.test(char) || LATIN.test(before) || LATIN.test(after)) return BAD;
  if (CYRILLIC_RARE.test(char) || !(CYRILLIC.test(before) || CYRILLIC.test(after))) return NEITHER;
  const capitalInside = !CYRILLIC_SMALL.test(char) && CYRILLIC_SMALL.test(before);
  return capitalInside ? BAD : GOOD;
};

const judgeArabic: Judge = (before, char, after) => {
  if (PUNCTUATION.test(char) || ARABIC_SIGN.test(char) || char === 'ـ') return NEITHER;
  if (ARABIC_MARK.test(char)) return ARABIC.test(before) || ARABIC_MARK.test(before) ? GOOD : BAD;
  if (!ARABIC.test(char) || LATIN.test(before) || LATIN.test(after)) return BAD;
  if (ARABIC_LAST.test(char) && ARABIC.test(after)) return BAD;
  return ARABIC.test(before) || ARABIC.test(after) ? GOOD : NEITHER;
};

/** In order of preference where two do equally well. */
const CODE_PAGES: readonly (readonly [Exclude<Encoding, 'declared'>, Judge])[] = [
  ['windows-1252', judgeWestern],
  ['windows-1258', judgeVietnamese],
  ['windows-1251', judgeCyrillic],
  ['windows-1256', judgeArabic],
];

/** High bytes looked at before the choice is made: plenty, and quick on a file of many megabytes. */
const SAMPLE = 4000;

function asCodePage(bytes: Uint8Array): Decoded {
  let best: { readonly text: string; readonly encoding: Encoding; readonly score: number } | null = null;
  for (const [encoding, judge] of CODE_PAGES) {
    const text = decodeCodePage(bytes, encoding);
    const score = scoreLetters(text, judge);
    if (best === null || score > best.score) best = { text, encoding, score };
  }
  if (best === null) throw new Error('no code page to try');
  return {
    text: best.encoding === 'windows-1258' ? best.text.normalize('NFC') : best.text,
    encoding: best.encoding,
  };
}

/** Mean judgement of the characters beyond ASCII. */
function scoreLetters(text: string, judge: Judge): number {
  let sum = 0;
  let seen = 0;
  for (let at = 0; at < text.length && seen < SAMPLE; at += 1) {
    if (text.charCodeAt(at) < 0x80) continue;
    sum += judge(text.charAt(at - 1), text.charAt(at), text.charAt(at + 1));
    seen += 1;
  }
  return seen === 0 ? 0 : sum / seen;
}

/** Windows-1252 at 0x80–0x9f, where some decoders give the control characters of Latin-1 instead (WHATWG Encoding, index-windows-1252). */
const HIGH_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeCodePage(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (char) => HIGH_SIGNS.charAt(char.charCodeAt(0) - 0x80));
}

/** Character references of HTML (https://html.spec.whatwg.org/#character-references), as far as texts use them. */

/** Names and the characters they stand for; letters with accents follow below. */
const NAMED =
  'amp& lt< gt> quot" apos\' nbsp\u00a0 iexcl¡ cent¢ pound£ curren¤ yen¥ brvbar¦ sect§ uml¨ copy© ordfª laquo« not¬ shy\u00ad reg® macr¯ deg° plusmn± sup2² sup3³ acute´ micro µ para¶ middot· cedil¸ sup1¹ ordmº raquo» frac14¼ frac12½ frac34¾ iquest¿ times× divide÷ OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d lrm\u200e rlm\u200f ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ dagger† Dagger‡ bull• hellip… permil‰ prime′ Prime″ lsaquo‹ rsaquo› oline‾ euro€ trade™ larr← uarr↑ rarr→ darr↓ harr↔ minus− infin∞ ne≠ le≤ ge≥ hearts♥ check✓ star☆ ETH Ð eth ð THORN Þ thorn þ szlig ß AElig Æ aelig æ Oslash Ø oslash ø Aring Å aring å Dstrok Đ dstrok đ Lstrok Ł lstrok ł inodot ı imath ı Abreve Ă abreve ă comma, period. colon: semi; lpar( rpar) lsqb[ rsqb] num# percnt% ast* plus+ sol/ excl! quest? commat@ lowbar_ dollar$ equals= hyphen‐ dash‐ horbar― numsp\u2007 puncsp\u2008 hairsp\u200a NewLine\n Tab\t ZeroWidthSpace\u200b NoBreak\u2060 rsquor’ ldquor„ ohorn ơ uhorn ư';
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
  caron: '\u030c',
  ogon: '\u0328',
  macr: '\u0304',
  dot: '\u0307',
  breve: '\u0306',
  dblac: '\u030b',
  ring: '\u030a',
};

const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega';

/** What Windows programs meant by &#128; to &#159; (the specification's table of numeric replacements). */
const WINDOWS = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** Entities by name. */
export type Entities = ReadonlyMap<string, string>;

/** Makes the table. */
export function createEntities(): Entities {
  const entities = new Map<string, string>();
  for (const [, name, value] of NAMED.matchAll(
    /([A-Za-z]+\d{0,2}) ?([^A-Za-z\d ]|(?<= )[A-Za-zÀ-ɏ])(?= |$)/gu,
  )) {
    if (name !== undefined && value !== undefined) entities.set(name, value);
  }
  for (const [accent, mark] of Object.entries(ACCENTS)) {
    for (const letter of 'AEIOUYCDGHJKLNRSTWZaeiouycdghjklnrstwz') {
      const composed = (letter + mark).normalize('NFC');
      if (composed.length === 1) entities.set(letter + accent, composed);
    }
  }
  for (const [at, name] of GREEK.split(' ').entries()) {
    entities.set(name, String.fromCharCode(0x3b1 + at));
    if (name !== 'sigmaf')
      entities.set(name.charAt(0).toUpperCase() + name.slice(1), String.fromCharCode(0x391 + at));
  }
  return entities;
}

/** A character reference: decimal, hexadecimal or by name; the semicolon may be missing behind a number. */
export const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,30}));?/g;

/** The whole reference, then its decimal figures, its hexadecimal ones, or its name. */
export type ReferenceMatch = readonly (string | undefined)[];

/** The character a match of `REFERENCE` stands for, or null where it stands for itself. */
export function referenceValue(entities: Entities, match: ReferenceMatch): string | null {
  const [whole = '', decimal, hexadecimal, name] = match;
  if (name !== undefined)
    return whole.endsWith(';')
      ? (entities.get(name) ?? null)
      : /^(?:amp|lt|gt|quot|nbsp|copy|reg)$/.test(name)
        ? (entities.get(name) ?? null)
        : null;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  if (code >= 128 && code <= 159) return WINDOWS.charAt(code - 128);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  return String.fromCodePoint(code);
}

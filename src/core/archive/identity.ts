import { sha256Hex } from '../text/sha256.ts';

/** Below this many characters a text alone does not tell two articles apart, and the headline is needed too. */
const SHORT_TEXT = 200;

/** Characters nobody sees: soft hyphens, zero-width spaces and joiners, direction marks, byte order marks. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/**
 * The text by which an article is known: its paragraphs composed (NFC), without invisible characters, white space
 * folded. The headline counts only where the paragraphs are short, for one print of an article has it and the next
 * has not.
 */
export function identityText(headline: string | null, paragraphs: readonly string[]): string {
  const body = paragraphs.map(plain).filter((text) => text !== '');
  const joined = body.join(' ');
  if (joined.length >= SHORT_TEXT || headline === null) return joined;
  return [plain(headline), joined].filter((text) => text !== '').join(' ');
}

function plain(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * Id of an article: `a-` and 24 hexadecimal digits of the SHA-256 of `identityText`. The same article has the same id
 * wherever and whenever it is imported, whatever boilerplate stood round it.
 */
export function articleId(clean: {
  readonly headline: string | null;
  readonly paragraphs: readonly { readonly text: string }[];
}): string {
  const text = identityText(
    clean.headline,
    clean.paragraphs.map((paragraph) => paragraph.text),
  );
  return `a-${sha256Hex(text).slice(0, 24)}`;
}

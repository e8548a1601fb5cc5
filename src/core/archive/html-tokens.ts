/**
 * A small tolerant tokenizer for HTML (after https://html.spec.whatwg.org/#tokenization): tags, text, raw text elements.
 * Linear for any input; nothing is executed and nothing throws.
 */
export type Token =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | { readonly kind: 'open'; readonly name: string; readonly start: number; readonly end: number }
  | { readonly kind: 'close'; readonly name: string; readonly start: number; readonly end: number }
  /** What stands in a script, style, title or textarea, between its tags. */
  | { readonly kind: 'raw'; readonly name: string; readonly start: number; readonly end: number };

const RAW_TEXT = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes']);

/** The tokens of a document, in order. Comments, declarations and CDATA brackets are left out. */
export function* tokensOf(html: string): Generator<Token> {
  const reading: Reading = { html, quotesBroken: false };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      yield { kind: 'text', start: at, end: html.length };
      return;
    }
    if (open > at) yield { kind: 'text', start: at, end: open };
    const next = html.charCodeAt(open + 1);
    if (next === 0x21 || next === 0x3f) {
      const cdata = html.startsWith('<![CDATA[', open);
      const end = markupEnd(html, open, cdata);
      if (cdata) yield { kind: 'text', start: open + 9, end: Math.max(open + 9, end - 3) };
      at = end;
      continue;
    }
    const name = tagName(html, next === 0x2f ? open + 2 : open + 1);
    if (name === '') {
      const end = next === 0x2f ? afterSign(html, open) : open + 1;
      if (next !== 0x2f) yield { kind: 'text', start: open, end };
      at = end;
      continue;
    }
    const end = tagEnd(reading, open);
    yield { kind: next === 0x2f ? 'close' : 'open', name, start: open, end };
    at = end;
    if (next !== 0x2f && RAW_TEXT.has(name) && html.charCodeAt(end - 2) !== 0x2f) {
      const close = closingTag(html, name, end);
      yield { kind: 'raw', name, start: end, end: close };
      at = close;
    }
  }
}

interface Reading {
  readonly html: string;
  /** Set once a quotation mark was never closed: from then on the first `>` ends a tag, so that no tag is read twice. */
  quotesBroken: boolean;
}

/** Where a comment, declaration or CDATA section ends. */
function markupEnd(html: string, open: number, cdata: boolean): number {
  if (cdata) {
    const end = html.indexOf(']]>', open);
    return end < 0 ? html.length : end + 3;
  }
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open + 2);
    return end < 0 ? html.length : end + 3;
  }
  return afterSign(html, open);
}

function afterSign(html: string, from: number): number {
  const end = html.indexOf('>', from);
  return end < 0 ? html.length : end + 1;
}

/** Letters a tag's name may have; names are cut at 40. */
function tagName(html: string, start: number): string {
  const first = html.charCodeAt(start) | 0x20;
  if (!(first >= 0x61 && first <= 0x7a)) return '';
  let end = start + 1;
  while (end < html.length && end < start + 40 && /[\w:-]/.test(html.charAt(end))) end += 1;
  return html.slice(start, end).toLowerCase();
}

function tagEnd(reading: Reading, open: number): number {
  const { html } = reading;
  const plain = afterSign(html, open);
  if (reading.quotesBroken) return plain;
  let quote = 0;
  for (let at = open + 1; at < html.length; at += 1) {
    const unit = html.charCodeAt(at);
    if (quote !== 0) {
      if (unit === quote) quote = 0;
    } else if (unit === 0x3e) return at + 1;
    else if ((unit === 0x22 || unit === 0x27) && html.charCodeAt(at - 1) === 0x3d) quote = unit;
    else if (
      (unit === 0x22 || unit === 0x27) &&
      /\s/.test(html.charAt(at - 1)) &&
      /=\s{1,4}$/.test(html.slice(Math.max(open, at - 6), at))
    )
      quote = unit;
  }
  reading.quotesBroken = true;
  return plain;
}

function closingTag(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s{0,4}=\s{0,4}(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
/** As much of a tag as is read for attributes, and as many of them. */
const TAG_READ = 20_000;
const MOST_ATTRIBUTES = 60;

/** The value of an attribute, as written. */
export interface Attribute {
  readonly value: string;
  /** Where the value stands in the document. */
  readonly start: number;
  readonly end: number;
}

/** Attributes of an opening tag, names in lower case, values as written. The first of a name counts. */
export function attributesOf(
  html: string,
  token: { readonly name: string; readonly start: number; readonly end: number },
): ReadonlyMap<string, Attribute> {
  const attributes = new Map<string, Attribute>();
  const from = token.start + 1 + token.name.length;
  const text = html.slice(from, Math.min(token.end - 1, from + TAG_READ));
  for (const match of text.matchAll(ATTRIBUTE)) {
    const name = (match[1] ?? '').toLowerCase();
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    const quoted = match[2] !== undefined || match[3] !== undefined ? 1 : 0;
    const end = from + match.index + match[0].length - quoted;
    if (!attributes.has(name)) attributes.set(name, { value, start: end - value.length, end });
    if (attributes.size >= MOST_ATTRIBUTES) break;
  }
  return attributes;
}

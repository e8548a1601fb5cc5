import * as v from 'valibot';
import { decodeText } from '../../core/text/encoding.ts';
import { LIMITS } from '../../messages/limits.ts';
import type { ImportRequest, RefusalCode } from '../../messages/surface.ts';

/** Larger files are refused unread: they are no articles, and reading them would stall the page. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** One document found in a file, or why it is none. */
export interface ReadDocument {
  /** Which of several in the file, from 1; null where the file is one document. */
  readonly part: number | null;
  readonly request: ImportRequest | { readonly refused: RefusalCode };
}

type FileKind = 'text' | 'html' | 'json' | 'jsonl';

const KINDS: Readonly<Record<string, FileKind>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
};

/** Kind of a file by the end of its name; a name without one is taken for text. Null for kinds that are not read. */
function kindOf(name: string): FileKind | null {
  const end = /\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase();
  return end === undefined ? 'text' : (KINDS[end] ?? null);
}

/**
 * Takes a file apart into documents to import. Never rejects: what cannot be read is refused with its reason.
 * @param name The file's name, with its path inside a dropped folder.
 */
export async function readFile(name: string, file: Blob): Promise<readonly ReadDocument[]> {
  const kind = kindOf(name);
  if (kind === null) return refused('unknown-type');
  if (file.size === 0) return refused('empty');
  if (file.size > LARGEST_FILE) return refused('too-large');
  const bytes = await bytesOf(file);
  if (bytes === null) return refused('unreadable');
  const decoded = decodeText(bytes, kind === 'html' ? declaredEncoding(bytes) : null);
  if (decoded === null) return refused('binary');
  if (decoded.text.trim() === '') return refused('empty');
  if (kind === 'json') return readJson(name, decoded.text);
  if (kind === 'jsonl') return readLines(name, decoded.text);
  return [{ part: null, request: requestFor(name, { text: decoded.text }, kind) }];
}

function refused(why: RefusalCode): readonly ReadDocument[] {
  return [{ part: null, request: { refused: why } }];
}

async function bytesOf(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** The encoding a page names for itself, which stands within its first kilobyte (HTML, "prescan a byte stream"). */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ?? null;
}

/** A field that is missing, or of another kind than it should be, counts as not given. */
const optionalText = v.fallback(v.optional(v.nullable(v.string()), null), null);

const JSON_DOCUMENT = v.object({
  text: v.string(),
  title: optionalText,
  url: optionalText,
  lang: optionalText,
  published: optionalText,
});

type Given = Partial<v.InferOutput<typeof JSON_DOCUMENT>> & { readonly text: string };

function readJson(name: string, text: string): readonly ReadDocument[] {
  const value = parseJson(text);
  if (!Array.isArray(value)) return [{ part: null, request: fromJson(name, value) }];
  if (value.length === 0) return refused('unknown-json');
  return value.map((item: unknown, at) => ({ part: at + 1, request: fromJson(name, item) }));
}

function readLines(name: string, text: string): readonly ReadDocument[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line, at) => ({ line, part: at + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, part }) => ({ part, request: fromJson(name, parseJson(line)) }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fromJson(name: string, value: unknown): ReadDocument['request'] {
  const read = v.safeParse(JSON_DOCUMENT, value);
  if (!read.success) return { refused: 'unknown-json' };
  return read.output.text.trim() === '' ? { refused: 'empty' } : requestFor(name, read.output, 'text');
}

function requestFor(name: string, given: Given, format: ImportRequest['format']): ReadDocument['request'] {
  if (given.text.length > LIMITS.documentText) return { refused: 'too-large' };
  return {
    name: name.slice(-LIMITS.title),
    text: given.text,
    format,
    url: webAddress(given.url ?? null),
    lang: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.exec(given.lang ?? '')?.[0] ?? null,
    published: calendarDate(given.published ?? null),
    title: given.title?.trim().slice(0, LIMITS.title) || null,
  };
}

function webAddress(url: string | null): string | null {
  return url !== null && url.length <= LIMITS.url && /^https?:/i.test(url) && URL.canParse(url) ? url : null;
}

/** The date at the head of an ISO 8601 date or instant, as precise as it stands; null for anything else. */
function calendarDate(text: string | null): string | null {
  const found = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?![\d-])/.exec(text ?? '')?.[0];
  return found ?? null;
}

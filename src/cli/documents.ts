import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import * as v from 'valibot';
import type { RawDocument } from '../core/archive/read-document.ts';
import { decodeText } from '../core/text/encoding.ts';

/** A document named on the command line, or why it could not be read. */
export type CliDocument =
  | { readonly id: string; readonly raw: RawDocument }
  | { readonly id: string; readonly error: string };

const Line = v.looseObject({
  id: v.optional(v.union([v.string(), v.number()])),
  text: v.string(),
  title: v.nullish(v.string()),
  lang: v.nullish(v.string()),
  url: v.nullish(v.string()),
  published: v.nullish(v.string()),
});

const EXTENSIONS = new Set(['.txt', '.html', '.htm', '.jsonl']);
const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/;

/** All documents of a file, or of the files of a folder. Never throws: what can't be read says so. */
export function readDocuments(path: string): CliDocument[] {
  const id = basename(path);
  if (!existsSync(path)) return [{ id, error: `there is no file ${path}` }];
  if (statSync(path).isDirectory()) {
    return readdirSync(path)
      .sort()
      .filter((name) => EXTENSIONS.has(extname(name).toLowerCase()))
      .flatMap((name) => readDocuments(join(path, name)));
  }
  const extension = extname(path).toLowerCase();
  if (!EXTENSIONS.has(extension))
    return [
      { id, error: `${extension || 'a file without an ending'} is not read; .txt, .html and .jsonl are` },
    ];
  const bytes = readFileSync(path);
  if (bytes.length === 0) return [{ id, error: 'the file is empty' }];
  const declared =
    extension === '.txt'
      ? null
      : (/charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 2048).toString('latin1'))?.[1] ?? null);
  const decoded = decodeText(bytes, declared);
  if (decoded === null) return [{ id, error: 'the file is not a text' }];
  if (extension === '.jsonl') return readLines(id, decoded.text);
  if (decoded.text.trim() === '') return [{ id, error: 'the file has no text' }];
  const format = extension === '.txt' ? 'text' : 'html';
  return [{ id, raw: { text: decoded.text, format, title: null, lang: null, url: null, published: null } }];
}

function readLines(file: string, text: string): CliDocument[] {
  return text.split('\n').flatMap((line, at): CliDocument[] => {
    if (line.trim() === '') return [];
    const id = `${file}:${at + 1}`;
    let data: unknown;
    try {
      data = JSON.parse(line);
    } catch {
      return [{ id, error: 'this line is not JSON' }];
    }
    const parsed = v.safeParse(Line, data);
    if (!parsed.success) return [{ id, error: `this line has no text: ${v.summarize(parsed.issues)}` }];
    const { title, lang, url, published } = parsed.output;
    const raw: RawDocument = {
      text: parsed.output.text,
      format: 'text',
      title: title ?? null,
      lang: lang ?? null,
      url: url ?? null,
      published: ISO_DATE.exec(published ?? '')?.[0] ?? null,
    };
    return [{ id: String(parsed.output.id ?? id), raw }];
  });
}

import { createCleaner } from '../core/archive/cleaner.ts';
import { sameReport } from '../core/archive/copies.ts';
import { articleId } from '../core/archive/identity.ts';
import { type ReadDocument, readDocument } from '../core/archive/read-document.ts';
import { readingOf } from '../core/archive/take-in.ts';
import { type ArticleKey, relatedArticles } from '../core/search/related.ts';
import type { Analyst } from '../core/story/analyst.ts';
import { COPY, tokenWeight } from '../core/story/fact-index.ts';
import type { Reason } from '../core/story/reason.ts';
import { wordReason } from '../core/story/wording.ts';
import { type CliDocument, readDocuments } from './documents.ts';
import { shippedAnalyst } from './pack.ts';

const HELP = `usage: npm run --silent analyze -- [--archive PATH]… FILE…

Reads documents (.txt, .html: one a file; .jsonl: one a line, {id, lang?, title?, text, url?, published?}) and
prints one JSON object a line for each:
  id, article {headline, language, published {date, precision, how, reasons}, outlet, byline, credit, paragraphs,
  dropped}, verdict {onStory, score, trace}, mentions [{entity, start, end, text}], references [{start, end, events,
  claims, reason}], related [{id, score, reason}], copies [ids]
Offsets are UTF-16 code units of the text given. The documents named, those of every --archive (a file or a folder)
and the pack's records are the archive that related and copies look in.
A document that can't be read becomes a line with "error", the rest goes on, and the exit status is 1.`;

/** Related articles printed for a document. */
const MOST_RELATED = 10;

interface Known {
  readonly id: string;
  readonly read: ReadDocument;
  readonly key: ArticleKey;
  readonly textId: string;
}

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  const files: string[] = [];
  const archives: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--help' || arg === '-h') {
      console.log(HELP);
      return 0;
    }
    if (arg === '--archive') {
      at += 1;
      archives.push(args[at] ?? '');
    } else files.push(arg);
  }
  if (files.length === 0) {
    console.error(HELP);
    return 2;
  }
  const analyst = shippedAnalyst();
  const cleaner = createCleaner();
  const know = (document: CliDocument): Known | { readonly id: string; readonly error: string } => {
    if ('error' in document) return document;
    const read = readDocument(analyst, cleaner, document.raw);
    const { entities, events, claims } = readingOf(read, '');
    const key = { id: document.id, entities, events, claims, date: read.published.date };
    return {
      id: document.id,
      read,
      key,
      textId: articleId({ headline: read.headline, paragraphs: read.clean.paragraphs }),
    };
  };
  const documents = files.flatMap(readDocuments);
  const asked = documents.map(know);
  const archived = archives.flatMap(readDocuments).map(know);
  const known = [...asked, ...archived].filter((document) => 'read' in document);
  for (const [at, document] of asked.entries()) {
    const given = documents[at];
    const text = given !== undefined && 'raw' in given ? given.raw.text : '';
    console.log(JSON.stringify('read' in document ? describe(analyst, document, text, known) : document));
  }
  return asked.some((document) => 'error' in document) ? 1 : 0;
}

/** One line of the output. */
function describe(analyst: Analyst, document: Known, text: string, known: readonly Known[]): object {
  const { id, read } = document;
  const words = (list: readonly Reason[]): string[] =>
    list.map((reason) => wordReason(analyst.index, reason));
  return {
    id,
    article: {
      headline: read.headline,
      language: read.language,
      published: read.published,
      outlet: read.outlet,
      byline: read.byline,
      credit: read.clean.credit,
      paragraphs: read.clean.paragraphs.map((paragraph) => paragraph.text),
      dropped: read.clean.dropped.map((piece) => ({
        text: piece.text,
        why: piece.why,
        start: piece.start,
        end: piece.end,
      })),
    },
    verdict: { onStory: read.verdict.onStory, score: read.verdict.score, trace: words(read.verdict.trace) },
    mentions: read.mentions.map(({ entity, start, end }) => ({
      entity,
      start,
      end,
      text: text.slice(start, end),
    })),
    references: read.references.map(({ start, end, events, claims, reasons }) => ({
      start,
      end,
      events,
      claims,
      reason: words(reasons).join('; '),
    })),
    ...neighbours(analyst, document, known, words),
  };
}

/** Related articles and copies among the documents known and the pack's records, never the document itself. */
function neighbours(
  { index }: Analyst,
  { id, read, key, textId }: Known,
  known: readonly Known[],
  words: (list: readonly Reason[]) => string[],
): { related: object[]; copies: string[] } {
  const others = known.filter((other) => other.id !== id && other.textId !== textId);
  const held = new Set(known.map((other) => other.textId));
  const records = [...index.records.values()];
  const own = records.find((record) => record.text === textId);
  const unheld = records.filter(
    (record) => record !== own && (record.text === undefined || !held.has(record.text)),
  );
  const candidates: ArticleKey[] = [
    ...others.map((other) => other.key),
    ...unheld.map((record) => ({ ...record, date: record.published.date })),
  ];
  const weight = tokenWeight(index);
  const copies = others.filter((other) => sameReport(read.signature, other.read.signature, weight) >= COPY);
  const related = read.verdict.onStory ? relatedArticles(index, key, candidates).slice(0, MOST_RELATED) : [];
  return {
    related: related.map(({ id: other, score, reasons }) => ({
      id: other,
      score,
      reason: words(reasons).join('; '),
    })),
    copies: [
      ...copies.map((other) => other.id),
      ...(own?.copies ?? []).filter((copy) => unheld.some((record) => record.id === copy)),
    ],
  };
}

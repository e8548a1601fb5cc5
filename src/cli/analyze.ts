import { sameReport } from '../core/archive/copies.ts';
import { articleId } from '../core/archive/identity.ts';
import { type ReadDocument, readDocument } from '../core/archive/read-document.ts';
import { readingOf } from '../core/archive/take-in.ts';
import { type ArticleKey, relatedArticles } from '../core/search/related.ts';
import type { Analyst } from '../core/story/analyse.ts';
import { COPY, tokenWeight } from '../core/story/fact-index.ts';
import { wordReason } from '../core/story/wording.ts';
import { createLanguageModel } from '../core/text/language.ts';
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
  const model = createLanguageModel();
  const know = (document: CliDocument): Known | { readonly id: string; readonly error: string } => {
    if ('error' in document) return document;
    const read = readDocument(analyst, model, document.raw);
    const { entities, events, claims } = readingOf(read, '');
    const key = { id: document.id, entities, events, claims, date: read.published.date };
    return {
      id: document.id,
      read,
      key,
      textId: articleId({ headline: read.headline, paragraphs: read.clean.paragraphs }),
    };
  };
  const asked = files.flatMap(readDocuments).map(know);
  const archived = archives.flatMap(readDocuments).map(know);
  const known = [...asked, ...archived].filter((document) => 'read' in document);
  const texts = new Map(
    files.flatMap(readDocuments).map((document) => [document.id, 'raw' in document ? document.raw.text : '']),
  );
  for (const document of asked) {
    const line =
      'read' in document ? describe(analyst, document, texts.get(document.id) ?? '', known) : document;
    console.log(JSON.stringify(line));
  }
  return asked.some((document) => 'error' in document) ? 1 : 0;
}

function describe(
  analyst: Analyst,
  { id, read, key, textId }: Known,
  text: string,
  known: readonly Known[],
): object {
  const { index } = analyst;
  const reasons = (list: ReadDocument['verdict']['trace']): string[] =>
    list.map((reason) => wordReason(index, reason));
  const others = known.filter((other) => other.id !== id && other.textId !== textId);
  const weight = tokenWeight(index);
  const records = [...index.records.values()];
  const own = records.find((record) => record.text === textId);
  const candidates: ArticleKey[] = [
    ...others.map((other) => other.key),
    ...records
      .filter((record) => record !== own && !known.some((other) => other.textId === record.text))
      .map((record) => ({ ...record, date: record.published.date })),
  ];
  const copies = others
    .filter((other) => sameReport(read.signature, other.read.signature, weight) >= COPY)
    .map((other) => other.id);
  return {
    id,
    article: {
      headline: read.headline,
      language: read.language,
      published: {
        date: read.published.date,
        precision: read.published.precision,
        how: read.published.how,
        reasons: read.published.reasons,
      },
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
    verdict: { onStory: read.verdict.onStory, score: read.verdict.score, trace: reasons(read.verdict.trace) },
    mentions: read.mentions.map(({ entity, start, end }) => ({
      entity,
      start,
      end,
      text: text.slice(start, end),
    })),
    references: read.references.map(({ start, end, events, claims, reasons: why }) => ({
      start,
      end,
      events,
      claims,
      reason: reasons(why).join('; '),
    })),
    related: read.verdict.onStory
      ? relatedArticles(index, key, candidates)
          .slice(0, MOST_RELATED)
          .map((article) => ({
            id: article.id,
            score: article.score,
            reason: reasons(article.reasons).join('; '),
          }))
      : [],
    copies: [
      ...copies,
      ...(own?.copies ?? []).filter(
        (copy) => !known.some((other) => other.textId === index.records.get(copy)?.text),
      ),
    ],
  };
}

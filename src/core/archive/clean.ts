/**
 * Takes the raw text of a document apart: headline, byline, paragraphs, and everything that the page or the tool that
 * collected it printed round them. Works on shape and place first and on words of many languages second; time is
 * linear in the length of the text.
 */
import type { IsoDate } from '../story/pack.ts';
import { detectLanguage } from '../text/language.ts';
import type { Span } from '../text/sentences.ts';
import type { CleanDocument, Dropped, DropReason, Paragraph, ParagraphKind, Place } from './article.ts';
import { captionsWithin } from './captions.ts';
import { type Cleaner, createCleaner } from './cleaner.ts';
import { markForeignParts } from './foreign-parts.ts';
import { markHeadline } from './headline.ts';
import { createEntities } from './html-entities.ts';
import { type Line, linesOf, lineWithout, withoutTags } from './lines.ts';
import { type MainPart, mainPart, proseSpan } from './main-part.ts';
import { placedPart, placedTrimmed } from './offsets.ts';
import { type Row, rowsOf } from './rows.ts';
import { scraperPrefix } from './scraper-prefix.ts';
import { markSurroundings } from './surroundings.ts';

/** As much of a text as tells its language. */
const LANGUAGE_SAMPLE = 12_000;

/**
 * Cleans the raw text of a document. Never throws; every character that is not white space is part of the headline, a
 * paragraph or a dropped piece.
 * @param cleaner Made by `createCleaner`; made anew for this call where left out.
 */
export function cleanText(raw: string, cleaner: Cleaner = createCleaner()): CleanDocument {
  const prefix = scraperPrefix(raw);
  const dropped: Dropped[] = prefix.pieces.map((piece) => droppedPiece(raw, piece, 'scraper-prefix'));
  const entities = createEntities();
  const lines: Line[] = [];
  for (const line of linesOf(raw, prefix.end)) {
    const plain = withoutTags(raw, line, entities);
    for (const tag of plain.tags) dropped.push(droppedPiece(raw, tag, 'menu'));
    if (plain.line !== null) lines.push(plain.line);
  }
  return takenApart(raw, lines, cleaner, {
    dropped,
    dateMarker: prefix.date,
    headline: null,
    titled: prefix.titled,
    lang: null,
    chosen: false,
  });
}

/** What is known of a document before its lines are looked at. */
export interface Beforehand {
  readonly dropped: readonly Dropped[];
  readonly dateMarker: IsoDate | null;
  /** The headline as metadata have it. */
  readonly headline: string | null;
  readonly titled: boolean;
  readonly lang: string | null;
  /** The lines are already the article's part of a page. */
  readonly chosen: boolean;
}

/** Takes a document apart that is already in lines; shared by plain text and HTML. */
export function takenApart(
  raw: string,
  lines: readonly Line[],
  cleaner: Cleaner,
  known: Beforehand,
): CleanDocument {
  const sample = lines
    .map((line) => line.text.slice(0, 2000))
    .join('\n')
    .slice(0, LANGUAGE_SAMPLE);
  const { lang } = detectLanguage(sample, known.lang, cleaner.languages);
  const rows = rowsOf(lines, cleaner, cleaner.readersFor(lang));
  markForeignParts(rows);
  const part = known.chosen ? proseSpan(rows) : mainPart(rows);
  const headline = markHeadline(rows, part.first, known.headline, known.titled);
  markSurroundings(rows, part, known.chosen);
  const dropped: Dropped[] = [...known.dropped];
  const paragraphs: (Paragraph & Place)[] = [];
  const kept = rows.filter((row) => row.why === null && !row.isHeadline);
  let creditInText: string | null = null;
  for (const [at, row] of kept.entries()) {
    const cut = withoutInner(raw, row.line, cleaner, at === kept.length - 1);
    for (const piece of cut.dropped) dropped.push(piece);
    creditInText = cut.credit ?? creditInText;
    if (cut.line === null) continue;
    const { text, start, end, segments } = cut.line.placed;
    paragraphs.push({ kind: kindOf(row, kept[at - 1], kept[at + 1]), text, start, end, segments });
  }
  for (const row of rows)
    if (row.why !== null) for (const piece of droppedRow(row, row.why)) dropped.push(piece);
  return {
    headline: headline?.line.text ?? null,
    headlineAt: headline === null ? null : placeOf(headline.line),
    byline: rows.find((row) => row.why === 'byline')?.credits?.byline ?? null,
    credit:
      rows.find((row) => (row.why === 'credit' || row.why === 'byline') && row.credits?.credit)?.credits
        ?.credit ?? creditInText,
    paragraphs,
    dropped: dropped.toSorted((a, b) => a.start - b.start || a.end - b.end),
    dateMarker: known.dateMarker,
    printedDate: printedIn(rows, headline, part),
  };
}

/** Lines before and behind the text in which its date may be printed. */
const DATE_NEAR = 12;

function printedIn(rows: readonly Row[], headline: Row | null, part: MainPart): IsoDate | null {
  const top =
    headline === null ? Math.max(0, part.first - DATE_NEAR) : Math.max(0, rows.indexOf(headline) - 3);
  const end = part.last < 0 ? rows.length : part.last + 1 + DATE_NEAR;
  return (
    rows.slice(top, end).find((row) => row.why === 'date-line' && row.date !== null && row.date.date !== null)
      ?.date?.date ?? null
  );
}

function placeOf(line: Line): Place {
  const { start, end, segments } = line.placed;
  return { start, end, segments };
}

function droppedPiece(raw: string, { start, end }: Span, why: DropReason): Dropped {
  return { text: raw.slice(start, end), why, start, end };
}

/** A dropped line; author and source in one line are two pieces. */
function droppedRow({ line, credits }: Row, why: DropReason): Dropped[] {
  const at = why === 'byline' ? (credits?.creditAt ?? null) : null;
  const parts =
    at === null
      ? [line.placed]
      : [placedTrimmed(placedPart(line.placed, 0, at)), placedPart(line.placed, at, line.text.length)];
  return parts.map(({ text, start, end }, index) => ({
    text,
    why: index === 0 ? why : 'credit',
    start,
    end,
  }));
}

interface Cut {
  readonly line: Line | null;
  readonly dropped: readonly Dropped[];
  readonly credit: string | null;
}

/** A paragraph without the captions that run in it and, for the last one, without the source in brackets at its end. */
function withoutInner(raw: string, line: Line, cleaner: Cleaner, last: boolean): Cut {
  const captions = captionsWithin(cleaner.captions, line.text);
  const source = last ? cleaner.bylines.sourceBracket.exec(line.text.slice(-120)) : null;
  const cuts: { span: Span; why: DropReason }[] = captions.map((span) => ({ span, why: 'caption' }));
  const from =
    source === null ? line.text.length : line.text.length - Math.min(120, line.text.length) + source.index;
  if (source !== null && from > 0 && (captions.at(-1)?.end ?? 0) <= from)
    cuts.push({ span: { start: from, end: line.text.length }, why: 'credit' });
  if (cuts.length === 0) return { line, dropped: [], credit: null };
  const dropped = cuts.flatMap(({ span, why }) => rawPieces(raw, line, span, why));
  return {
    line: lineWithout(
      line,
      cuts.map(({ span }) => span),
    ),
    dropped,
    credit: source?.groups?.['source']?.trim() ?? null,
  };
}

/** The raw stretches that a stretch of a line stands for, neighbouring ones as one. */
function rawPieces(raw: string, line: Line, span: Span, why: DropReason): Dropped[] {
  const part = lineWithout(line, [
    { start: 0, end: span.start },
    { start: span.end, end: line.text.length },
  ]);
  return part === null ? [] : [droppedPiece(raw, { start: part.placed.start, end: part.placed.end }, why)];
}

/** A short line between paragraphs that does not end like a sentence is a heading. */
const HEADING_SIZE = 120;

function kindOf(row: Row, before: Row | undefined, after: Row | undefined): ParagraphKind {
  const { markup, text, size, ended } = row.line;
  if (markup.heading > 0 || row.isHeading) return 'heading';
  if (markup.kind === 'quote' || markup.kind === 'list') return markup.kind;
  if (/^[-•*–▪●◦‣·]\s/u.test(text)) return 'list';
  return !row.prose && !ended && size <= HEADING_SIZE && after?.prose === true && before !== undefined
    ? 'heading'
    : 'text';
}

import type { Analyst } from '../story/analyst.ts';
import type { IsoDate, Lang } from '../story/pack.ts';
import type { Mention, Reference, Verdict } from '../story/reading.ts';
import { detectLanguage } from '../text/language.ts';
import type { CleanDocument, Place, PublishedDate, ReportSignature } from './article.ts';
import { cleanText } from './clean.ts';
import type { Cleaner } from './cleaner.ts';
import { signatureOf } from './copies.ts';
import { cleanHtml } from './html.ts';
import { rawSpan } from './offsets.ts';

/** A raw document as it comes in: a file, a line of a list, a saved page. */
export interface RawDocument {
  readonly text: string;
  readonly format: 'text' | 'html';
  /** Headline, language, address and day as known from elsewhere; null where they are not. */
  readonly title: string | null;
  readonly lang: Lang | null;
  readonly url: string | null;
  readonly published: IsoDate | null;
}

/** A raw document read: cleaned, dated, its story found. Offsets are UTF-16 code units of the raw text. */
export interface ReadDocument {
  readonly clean: CleanDocument;
  readonly headline: string | null;
  readonly language: Lang | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly published: PublishedDate;
  readonly verdict: Verdict;
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
  readonly signature: ReportSignature;
}

/** A piece of the text that is analysed, and where it stands in the raw document (null: nowhere, as a title given apart). */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly place: Place | null;
}

const GAP = '\n\n';

/**
 * Reads a raw document: one implementation for the archive, the command line and the tests.
 * @param cleaner hand in one and the same for many documents: making one takes longer than reading a document
 */
export function readDocument(analyst: Analyst, cleaner: Cleaner, raw: RawDocument): ReadDocument {
  const page = raw.format === 'html' ? cleanHtml(raw.text, cleaner) : null;
  const clean = page === null ? cleanText(raw.text, cleaner) : page.document;
  const headline = raw.title ?? clean.headline ?? page?.title ?? null;
  const { text, pieces, headlineEnd } = analysedText(clean, headline);
  const hint = raw.lang ?? page?.lang ?? null;
  const language = detectLanguage(text.slice(0, 3000), hint, cleaner.languages).lang ?? hint;
  const given = raw.published ?? page?.published ?? null;
  const printed = clean.printedDate;
  const reading = analyst.readText(text, {
    lang: language,
    date: given ?? printed,
    headlineEnd,
    marker: clean.dateMarker,
  });
  return {
    clean,
    headline,
    language,
    outlet: page?.outlet ?? null,
    byline: clean.byline ?? page?.author ?? null,
    url: raw.url ?? page?.url ?? null,
    published: publishedOf(given, printed, clean.dateMarker, reading.published),
    verdict: reading.verdict,
    mentions: reading.mentions.flatMap((mention) => placed(pieces, mention)),
    references: reading.references.flatMap((reference) => placed(pieces, reference)),
    signature: signatureOf(text, headline === null ? pieces : pieces.slice(1), reading.mentions),
  };
}

function analysedText(
  clean: CleanDocument,
  headline: string | null,
): { text: string; pieces: Piece[]; headlineEnd: number } {
  const pieces: Piece[] = [];
  let text = '';
  const add = (part: string, place: Place | null): void => {
    pieces.push({ start: text.length, end: text.length + part.length, place });
    text += part + GAP;
  };
  if (headline !== null) add(headline, headline === clean.headline ? clean.headlineAt : null);
  const headlineEnd = text.length;
  for (const paragraph of clean.paragraphs) add(paragraph.text, paragraph);
  return { text, pieces, headlineEnd };
}

/** A span of the analysed text as a span of the raw text; nothing where it stands in no piece of it. */
function placed<T extends { readonly start: number; readonly end: number }>(
  pieces: readonly Piece[],
  span: T,
): T[] {
  const piece = pieces.find(({ start, end }) => span.start >= start && span.start < end);
  if (piece === undefined || piece.place === null) return [];
  return [
    {
      ...span,
      ...rawSpan(piece.place, span.start - piece.start, Math.min(span.end, piece.end) - piece.start),
    },
  ];
}

function publishedOf(
  given: IsoDate | null,
  printed: IsoDate | null,
  marker: IsoDate | null,
  inferred: PublishedDate | null,
): PublishedDate {
  if (given !== null) return { date: given, precision: precisionOf(given), how: 'metadata', reasons: [] };
  if (printed !== null)
    return {
      date: printed,
      precision: precisionOf(printed),
      how: 'printed',
      reasons: [{ code: 'printed', params: { words: printed } }],
    };
  if (inferred !== null && inferred.date !== null) return inferred;
  if (marker !== null)
    return {
      date: marker,
      precision: precisionOf(marker),
      how: 'marker',
      reasons: [{ code: 'marker', params: { words: marker } }],
    };
  return { date: null, precision: null, how: 'unknown', reasons: [] };
}

function precisionOf(date: IsoDate): 'day' | 'month' | 'year' {
  if (date.length >= 10) return 'day';
  return date.length >= 7 ? 'month' : 'year';
}

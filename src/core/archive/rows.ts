/** Lines of a document with what has been found out about each so far. */
import type { DropReason } from './article.ts';
import { type Credits, creditsOf } from './bylines.ts';
import { isAgencyOnly, isCaption } from './captions.ts';
import type { Cleaner } from './cleaner.ts';
import { bareWords, type LabelCue, phraseIn } from './cues.ts';
import type { DateReader } from './date.ts';
import { type DateLine, dateLineOf } from './date-lines.ts';
import { shapeOf } from './line-patterns.ts';
import { type Line, NO_MARKUP } from './lines.ts';

/** A line and its fate; the fields below `line` are filled in step by step. */
export interface Row {
  readonly line: Line;
  /** Reads like running text. */
  prose: boolean;
  /** Why it is not part of the article; null while it may be. */
  why: DropReason | null;
  /** A heading of comments or of other stories, or a line of a comment form. */
  cue: 'comments' | 'related' | 'form' | null;
  date: DateLine | null;
  /** Author and source it names, if it names nothing else. */
  credits: Credits | null;
  isHeadline: boolean;
  /** Heads what stands behind it, though it looks like something else (a date in a chronicle). */
  isHeading: boolean;
}

/** Running text is this long where it ends like a sentence, and this long where it does not. */
const SENTENCE = 55;
const ENDLESS = 160;
/** The same in documents whose long lines do not end like sentences (Thai; much of the Arabic press). */
const ENDLESS_UNPUNCTUATED = 75;

/** The lines as rows, with all that can be told of each alone; lines of the same words are looked at once. */
export function rowsOf(lines: readonly Line[], cleaner: Cleaner, readers: readonly DateReader[]): Row[] {
  const long = lines.filter((line) => line.size >= 100);
  const punctuated = long.length === 0 || long.filter((line) => line.ended).length * 2 >= long.length;
  const known = new Map<string, Row>();
  return lines.map((line) => {
    const same = line.markup === NO_MARKUP ? known.get(line.text) : undefined;
    if (same !== undefined) return { ...same, line };
    const row: Row = {
      line,
      prose: false,
      why: null,
      cue: null,
      date: null,
      credits: null,
      isHeadline: false,
      isHeading: false,
    };
    if (line.markup === NO_MARKUP) known.set(line.text, row);
    markAlone(row, cleaner, readers);
    row.prose = row.why === null && isProse(line, punctuated ? ENDLESS : ENDLESS_UNPUNCTUATED);
    return row;
  });
}

function isProse(line: Line, endless: number): boolean {
  if (line.markup.heading > 0 || line.markup.linked > 0.5) return false;
  return line.ended ? line.size >= SENTENCE : line.size >= endless;
}

function markAlone(row: Row, cleaner: Cleaner, readers: readonly DateReader[]): void {
  const { line } = row;
  const { text, bare } = line;
  const heading = line.markup.heading > 0;
  row.why = shapeOf(text, bare);
  if (row.why !== null) return;
  if (
    (line.markup.kind === 'caption' && line.size <= CAPTION_SIZE) ||
    (!heading && isCaption(cleaner.captions, text, line.size))
  ) {
    row.why = 'caption';
    return;
  }
  row.credits = creditsOf(cleaner.bylines, text, line.size);
  if (row.credits === null && isAgencyOnly(cleaner.captions, text))
    row.credits = { byline: null, credit: text.replace(/[()（）[\]©]/g, '').trim(), creditAt: null };
  if (markLabel(row, cleaner) || markPhrase(row, cleaner)) return;
  row.date = heading ? null : dateLineOf(text, line.size, readers);
  if (row.date !== null) row.why = 'date-line';
}

/** Longer captions of a page's markup are texts of their own. */
const CAPTION_SIZE = 700;
/** The longest label, and the longest line that a label with a colon begins. */
const LABEL_SIZE = 90;
const LABELLED_SIZE = 260;

function markLabel(row: Row, cleaner: Cleaner): boolean {
  const { line } = row;
  const exact = line.size <= LABEL_SIZE ? cleaner.cues.labels.get(line.bare) : undefined;
  if (exact !== undefined) {
    row.cue = exact === 'menu' ? null : exact;
    row.why = whyOfLabel(exact, /\p{N}/u.test(line.text));
    return true;
  }
  if (!line.ended && row.credits === null && line.size <= LABEL_SIZE && isRowOfLabels(line.bare, cleaner)) {
    row.why = 'menu';
    return true;
  }
  if (line.size > LABELLED_SIZE) return false;
  const label = /^[^\p{L}]{0,8}([^:：»>→|]{2,50})[:：»>→|]/u.exec(line.text)?.[1];
  if (label === undefined) return false;
  const before = cleaner.cues.labels.get(bareWords(label));
  const ends = line.ended && line.size >= SENTENCE;
  if (before === undefined || ends || row.credits !== null) return false;
  row.why = before === 'related' ? 'related-list' : before === 'comments' ? 'comment-form' : 'menu';
  return true;
}

/** "Facebook Twitter Print": nearly all words are labels of their own. */
function isRowOfLabels(bare: string, cleaner: Cleaner): boolean {
  const words = bare.split(' ');
  return (
    words.length >= 2 &&
    words.filter((word) => cleaner.cues.labels.has(word)).length >= Math.max(2, words.length * 0.7)
  );
}

function whyOfLabel(cue: LabelCue, figures: boolean): DropReason {
  if (cue === 'comments') return 'comment-form';
  if (cue === 'related') return 'related-list';
  return figures ? 'counter' : 'menu';
}

/** Phrases at the beginning of a line count up to this size, phrases inside it up to the lesser one. */
const PHRASE_SIZE = 260;
const INNER_PHRASE_SIZE = 120;

function markPhrase(row: Row, cleaner: Cleaner): boolean {
  const { line } = row;
  if (line.size > PHRASE_SIZE) return false;
  const found = phraseIn(cleaner.cues, line.bare);
  if (found === null) return false;
  const whole = found.length >= line.bare.length * 0.6;
  if (
    found.cue === 'notice' &&
    !whole &&
    (found.atStart ? found.length < 8 && line.size > LABEL_SIZE : line.size > INNER_PHRASE_SIZE)
  )
    return false;
  row.cue = found.cue === 'form' ? 'form' : null;
  row.why = found.cue === 'form' ? 'comment-form' : 'menu';
  return true;
}

/** Takes a line out of the article, for this reason if it has none yet. */
export function drop(row: Row, why: DropReason): void {
  if (row.isHeadline) return;
  row.why ??= why;
  row.prose = false;
}

/** A line as lists of stories have them: neither running text nor already known for something else. */
export function isItem(row: Row | undefined): boolean {
  return row !== undefined && row.why === null && !row.prose && !row.isHeadline && !row.isHeading;
}

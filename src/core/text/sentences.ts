/** A stretch of text, UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const ENDERS = new Set([
  '.',
  '!',
  '?',
  '。',
  '！',
  '？',
  '؟',
  '۔',
  '।',
  '॥',
  '…',
  '։',
  '།',
  '።',
  '；',
  ';',
  '؛',
]);
/** What may stand between the end of a sentence and the space behind it. */
const CLOSERS = new Set(['"', "'", '»', '”', '’', ')', ']', '」', '』', '）', '】', '›', '“']);
/** Enders after which no space is needed. */
const TIGHT = new Set(['。', '！', '？', '；', '।', '۔', '։', '།', '።']);
/** Shortened words that end in a full stop without ending a sentence. */
const SHORTENED =
  /(?:^|[\s(])(?:[\p{L}]|mr|mrs|ms|dr|prof|gen|col|lt|sgt|st|no|nos|vs|ca|bzw|hr|fr|str|nr|sog|bl|tzv|např|tzw|ul|im|św|г|гг|им|ул|тыс|млн|млрд|напр|т|ст|ông|tp|ts|gs|sr|sra|dña|d|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|n|s|в|с|b|p|pn)$/iu;

/** The spans that begin within another, of a list in order; found by halving, for long texts have many of both. */
export function spansWithin<T extends Span>(sorted: readonly T[], { start, end }: Span): readonly T[] {
  const from = firstFrom(sorted, start);
  return sorted.slice(from, firstFrom(sorted, end, from));
}

/** Index of the first span that begins at an offset or behind it. */
function firstFrom(sorted: readonly Span[], offset: number, from = 0): number {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A shortened word behind a number: "2 tūkst.", "11 tys.", "5 mio.". */
const COUNTED = /\d\s\p{Ll}{2,5}$/u;

/** Parts a text into paragraphs at empty lines and line ends. */
export function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    if (text.slice(start, end).trim() !== '') spans.push(trimmed(text, start, end));
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char !== '\n' && char !== '\r' && char !== '\u2029') continue;
    push(at);
    start = at + 1;
  }
  push(text.length);
  return spans;
}

/** Parts a paragraph into sentences; a semicolon parts too, since it joins what could stand alone. */
export function sentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const spans: Span[] = [];
  let start = within.start;
  for (let at = within.start; at < within.end; at += 1) {
    const char = text.charAt(at);
    if (!ENDERS.has(char)) continue;
    if (char === '.' && !endsSentence(text, start, at)) continue;
    let end = at + 1;
    while (end < within.end && (ENDERS.has(text.charAt(end)) || CLOSERS.has(text.charAt(end)))) end += 1;
    if (end < within.end && !TIGHT.has(char) && !/\s/.test(text.charAt(end))) continue;
    // "2023. godine", "18. Oktober" would begin with a capital in a new sentence; ";" parts in any case.
    if (char === '.' && /^\s+\p{Ll}/u.test(text.slice(end, end + 4))) continue;
    spans.push(trimmed(text, start, end));
    start = end;
    at = end - 1;
  }
  if (text.slice(start, within.end).trim() !== '') spans.push(trimmed(text, start, within.end));
  return spans;
}

function endsSentence(text: string, start: number, stop: number): boolean {
  if (/\d/.test(text.charAt(stop + 1))) return false;
  const before = text.slice(Math.max(start, stop - 12), stop);
  return !SHORTENED.test(before) && !COUNTED.test(before);
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

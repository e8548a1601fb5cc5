import {
  APOSTROPHE,
  BREAK,
  type Cursor,
  DOT,
  DROP,
  type Folder,
  foldUnit,
  isLetter,
  JOINER,
  readUnit,
} from '../text/fold.ts';
import { type Script, scriptOf } from '../text/scripts.ts';
import { spellingOf } from './build.ts';
import { restOfWord, skipMarks, wordEnd } from './endings.ts';
import { buildFilter, type Filter, mayBegin } from './filter.ts';
import {
  AFTER_FULL,
  ALL_CAPITALS,
  INITIAL_CAPITAL,
  type MatcherData,
  NO_ENDINGS,
  OPEN_END,
  STAR,
  WITH_ANCHOR,
} from './matcher-data.ts';
import { prefixOffsets } from './prefixes.ts';

/** A form found in a text. Offsets are UTF-16 code units; `end` lies behind the grammatical ending. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Index into `MatcherData.entities`; 0 for a look-alike. */
  readonly entity: number;
  readonly flags: number;
}

/** A matcher ready to scan. Holds no state of a text; one serves any number of texts. */
export interface Matcher {
  readonly data: MatcherData;
  readonly folder: Folder;
  readonly filter: Filter;
  /** Kind of each code unit, 0 where not yet met. */
  readonly kinds: Uint8Array;
  readonly exact: ReadonlyMap<number, string>;
  readonly languages: ReadonlyMap<number, readonly string[]>;
}

/** Longest run of letters a star may stand for. */
const LONGEST_STAR = 8;
/** Joiners in a row that still join ("Kim Jong - un"). */
const MOST_JOINERS = 3;

/** Prepares compiled data for scanning: a walk over the first four levels of the trie, no more. */
export function loadMatcher(data: MatcherData, folder: Folder): Matcher {
  return {
    data,
    folder,
    filter: buildFilter(data),
    kinds: new Uint8Array(0x10000),
    exact: new Map(data.exact),
    languages: new Map(data.languages),
  };
}

/**
 * Finds the names in a text: from left to right, the longest at each place, none inside another.
 * @param lang language of the text, or null; forms of four letters or fewer count only in their own languages
 */
export function scan(matcher: Matcher, text: string, lang: string | null): Match[] {
  const { kinds } = matcher;
  const matches: Match[] = [];
  const attempt = new Attempt(matcher, text, lang === null ? null : namesLanguage(lang));
  let previous = GAP;
  let held: Match | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = kinds[unit] || kindOf(matcher, unit);
    // Inside a word, which is where most letters are, nothing can begin.
    if (kind === previous && kind !== UNSPACED) continue;
    if (kind === SKIPPED) continue;
    previous = kind;
    if (kind === GAP) continue;
    if (held !== null && at >= held.end) {
      matches.push(held);
      held = null;
    }
    const found = attempt.at(at, kind);
    if (found !== null && (held === null || reachesFurther(found, held))) held = found;
  }
  if (held !== null) matches.push(held);
  return matches;
}

/** Whether a name that begins inside another is the better reading ("ông Kim Jong-un": the full name). */
function reachesFurther(found: Match, held: Match): boolean {
  if (found.end <= held.end) return false;
  return (held.flags & (AFTER_FULL | WITH_ANCHOR)) !== 0 || found.end - found.start > held.end - held.start;
}

/** Tags that stand for a language whose names are filed under another tag. */
const FILED_UNDER: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  tl: 'fil',
  iw: 'he',
  in: 'id',
  ji: 'yi',
  sh: 'sr',
};

function namesLanguage(lang: string): string {
  const primary = lang.split('-')[0] ?? lang;
  return FILED_UNDER[primary] ?? primary;
}

/** Kinds of code units as the scan sees them; letters of the other scripts follow, each script with a kind of its own. */
const SKIPPED = 1;
const GAP = 2;
/** Latin and Cyrillic, where nothing is glued on in front of a name, so that the filter can be asked at once. */
const FILTERED_CASED = 3;
const OTHER_SCRIPTS: readonly Script[] = [
  'digit',
  'greek',
  'arabic',
  'hebrew',
  'hangul',
  'suffixing',
  'other',
];
const UNSPACED = 4 + OTHER_SCRIPTS.length;

function kindOf(matcher: Matcher, unit: number): number {
  const folded = foldUnit(matcher.folder, unit);
  const script = scriptOf(unit);
  let kind = 4 + OTHER_SCRIPTS.indexOf(script);
  if (folded === DROP) kind = SKIPPED;
  else if (folded === BREAK || folded === JOINER || folded === DOT || folded === APOSTROPHE) kind = GAP;
  else if (script === 'latin' || script === 'cyrillic') kind = FILTERED_CASED;
  else if (script === 'unspaced') kind = UNSPACED;
  matcher.kinds[unit] = kind;
  return kind;
}

/** The tries at one text: where a form may begin, which of those that fit is the longest. */
class Attempt {
  readonly #matcher: Matcher;
  readonly #text: string;
  readonly #lang: string | null;
  #best: Match | null = null;
  #start = 0;

  constructor(matcher: Matcher, text: string, lang: string | null) {
    this.#matcher = matcher;
    this.#text = text;
    this.#lang = lang;
  }

  at(start: number, kind: number): Match | null {
    this.#best = null;
    this.#begin(start);
    if (kind > FILTERED_CASED && kind < UNSPACED) {
      const script = scriptOf(this.#text.charCodeAt(start));
      if (script === 'arabic' || script === 'hebrew' || script === 'hangul') {
        for (const offset of prefixOffsets(this.#matcher.folder, this.#text, start, script))
          this.#begin(offset);
      }
    }
    return this.#best;
  }

  #begin(start: number): void {
    if (!mayBegin(this.#matcher.folder, this.#matcher.filter, this.#text, start)) return;
    this.#start = start;
    this.#walk(0, { unit: BREAK, next: start, pending: null, pendingAt: 0 }, 0, 0, false);
  }

  /** Follows the trie along the text from `node`; `letters` form letters have been read, `mustJoin` after a star. */
  #walk(from: number, cursor: Cursor, lettersRead: number, joinersRead: number, mustJoin: boolean): void {
    const { folder } = this.#matcher;
    let node = from;
    let letters = lettersRead;
    let joiners = joinersRead;
    let joinPending = mustJoin;
    let run = 0;
    for (;;) {
      this.#tryStar(node, cursor, letters, joiners);
      readUnit(folder, this.#text, cursor);
      const { unit } = cursor;
      if (unit === JOINER || unit === APOSTROPHE) {
        run += 1;
        if (run > MOST_JOINERS || letters === 0) return;
        if (unit === JOINER && letters < 32) joiners |= 2 ** letters;
        joinPending = joinPending && unit !== JOINER;
        continue;
      }
      if (joinPending || unit === BREAK || !(isLetter(unit) || unit === DOT)) return;
      run = 0;
      const next = this.#child(node, unit);
      if (next === 0) return;
      node = next;
      if (unit !== DOT) letters += 1;
      this.#tryForms(node, cursor, joiners >>> 0, false);
    }
  }

  #tryStar(node: number, cursor: Cursor, letters: number, joiners: number): void {
    const star = node === 0 ? 0 : this.#child(node, STAR);
    if (star === 0 || cursor.pending !== null) return;
    const script = scriptOf(this.#text.charCodeAt(cursor.next - 1));
    const rest = restOfWord(this.#matcher.folder, this.#text, cursor.next, script);
    if (rest.letters.length > LONGEST_STAR) return;
    const behind: Cursor = { unit: cursor.unit, next: rest.end, pending: null, pendingAt: 0 };
    this.#tryForms(star, behind, joiners >>> 0, true);
    this.#walk(star, behind, letters, joiners, true);
  }

  #child(node: number, unit: number): number {
    const { labels, firstChild } = this.#matcher.data;
    if (node === 0) return this.#matcher.filter.roots[unit] ?? 0;
    let low = firstChild[node] ?? 0;
    let high = (firstChild[node + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const label = labels[middle] ?? 0;
      if (label === unit) return middle;
      if (label < unit) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  #tryForms(node: number, cursor: Cursor, joiners: number, open: boolean): void {
    const { firstForm } = this.#matcher.data;
    if (cursor.pending !== null) return;
    for (let form = firstForm[node] ?? 0; form < (firstForm[node + 1] ?? 0); form += 1) {
      const match = this.#check(form, cursor.next, joiners, open);
      if (match === null) continue;
      if (
        this.#best === null ||
        match.end > this.#best.end ||
        (match.end === this.#best.end && match.start < this.#best.start)
      ) {
        this.#best = match;
      }
      return;
    }
  }

  #check(form: number, formEnd: number, joiners: number, open: boolean): Match | null {
    const { data, exact, languages, folder } = this.#matcher;
    const flags = data.formFlags[form] ?? 0;
    if ((joiners & ~(data.formJoiners[form] ?? 0)) !== 0) return null;
    const own = this.#lang === null ? undefined : languages.get(form);
    if (own !== undefined && this.#lang !== null && !own.includes(this.#lang)) return null;
    const written = this.#text.slice(this.#start, formEnd);
    if (!capitalsFit(written, flags)) return null;
    const spelling = exact.get(form);
    const inside = skipMarks(this.#text, formEnd);
    if (spelling !== undefined && !spellingOf(this.#text.slice(this.#start, inside)).startsWith(spelling))
      return null;
    const free = (flags & NO_ENDINGS) === 0;
    const end =
      open || (flags & OPEN_END) !== 0
        ? inside
        : wordEnd(folder, this.#text, inside, data.formLetters[form] ?? 0, free);
    if (end < 0) return null;
    return { start: this.#start, end, entity: data.formEntity[form] ?? 0, flags };
  }
}

function capitalsFit(written: string, flags: number): boolean {
  if ((flags & ALL_CAPITALS) !== 0) return written === written.toUpperCase();
  if ((flags & INITIAL_CAPITAL) === 0) return true;
  const first = written.charAt(0);
  return first !== first.toLowerCase() || first === first.toUpperCase();
}

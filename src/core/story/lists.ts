import type { Span } from '../text/sentences.ts';

const LIST_MARK = /[,،、;/|·•\n]|\s[-–—]\s/;
/** What joins the last member of a list to the others, or nothing. */
const CONJUNCTION = /^\s*\S{0,4}\s*$/u;
/** The last member of a list of three, behind the second ("Russia, North Korea and Iran"). */
const LAST_MEMBER = /^\s+\p{Ll}{1,4}\s+\p{Lu}/u;
/** A short word that a sentence opens with, before a name. */
const PREPOSITION = /^\s*\p{L}{1,3}\s/u;
/** Words a member of a list may have ("the Islamic Republic of Iran"), and in scripts without spaces letters. */
const LIST_WORDS = 5;
const LIST_LETTERS = 8;

/** A sentence and the names in it, in order: of the pack, and of other countries. */
export interface NamedSentence {
  readonly span: Span;
  readonly names: readonly Span[];
  /** Countries that are no side of the story; without one of them there is no list. */
  readonly outsiders: readonly Span[];
}

/** Between members of a list: marks, and two short words at most: one that joins ("and", "и", "và") and an article. */
const BETWEEN_MEMBERS = /^[\p{L}\p{M}]{0,3}(?:[\s\p{P}]+[\p{L}\p{M}]{0,4}){1,2}[\s\p{P}]*$/u;
/** Longest stretch between two members, and longest list and surroundings told by marks alone: UTF-16 code units. */
const LONGEST_GAP = 24;
const LONGEST_LIST = 400;
const SURROUNDINGS = 120;
/** In scripts without spaces any letter is a word; only these join. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const BETWEEN_UNSPACED = /^[\s\p{P}]*(?:和|与|與|及|以及|跟|と|และ|ແລະ|និង|နှင့်)?[\s\p{P}]*$/u;

function joins(gap: string): boolean {
  if (gap.length > LONGEST_GAP) return false;
  return UNSPACED.test(gap) ? BETWEEN_UNSPACED.test(gap) : gap !== '' && BETWEEN_MEMBERS.test(gap);
}

const FEWEST_MEMBERS = 3;

/** Whether two names of a sentence are members of a list of at least three names. */
export function isListed(text: string, row: NamedSentence, first: Span, second: Span): boolean {
  const members = row.names.filter(
    (name) => name === first || name === second || row.outsiders.includes(name),
  );
  const runs: Span[][] = [];
  for (const name of members) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && joins(text.slice(last.end, name.start))) run.push(name);
    else runs.push([name]);
  }
  const runOf = (name: Span): Span[] => runs.find((run) => run.includes(name)) ?? [];
  const left = runOf(first);
  const right = runOf(second);
  if (left === right) {
    if (left.length >= FEWEST_MEMBERS) return true;
  } else if (Math.max(left.length, right.length) >= 2 && left.length + right.length > FEWEST_MEMBERS)
    return true;
  return isWritten(text, row, first, second);
}

/** The same told by marks and capitals alone, for countries whose names are not known. */
function isWritten(text: string, row: NamedSentence, first: Span, second: Span): boolean {
  if (second.start - first.end > LONGEST_LIST) return false;
  const parts = text.slice(first.end, second.start).split(LIST_MARK);
  const between = parts.slice(1, -1);
  if (!between.every((part) => isMember(text, row, part))) return false;
  const last = parts.at(-1) ?? '';
  if (parts.length >= 3) return CONJUNCTION.test(last) || isMember(text, row, last);
  if (parts.length === 2 && !isMember(text, row, last) && wordsIn(last) > 2) return false;
  if (parts.length === 1 && wordsIn(parts[0] ?? '') > 1) return false;
  const before = text
    .slice(Math.max(row.span.start, first.start - SURROUNDINGS), first.start)
    .split(LIST_MARK);
  const behind = text.slice(second.end, Math.min(row.span.end, second.end + SURROUNDINGS));
  const after = behind.split(LIST_MARK);
  const closes = last.trim() === '' && LAST_MEMBER.test(behind);
  const previous = before.at(-2) ?? '';
  // "In China, Russia met North Korea" opens with a place, not with the first member of a list.
  const opens = before.length === 2 && PREPOSITION.test(previous);
  const leads =
    before.length > 1 && (before.at(-1) ?? '').trim() === '' && !opens && isMember(text, row, previous);
  const follows = after.length > 1 && (after[0] ?? '').trim() === '' && isMember(text, row, after[1] ?? '');
  return (
    leads ||
    follows ||
    (parts.length === 2 && closes) ||
    (parts.length === 2 && wordsIn(last) > 0 && isMember(text, row, last))
  );
}

/** Whether a part between two list marks can be a country: short, and a name by its capital or known as one. */
function isMember(text: string, row: NamedSentence, part: string): boolean {
  const plain = part.trim();
  if (plain === '') return false;
  const known = row.names.some(
    (name) =>
      plain.endsWith(text.slice(name.start, name.end)) || plain.startsWith(text.slice(name.start, name.end)),
  );
  const spaced = /\s/.test(plain) || /\p{Lu}|\p{Ll}/u.test(plain);
  if (spaced ? wordsIn(plain) > LIST_WORDS : plain.length > LIST_LETTERS) return false;
  if (known) return wordsIn(plain) <= 3;
  const words = plain.split(/\s+/).filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word));
}

function wordsIn(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
}

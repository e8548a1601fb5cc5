import { BREAK, CONTEXT, DOT, type Folder, foldUnit, isLetter, MANY } from '../text/fold.ts';
import { scriptOf } from '../text/scripts.ts';
import { type MatcherData, STAR } from './matcher-data.ts';

/** What the first letters of all forms are, as bit sets; derived from the trie when it is loaded. */
export interface Filter {
  /** Root child by folded unit, 0 for none. */
  readonly roots: Uint32Array;
  /** Bit set of hashed first four letters. */
  readonly heads: Uint8Array;
  /** Bit set of hashed first two letters of forms that are shorter or have a star or stop among the first four. */
  readonly shorts: Uint8Array;
}

/** Walks the first four levels of the trie. */
export function buildFilter(data: MatcherData): Filter {
  const roots = new Uint32Array(0x10000);
  const heads = new Uint8Array(0x8000);
  const shorts = new Uint8Array(0x8000);
  const visit = (node: number, hash: number, pair: number, letters: number): void => {
    for (let child = data.firstChild[node] ?? 0; child < (data.firstChild[node + 1] ?? 0); child += 1) {
      const label = data.labels[child] ?? 0;
      if (label === STAR || label === DOT) {
        if (letters >= 2) setBit(shorts, pair);
        continue;
      }
      if (letters === 0) roots[label] = child;
      const next = headHash(hash, label);
      const nextPair = letters < 2 ? next : pair;
      if (letters + 1 === FILTER_LETTERS) setBit(heads, next);
      else {
        if (letters >= 1 && data.firstForm[child] !== data.firstForm[child + 1]) setBit(shorts, nextPair);
        if (letters === 0 && data.firstForm[child] !== data.firstForm[child + 1]) openPairs(shorts, next);
        visit(child, next, nextPair, letters + 1);
      }
    }
  };
  visit(0, 0, 0, 0);
  return { roots, heads, shorts };
}

/** A form of a single letter lets every second letter pass. */
function openPairs(shorts: Uint8Array, first: number): void {
  for (let second = 0; second < 0xffff; second += 1) setBit(shorts, headHash(first, second));
}

/** Letters the filter looks at, and how many code units it reads for them at most. */
const FILTER_LETTERS = 4;
const FILTER_UNITS = 10;

/**
 * The filter: whether any form begins with the four letters from `at` on. It turns away all but a few words in a hundred
 * before anything is walked. Never false where a form begins.
 */
export function mayBegin(folder: Folder, filter: Filter, text: string, at: number): boolean {
  const { roots, heads, shorts } = filter;
  const { table } = folder;
  let hash = 0;
  let pair = 0;
  let letters = 0;
  const limit = Math.min(text.length, at + FILTER_UNITS);
  for (let next = at; next < limit; next += 1) {
    const unit = text.charCodeAt(next);
    const folded = table[unit] || foldUnit(folder, unit);
    if (isLetter(folded)) {
      if (letters === 0 && roots[folded] === 0 && !mayCombine(text, next)) return false;
      hash = headHash(hash, folded);
      letters += 1;
      if (letters === 2) pair = hash;
      if (letters === FILTER_LETTERS) return hasBit(heads, hash) || hasBit(shorts, pair);
    } else if (folded === BREAK) break;
    else if (folded === MANY || folded === CONTEXT || folded === DOT) return true;
  }
  return letters < 2 || hasBit(shorts, pair);
}

/** Kana whose voicing mark stands apart fold together with it. */
function mayCombine(text: string, at: number): boolean {
  return (
    scriptOf(text.charCodeAt(at)) === 'unspaced' && /[\u3099\u309a\uff9e\uff9f]/.test(text.charAt(at + 1))
  );
}

function headHash(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) & 0x3ffff;
}

function hasBit(bits: Uint8Array, at: number): boolean {
  return ((bits[at >> 3] ?? 0) & (1 << (at & 7))) !== 0;
}

function setBit(bits: Uint8Array, at: number): void {
  bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
}

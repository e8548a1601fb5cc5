/**
 * The compiled matcher: a trie of folded letters in breadth-first order, so that the children of a node lie side by
 * side, and the forms that end at each node. Plain typed arrays; loading it is a copy, not a construction.
 */
export interface MatcherData {
  /** Entity ids; index 0 is the empty id of look-alikes. */
  readonly entities: readonly string[];
  /** Folded unit on the edge to each node; node 0 is the root. */
  readonly labels: Uint16Array;
  /** First child of each node, and one entry more; children of `n` are `firstChild[n]` … `firstChild[n + 1] - 1`. */
  readonly firstChild: Uint32Array;
  /** First form that ends at each node, and one entry more. */
  readonly firstForm: Uint32Array;
  readonly formEntity: Uint16Array;
  readonly formFlags: Uint16Array;
  /** Letters in the form, stars not counted. */
  readonly formLetters: Uint8Array;
  /** Bit `k`: the form has a space or hyphen before its letter `k` (1 … 31). */
  readonly formJoiners: Uint32Array;
  /** Short forms must be written just so: form index, lower-case composed spelling without joiners. */
  readonly exact: readonly (readonly [number, string])[];
  /** Short forms count only in these languages: form index, primary language subtags. */
  readonly languages: readonly (readonly [number, readonly string[]])[];
}

/** Edge of the trie that stands for "further letters of this word, or none". */
export const STAR = 0xf8ff;

/** The first letter must be a capital. */
export const INITIAL_CAPITAL = 1;
/** Every cased letter must be a capital. */
export const ALL_CAPITALS = 2;
/** No grammatical endings. */
export const NO_ENDINGS = 4;
/** Ends in a star: further letters are part of it. */
export const OPEN_END = 8;
/** Swallows the text and names nothing. */
export const LOOK_ALIKE = 16;
/** Counts only once an unruled form has named the same entity. */
export const AFTER_FULL = 32;
/** Counts only where the passage has another anchor. */
export const WITH_ANCHOR = 64;

import { BREAK, createFolder, cursorAt, DOT, type Folder, isLetter, readUnit } from '../text/fold.ts';
import { scriptOf } from '../text/scripts.ts';
import {
  AFTER_FULL,
  ALL_CAPITALS,
  INITIAL_CAPITAL,
  LOOK_ALIKE,
  type MatcherData,
  NO_ENDINGS,
  OPEN_END,
  STAR,
  WITH_ANCHOR,
} from './matcher-data.ts';

/** What makes a form safe that is not safe alone; see the authoring guide. */
export type FormRule = 'after-full' | 'with-anchor' | 'exact';

/** A form as a pack writes it: see the authoring guide for its little notation. */
export interface NameForm {
  /** Entity id, or the empty string for a look-alike. */
  readonly entity: string;
  readonly form: string;
  readonly lang: string;
  readonly rule?: FormRule;
}

/** A form taken apart. */
export interface ParsedForm {
  /** Folded letters, `DOT` and `STAR` units. */
  readonly units: readonly number[];
  readonly joiners: number;
  readonly letters: number;
  readonly flags: number;
  /** Lower-case composed spelling without joiners and stars. */
  readonly spelling: string;
}

/** Up to this many letters a Latin form must have its accents as written. */
const EXACT_LETTERS = 5;
/** Up to this many letters a form counts only in the languages that use it. */
const OWN_LANGUAGE_LETTERS = 4;
const LONGEST_ABBREVIATION = 6;

/** Takes a form apart. Throws a `RangeError` where the form has no letters or a star inside a word. */
export function parseForm(folder: Folder, form: string, rule?: FormRule, lookAlike = false): ParsedForm {
  const units: number[] = [];
  let joiners = 0;
  let letters = 0;
  let open = false;
  for (const word of form.normalize('NFC').split(/[\s\u200c\u00b7\u30fb\u2010-\u2015-]+/)) {
    if (word === '') continue;
    const stem = word.endsWith('*') ? word.slice(0, -1) : word;
    if (stem.includes('*')) throw new RangeError(`a star stands inside a word: ${form}`);
    const folded = foldWord(folder, stem);
    if (letters > 0 && letters < 32) joiners |= 2 ** letters;
    units.push(...folded);
    letters += folded.filter((unit) => unit !== DOT).length;
    open = stem !== word;
    if (open) units.push(STAR);
  }
  if (letters === 0 || units[0] === STAR) throw new RangeError(`no letters in the form: ${form}`);
  return {
    units,
    joiners: joiners >>> 0,
    letters,
    flags: flagsOf(form, letters, rule, open, lookAlike),
    spelling: spellingOf(form),
  };
}

/** Spelling compared in short forms: composed, of plain width, lower case, without joiners, stars and marks nobody sees. */
export function spellingOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*\u00ad\u200b-\u200f\u2060\ufeff\u00b7\u30fb\u2010-\u2015'’.-]/g, '');
}

function foldWord(folder: Folder, word: string): number[] {
  const units: number[] = [];
  const cursor = cursorAt(0);
  for (;;) {
    readUnit(folder, word, cursor);
    if (cursor.unit === BREAK && cursor.next >= word.length && cursor.pending === null) return units;
    if (isLetter(cursor.unit) || cursor.unit === DOT) units.push(cursor.unit);
  }
}

function flagsOf(
  form: string,
  letters: number,
  rule: FormRule | undefined,
  open: boolean,
  lookAlike: boolean,
): number {
  let flags = 0;
  const cased = form.replace(/[^\p{Lu}\p{Ll}]/gu, '');
  if (cased.length > 1 && letters <= LONGEST_ABBREVIATION && cased === cased.toUpperCase())
    flags |= ALL_CAPITALS;
  else if (/^\p{Lu}/u.test(cased)) flags |= INITIAL_CAPITAL;
  if (rule === 'exact') flags |= NO_ENDINGS;
  if (rule === 'after-full') flags |= AFTER_FULL;
  if (rule === 'with-anchor') flags |= WITH_ANCHOR;
  if (open) flags |= OPEN_END;
  if (lookAlike) flags |= LOOK_ALIKE;
  return flags;
}

interface Entry extends ParsedForm {
  readonly entity: number;
  readonly languages: Set<string>;
}

interface Node {
  readonly children: Map<number, Node>;
  readonly forms: Entry[];
}

/**
 * Compiles names into a matcher. Forms that differ only by language are merged.
 * @param entityOrder entity ids in the pack's order; where two entities share a form the earlier one has it
 */
export function buildMatcher(forms: readonly NameForm[], entityOrder: readonly string[]): MatcherData {
  const folder = createFolder();
  const entities = ['', ...entityOrder];
  const index = new Map(entities.map((id, at) => [id, at]));
  const root: Node = { children: new Map(), forms: [] };
  for (const form of forms) {
    const entity = index.get(form.entity);
    if (entity === undefined) throw new RangeError(`unknown entity: ${form.entity}`);
    const primary = form.lang.split('-')[0] ?? form.lang;
    for (const variant of variantsOf(form)) {
      const parsed = parseForm(folder, variant, form.rule, form.entity === '');
      insert(root, { ...parsed, entity, languages: new Set([primary]) });
    }
  }
  return flatten(root, entities);
}

/** Arabic names with the article are met without it too, behind a preposition (للكرملين). */
function variantsOf(form: NameForm): readonly string[] {
  return /^ال\S{3}/.test(form.form) && scriptOf(form.form.charCodeAt(0)) === 'arabic'
    ? [form.form, form.form.slice(2)]
    : [form.form];
}

function insert(root: Node, entry: Entry): void {
  let node = root;
  for (const unit of entry.units) {
    let child = node.children.get(unit);
    if (child === undefined) {
      child = { children: new Map(), forms: [] };
      node.children.set(unit, child);
    }
    node = child;
  }
  const same = node.forms.find(
    (form) =>
      form.entity === entry.entity &&
      form.flags === entry.flags &&
      form.joiners === entry.joiners &&
      form.spelling === entry.spelling,
  );
  if (same === undefined) node.forms.push(entry);
  else for (const lang of entry.languages) same.languages.add(lang);
}

function flatten(root: Node, entities: readonly string[]): MatcherData {
  const order: Node[] = [root];
  const labels: number[] = [0];
  const firstChild: number[] = [];
  const firstForm: number[] = [];
  const forms: Entry[] = [];
  for (let at = 0; at < order.length; at += 1) {
    const node = order[at];
    if (node === undefined) break;
    firstChild.push(order.length);
    firstForm.push(forms.length);
    forms.push(...node.forms.toSorted((a, b) => rank(a) - rank(b)));
    for (const [unit, child] of [...node.children].sort(([a], [b]) => a - b)) {
      order.push(child);
      labels.push(unit);
    }
  }
  firstChild.push(order.length);
  firstForm.push(forms.length);
  return {
    entities,
    labels: Uint16Array.from(labels),
    firstChild: Uint32Array.from(firstChild),
    firstForm: Uint32Array.from(firstForm),
    formEntity: Uint16Array.from(forms, (form) => form.entity),
    formFlags: Uint16Array.from(forms, (form) => form.flags),
    formLetters: Uint8Array.from(forms, (form) => Math.min(form.letters, 255)),
    formJoiners: Uint32Array.from(forms, (form) => form.joiners),
    exact: forms.flatMap((form, at) => (needsExactSpelling(form) ? [[at, form.spelling] as const] : [])),
    languages: forms.flatMap((form, at) =>
      needsOwnLanguage(form) ? [[at, [...form.languages].sort()] as const] : [],
    ),
  };
}

/** Look-alikes first, then forms without a rule, then by the pack's order. */
function rank(form: Entry): number {
  const ruled = (form.flags & (AFTER_FULL | WITH_ANCHOR)) !== 0 ? 1 : 0;
  return ((form.flags & LOOK_ALIKE) !== 0 ? 0 : 1 + ruled) * 0x10000 + form.entity;
}

function needsExactSpelling(form: Entry): boolean {
  return form.letters <= EXACT_LETTERS && scriptOf(form.units[0] ?? 0) === 'latin';
}

function needsOwnLanguage(form: Entry): boolean {
  const script = scriptOf(form.units[0] ?? 0);
  const bicameral = script === 'latin' || script === 'cyrillic' || script === 'arabic';
  return bicameral && form.letters <= OWN_LANGUAGE_LETTERS && (form.flags & LOOK_ALIKE) === 0;
}

/**
 * The language of a text: by script first; among languages that share a script by frequent words, letters and groups
 * of three letters (after W. Cavnar and J. Trenkle, N-Gram-Based Text Categorization, 1994, with closed lists in place
 * of whole profiles). Made for headlines as much as for whole articles.
 */
import type { Lang } from '../story/pack.ts';
import { chineseOrJapanese } from './language-han.ts';
import { LATIN_GROUPS } from './language-latin-groups.ts';
import { LATIN_LETTERS, LATIN_WORDS } from './language-latin-words.ts';
import * as other from './language-other-marks.ts';
import { countScripts, type DetectedLanguage, type Writing, writtenIn } from './language-scripts.ts';

interface Sign {
  /** Positions in `Family.langs`. */
  readonly langs: readonly number[];
  readonly weight: number;
}

/** Languages of one script with what tells them apart. */
interface Family {
  readonly langs: readonly Lang[];
  readonly words: ReadonlyMap<string, Sign>;
  readonly letters: ReadonlyMap<string, Sign>;
  readonly groups: ReadonlyMap<string, Sign>;
}

/** The tables of `detectLanguage`, read in once. Made by `createLanguageModel`. */
export interface LanguageModel {
  readonly families: Readonly<Record<SharedWriting, Family>>;
}

type SharedWriting = 'latin' | 'cyrillic' | 'arabic' | 'devanagari' | 'hebrew';

/** Reads the tables in; takes about a millisecond. Keep the result where many texts are looked at. */
export function createLanguageModel(): LanguageModel {
  return {
    families: {
      latin: family(LATIN_WORDS, LATIN_LETTERS, LATIN_GROUPS),
      cyrillic: family(other.CYRILLIC_WORDS, other.CYRILLIC_LETTERS, other.CYRILLIC_GROUPS),
      arabic: family(other.ARABIC_WORDS, other.ARABIC_LETTERS, other.ARABIC_GROUPS),
      devanagari: family(other.DEVANAGARI_WORDS, other.DEVANAGARI_LETTERS, other.DEVANAGARI_GROUPS),
      hebrew: family(other.HEBREW_WORDS, other.HEBREW_LETTERS, other.HEBREW_GROUPS),
    },
  };
}

type Table = Readonly<Record<Lang, string>>;

function family(words: Table, letters: Table, groups: Table): Family {
  const langs = Object.keys(words);
  const split = (table: Table, by: string): ReadonlyMap<string, Sign> =>
    signs(
      langs.map((lang) => (table[lang] ?? '').split(by)),
      langs.length,
    );
  return { langs, words: split(words, ' '), letters: split(letters, ''), groups: split(groups, ' ') };
}

/** A sign weighs the more, the fewer languages have it. */
function signs(lists: readonly (readonly string[])[], count: number): ReadonlyMap<string, Sign> {
  const holders = new Map<string, number[]>();
  for (const [at, list] of lists.entries()) {
    for (const sign of new Set(list)) {
      if (sign === '') continue;
      const known = holders.get(sign);
      if (known === undefined) holders.set(sign, [at]);
      else known.push(at);
    }
  }
  return new Map(
    Array.from(holders, ([sign, langs]) => [sign, { langs, weight: Math.log(1 + count / langs.length) }]),
  );
}

/** Characters looked at; more of a text tells no more. */
const SAMPLE = 8000;
const WINDOWS = 4;

/**
 * The language of a text.
 * @param hint A language the text is said to be in (`<html lang>`), as any BCP 47 tag. It wins where the script agrees
 *   and the text does not clearly say otherwise.
 * @param model Tables made by `createLanguageModel`; made anew for this call where left out.
 */
export function detectLanguage(
  text: string,
  hint: string | null = null,
  model: LanguageModel = createLanguageModel(),
): DetectedLanguage {
  const sample = sampleOf(text);
  const counts = countScripts(sample);
  const hinted = hint === null ? null : plainTag(hint);
  const writing = counts.main;
  if (writing === null) return { lang: hinted, confidence: 0 };
  if (writing === 'han') return chineseOrJapanese(sample, counts, hinted);
  const only = LONE[writing];
  if (only !== undefined)
    return {
      lang: hinted !== null && writtenIn(hinted) === writing ? hinted : only,
      confidence: counts.share,
    };
  // The scripts of LONE and Han are done with; the rest of Writing is SharedWriting, which the compiler cannot see.
  return amongFamily(sample, model.families[writing as SharedWriting], writing, hinted);
}

/** Languages that are taken for granted where their script is seen. */
const LONE: Readonly<Partial<Record<Writing, Lang>>> = {
  hangul: 'ko',
  greek: 'el',
  thai: 'th',
  lao: 'lo',
  khmer: 'km',
  burmese: 'my',
  tibetan: 'bo',
  georgian: 'ka',
  armenian: 'hy',
  ethiopic: 'am',
  bengali: 'bn',
  gurmukhi: 'pa',
  gujarati: 'gu',
  oriya: 'or',
  tamil: 'ta',
  telugu: 'te',
  kannada: 'kn',
  malayalam: 'ml',
  sinhala: 'si',
  thaana: 'dv',
};

function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text.normalize('NFC');
  const size = SAMPLE / WINDOWS;
  const step = Math.floor((text.length - size) / (WINDOWS - 1));
  let sample = '';
  for (let window = 0; window < WINDOWS; window += 1)
    sample += `${text.slice(window * step, window * step + size)} `;
  return sample.normalize('NFC');
}

/** Weights of the signs, set on sample sentences cut to 50 characters. */
const GROUP_WEIGHT = 0.35;
/** A letter a language does not have speaks against it; names bring some, so not too loudly. */
const FOREIGN_LETTER = 2;
/** Words with a capital are often names, which tell little. */
const CAPITAL = 0.5;
/** Languages most of the news is written in are likelier to begin with. */
const COMMON = new Set([
  'en',
  'vi',
  'fr',
  'de',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'tr',
  'id',
  'ru',
  'uk',
  'ar',
  'fa',
  'ur',
  'hi',
  'he',
  'cs',
  'sv',
  'ro',
]);
const COMMON_HEADSTART = 1.6;

const WORD = /[\p{L}\p{M}]+(?:['’ʻʼ‘\u200c][\p{L}\p{M}]+)*/gu;

function amongFamily(sample: string, kin: Family, writing: Writing, hinted: Lang | null): DetectedLanguage {
  const scores = new Float64Array(kin.langs.length);
  let words = 0;
  for (const [word] of sample.matchAll(WORD)) {
    if (writtenWord(word, writing)) {
      scoreWord(word, kin, scores);
      words += 1;
    }
  }
  for (const [at, lang] of kin.langs.entries())
    if (COMMON.has(lang)) scores[at] = (scores[at] ?? 0) + COMMON_HEADSTART;
  return decide(kin, scores, words, writing, hinted);
}

function decide(
  kin: Family,
  scores: Float64Array,
  words: number,
  writing: Writing,
  hinted: Lang | null,
): DetectedLanguage {
  const ranked = kin.langs
    .map((lang, at) => ({ lang, score: scores[at] ?? 0 }))
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = ranked;
  if (best === undefined || next === undefined) return { lang: hinted, confidence: 0 };
  const margin = 1.5 + 0.12 * Math.max(0, best.score) + 4 / Math.max(1, words);
  const confidence =
    best.score <= COMMON_HEADSTART ? 0 : Math.min(1, (best.score - next.score) / (1.5 * margin));
  if (hinted !== null && writtenIn(hinted) === writing) {
    const said = ranked.find(({ lang }) => lang === hinted);
    const agrees =
      said === undefined ? confidence < 0.4 || best.score < 2 * words : said.score >= best.score - margin;
    if (agrees) return { lang: hinted, confidence: Math.max(confidence, 0.5) };
  }
  return { lang: confidence === 0 && best.score <= COMMON_HEADSTART ? null : best.lang, confidence };
}

function writtenWord(word: string, writing: Writing): boolean {
  return countScripts(word).main === writing;
}

function scoreWord(written: string, kin: Family, scores: Float64Array): void {
  const word = written
    .toLowerCase()
    .replace(/\u0307/g, '')
    .replace(/[’ʻʼ‘]/g, "'");
  const part = word === written ? 1 : CAPITAL;
  add(scores, kin.words.get(word), 1);
  for (const letter of new Set(word)) {
    if (letter <= '\u007f' || !/\p{L}/u.test(letter)) continue;
    const sign = kin.letters.get(letter);
    for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) - FOREIGN_LETTER * part;
    if (sign !== undefined)
      for (const at of sign.langs) scores[at] = (scores[at] ?? 0) + (FOREIGN_LETTER + sign.weight) * part;
  }
  const edged = `_${word}_`;
  for (let at = 0; at + 3 <= edged.length; at += 1)
    add(scores, kin.groups.get(edged.slice(at, at + 3)), GROUP_WEIGHT * part);
}

function add(scores: Float64Array, sign: Sign | undefined, part: number): void {
  if (sign === undefined) return;
  for (const at of sign.langs) scores[at] = (scores[at] ?? 0) + sign.weight * part;
}

const RENAMED: Readonly<Record<string, Lang>> = {
  no: 'nb',
  nn: 'nb',
  iw: 'he',
  in: 'id',
  tl: 'fil',
  ji: 'yi',
  mo: 'ro',
  bs: 'hr',
  sh: 'hr',
  kmr: 'ku',
  prs: 'fa',
  msa: 'ms',
};

/** A language tag as this project writes it: primary subtag in lower case, for Chinese with its script. Null for none. */
export function plainTag(tag: string): Lang | null {
  const parts = tag.trim().toLowerCase().split(/[-_]/);
  const primary = parts[0] ?? '';
  if (!/^[a-z]{2,3}$/.test(primary) || primary === 'und' || primary === 'mul') return null;
  if (primary === 'zh' || primary === 'cmn' || primary === 'yue') {
    return parts.some((part) => part === 'hant' || part === 'tw' || part === 'hk' || part === 'mo') ||
      primary === 'yue'
      ? 'zh-Hant'
      : 'zh-Hans';
  }
  return RENAMED[primary] ?? primary;
}

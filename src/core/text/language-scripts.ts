import type { Lang } from '../story/pack.ts';

/** Writing systems as far as they narrow down the language. Han stands for Chinese and Japanese, kana counted apart. */
export type Writing =
  | 'latin'
  | 'cyrillic'
  | 'arabic'
  | 'devanagari'
  | 'hebrew'
  | 'han'
  | 'hangul'
  | 'greek'
  | 'thai'
  | 'lao'
  | 'khmer'
  | 'burmese'
  | 'tibetan'
  | 'georgian'
  | 'armenian'
  | 'ethiopic'
  | 'bengali'
  | 'gurmukhi'
  | 'gujarati'
  | 'oriya'
  | 'tamil'
  | 'telugu'
  | 'kannada'
  | 'malayalam'
  | 'sinhala'
  | 'thaana';

/** First and last code unit of each run of letters, ascending. */
const RUNS: readonly (readonly [number, number, Writing | 'kana'])[] = [
  [0x41, 0x5a, 'latin'],
  [0x61, 0x7a, 'latin'],
  [0xc0, 0xd6, 'latin'],
  [0xd8, 0xf6, 'latin'],
  [0xf8, 0x2af, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x531, 0x587, 'armenian'],
  [0x5d0, 0x5f2, 'hebrew'],
  [0x620, 0x64a, 'arabic'],
  [0x66e, 0x6d3, 'arabic'],
  [0x6ee, 0x6ff, 'arabic'],
  [0x750, 0x77f, 'arabic'],
  [0x780, 0x7b1, 'thaana'],
  [0x8a0, 0x8ff, 'arabic'],
  [0x900, 0x963, 'devanagari'],
  [0x980, 0x9e3, 'bengali'],
  [0xa00, 0xa65, 'gurmukhi'],
  [0xa80, 0xae3, 'gujarati'],
  [0xb00, 0xb63, 'oriya'],
  [0xb80, 0xbe5, 'tamil'],
  [0xc00, 0xc63, 'telugu'],
  [0xc80, 0xce3, 'kannada'],
  [0xd00, 0xd63, 'malayalam'],
  [0xd80, 0xddf, 'sinhala'],
  [0xe01, 0xe4e, 'thai'],
  [0xe81, 0xedf, 'lao'],
  [0xf00, 0xfbc, 'tibetan'],
  [0x1000, 0x103f, 'burmese'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x1100, 0x11ff, 'hangul'],
  [0x1200, 0x139f, 'ethiopic'],
  [0x1780, 0x17dd, 'khmer'],
  [0x1c90, 0x1cbf, 'georgian'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek'],
  [0x3041, 0x309f, 'kana'],
  [0x30a1, 0x30fa, 'kana'],
  [0x30fc, 0x30ff, 'kana'],
  [0x3131, 0x318e, 'hangul'],
  [0x31f0, 0x31ff, 'kana'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7a3, 'hangul'],
  [0xf900, 0xfaff, 'han'],
  [0xfb1d, 0xfb4f, 'hebrew'],
  [0xfb50, 0xfdff, 'arabic'],
  [0xfe70, 0xfefc, 'arabic'],
  [0xff66, 0xff9d, 'kana'],
];

/** A sign of these stands for about as much speech as two and a half letters. */
const DENSE = 2.5;

/** How a text's letters spread over scripts. */
export interface ScriptCounts {
  /** Script of most of the text, or null where it has no letters known here. */
  readonly main: Writing | null;
  /** Share of the letters that are in it, 0 … 1. */
  readonly share: number;
  readonly kana: number;
  readonly han: number;
}

/** Counts the letters of a text by script. */
export function countScripts(text: string): ScriptCounts {
  const counts = new Map<Writing | 'kana', number>();
  for (let at = 0; at < text.length; at += 1) {
    const run = runOf(text.charCodeAt(at));
    if (run !== null) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  const kana = counts.get('kana') ?? 0;
  const han = counts.get('han') ?? 0;
  let main: Writing | null = null;
  let most = 0;
  let sum = 0;
  for (const [writing, count] of counts) {
    const named = writing === 'kana' ? 'han' : writing;
    const weight = named === 'han' ? (kana + han) * DENSE : named === 'hangul' ? count * DENSE : count;
    if (writing === 'kana' && han > 0) continue;
    sum += weight;
    if (weight > most) {
      most = weight;
      main = named;
    }
  }
  return { main, share: sum === 0 ? 0 : most / sum, kana, han };
}

function runOf(unit: number): Writing | 'kana' | null {
  let low = 0;
  let high = RUNS.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = RUNS[middle];
    if (run === undefined) return null;
    if (unit < run[0]) high = middle - 1;
    else if (unit > run[1]) low = middle + 1;
    else return run[2];
  }
  return null;
}

const NOT_LATIN: Readonly<Partial<Record<Writing, string>>> = {
  cyrillic: 'ru uk bg sr mk be kk ky mn tg tt ba cv ce os ab',
  arabic: 'ar fa ur ps ckb ug sd ks',
  devanagari: 'hi mr ne sa mai bho kok',
  hebrew: 'he yi',
  han: 'zh-Hans zh-Hant ja',
  hangul: 'ko',
  greek: 'el',
  thai: 'th',
  lao: 'lo',
  khmer: 'km',
  burmese: 'my',
  tibetan: 'bo dz',
  georgian: 'ka',
  armenian: 'hy',
  ethiopic: 'am ti',
  bengali: 'bn as',
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

/** The script a language is chiefly written in. Serbian counts as Cyrillic. */
export function writtenIn(lang: Lang): Writing {
  for (const [writing, langs] of Object.entries(NOT_LATIN)) {
    // Object.entries widens the keys of a record to string.
    if (langs.split(' ').includes(lang)) return writing as Writing;
  }
  return 'latin';
}

/** What language a text was found to be in. */
export interface DetectedLanguage {
  /** BCP 47 tag (`vi`, `nb`, `zh-Hans` …), or null where the text has no letters or gives no sign. */
  readonly lang: Lang | null;
  /** 0 … 1: how far the language found stands before the next one. */
  readonly confidence: number;
}

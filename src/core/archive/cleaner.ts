/** Everything cleaning needs to know beforehand, made once for many documents. */

import type { Lang } from '../story/pack.ts';
import { createLanguageModel, type LanguageModel } from '../text/language.ts';
import { type Bylines, createBylines } from './bylines.ts';
import { type Captions, createCaptions } from './captions.ts';
import { type Cues, createCues } from './cues.ts';
import { createDateReader, type DateReader } from './date.ts';

/** The tables and patterns of cleaning. */
export interface Cleaner {
  readonly cues: Cues;
  readonly captions: Captions;
  readonly bylines: Bylines;
  readonly languages: LanguageModel;
  /** The readers of dates for a language, and the ones that are always tried. */
  readonly readersFor: (lang: Lang | null) => readonly DateReader[];
}

/** Makes the tables (some ten milliseconds). Keep the result to clean many documents. */
export function createCleaner(languages: LanguageModel = createLanguageModel()): Cleaner {
  const readers = new Map<Lang | null, DateReader>();
  const readerFor = (lang: Lang | null): DateReader => {
    const known = readers.get(lang);
    if (known !== undefined) return known;
    const made = createDateReader(lang);
    readers.set(lang, made);
    return made;
  };
  return {
    cues: createCues(),
    captions: createCaptions(),
    bylines: createBylines(),
    languages,
    readersFor: (lang) =>
      lang === null || lang === 'en' ? [readerFor('en')] : [readerFor(lang), readerFor('en')],
  };
}

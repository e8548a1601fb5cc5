/** Tells by its words what a line of a page is for: a table of labels and phrases in many languages. */

import { MENU_LABELS } from './cues-lines.ts';
import { FORM_PHRASES, NOTICE_PHRASES } from './cues-phrases.ts';
import { COMMENT_HEADS, RELATED_HEADS } from './cues-sections.ts';

/** What a label opens or belongs to. */
export type LabelCue = 'comments' | 'related' | 'menu';
/** Where a phrase is from: a comment form, or a note of the site about itself. */
export type PhraseCue = 'form' | 'notice';

interface Phrase {
  readonly words: string;
  readonly cue: PhraseCue;
}

/** The tables; made by `createCues`. */
export interface Cues {
  readonly labels: ReadonlyMap<string, LabelCue>;
  /** Phrases by their first two characters. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/** Makes the tables (a few milliseconds). Keep the result to clean many documents. */
export function createCues(): Cues {
  const labels = new Map<string, LabelCue>();
  // The first list a label stands in counts: a heading of comments or related stories says more than a button.
  const add = (lines: readonly string[], cue: LabelCue): void => {
    for (const label of lines.join('|').split('|').map(bareWords))
      if (label !== '' && !labels.has(label)) labels.set(label, cue);
  };
  add(COMMENT_HEADS, 'comments');
  add(RELATED_HEADS, 'related');
  add(MENU_LABELS, 'menu');
  const phrases = new Map<string, Phrase[]>();
  const addPhrases = (lines: readonly string[], cue: PhraseCue): void => {
    for (const words of lines.join('|').split('|').map(bareWords)) {
      const key = words.slice(0, 2);
      const known = phrases.get(key);
      if (words.length < 3) continue;
      if (known === undefined) phrases.set(key, [{ words, cue }]);
      else known.push({ words, cue });
    }
  };
  addPhrases(FORM_PHRASES, 'form');
  addPhrases(NOTICE_PHRASES, 'notice');
  return { labels, phrases };
}

const ARABIC_FORMS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ة: 'ه',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
};

/** The words of a line without case, accents, figures and punctuation, parted by single spaces. */
export function bareWords(text: string): string {
  return text
    .replace(/[\u200b\u00ad\u0640\ufeff]|\u200d/g, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[أإآٱىیئةکہھ]/g, (char) => ARABIC_FORMS[char] ?? char)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** A phrase found in a line of bare words. */
export interface FoundPhrase {
  readonly cue: PhraseCue;
  readonly atStart: boolean;
  /** Length of the phrase in characters. */
  readonly length: number;
}

/** Scripts without spaces, and Hangul, whose words take endings: a phrase may begin and end anywhere in them. */
const UNBOUND = /[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** The first phrase of the tables that stands in a line of bare words, or null. */
export function phraseIn(cues: Cues, bare: string): FoundPhrase | null {
  for (let at = 0; at < bare.length; at += 1) {
    if (at > 0 && bare.charAt(at - 1) !== ' ' && !UNBOUND.test(bare.charAt(at))) continue;
    for (const { words, cue } of cues.phrases.get(bare.slice(at, at + 2)) ?? []) {
      if (!bare.startsWith(words, at)) continue;
      const next = bare.charAt(at + words.length);
      if (next === '' || next === ' ' || UNBOUND.test(next))
        return { cue, atStart: at === 0, length: words.length };
    }
  }
  return null;
}

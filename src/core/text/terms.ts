import { BREAK, createFolder, cursorAt, type Folder, isLetter, readUnit } from './fold.ts';
import { scriptOf } from './scripts.ts';

/** Words shorter than this carry no meaning of their own in alphabetic scripts. */
const SHORTEST_WORD = 3;
/** Letters of a word that are compared, so that most inflections fall together. */
const STEM = 6;

/**
 * The words of a text for comparing texts of one language: folded, cut to a stem; in scripts without spaces, pairs of
 * neighbouring letters; Arabic words without what is glued on in front; Korean words cut to two syllables, Vietnamese syllables in pairs as well, since words of most
 * East Asian languages are that long.
 */
export function terms(text: string, lang: string | null, folder: Folder = createFolder()): string[] {
  const out: string[] = [];
  let word = '';
  let previous = '';
  const pairs = lang === 'vi';
  const close = (): void => {
    if (word === '') return;
    const script = scriptOf(word.charCodeAt(0));
    if (script === 'unspaced') {
      for (let at = 0; at + 1 < word.length; at += 1) out.push(word.slice(at, at + 2));
    } else if (script === 'hangul') out.push(word.slice(0, 2));
    else if (script === 'digit') out.push(word);
    else if (word.length >= SHORTEST_WORD)
      out.push((script === 'arabic' ? bareArabic(word) : word).slice(0, STEM));
    if (pairs && previous !== '') out.push(`${previous} ${word}`);
    previous = pairs ? word : '';
    word = '';
  };
  const cursor = cursorAt(0);
  for (;;) {
    readUnit(folder, text, cursor);
    const { unit } = cursor;
    if (unit === BREAK && cursor.next >= text.length && cursor.pending === null) break;
    if (isLetter(unit)) {
      const char = String.fromCharCode(unit);
      if (word !== '' && scriptOf(word.charCodeAt(0)) !== scriptOf(unit)) close();
      word += char;
    } else {
      close();
      if (unit === BREAK) previous = '';
    }
  }
  close();
  return out;
}

/** An Arabic word without the conjunction, preposition and article glued on in front, as long as a word is left. */
function bareArabic(word: string): string {
  const bare = word.replace(/^[وف]?(?:[بك]?ال|لل)/, '');
  return bare.length >= SHORTEST_WORD ? bare : word;
}

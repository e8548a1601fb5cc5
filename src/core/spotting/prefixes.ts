import { type Folder, foldUnit } from '../text/fold.ts';
import type { Script } from '../text/scripts.ts';

/** Conjunction, preposition, article: each at most once, in this order (و ب ال, ف ل ل …). */
const ARABIC_STEPS: readonly ReadonlySet<string>[] = [new Set(['و', 'ف']), new Set(['ب', 'ل', 'ك', 'س'])];
const HEBREW_LETTERS = new Set(['ו', 'ה', 'ב', 'ל', 'מ', 'ש', 'כ']);
const MOST_HEBREW = 3;
/** Against, pro-, in, against, south of, former, toward … as glued before country names in Korean. */
const HANGUL_LETTERS = new Set([
  '대',
  '친',
  '주',
  '재',
  '방',
  '반',
  '탈',
  '구',
  '한',
  '미',
  '중',
  '일',
  '전',
]);

/**
 * Offsets inside a word at which a name may begin, behind words that the script glues on in front.
 * @param start offset of the first letter of the word
 */
export function prefixOffsets(
  folder: Folder,
  text: string,
  start: number,
  script: Script,
): readonly number[] {
  const letter = (at: number): string => String.fromCharCode(foldUnit(folder, text.charCodeAt(at)));
  if (script === 'hangul') return HANGUL_LETTERS.has(text.charAt(start)) ? [start + 1] : [];
  const offsets: number[] = [];
  if (script === 'hebrew') {
    for (let at = start; at < start + MOST_HEBREW && HEBREW_LETTERS.has(letter(at)); at += 1)
      offsets.push(at + 1);
    return offsets;
  }
  let at = start;
  for (const step of ARABIC_STEPS) {
    if (!step.has(letter(at))) continue;
    at += 1;
    offsets.push(at);
  }
  if (letter(at) === 'ا' && letter(at + 1) === 'ل') offsets.push(at + 2);
  else if (letter(at) === 'ل' && at > start) offsets.push(at + 1);
  return offsets;
}

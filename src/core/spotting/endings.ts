import { APOSTROPHE, BREAK, cursorAt, DOT, type Folder, isLetter, JOINER, readUnit } from '../text/fold.ts';
import { type Script, scriptOf } from '../text/scripts.ts';

/**
 * Endings that a language may add to a whole name without changing its stem, folded, per script. Closed lists: an
 * ending that is not here makes another word (`Kimberly`, `Moscowitz`, `Kurskaya` needs a stem form in the pack).
 */
const LATIN = words(`
  a aa ai ais ait ak al alle alt am an ar as asi asta at au ban ben bol bul ca ce da dan de den der deki dir do dur
  e ea ean ei eja eje eju ek ekin el em emu en ena ene enek ens er eri ers es esi et eu eut ga gi ha hoz hez i ia iai iais ie iei iem ien
  iga ija ije iji iju ik il ile ilta im in ina inak ine ini inin inom ins int io is ista it itar iu iy ja jai je ji jos ju jum
  k ka ke ki ko ku l la lai lanti las le lem les li lla lle lo lta lu lul lui m ma me mi mu n na naka nal nak nan nda ndan nde nden ne nek nel ni
  nin nis no nom nu num nun o oj oje oju ol om on os ot ou ov ova ove ovi ovem ovom ovou ovy ovym ovych oy ra ri ro ru
  s sa se si sin sko sta sto su t ta tan tar te ten ti to tol tu tul u ui uje ul ului um un unk us uu uzs va val vel vi ve
  w y ya yai ye yi yla yle ym yn yt yu z za ze zie zs zsi
  lar ler lari leri larin lerin lik lis ile dandir dendir hoz hez rol rel tal tel nal nel kal kel rul ert
  ssa sse ssä lla lta lle ksi ksen n ssa sta ista issa iin aan een
  lt le st ss ga sse ni na ks
`);

const CYRILLIC = words(`
  а ам ами ах е ев ева еви еву ей ем ен ет ею и ий им ими ины ите их ию ия й йом ја је ју ми на ний о ов ова ове ови ово ову овы ого ое ой ом ому от ою
  ската ския ский скої ським т та те ти то ту у ув ум ции ы ые ый ым ыми ых ь ью ю юю я ям ями ях ін іна і ів ії ові єм єю
  ом ына ыну ыном ыне ин ом ға ге ды ды ден дан дің дың ның нің ны ні на не да де мен пен га нын нин дын дин тын тин ни ка ке тан тен
  уудын ыг ыгийн ийн ын д тай тэй аас ээс оос той
`);

const GREEK = words('α ας ε ες η ης ι ικη ο ον ος ου ους σ υ ων ν ο');

const ARABIC = words(
  'ي يه يا ين يون يين ان ات ه ها هم ا ون يات يتين يان ل ي ها هاي يي اي يان هايي را ش ست يم ند س نه و',
);

const HEBREW = words('י ית ים ה יה יות יים אי אית אים ו');

/** How many letters may follow a name in the scripts where suffixes are glued on in too many ways to list. */
const FREE_LETTERS: Partial<Record<Script, number>> = { hangul: 4, suffixing: 6 };

const LISTS: Partial<Record<Script, ReadonlySet<string>>> = {
  latin: LATIN,
  cyrillic: CYRILLIC,
  greek: GREEK,
  arabic: ARABIC,
  hebrew: HEBREW,
};

/** Shorter names take no endings: what follows would more often be another word. */
const SHORTEST: Partial<Record<Script, number>> = {
  latin: 4,
  cyrillic: 3,
  greek: 4,
  arabic: 4,
  hebrew: 4,
  hangul: 2,
  suffixing: 3,
};

/** `ة` is only written at the end of a word, so what follows it without a space is a new word. */
const TEH_MARBUTA = 0x629;

/**
 * Where a name that ends at `end` ends with its grammatical ending.
 * @returns the offset behind the ending, `end` itself where the word ends there or where what follows is a
 *   particle that is no part of the name, or -1 where the letters that follow make it another word.
 * @param letters how many letters the form has
 * @param free whether any endings are allowed at all
 */
export function wordEnd(folder: Folder, text: string, end: number, letters: number, free: boolean): number {
  const script = scriptOf(text.charCodeAt(end - 1));
  if (script === 'unspaced') return end;
  if (text.charCodeAt(end - 1) === TEH_MARBUTA) return end;
  const rest = restOfWord(folder, text, end, script);
  if (rest.letters === '') return end;
  if (!free || letters < (SHORTEST[script] ?? Number.POSITIVE_INFINITY)) return -1;
  const most = FREE_LETTERS[script];
  if (most !== undefined) {
    if (rest.letters.length > most) return -1;
    return script === 'hangul' ? end : rest.end;
  }
  return LISTS[script]?.has(rest.letters) === true ? rest.end : -1;
}

/** Longest run of letters looked at behind a name. */
const LONGEST_REST = 12;

/** The letters of the same script that follow `start` without a break, folded. */
export function restOfWord(
  folder: Folder,
  text: string,
  start: number,
  script: Script,
): { letters: string; end: number } {
  const cursor = cursorAt(start);
  let letters = '';
  let end = start;
  while (letters.length < LONGEST_REST) {
    readUnit(folder, text, cursor);
    const { unit } = cursor;
    if (unit === BREAK || unit === JOINER || unit === DOT || unit === APOSTROPHE || !isLetter(unit)) break;
    if (scriptOf(text.charCodeAt(cursor.next - 1)) !== script && scriptOf(unit) !== script) break;
    letters += String.fromCharCode(unit);
    end = cursor.next;
  }
  return { letters, end: letters === '' ? start : skipMarks(text, end) };
}

/** The offset behind combining marks that follow `end` and belong to the letter before. */
export function skipMarks(text: string, end: number): number {
  let at = end;
  while (at < text.length && /\p{M}/u.test(text.charAt(at))) at += 1;
  return at;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

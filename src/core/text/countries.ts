import { createFolder, foldString } from './fold.ts';

/** ISO 3166-1 codes of the countries that lists name; the story's own and their neighbours in the news are left to the pack. */
const CODES =
  'AF AL DZ AD AO AR AM AU AT AZ BH BD BY BE BZ BJ BT BO BA BW BR BN BG BF BI KH CM CA CF TD CL CN CO CG CD CR CI HR CU CY CZ DK DJ DO EC EG SV GQ ER EE SZ ET FI FR GA GM GE DE GH GR GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JO KZ KE KW KG LA LV LB LS LR LY LT LU MG MW MY ML MT MR MX MD MN ME MA MZ MM NA NP NL NZ NI NE NG MK NO OM PK PS PA PG PY PE PH PL PT QA RO RW SA SN RS SL SG SK SI SO ZA SS ES LK SD SE CH SY TW TJ TZ TH TL TG TN TR TM UG AE GB UY UZ VE VN YE ZM ZW'.split(
    ' ',
  );
/** Countries that belong to many stories: their company makes no list by itself. */
const NEAR = ['US', 'CN', 'JP', 'KR', 'UA'];
/** Letters of a name that stay the same when it is inflected: all but the last two, four at least. */
const FEWEST_LETTERS = 4;
const INFLECTED = 2;
/** Scripts without capitals write syllables or leave out vowels. */
const FEWEST_SYLLABLES = 3;
/** In scripts without spaces names are short and not inflected. */
const FEWEST_IDEOGRAPHS = 2;

/** Words that Arabic, Hebrew and Ethiopic writing glues on in front of a name. */
const GLUED = '(?:و?(?:ب|ل|ك)?|[ושהבלמכ]{0,2}|[የለበከ]?)';

/** Finds the names of other countries in texts of one language; made once a language. */
export interface CountryFinder {
  readonly pattern: RegExp | null;
}

/** A country named in a text. UTF-16 offsets; `far` where it belongs to few stories. */
export interface CountryName {
  readonly start: number;
  readonly end: number;
  readonly far: boolean;
}

/**
 * A finder made of the browser's own names (CLDR, through `Intl.DisplayNames`). Without a pattern where the language is
 * not known to it.
 */
export function countryFinder(lang: string | null): CountryFinder {
  if (lang === null || Intl.DisplayNames.supportedLocalesOf([lang]).length === 0) return { pattern: null };
  const names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
  const alternatives = (codes: readonly string[]): string => {
    const stems = codes.flatMap((code) => stemOf(names.of(code) ?? '')).filter((stem) => stem !== '');
    return [...new Set(stems)]
      .sort((a, b) => b.length - a.length)
      .map((stem) => stem.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
      .join('|');
  };
  const far = alternatives(CODES);
  const near = alternatives(NEAR);
  if (far === '' || near === '') return { pattern: null };
  // Names in scripts with spaces begin a word and may be inflected.
  const spaced =
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
      far,
    );
  const either = `(?:(?<far>${far})|${near})`;
  return {
    pattern: new RegExp(
      spaced ? `(?<![\\p{L}\\p{M}])${GLUED}${either}[\\p{L}\\p{M}]{0,5}(?![\\p{L}\\p{M}])` : either,
      'gu',
    ),
  };
}

/** Scripts whose words are not parted, and scripts that glue words on in front of names. */
const WHOLE_NAMES =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Arabic}\p{Script=Hebrew}]/u;
const SHORT_NAMES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function stemOf(name: string): string {
  const plain = name.normalize('NFC').replace(/\s*[(（].*$/u, '');
  if (SHORT_NAMES.test(plain)) return plain.length >= FEWEST_IDEOGRAPHS ? plain : '';
  if (WHOLE_NAMES.test(plain)) return plain.length >= FEWEST_LETTERS ? plain : '';
  const fewest = /\p{Lu}/u.test(plain) ? FEWEST_LETTERS : FEWEST_SYLLABLES;
  if (foldString(createFolder(), plain).length < fewest) return '';
  const stem = plain.slice(0, Math.max(fewest, plain.length - INFLECTED));
  return /\p{Lu}/u.test(stem.charAt(0)) || !/\p{Ll}/u.test(stem) ? stem : '';
}

/** Where other countries are named in a text, in order. */
export function countriesIn(finder: CountryFinder, text: string): CountryName[] {
  if (finder.pattern === null) return [];
  return Array.from(text.matchAll(finder.pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    far: match.groups?.['far'] !== undefined,
  }));
}

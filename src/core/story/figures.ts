/** A number as a text writes it. Offsets are UTF-16 code units. */
export interface FigureMention {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** Words that multiply the number before them, by language of the word, folded to lower case. */
const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [
    /^\s?(?:nghìn|ngàn|thousand|тысяч[аи]?|тыс\.?|тисяч[аі]?|тис\.?|ألف|آلاف|الف|هزار|हज़ार|हजार|mille|mil|tausend|tysięcy|tysiące|tys\.?|tisíc[e]?|ribu|bin|duizend|tusen|хиляди|хил\.?|χιλιάδες|พัน|천|千|אלף|אלפים)(?![\p{L}])/iu,
    1e3,
  ],
  [/^\s?(?:만|万|萬|หมื่น)/u, 1e4],
  [/^\s?(?:십만|十万|十萬|แสน|लाख)/u, 1e5],
  [
    /^\s?(?:triệu|million(?:en|s|es)?|millones|milhões|milioni|milion[yów]*|миллион(?:а|ов)?|млн\.?|мільйон(?:а|ів)?|مليون|ملايين|میلیون|juta|milyon|백만|百万|百萬|ล้าน|מיליון)(?![\p{L}])/iu,
    1e6,
  ],
];
/** After the multiplier 만 or 万 more digits of the same number can follow: 1만2천, 1万1千. */
const REMAINDER = /^\s?(\d{1,4})(?:천|千)?(?=\D|$)/u;

const DIGITS = /\d{1,3}(?:[.,\u00a0\u202f’' ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/gu;
const FOREIGN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\uff10-\uff19]/g;

/**
 * The numbers of a text, with thousands separators of any locale and multiplying words read ("11.000", "11 ألف", "1만2천").
 * Numbers that look like years or parts of dates are left out.
 */
export function figuresIn(text: string): FigureMention[] {
  const plain = text.replace(FOREIGN_DIGITS, (digit) => String(digitValue(digit)));
  const found: FigureMention[] = [];
  for (const match of plain.matchAll(DIGITS)) {
    const start = match.index;
    let end = start + match[0].length;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    if (/[\d/:-]/.test(plain.charAt(start - 1)) || /^[/:-]\d/.test(plain.slice(end, end + 2))) continue;
    let value = readNumber(match[0]);
    let multiplied = false;
    for (const [word, factor] of MULTIPLIERS) {
      const unit = word.exec(plain.slice(end, end + 16));
      if (unit === null) continue;
      value *= factor;
      end += unit[0].length;
      multiplied = true;
      if (factor === 1e4) {
        const rest = REMAINDER.exec(plain.slice(end, end + 8));
        if (rest !== null) {
          value += Number(rest[1]) * (/[천千]$/u.test(rest[0]) ? 1000 : 1);
          end += rest[0].length;
        }
      }
      break;
    }
    if (!multiplied && /^(?:19|20)\d\d$/.test(match[0])) continue;
    found.push({ start, end, value: Math.round(value * 1000) / 1000 });
  }
  return found;
}

function readNumber(text: string): number {
  if (/^\d{1,3}(?:[.,\u00a0\u202f’' ]\d{3})+$/u.test(text)) return Number(text.replace(/\D/g, ''));
  return Number(text.replace(',', '.'));
}

function digitValue(digit: string): number {
  const unit = digit.charCodeAt(0);
  for (const zero of [0x660, 0x6f0, 0x966, 0xe50, 0xff10])
    if (unit >= zero && unit <= zero + 9) return unit - zero;
  return 0;
}

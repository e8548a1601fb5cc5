import type { IsoDate, Lang, Precision } from '../../core/story/pack.ts';
import type { Phrase } from './phrase.ts';

/** Locale to format with: British order of dates in English, Western digits in Arabic. */
function localeOf(lang: Lang): string {
  const language = lang.split('-')[0];
  if (language === 'ar') return 'ar-u-nu-latn';
  return language === 'en' ? 'en-GB' : lang;
}

/** Nouns by plural category of their count; `#` stands for the number, and may be left out ("جنديان"). */
export type Forms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** "3 sources": the form the count takes in the language, with the number as the language writes it. */
export function counted(lang: Lang, count: number, forms: Forms): string {
  const category = new Intl.PluralRules(localeOf(lang)).select(count);
  return (forms[category] ?? forms.other).replace('#', formatNumber(count, lang));
}

/** Round millions (and in Arabic thousands) are written in words, as newspapers do; the rest in digits. */
export function formatNumber(value: number, lang: Lang): string {
  const locale = localeOf(lang);
  if (locale.startsWith('ar') && value >= 3000 && value < 1e6 && value % 1000 === 0) {
    const thousands = value / 1000;
    // Intl writes "10 ألف"; the plural holds from three to ten.
    return `${thousands} ${thousands <= 10 ? 'آلاف' : 'ألف'}`;
  }
  if (value >= 1e6 && value % 1e5 === 0) {
    return new Intl.NumberFormat(locale, {
      notation: 'compact',
      compactDisplay: 'long',
      maximumFractionDigits: 1,
    }).format(value);
  }
  return new Intl.NumberFormat(locale).format(value);
}

const FIELDS: Readonly<Record<'day' | 'month' | 'year', Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

interface CalendarDate {
  readonly at: Date;
  readonly written: 'day' | 'month' | 'year';
}

/** UTC throughout: a calendar date is the same day wherever the reader is. */
function parse(iso: IsoDate): CalendarDate | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (found === null) return null;
  const [, year, month, day] = found;
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return { at, written: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year' };
}

const COARSENESS = { day: 0, month: 1, year: 2 } as const;

function coarser(a: 'day' | 'month' | 'year', b: 'day' | 'month' | 'year'): 'day' | 'month' | 'year' {
  return COARSENESS[a] >= COARSENESS[b] ? a : b;
}

/**
 * A date as the language writes it, cut to what is known: the coarser of `precision` and of what the date
 * itself holds. With `to`, from the first to the last day. What is no date is given back as it stands.
 */
export function formatDate(
  iso: IsoDate,
  precision: Precision | null,
  lang: Lang,
  to: IsoDate | null = null,
): string {
  const from = parse(iso);
  if (from === null) return iso;
  const asked = precision === null || precision === 'range' ? 'day' : precision;
  const end = to === null || to === iso ? null : parse(to);
  const fields = coarser(asked, end === null ? from.written : coarser(from.written, end.written));
  const format = new Intl.DateTimeFormat(localeOf(lang), { timeZone: 'UTC', ...FIELDS[fields] });
  return end === null || end.at < from.at ? format.format(from.at) : format.formatRange(from.at, end.at);
}

/** An instant (ISO 8601, UTC) as day and time where the reader is. */
export function formatInstant(iso: string, lang: Lang): string {
  return new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(iso),
  );
}

/** An instant (ISO 8601, UTC) as the time of day where the reader is. */
export function formatTime(iso: string, lang: Lang): string {
  return new Intl.DateTimeFormat(localeOf(lang), { timeStyle: 'short' }).format(new Date(iso));
}

/** A language's name in another; the tag itself where it has none. */
export function languageName(tag: Lang, lang: Lang): string {
  try {
    return new Intl.DisplayNames(localeOf(lang), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A language's name in that language itself. */
export function ownName(tag: Lang): string {
  return languageName(tag, tag);
}

/** "a, b and c", each of them a name. */
export function formatList(names: Phrase, lang: Lang): Phrase {
  const parts = new Intl.ListFormat(localeOf(lang)).formatToParts(names.map((_, at) => String(at)));
  return parts.flatMap((part) => (part.type === 'element' ? (names[Number(part.value)] ?? []) : part.value));
}

import type { IsoDate, Lang } from '../../core/story/pack.ts';

/** What a page says of itself in its markup. */

/** A `<meta>` or other element that gives the day of publication, surest first. */
const DATE_ELEMENTS: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['[itemprop="datePublished"][datetime]', 'datetime'],
  [
    'meta[name="parsely-pub-date"], meta[name="sailthru.date"], meta[name="pubdate"], meta[name="publish-date"]',
    'content',
  ],
  [
    'meta[name="dc.date.issued" i], meta[name="dcterms.issued" i], meta[name="dc.date" i], meta[name="date" i]',
    'content',
  ],
  ['article header time[datetime], article time[pubdate][datetime]', 'datetime'],
  ['article time[datetime], main time[datetime]', 'datetime'],
];

/** More structured data than this, in UTF-16 code units, is a shop's, not an article's. */
const LONGEST_DATA = 300_000;
/** Blocks of structured data looked at, and how deep: `@graph` and `mainEntity` are two levels. */
const MOST_DATA = 12;
const DEEPEST = 5;

/** The day on which a page says it was published, as it writes it (in its own time zone); null where it does not say. */
export function publishedOn(page: Document): IsoDate | null {
  const data = [...page.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST_DATA);
  for (const { textContent } of data) {
    const found = textContent === null || textContent.length > LONGEST_DATA ? null : dateInData(textContent);
    if (found !== null) return found;
  }
  for (const [selector, attribute] of DATE_ELEMENTS) {
    const date = dayOf(page.querySelector(selector)?.getAttribute(attribute) ?? '');
    if (date !== null) return date;
  }
  return null;
}

/** The language a page says it is in; null where it does not say, or not in a form anybody could use. */
export function languageOf(page: Document): Lang | null {
  const said =
    page.documentElement.getAttribute('lang') ??
    page.querySelector('meta[http-equiv="content-language"]')?.getAttribute('content');
  const tag = (said ?? '').trim().replace(/_/g, '-');
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : null;
}

function dateInData(json: string): IsoDate | null {
  try {
    return dateIn(JSON.parse(json), 0);
  } catch {
    // Written by hand as often as not.
    return dayOf(/"datePublished"\s*:\s*"([^"]{8,40})"/.exec(json)?.[1] ?? '');
  }
}

/** The date of the first thing that looks like an article, in the order in which it is written. */
function dateIn(value: unknown, depth: number): IsoDate | null {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return null;
  if (
    !Array.isArray(value) &&
    'datePublished' in value &&
    isArticle('@type' in value ? value['@type'] : null)
  ) {
    const date = typeof value.datePublished === 'string' ? dayOf(value.datePublished) : null;
    if (date !== null) return date;
  }
  for (const part of Object.values(value)) {
    const date = dateIn(part, depth + 1);
    if (date !== null) return date;
  }
  return null;
}

function isArticle(type: unknown): boolean {
  if (Array.isArray(type)) return type.some(isArticle);
  return typeof type === 'string' && /Article|Posting|Report|WebPage|CreativeWork/.test(type);
}

/** Cut date of a written date or instant; null where it is none, or none that a page could be of. */
function dayOf(written: string): IsoDate | null {
  const [, year, month, day] = /^\s*(\d{4})-(\d{2})(?:-(\d{2}))?(?:\b|T)/.exec(written) ?? [];
  if (year !== undefined && month !== undefined)
    return plausible(day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`);
  const instant = /\d{4}/.test(written) && /[A-Za-z]{3}/.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(instant) ? null : plausible(new Date(instant).toISOString().slice(0, 10));
}

function plausible(date: IsoDate): IsoDate | null {
  return date >= '1990' && date < '2100' && !Number.isNaN(Date.parse(date)) ? date : null;
}

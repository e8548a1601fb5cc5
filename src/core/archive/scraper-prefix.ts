/** Marks that a collecting tool wrote before a text: "date 2024-11", "URL: …", "Title: …". */
import type { IsoDate } from '../story/pack.ts';
import type { Span } from '../text/sentences.ts';
import { partsOf } from './calendar.ts';

/** The marks before a text. */
export interface ScraperPrefix {
  /** Pieces of the raw text that are marks, in order. */
  readonly pieces: readonly Span[];
  /** Where the text goes on. */
  readonly end: number;
  readonly date: IsoDate | null;
  /** Whether what follows was labelled as the title. */
  readonly titled: boolean;
}

const DATED =
  /\s*(?:date|datetime|time|timestamp|published|pubdate|publish_date|crawled|fetched|scraped|collected)\s{0,2}[:=]?\s{0,2}["']?(\d{4}-\d{2}(?:-\d{2})?)(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?)?["']?(?=\s|$)/i;
const ADDRESS = /\s*(?:url|uri|link|source|href|canonical)\s{0,2}[:=]?\s{0,2}https?:\/\/\S{1,2000}(?=\s|$)/i;
const NAMED =
  /\s*(?:id|doc_?id|uuid|lang|language|domain|site|crawl|warc[\w-]{0,40}|content-type|charset|encoding)\s{0,2}[:=]\s{0,2}\S{1,200}(?=\s|$)/i;
const RULE = /\s*(?:-{3,}|={3,}|\+{3,})(?=\s|$)/;
const TITLE = /\s*(?:title|headline)\s{0,2}[:=]\s{0,3}/i;
const BODY = /\s*(?:text|content|body|article)\s{0,2}[:=]\s{0,3}/i;
/** More marks than this are not looked for. */
const MOST = 16;

/** Reads the marks at the beginning of a raw text. */
export function scraperPrefix(raw: string): ScraperPrefix {
  const pieces: Span[] = [];
  let end = 0;
  let date: IsoDate | null = null;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const here = new RegExp(pattern.source, 'iy');
    here.lastIndex = end;
    const match = here.exec(raw);
    if (match === null) return null;
    const start = end + match[0].length - match[0].trimStart().length;
    end += match[0].length;
    pieces.push({ start, end: start + match[0].trim().length });
    return match;
  };
  for (let count = 0; count < MOST; count += 1) {
    const dated = take(DATED);
    if (dated !== null) date ??= dated[1] !== undefined && partsOf(dated[1]) !== null ? dated[1] : null;
    else if (take(ADDRESS) === null && take(NAMED) === null && take(RULE) === null) break;
  }
  const titled = take(TITLE) !== null;
  if (!titled && pieces.length > 0) take(BODY);
  return { pieces, end, date, titled };
}

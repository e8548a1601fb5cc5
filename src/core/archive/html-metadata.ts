/** What a page says of itself in its head: title, outlet, author, date, language, address. */
import type { IsoDate, Lang } from '../story/pack.ts';
import { plainTag } from '../text/language.ts';
import { partsOf } from './calendar.ts';
import type { HeadToken } from './html-blocks.ts';
import { type Entities, REFERENCE, referenceValue } from './html-entities.ts';

/** What a page says of itself; null where it says nothing. */
export interface PageMetadata {
  /** The headline, without the site's name as far as that can be told. */
  readonly title: string | null;
  readonly lang: Lang | null;
  readonly published: IsoDate | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
}

/** Reads the metadata; structured data count before plain tags. */
export function metadataOf(html: string, head: readonly HeadToken[], entities: Entities): PageMetadata {
  const decode = (text: string): string => {
    const read = text.replace(
      REFERENCE,
      (whole: string, decimal?: string, hexadecimal?: string, name?: string) =>
        referenceValue(entities, [whole, decimal, hexadecimal, name]) ?? whole,
    );
    return read.replace(/\s+/g, ' ').trim();
  };
  const meta = metaTags(head, decode);
  const data = structuredData(html, head);
  const outlet = meta.get('og:site_name') ?? data.publisher ?? meta.get('application-name') ?? null;
  const raw = head.find(({ name }) => name === 'title');
  const written = raw === undefined ? null : decode(html.slice(raw.start, raw.end));
  const title =
    data.headline ?? meta.get('og:title') ?? meta.get('twitter:title') ?? (written === '' ? null : written);
  return {
    title: title === null ? null : withoutSite(title, outlet),
    lang: langOf(head, meta),
    published: firstDate([data.published, ...DATE_TAGS.map((name) => meta.get(name)), ...timeTags(head)]),
    url: addressOf(head, meta, decode),
    outlet,
    author: data.author ?? authorOf(meta),
  };
}

const DATE_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'pubdate',
  'publishdate',
  'publish_date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'og:published_time',
  'citation_publication_date',
  'article:modified_time',
  'datemodified',
];

function metaTags(head: readonly HeadToken[], decode: (text: string) => string): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const { name, attributes } of head) {
    if (name !== 'meta') continue;
    const key = (
      attributes.get('property') ??
      attributes.get('name') ??
      attributes.get('itemprop') ??
      attributes.get('http-equiv')
    )?.value.toLowerCase();
    const value = decode(attributes.get('content')?.value ?? '');
    if (key !== undefined && value !== '' && !tags.has(key)) tags.set(key, value);
  }
  return tags;
}

function langOf(head: readonly HeadToken[], meta: ReadonlyMap<string, string>): Lang | null {
  const html = head.find(
    ({ name, attributes }) => name === 'html' && (attributes.has('lang') || attributes.has('xml:lang')),
  );
  const written =
    html?.attributes.get('lang')?.value ||
    html?.attributes.get('xml:lang')?.value ||
    meta.get('content-language') ||
    meta.get('og:locale') ||
    meta.get('inlanguage');
  return written === undefined ? null : plainTag(written);
}

function addressOf(
  head: readonly HeadToken[],
  meta: ReadonlyMap<string, string>,
  decode: (text: string) => string,
): string | null {
  const link = head.find(
    ({ name, attributes }) =>
      name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.get('rel')?.value ?? ''),
  );
  const found = [decode(link?.attributes.get('href')?.value ?? ''), meta.get('og:url') ?? ''].find((url) =>
    /^https?:\/\/[^\s]+$/i.test(url),
  );
  return found ?? null;
}

function authorOf(meta: ReadonlyMap<string, string>): string | null {
  const author =
    meta.get('author') ??
    meta.get('article:author') ??
    meta.get('dc.creator') ??
    meta.get('parsely-author') ??
    meta.get('byl') ??
    null;
  return author === null || /^https?:|^\/\//i.test(author) ? null : author.replace(/^by\s+/i, '');
}

function timeTags(head: readonly HeadToken[]): (string | undefined)[] {
  const times = head.filter(({ name, attributes }) => name === 'time' && attributes.has('datetime'));
  const marked = times.filter(
    ({ attributes }) =>
      /datepublished/i.test(attributes.get('itemprop')?.value ?? '') || attributes.has('pubdate'),
  );
  return [...marked, ...times].slice(0, 3).map(({ attributes }) => attributes.get('datetime')?.value);
}

/** The first that is a date, cut to the day as written. */
function firstDate(candidates: readonly (string | null | undefined)[]): IsoDate | null {
  for (const candidate of candidates) {
    const match = /^\s{0,4}(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?!\d)/.exec(candidate ?? '');
    const date = match === null ? dayIn(candidate ?? '') : `${match[1]}-${match[2]}-${match[3]}`;
    if (date !== null && partsOf(date)?.day != null) return date;
  }
  return null;
}

/** Dates as e-mail writes them: "Wed, 13 Sep 2023 10:00:00 GMT". */
function dayIn(text: string): IsoDate | null {
  const match = /(\d{1,2})\s(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\s(\d{4})/i.exec(
    text.slice(0, 60),
  );
  if (match === null) return null;
  const month = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf((match[2] ?? '').toLowerCase()) / 3 + 1;
  return `${match[3]}-${String(month).padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`;
}

interface StructuredData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
}

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Scripts with data that are larger are left alone, and so are more of them. */
const LARGEST = 2_000_000;
const MOST_SCRIPTS = 20;
const MOST_NODES = 400;

function structuredData(html: string, head: readonly HeadToken[]): StructuredData {
  const scripts = head
    .filter(({ name, start, end }) => name === 'script' && end > start && end - start < LARGEST)
    .slice(0, MOST_SCRIPTS);
  const nodes = scripts.flatMap(({ start, end }) => nodesIn(parsed(html.slice(start, end))));
  const article = nodes.find((node) =>
    typesOf(node).some((type) => /article|newsposting|blogposting|reportage|report$/i.test(type)),
  );
  return {
    headline: textOf(article?.['headline']) ?? textOf(article?.['name']),
    published:
      textOf(article?.['datePublished']) ??
      textOf(nodes.find((node) => typesOf(node).includes('WebPage'))?.['datePublished']),
    author: namesOf(article?.['author']),
    publisher: namesOf(article?.['publisher']),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    return null;
  }
}

/** The objects of a JSON-LD script: itself, a list, or a graph. */
function nodesIn(value: unknown): Node[] {
  const nodes: Node[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && nodes.length < MOST_NODES) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_NODES));
    else if (isNode(next)) {
      nodes.push(next);
      waiting.push(next['@graph'], next['mainEntity'], next['mainEntityOfPage']);
    }
  }
  return nodes;
}

function typesOf(node: Node): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === 'string');
}

function namesOf(value: unknown): string | null {
  const all = (Array.isArray(value) ? value : [value]).slice(0, 10);
  const names = all
    .map((each) => textOf(isNode(each) ? each['name'] : each))
    .filter((name) => name !== null && !/^https?:/i.test(name));
  return names.length === 0 ? null : names.join(', ');
}

/** "Headline | Site" and "Headline - Site" without the site: the known name, or a short last part. */
function withoutSite(title: string, outlet: string | null): string {
  const parts = title.split(/\s+[|–—-]\s+|\s*[|｜]\s*/u);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  const isSite =
    (outlet !== null && last.toLowerCase() === outlet.toLowerCase()) ||
    (/[|｜]/u.test(title.slice(-last.length - 3)) && last.length <= 30) ||
    /\.\p{L}{2,4}$/u.test(last);
  return isSite ? title.slice(0, title.length - last.length).replace(/[\s|｜–—-]+$/u, '') : title;
}

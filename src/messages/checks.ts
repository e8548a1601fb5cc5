import * as v from 'valibot';
import type { ReasonCode } from '../core/story/reason.ts';
import { LIMITS } from './limits.ts';
import type { MessageName, Sender, Surface } from './surface.ts';

/** What the server asks of one message: who may send it, and the shape of its request. */
export interface Check<N extends MessageName> {
  readonly from: readonly Sender[];
  readonly request: v.GenericSchema<unknown, Surface[N]['request']>;
}

/** One check for every message there is; the type makes a forgotten one an error. */
export type Checks = { readonly [N in MessageName]: Check<N> };

/** Every code of core/story/reason.ts: a record, so that a new code cannot be forgotten here. */
const REASON_CODES: Readonly<Record<ReasonCode, true>> = {
  'sides-in-sentence': true,
  'sides-in-passage': true,
  'term-named': true,
  'event-told': true,
  'in-headline': true,
  references: true,
  'listed-only': true,
  'one-side-only': true,
  apart: true,
  'no-anchor': true,
  'event-participants': true,
  'event-place': true,
  'event-date': true,
  figure: true,
  term: true,
  'same-event': true,
  'same-claim': true,
  'same-people': true,
  'same-figure': true,
  'same-report': true,
  'close-in-time': true,
};

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LIMITS.id));
const ids = v.pipe(v.array(id), v.maxLength(LIMITS.ids));
const url = v.pipe(v.string(), v.maxLength(LIMITS.url));
const title = v.pipe(v.string(), v.maxLength(LIMITS.title));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const lang = v.pipe(v.string(), v.maxLength(35), v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/));
const languages = v.pipe(v.array(lang), v.nonEmpty(), v.maxLength(LIMITS.languages));
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/));
const reason = v.object({
  code: v.custom<ReasonCode>((value) => typeof value === 'string' && Object.hasOwn(REASON_CODES, value)),
  params: v.record(v.pipe(v.string(), v.maxLength(40)), v.union([title, v.pipe(v.number(), v.finite())])),
});

/** What a page says of itself may be nonsense ("en_US", "yesterday"); that is then as good as not said. */
const saidLang = v.fallback(v.nullable(lang), null);
const saidDate = v.fallback(v.nullable(isoDate), null);

const block = v.object({
  id: count,
  kind: v.picklist(['heading', 'text']),
  text: v.pipe(v.string(), v.maxLength(LIMITS.blockText)),
});

const blockIds = v.pipe(v.array(count), v.maxLength(LIMITS.blocks));

const page = v.object({
  url,
  title,
  lang: saidLang,
  published: saidDate,
  blocks: v.pipe(
    v.array(block),
    v.maxLength(LIMITS.blocks),
    v.check((blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= LIMITS.pageText),
  ),
});

const card = v.object({
  entity: v.nullable(id),
  entities: ids,
  events: ids,
  claims: ids,
  reasons: v.pipe(v.array(reason), v.maxLength(LIMITS.reasons)),
  pageDate: v.nullable(isoDate),
  languages,
});

const document = v.object({
  name: title,
  text: v.pipe(v.string(), v.maxLength(LIMITS.documentText)),
  format: v.picklist(['text', 'html']),
  url: v.nullable(url),
  lang: saidLang,
  published: saidDate,
  title: v.nullable(title),
});

/** The checks by message name. Unknown keys of a request are dropped, never passed on. */
export const CHECKS: Checks = {
  'gate.passed': { from: ['content'], request: v.null() },
  'page.analyse': { from: ['content'], request: v.object({ page, visit: id }) },
  'page.update': {
    from: ['content'],
    request: v.object({ page, visit: id, context: blockIds, gone: blockIds }),
  },
  'page.closed': { from: ['content'], request: v.object({ visit: id }) },
  'card.get': { from: ['content', 'screen'], request: card },
  'card.bring': { from: ['content'], request: v.null() },
  'tab.reading': { from: ['screen'], request: v.object({ tab: count }) },
  'tab.facts': { from: ['screen'], request: v.object({ tab: count, languages }) },
  'archive.import': { from: ['screen'], request: document },
  'archive.rows': { from: ['screen'], request: v.object({ languages }) },
  'archive.article': { from: ['screen'], request: v.object({ id, languages }) },
  'archive.remove': { from: ['screen'], request: v.object({ ids }) },
  'archive.restore': { from: ['screen'], request: v.object({ ids }) },
  'archive.open': { from: ['content', 'screen'], request: v.object({ article: v.nullable(id) }) },
  'pack.info': { from: ['screen'], request: v.null() },
};

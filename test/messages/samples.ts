import type { Handlers, MessageSender } from '../../src/messages/server.ts';
import type { MessageName, Surface } from '../../src/messages/surface.ts';

/** One good request for every message. */
export const REQUESTS: { readonly [N in MessageName]: Surface[N]['request'] } = {
  'gate.passed': null,
  'page.analyse': {
    visit: 'v-1',
    page: {
      url: 'https://news.example/a',
      title: 'A treaty is signed',
      lang: 'en',
      published: '2024-06-19',
      blocks: [{ id: 0, kind: 'heading', text: 'A treaty is signed' }],
    },
  },
  'page.update': {
    visit: 'v-1',
    page: { url: 'https://news.example/a', title: '', lang: null, published: null, blocks: [] },
    context: [0],
    gone: [3],
  },
  'page.closed': { visit: 'v-1' },
  'card.get': {
    entity: 'pyongyang',
    entities: ['pyongyang'],
    events: [],
    claims: [],
    reasons: [{ code: 'term-named', params: { term: 'the treaty' } }],
    pageDate: '2024-06',
    languages: ['vi', 'en'],
  },
  'card.bring': null,
  'tab.reading': { tab: 4 },
  'tab.facts': { tab: 4, languages: ['ar'] },
  'archive.import': {
    name: 'a.txt',
    text: 'Some text.',
    format: 'text',
    url: null,
    lang: null,
    published: null,
    title: null,
  },
  'archive.rows': { languages: ['en'] },
  'archive.article': { id: 'a-1', languages: ['en'] },
  'archive.remove': { ids: ['a-1'] },
  'archive.restore': { ids: ['a-1'] },
  'archive.open': { article: null },
  'pack.info': null,
};

/** Every name there is. */
export const NAMES: readonly string[] = Object.keys(REQUESTS);

export const CONTENT: MessageSender = { kind: 'content', tab: 4, frame: 0, url: 'https://news.example/a' };
export const SCREEN: MessageSender = { kind: 'screen' };

/** Calls that a table of handlers got. */
export interface Call {
  readonly name: string;
  readonly request: unknown;
  readonly sender: MessageSender;
}

/** Handlers that write down what they got and give back a value or what `answer` makes of the name. */
export function recording(calls: Call[], answer: (name: string) => unknown = () => null): Handlers {
  const entries = NAMES.map((name) => [
    name,
    (request: unknown, sender: MessageSender) => {
      calls.push({ name, request, sender });
      return answer(name);
    },
  ]);
  // One handler for every name; what they give back is not what the map says, which no test here looks at.
  return Object.fromEntries(entries) as Handlers;
}

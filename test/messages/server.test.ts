import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/messages/checks.ts';
import { LIMITS } from '../../src/messages/limits.ts';
import { createServer, failureOf, Refused } from '../../src/messages/server.ts';
import { type Call, CONTENT, NAMES, REQUESTS, recording, SCREEN } from './samples.ts';

const requests: Readonly<Record<string, unknown>> = REQUESTS;
const onlyFromContent = ['gate.passed', 'page.analyse', 'page.update', 'page.closed', 'card.bring'];
const mayFromContent = [...onlyFromContent, 'card.get', 'archive.open'];
const mayFromScreen = NAMES.filter((name) => !onlyFromContent.includes(name));

/** A server whose calls can be looked at. */
function setUp(answer?: (name: string) => unknown) {
  const calls: Call[] = [];
  return { calls, server: createServer(recording(calls, answer)) };
}

describe('what comes to a handler', () => {
  test.each(NAMES)('%s, as it was sent, from those who may send it', async (name) => {
    const { calls, server } = setUp((asked) => `reply to ${asked}`);
    for (const [sender, may] of [
      [CONTENT, mayFromContent],
      [SCREEN, mayFromScreen],
    ] as const) {
      calls.length = 0;
      const reply = await server({ name, request: requests[name] }, sender);
      if (may.includes(name)) {
        expect(reply).toEqual({ ok: true, value: `reply to ${name}` });
        expect(calls).toEqual([{ name, request: requests[name], sender }]);
      } else {
        expect(reply).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
        expect(calls).toEqual([]);
      }
    }
  });

  test('only the keys that the message has', async () => {
    const { calls, server } = setUp();
    const request = JSON.parse('{"tab": 4, "admin": true, "__proto__": {"tab": 5}}');
    await server({ name: 'tab.reading', request, more: 1 }, SCREEN);
    expect(calls.map((call) => call.request)).toEqual([{ tab: 4 }]);
    expect(Object.keys(calls[0]?.request ?? {})).toEqual(['tab']);
  });

  test('nonsense that a page says of itself as not said, not as a refusal', async () => {
    const { calls, server } = setUp();
    const { page } = REQUESTS['page.analyse'];
    const request = { visit: 'v', page: { ...page, lang: 'en_US; drop', published: 'yesterday' } };
    expect(await server({ name: 'page.analyse', request }, CONTENT)).toMatchObject({ ok: true });
    expect(calls[0]?.request).toMatchObject({ page: { lang: null, published: null } });
  });
});

describe('what does not', () => {
  const bad: readonly (readonly [string, string, unknown])[] = [
    ['pack.info', 'a request where there is none', {}],
    ['tab.reading', 'a tab below zero', { tab: -1 }],
    ['tab.reading', 'half a tab', { tab: 1.5 }],
    ['tab.reading', 'a tab in words', { tab: '1' }],
    ['tab.facts', 'no language', { tab: 1, languages: [] }],
    ['tab.facts', 'a language off the prototype', { tab: 1, languages: ['__proto__'] }],
    [
      'tab.facts',
      'too many languages',
      { tab: 1, languages: Array.from({ length: LIMITS.languages + 1 }, () => 'en') },
    ],
    ['archive.article', 'no id', { id: '', languages: ['en'] }],
    ['archive.remove', 'ids that are no list', { ids: 'a-1' }],
    ['archive.remove', 'too many ids', { ids: Array.from({ length: LIMITS.ids + 1 }, () => 'a') }],
    ['archive.import', 'a format unknown', { ...REQUESTS['archive.import'], format: 'exe' }],
    [
      'archive.import',
      'a text too long',
      { ...REQUESTS['archive.import'], text: 'x'.repeat(LIMITS.documentText + 1) },
    ],
    ['card.get', 'a month too many', { ...REQUESTS['card.get'], pageDate: '2024-13-01' }],
    [
      'card.get',
      'a reason off the prototype',
      { ...REQUESTS['card.get'], reasons: [{ code: 'toString', params: {} }] },
    ],
    [
      'card.get',
      'a reason with an object in it',
      { ...REQUESTS['card.get'], reasons: [{ code: 'term', params: { words: {} } }] },
    ],
  ];

  test.each(bad)('%s with %s', async (name, _what, request) => {
    const { calls, server } = setUp();
    expect(await server({ name, request }, SCREEN)).toMatchObject({
      ok: false,
      error: { code: 'bad-request' },
    });
    expect(calls).toEqual([]);
  });

  test('a page of too many or too long blocks', async () => {
    const { calls, server } = setUp();
    const { page } = REQUESTS['page.analyse'];
    const block = (length: number) => ({ id: 1, kind: 'text', text: 'x'.repeat(length) });
    const most = Math.floor(LIMITS.pageText / LIMITS.blockText);
    const pages = [
      [block(LIMITS.blockText + 1)],
      Array.from({ length: LIMITS.blocks + 1 }, () => block(0)),
      Array.from({ length: most + 1 }, () => block(LIMITS.blockText)),
    ];
    for (const blocks of pages) {
      const reply = await server(
        { name: 'page.analyse', request: { visit: 'v', page: { ...page, blocks } } },
        CONTENT,
      );
      expect(reply).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    }
    expect(calls).toEqual([]);
  });

  test('names that only an object prototype has', async () => {
    const { server } = setUp();
    for (const name of ['toString', '__proto__', 'constructor', 'hasOwnProperty', '']) {
      expect(await server({ name, request: null }, SCREEN)).toMatchObject({
        ok: false,
        error: { code: 'bad-request' },
      });
    }
  });

  test('anything at all is answered or left alone, and never reaches a handler unless it is a message', async () => {
    const { calls, server } = setUp();
    const sender = fc.constantFrom(CONTENT, SCREEN);
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true }), sender, async (message, from) => {
        const reply = server(message, from);
        if (reply === undefined) return;
        expect(await reply).toMatchObject({ ok: false });
      }),
    );
    expect(calls).toEqual([]);
  });

  test('anything as the request of a real message is answered with a value, never thrown', async () => {
    const { calls, server } = setUp();
    const request = fc.anything({ withNullPrototype: true, maxDepth: 3 });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...NAMES),
        request,
        fc.constantFrom(CONTENT, SCREEN),
        async (name, given, from) => {
          calls.length = 0;
          const reply = await server({ name, request: given }, from);
          expect(reply?.ok).toBe(calls.length === 1);
        },
      ),
    );
  });
});

describe('what handlers throw becomes a value', () => {
  const throwing = (error: unknown) =>
    setUp(() => {
      throw error;
    }).server({ name: 'pack.info', request: null }, SCREEN);
  const named = (name: string, message = 'm') => Object.assign(new Error(message), { name });

  test.each([
    [new Refused('not-found', 'no such article'), 'not-found'],
    [named('QuotaExceededError'), 'storage-full'],
    [Object.assign(named('AbortError'), { inner: named('QuotaExceededError') }), 'storage-full'],
    [new Error('x', { cause: new DOMException('full', 'QuotaExceededError') }), 'storage-full'],
    [named('DatabaseClosedError'), 'storage-failed'],
    [{ name: 'UnknownError', message: 'of another realm' }, 'storage-failed'],
    [new TypeError('x is not a function'), 'internal'],
    ['a string', 'internal'],
    [null, 'internal'],
  ])('%o as %s', async (error, code) => {
    expect(await throwing(error)).toMatchObject({ ok: false, error: { code } });
  });

  test('with a detail that is short, whatever the error quotes', async () => {
    const reply = await throwing(new Error('x'.repeat(1_000_000)));
    expect(JSON.stringify(reply).length).toBeLessThan(600);
  });

  test('and an error that wraps itself ends', () => {
    const circle: { name: string; message: string; inner?: unknown } = { name: 'A', message: 'b' };
    circle.inner = circle;
    expect(failureOf(circle, 'here').code).toBe('internal');
  });

  test('and only the unexpected is reported', async () => {
    const reported: unknown[] = [];
    const errors = [new Refused('not-found', 'x'), new Error('y')];
    for (const error of errors) {
      const handlers = recording([], () => {
        throw error;
      });
      const server = createServer(handlers, { report: (thrown, name) => reported.push([thrown, name]) });
      await server({ name: 'pack.info', request: null }, SCREEN);
    }
    expect(reported).toEqual([[errors[1], 'pack.info']]);
  });

  test('anything thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true }), async (thrown) => {
        expect(await throwing(thrown)).toMatchObject({ ok: false, error: { detail: expect.any(String) } });
      }),
    );
  });
});

test('there is a check for every message', () => {
  expect(Object.keys(CHECKS).sort()).toEqual([...NAMES].sort());
});

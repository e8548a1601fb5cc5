import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClient } from '../../src/messages/client.ts';
import { createServer } from '../../src/messages/server.ts';
import { type Call, CONTENT, REQUESTS, recording } from './samples.ts';

/** A transport that gives one answer after another, errors thrown; the last one stays. */
const AT_ONCE = async (): Promise<void> => undefined;

function transport(...answers: readonly unknown[]) {
  const sent: unknown[] = [];
  const send = async (message: unknown): Promise<unknown> => {
    const answer = answers[Math.min(sent.length, answers.length - 1)];
    sent.push(message);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const pauses: number[] = [];
  const pause = async (milliseconds: number): Promise<void> => void pauses.push(milliseconds);
  return { sent, pauses, ask: createClient(send, pause) };
}

const good = { ok: true, value: { tab: 1 } };
const nobody = new Error('Could not establish connection. Receiving end does not exist.');

describe('asking', () => {
  test('sends name and request once and gives back the reply', async () => {
    const { sent, ask } = transport(good);
    expect(await ask('tab.reading', { tab: 1 })).toEqual(good);
    expect(sent).toEqual([{ name: 'tab.reading', request: { tab: 1 } }]);
  });

  test('gives back a failure as it is, without asking again', async () => {
    const failure = { ok: false, error: { code: 'not-found', detail: 'no such article' } };
    const { sent, ask } = transport(failure);
    expect(await ask('pack.info', null)).toEqual(failure);
    expect(sent).toHaveLength(1);
  });

  test.each([
    ['an error', nobody],
    ['silence', undefined],
    ['a port that closed', new Error('The message port closed before a response was received.')],
    ['an answer that is no reply', { ok: 'yes' }],
    ['a failure without a code', { ok: false, error: null }],
  ])('asks a second time after %s', async (_what, first) => {
    const { sent, ask } = transport(first, good);
    expect(await ask('pack.info', null)).toEqual(good);
    expect(sent).toHaveLength(2);
  });

  test('again and again with longer pauses, and then no more', async () => {
    const { sent, pauses, ask } = transport(nobody);
    expect(await ask('pack.info', null)).toEqual({
      ok: false,
      error: { code: 'no-background', detail: nobody.message },
    });
    expect(sent).toHaveLength(4);
    expect(pauses).toEqual([100, 400]);
  });

  test('knows that the extension is gone, and leaves it at that', async () => {
    const { sent, ask } = transport(new Error('Extension context invalidated.'));
    expect(await ask('pack.info', null)).toMatchObject({ ok: false, error: { code: 'extension-gone' } });
    expect(sent).toHaveLength(1);
  });

  test('knows a message that cannot be carried', async () => {
    const { sent, ask } = transport(new Error('Message length exceeded maximum allowed length.'));
    expect(await ask('pack.info', null)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    expect(sent).toHaveLength(1);
  });

  test('never throws, whatever is answered or thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true }), fc.boolean(), async (answer, thrown) => {
        const ask = createClient(async () => {
          if (thrown) throw answer;
          return answer;
        }, AT_ONCE);
        expect(typeof (await ask('pack.info', null)).ok).toBe('boolean');
      }),
    );
  });
});

test('client and server, put together, carry request and reply as JSON does', async () => {
  const calls: Call[] = [];
  const server = createServer(recording(calls, () => ({ verdict: 'none' })));
  const ask = createClient(async (message) => {
    const reply = await server(JSON.parse(JSON.stringify(message)), CONTENT);
    return JSON.parse(JSON.stringify(reply));
  }, AT_ONCE);
  expect(await ask('page.analyse', REQUESTS['page.analyse'])).toEqual({
    ok: true,
    value: { verdict: 'none' },
  });
  expect(calls[0]?.request).toEqual(REQUESTS['page.analyse']);
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient } from '../../src/messages/client.ts';
import type { MessageSender } from '../../src/messages/server.ts';
import { sendFromGate } from '../../src/platform/gate-runtime.ts';
import {
  broadcast,
  browserLanguage,
  isContextGone,
  onBackgroundEvent,
  onInstalled,
  onMessage,
  onTabCommand,
  sendToBackground,
} from '../../src/platform/runtime.ts';
import { installFakeApi } from './fake-api.ts';

let api: ReturnType<typeof installFakeApi>;
beforeEach(() => {
  api = installFakeApi();
});
afterEach(() => vi.unstubAllGlobals());

describe('who sent a message', () => {
  const classified = (sender: object): MessageSender | undefined => {
    let seen: MessageSender | undefined;
    onMessage((_message, from) => {
      seen = from;
      return undefined;
    });
    api.runtime.onMessage.happen({}, sender, () => undefined);
    return seen;
  };

  test.each([
    [
      { id: 'ours', url: 'https://a.example/', tab: { id: 3 }, frameId: 2 },
      { kind: 'content', tab: 3, frame: 2, url: 'https://a.example/' },
    ],
    [
      { id: 'ours', tab: { id: 3 }, frameId: 0 },
      { kind: 'content', tab: 3, frame: 0 },
    ],
    [
      { id: 'ours', url: 'moz-extension://host/popup/index.html' },
      { kind: 'screen', url: 'moz-extension://host/popup/index.html' },
    ],
    [
      { id: 'ours', url: 'moz-extension://host/a.html', tab: { id: 3 }, frameId: 0 },
      { kind: 'screen', url: 'moz-extension://host/a.html', tab: 3, frame: 0 },
    ],
    [{ id: 'theirs', url: 'moz-extension://host/a.html' }, undefined],
    [{ url: 'https://a.example/', tab: { id: 3 }, frameId: 0 }, undefined],
    [{ id: 'ours', url: 'https://a.example/' }, undefined],
    [{ id: 'ours', url: 'https://a.example/?moz-extension://host/', tab: {}, frameId: 0 }, undefined],
  ])('%o is %o', (sender, expected) => {
    expect(classified(sender)).toEqual(expected);
  });
});

test('a reply comes later, and a message that is not for us is left to others', async () => {
  onMessage((message) => (message === 'ours' ? Promise.resolve({ ok: true, value: 7 }) : undefined));
  const sender = { id: 'ours', tab: { id: 1 }, frameId: 0 };
  const respond = vi.fn();
  expect(api.runtime.onMessage.happen('other', sender, respond)).toEqual([undefined]);
  expect(api.runtime.onMessage.happen('ours', sender, respond)).toEqual([true]);
  await vi.waitFor(() => expect(respond.mock.calls).toEqual([[{ ok: true, value: 7 }]]));
});

describe('an extension that is gone', () => {
  const gone = [{ runtime: { id: undefined } }, { runtime: undefined }, undefined];

  test.each(gone)('as the browser shows it: %o', async (left) => {
    vi.stubGlobal('browser', left);
    vi.stubGlobal('chrome', undefined);
    expect(isContextGone()).toBe(true);
    expect(await createClient(sendToBackground, async () => undefined)('pack.info', null)).toMatchObject({
      error: { code: 'extension-gone' },
    });
    await expect(sendFromGate({})).resolves.toBeUndefined();
  });

  test('is not gone while it is there', () => {
    expect(isContextGone()).toBe(false);
    expect(browserLanguage()).toBe('vi');
  });
});

describe('what the background tells all screens', () => {
  test('reaches them as an event, from the background only', async () => {
    const heard: string[] = [];
    const stop = onBackgroundEvent((event) => heard.push(event.name));
    await broadcast({ name: 'archive.changed' });
    const [message] = api.runtime.sendMessage.mock.calls[0] ?? [];
    api.runtime.onMessage.happen(message, { id: 'ours' });
    api.runtime.onMessage.happen(message, { id: 'ours', tab: { id: 3 } });
    api.runtime.onMessage.happen(message, { id: 'theirs' });
    api.runtime.onMessage.happen({ event: 'other' }, { id: 'ours' });
    api.runtime.onMessage.happen({ name: 'archive.rows' }, { id: 'ours' });
    expect(heard).toEqual(['archive.changed']);
    stop();
    expect(api.runtime.onMessage.size()).toBe(0);
  });

  test('harms nobody when no screen is open', async () => {
    api.runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    await expect(broadcast({ name: 'archive.changed' })).resolves.toBeUndefined();
  });
});

test('a content script answers commands to its frame and nothing else', async () => {
  const done: string[] = [];
  const stop = onTabCommand((command) => {
    done.push(command.name);
    return command.name === 'next';
  });
  const respond = vi.fn();
  const ours = { id: 'ours' };
  expect(api.runtime.onMessage.happen({ name: 'next' }, ours, respond)).toEqual([true]);
  expect(api.runtime.onMessage.happen({ name: 'state' }, ours, respond)).toEqual([true]);
  expect(api.runtime.onMessage.happen({ name: 'next' }, { id: 'theirs' }, respond)).toEqual([undefined]);
  expect(api.runtime.onMessage.happen({ event: 'archive.changed' }, ours, respond)).toEqual([undefined]);
  await vi.waitFor(() => expect(respond.mock.calls).toEqual([[true], [false]]));
  expect(done).toEqual(['next', 'state']);
  stop();
  expect(api.runtime.onMessage.size()).toBe(0);
});

test('installation and update are told apart from the rest', () => {
  const reasons: string[] = [];
  onInstalled((reason) => reasons.push(reason));
  for (const reason of ['install', 'update', 'browser_update']) api.runtime.onInstalled.happen({ reason });
  expect(reasons).toEqual(['install', 'update']);
});

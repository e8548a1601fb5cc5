import type { Runtime } from 'webextension-polyfill';
import type { MessageSender, Server } from '../messages/server.ts';
import { readTabCommand, type TabCommand } from '../messages/tab-commands.ts';
import { extensionApi } from './extension-api.ts';

/** What the background tells every open screen. */
export interface BackgroundEvent {
  readonly name: 'archive.changed';
}

/** Whether this script outlived its extension: updated, turned off or removed under an open page. */
export function isContextGone(): boolean {
  try {
    return extensionApi().runtime.id === undefined;
  } catch {
    return true;
  }
}

/** Lets so many milliseconds pass. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/**
 * The transport for `createClient`. Rejects when nobody took the message; always with the same words
 * when the extension is gone, which browsers put in several ways.
 */
export async function sendToBackground(message: unknown): Promise<unknown> {
  if (isContextGone()) throw new Error('Extension context invalidated.');
  return extensionApi().runtime.sendMessage(message);
}

/** Gives what arrives to the server, with the sender as the browser vouches for it. Background only. */
export function onMessage(server: Server): void {
  listen((message, sender) => {
    const known = classify(sender);
    return known === null ? undefined : server(message, known);
  });
}

/** Null for whoever is neither a page of ours nor a content script in a tab. */
function classify(sender: Runtime.MessageSender): MessageSender | null {
  const { tab, frameId: frame, url } = sender;
  if (sender.id !== extensionApi().runtime.id) return null;
  const place = url === undefined ? {} : { url };
  if (url?.startsWith(extensionUrl(''))) {
    return {
      kind: 'screen',
      ...place,
      ...(tab?.id === undefined || frame === undefined ? {} : { tab: tab.id, frame }),
    };
  }
  return tab?.id === undefined || frame === undefined
    ? null
    : { kind: 'content', tab: tab.id, frame, ...place };
}

/**
 * Listens for messages and answers those for which there is a promise; undefined leaves the message
 * to other listeners. Returns the way to stop.
 */
function listen(
  answer: (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined,
): () => void {
  const hear = (message: unknown, sender: Runtime.MessageSender, respond: (reply: unknown) => void) => {
    const reply = answer(message, sender);
    if (reply === undefined) return undefined;
    void reply.then(respond);
    // The reply comes later: this also keeps the worker alive until then.
    return true;
  };
  // The types ask for `true` or nothing from one function; browsers take either from the same one.
  const listener = hear as Runtime.OnMessageListenerCallback;
  const { onMessage: source } = extensionApi().runtime;
  source.addListener(listener);
  return () => source.removeListener(listener);
}

/** Address of a file of the extension, for its own pages. */
export function extensionUrl(path: string): string {
  return extensionApi().runtime.getURL(path);
}

/** Language of the browser's own interface, as a BCP 47 tag. */
export function browserLanguage(): string {
  return extensionApi().i18n.getUILanguage();
}

/** Tells every open screen; that none is open is no error. */
export async function broadcast(event: BackgroundEvent): Promise<void> {
  try {
    await extensionApi().runtime.sendMessage({ event: event.name });
  } catch {
    // No screen is open to hear it.
  }
}

/** Listens for what the background tells all screens. Returns the way to stop. */
export function onBackgroundEvent(listener: (event: BackgroundEvent) => void): () => void {
  return listen((message, sender) => {
    if (sender.id !== extensionApi().runtime.id || sender.tab !== undefined) return undefined;
    if (typeof message !== 'object' || message === null || !('event' in message)) return undefined;
    if (message.event === 'archive.changed') listener({ name: message.event });
    return undefined;
  });
}

/**
 * Listens, in a content script, for commands to its frame; the listener says whether it was done.
 * Returns the way to stop.
 */
export function onTabCommand(listener: (command: TabCommand) => boolean | Promise<boolean>): () => void {
  return listen((message, sender) => {
    const command = sender.id === extensionApi().runtime.id ? readTabCommand(message) : null;
    return command === null ? undefined : Promise.resolve(listener(command));
  });
}

/** Called once after the first install and after each update of the extension. */
export function onInstalled(listener: (reason: 'install' | 'update') => void): void {
  extensionApi().runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') listener(reason);
  });
}

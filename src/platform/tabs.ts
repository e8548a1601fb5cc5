import type { TabCommand } from '../messages/tab-commands.ts';
import { extensionApi } from './extension-api.ts';

/** The tab the reader looks at; its address is null where the browser does not tell it. */
export interface ActiveTab {
  readonly id: number;
  readonly url: string | null;
}

/** The active tab of the window in front; null when there is none (a window of developer tools). */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await extensionApi().tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** All tabs, those in front of their windows marked; for what has to be told to every open page. */
export async function allTabs(): Promise<readonly (ActiveTab & { readonly inFront: boolean })[]> {
  const tabs = await extensionApi().tabs.query({});
  return tabs.flatMap(({ id, url, active }) =>
    id === undefined ? [] : [{ id, url: url ?? null, inFront: active }],
  );
}

/** Address of the page in a tab; null where the browser does not tell it, or the tab is gone. */
export async function tabAddress(tab: number): Promise<string | null> {
  try {
    return (await extensionApi().tabs.get(tab)).url ?? null;
  } catch {
    return null;
  }
}

/** Opens an address in a new tab in front. */
export async function openTab(url: string): Promise<void> {
  await extensionApi().tabs.create({ url });
}

/** Tells the content script of one frame; whether it was there and did it. */
export async function tellTab(tab: number, frame: number, message: TabCommand): Promise<boolean> {
  try {
    return (await extensionApi().tabs.sendMessage(tab, message, { frameId: frame })) === true;
  } catch {
    return false;
  }
}

/** Called when a tab is closed. */
export function onTabRemoved(listener: (tab: number) => void): void {
  extensionApi().tabs.onRemoved.addListener((tab) => listener(tab));
}

/**
 * Called when a tab has loaded, which may be another document or the same one: Chrome says "loading"
 * and "complete" also where a page only changes its own address or jumps to an anchor. Whether what was
 * read there still holds is for `tellTab` with `state` to find out, frame by frame.
 */
export function onTabLoaded(listener: (tab: number) => void): void {
  extensionApi().tabs.onUpdated.addListener((tab, change) => {
    if (change.status === 'complete') listener(tab);
  });
}

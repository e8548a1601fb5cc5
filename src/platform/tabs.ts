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

/** Called when a tab begins to load another document: what was known of it no longer holds. */
export function onTabLoading(listener: (tab: number) => void): void {
  extensionApi().tabs.onUpdated.addListener((tab, change) => {
    if (change.status === 'loading') listener(tab);
  });
}

import { extensionApi } from './extension-api.ts';

/** Ink of the badge and its ground: 7.3:1. */
const COLOUR = { ground: '#1d4f91', ink: '#ffffff' } as const;

/** Shows on the toolbar how many references a tab's page has; nothing for none. A tab just closed is no error. */
export async function showCount(tab: number, count: number): Promise<void> {
  const { action } = extensionApi();
  try {
    await action.setBadgeText({ tabId: tab, text: count === 0 ? '' : count > 999 ? '999+' : String(count) });
    await action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR.ground });
    await action.setBadgeTextColor({ tabId: tab, color: COLOUR.ink });
  } catch {
    // The tab was closed in the meantime.
  }
}

import { extensionApi } from './extension-api.ts';

/**
 * All that the gate needs of the browser, which runs on every page: to tell the background that its
 * frame may speak of the story. The reply is left unread; a background that is gone is no concern of a page.
 */
export async function sendFromGate(message: unknown): Promise<void> {
  try {
    await extensionApi().runtime.sendMessage(message);
  } catch {
    // The extension was updated or removed under the page: nothing is marked until it is loaded anew.
  }
}

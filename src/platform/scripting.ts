import { extensionApi } from './extension-api.ts';

/**
 * Brings the visit script into one frame. False when the frame is gone or the browser keeps
 * extensions out of it.
 */
export async function injectVisit(tab: number, frame: number): Promise<boolean> {
  try {
    await extensionApi().scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      files: ['/content/visit.js'],
    });
    return true;
  } catch {
    return false;
  }
}

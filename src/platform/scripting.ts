import { extensionApi } from './extension-api.ts';

/** Brings the visit script into one frame. False when the frame is gone or the browser keeps extensions out. */
export async function injectVisit(tab: number, frame: number): Promise<boolean> {
  return inject(tab, frame, 'visit');
}

/** Brings the card script into a frame that has the visit script. False when the frame is gone. */
export async function injectCard(tab: number, frame: number): Promise<boolean> {
  return inject(tab, frame, 'card');
}

async function inject(tab: number, frame: number, script: 'visit' | 'card'): Promise<boolean> {
  try {
    await extensionApi().scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      files: [`/content/${script}.js`],
    });
    return true;
  } catch {
    return false;
  }
}

import { extensionApi } from './extension-api.ts';

const SAVE_PAGE = 'save-page';

/** Puts "save this page" into the page's context menu, worded as given, in place of an older wording. */
export async function putSavePageMenu(title: string): Promise<void> {
  const { contextMenus } = extensionApi();
  await contextMenus.removeAll();
  contextMenus.create({ id: SAVE_PAGE, title, contexts: ['page', 'selection'] });
}

/** Called with the tab whose page the reader wants saved. Registered at start, so that it wakes the background. */
export function onSavePage(listener: (tab: number) => void): void {
  extensionApi().contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === SAVE_PAGE && tab?.id !== undefined) listener(tab.id);
  });
}

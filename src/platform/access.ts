import { extensionApi } from './extension-api.ts';

/** Whether the browser lets us read a page at this address; false for the browser's own pages. */
export async function hasAccess(url: string): Promise<boolean> {
  const pattern = originPattern(url);
  return pattern !== null && extensionApi().permissions.contains({ origins: [pattern] });
}

/** Asks the reader for access to all sites. Must be called straight from a click, or the browser refuses. */
export async function askAccess(): Promise<boolean> {
  return extensionApi().permissions.request({ origins: ['<all_urls>'] });
}

/** Match pattern of an address's site, without the port, which Firefox does not allow in a pattern. */
function originPattern(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol === 'file:') return 'file:///*';
  if (parsed?.protocol !== 'http:' && parsed?.protocol !== 'https:') return null;
  return `${parsed.protocol}//${parsed.hostname}/*`;
}

import type { Browser } from 'webextension-polyfill';

/**
 * The extension API: `browser`, which Firefox has and the polyfill gives to the background and our screens in Chrome (see
 * polyfill.ts), or else `chrome`, which answers with promises all the same. Looked up at each use, because it is taken away
 * from a page's script when the extension is updated.
 */
export function extensionApi(): Browser {
  // `chrome` has the same shape as `browser`; the two type packages were written apart.
  return globalThis.browser ?? (globalThis.chrome as unknown as Browser);
}

import type { Browser } from 'webextension-polyfill';

/**
 * The extension API, under whichever name the browser gives it. Both answer with promises under
 * Manifest V3, so nothing needs to be wrapped: the polyfill lends us only its types. Looked up at
 * each use, because it is taken away from a page's script when the extension is updated.
 */
export function extensionApi(): Browser {
  // `chrome` has the same shape as `browser`; the two type packages were written apart.
  return globalThis.browser ?? (globalThis.chrome as unknown as Browser);
}

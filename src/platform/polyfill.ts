import polyfill from 'webextension-polyfill';

/**
 * Gives Chrome's extension API the name and the behaviour that Firefox's has, in the background and on our own screens; in
 * Firefox it changes nothing. Called first by their composition roots. The scripts in pages do without: there every
 * kilobyte is paid for on each page, and what they use answers with promises in both browsers as it is.
 */
export function installPolyfill(): void {
  globalThis.browser ??= polyfill;
}

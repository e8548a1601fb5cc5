/**
 * What the build puts in place of these names (`define` in build.mjs).
 */

/** The packs shipped with this build; `path` is that of the compiled file within the extension. */
declare const __PACKS__: readonly { readonly id: string; readonly digest: string; readonly path: string }[];

/** Source of the regular expression by which the gate knows a page that may speak of a story. */
declare const __GATE__: string;

/** The project's folder, for the commands of src/cli, which run bundled elsewhere (tools/run.mjs). */
declare const __ROOT__: string;

/** The extension API as Firefox names it; Chrome calls the same thing `chrome`. */
declare var browser: import('webextension-polyfill').Browser | undefined;

/** Style sheets: their text where a content script imports them, nothing of use elsewhere. */
declare module '*.css' {
  const text: string;
  export default text;
}

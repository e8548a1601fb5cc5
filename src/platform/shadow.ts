import { extensionApi } from './extension-api.ts';

/** What the compiler's library has not got: Firefox's own way into closed shadow trees, for extensions alone. */
interface Openable {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** What the types of the API have not got: Chrome's way. */
interface WithDom {
  readonly dom?: { readonly openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null };
}

/** The shadow tree of an element, open or closed; null where it has none. For content scripts. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot instanceof ShadowRoot) return element.shadowRoot;
  // Only elements whose names have a hyphen, and a handful that no page closes, can have one.
  if (!element.localName.includes?.('-')) return null;
  // An element as Firefox gives it to extensions.
  const own = (element as Openable).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  // The API as Chrome gives it to content scripts.
  return (extensionApi() as unknown as WithDom).dom?.openOrClosedShadowRoot?.(element) ?? null;
}

/** The address of a frame's page without the part behind `#`: going to a heading is no new page. */
export function addressOf(frame: Window): string {
  return frame.location.href.split('#', 1)[0] ?? '';
}

/**
 * Calls when a page has gone to another address without being left, as applications do. Browsers without the Navigation
 * API tell only of going back and forth.
 */
export function onAddressChange(frame: Window, listener: () => void, signal: AbortSignal): void {
  let address = addressOf(frame);
  const compare = (): void => {
    if (addressOf(frame) === address) return;
    address = addressOf(frame);
    listener();
  };
  const hasNavigation = 'navigation' in frame;
  const source: EventTarget = hasNavigation ? frame.navigation : frame;
  source.addEventListener(hasNavigation ? 'navigatesuccess' : 'popstate', compare, { signal });
}

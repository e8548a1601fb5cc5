import { onAddressChange } from '../address.ts';

/**
 * Noticing that a page was not done when it was looked at, or has become another one, without a timer and without
 * watching it for good:
 *
 * - its height, by the browser's own layout (`ResizeObserver`): late text nearly always makes a page longer;
 * - its first few changes of elements, each heard once: for pages that scroll inside a box of fixed height;
 * - its title, a single element;
 * - its address (`navigatesuccess`), for pages that load the next one without leaving.
 *
 * Looks are counted: a page that keeps changing is looked at a few times, then only when it has grown by a good part, and
 * then no more until its address changes.
 */

/** Looks that any change may cause. */
const FREE_LOOKS = 4;
/** Looks in all, at one address. */
const MOST_LOOKS = 16;
/** Growth that is worth a further look. */
const GROWTH = 1.125;

/** What has been spent at one address. */
export interface Looks {
  readonly count: number;
  /** Height of the page at the last look, in CSS pixels. */
  readonly height: number;
}

/** Whether a page of some height is worth another look. */
export function isWorthALook({ count, height }: Looks, now: number): boolean {
  if (count < FREE_LOOKS) return now !== height;
  return count < MOST_LOOKS && now > height * GROWTH;
}

/**
 * Calls `look` when there may be something new, until it returns true: then nothing is left behind.
 * @param isTitleTelling the cheap part of the look, for titles that change all the time (counters of unread messages)
 */
export function lookLater(frame: Window, look: () => boolean, isTitleTelling: () => boolean): void {
  const page = frame.document;
  let { body } = page;
  const end = new AbortController();
  let spent: Looks = { count: 0, height: body.offsetHeight };
  let planned = false;

  const lookWhenIdle = (): void => {
    if (planned) return;
    planned = true;
    frame.requestIdleCallback(() => {
      planned = false;
      if (page.body !== body) followBody();
      spent = { count: spent.count + 1, height: body.offsetHeight };
      if (look()) end.abort();
      else hearNextChange();
    });
  };

  const height = new ResizeObserver(() => {
    if (body.isConnected && isWorthALook(spent, body.offsetHeight)) lookWhenIdle();
  });
  const change = new MutationObserver(() => {
    change.disconnect();
    lookWhenIdle();
  });
  const hearNextChange = (): void => {
    if (spent.count < FREE_LOOKS) change.observe(body, { childList: true, subtree: true });
  };
  const title = new MutationObserver(() => {
    if (isTitleTelling()) lookWhenIdle();
  });
  const moved = (): void => {
    spent = { count: 0, height: 0 };
    lookWhenIdle();
  };

  // Some pages load the next one by putting another body in place.
  const followBody = (): void => {
    body = page.body;
    height.disconnect();
    change.disconnect();
    height.observe(body);
  };

  height.observe(body);
  hearNextChange();
  const element = page.querySelector('title');
  if (element !== null) title.observe(element, { childList: true, characterData: true, subtree: true });
  onAddressChange(frame, moved, end.signal);
  end.signal.addEventListener('abort', () => {
    for (const observer of [height, change, title]) observer.disconnect();
  });
}

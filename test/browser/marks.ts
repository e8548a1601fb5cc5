import type { Frame, Page } from 'puppeteer-core';

/** A point of a page's view, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Words that are marked in a page or frame, in the order of the page; the page's own code can see them too. */
export function markedWords(page: Page | Frame): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .filter(({ startContainer, endContainer }) => startContainer.isConnected && endContainer.isConnected)
      .map((mark) => {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        return range;
      })
      .sort((a, b) => {
        // Two shadow trees have no order between them.
        const place = a.startContainer.compareDocumentPosition(b.startContainer);
        return place & Node.DOCUMENT_POSITION_PRECEDING
          ? 1
          : place === 0
            ? a.startOffset - b.startOffset
            : -1;
      })
      .map((range) => range.toString()),
  );
}

/** Waits until some words are marked, and resolves with all that are. Rejects after ten seconds. */
export async function marked(page: Page | Frame, words: string): Promise<readonly string[]> {
  const late = Date.now() + 10_000;
  for (;;) {
    const found = await markedWords(page);
    if (found.includes(words)) return found;
    if (Date.now() > late)
      throw new Error(`Waited in vain until "${words}" is marked; marked are: ${found.join(', ')}.`);
    await pass(page);
  }
}

/** Middle of the first marked occurrence of some words. */
export async function pointOf(page: Page | Frame, words: string): Promise<Point> {
  await marked(page, words);
  return page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const mark of highlight) {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        const box = range.getClientRects()[0];
        if (range.toString() !== wanted || box === undefined) continue;
        return { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };
      }
    }
    throw new Error(`"${wanted}" is not marked`);
  }, words);
}

/** Comes to rest on a point as a hand does; a pointer that flies past asks for nothing. */
export async function rest(page: Page, { x, y }: Point): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(Math.max(x - 8, 0), y);
  for (let away = 8; away >= 0; away -= 1) {
    await pass(page);
    await page.mouse.move(Math.max(x - away, 0), y);
  }
}

/** Lets the page have a moment: two frames where it draws, a task where it lies behind another. */
export async function pass(page: Page | Frame): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          if (document.hidden) done();
        };
        channel.port2.postMessage(null);
      }),
  );
}

/** Lets time pass in a page, in milliseconds: what must not happen has to have had its chance to. */
export async function stay(page: Page, ms: number): Promise<void> {
  const since = await page.evaluate(() => performance.now());
  await page.waitForFunction((from, wait) => performance.now() - from > wait, { polling: 50 }, since, ms);
}

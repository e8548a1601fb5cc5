import type { CardPlace } from '../card-port.ts';
import { viewOf } from '../view.ts';

/** Where things stand in the view, in CSS pixels. */

/** Where the card of a mark belongs; null when the mark is out of sight, or behind something shown on the whole screen. */
export function placeOf(frame: Window, range: Range | null, pointer: CardPlace['pointer']): CardPlace | null {
  const element = range === null ? null : elementOf(range.startContainer);
  if (range === null || element === null || isBehindFullScreen(frame.document, element)) return null;
  const lines = [...range.getClientRects()].filter(
    (box) => box.width > 0 && box.height > 0 && isInView(frame, box),
  );
  if (lines.length === 0) return null;
  const { writingMode, direction } = frame.getComputedStyle(element);
  return {
    lines: lines.map(({ left, top, width, height }) => ({ left, top, width, height })),
    pointer,
    writing:
      writingMode.startsWith('vertical') || writingMode.startsWith('sideways') ? 'vertical' : 'horizontal',
    direction: direction === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** Brings a range into the middle of the view, whatever has to be scrolled for it. */
export function bringIntoView(frame: Window, range: Range): void {
  elementOf(range.startContainer)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const box = range.getBoundingClientRect();
  const { height } = viewOf(frame);
  // A long paragraph may be in view and the mention in it not.
  if (box.top < height * 0.15 || box.bottom > height * 0.7) frame.scrollBy({ top: box.top - height * 0.35 });
}

/** Whether a range lies before what is in view. */
export function isAboveView(range: Range | null): boolean {
  return range !== null && range.getBoundingClientRect().bottom < 0;
}

function isInView(frame: Window, box: DOMRect): boolean {
  const view = viewOf(frame);
  return (
    box.right > view.left &&
    box.left < view.left + view.width &&
    box.bottom > view.top &&
    box.top < view.top + view.height
  );
}

function isBehindFullScreen(page: Document, element: Element): boolean {
  return page.fullscreenElement !== null && !page.fullscreenElement.contains(element);
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

/** A rectangle in CSS pixels of the layout viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What has to be known to place a card. */
export interface Place {
  /** The part of the page that can be seen (the visual viewport). */
  readonly view: Box;
  /** Boxes of the mention, one a line. */
  readonly lines: readonly Box[];
  /** Where the pointer is; null when the card was opened by a key. */
  readonly pointer: { readonly x: number; readonly y: number } | null;
  /** Size the card would like to have. */
  readonly wanted: { readonly width: number; readonly height: number };
  /** How the page's text runs at the mention. */
  readonly writing: 'horizontal' | 'vertical';
  readonly direction: 'ltr' | 'rtl';
}

/** Where the card stands with respect to the line; `apart` when no side of it has room: then at the far edge of the view. */
export type Side = 'below' | 'above' | 'left' | 'right' | 'apart';

/** Where the card goes: `height` is the most it may have, and it scrolls inside. */
export interface Placed extends Box {
  readonly side: Side;
}

/** Between the line and the card, in pixels: near enough to belong to it, far enough not to touch descenders. */
export const GAP = 8;
/** Between the card and the edge of the view, in pixels: the card is at most the width of the view less two of these. */
export const MARGIN = 16;
/** Less than this is no card, in pixels: a heading and two lines. */
const LEAST_HEIGHT = 96;
/** Less than this is no card, in pixels: four words a line. */
const LEAST_WIDTH = 200;
/** The most of the height of the view that a sheet takes on a touch screen. */
const SHEET_SHARE = 0.55;

/** Places a card beside its mention: wholly in view, and never over the line it belongs to while any side has room. */
export function placeCard(place: Place): Placed {
  const { view, writing } = place;
  const line = nearestLine(place.lines, place.pointer) ?? {
    left: view.left,
    top: view.top,
    width: 0,
    height: 0,
  };
  const width = Math.min(place.wanted.width, Math.max(view.width - 2 * MARGIN, 0));
  const sides =
    writing === 'horizontal'
      ? [belowOrAbove(place, line, width)]
      : [leftOrRight(place, line), belowOrAbove(place, line, width)];
  return sides.find((placed) => placed !== null) ?? apart(place, line, width);
}

/** A sheet across the whole width, at the bottom, or at the top where it would cover the line that was tapped. */
export function placeSheet(
  view: Box,
  lines: readonly Box[],
  tapped: { readonly x: number; readonly y: number } | null,
): Placed {
  const line = nearestLine(lines, tapped);
  const full = view.height * SHEET_SHARE;
  const under = line === null ? full : bottom(view) - bottom(line) - GAP;
  const over = line === null ? 0 : line.top - view.top - GAP;
  const atBottom = under >= Math.min(full, Math.max(over, LEAST_HEIGHT));
  const room = Math.max(atBottom ? under : over, LEAST_HEIGHT);
  const height = Math.min(full, room, view.height);
  return {
    side: atBottom ? 'below' : 'above',
    left: view.left,
    width: view.width,
    height,
    top: atBottom ? bottom(view) - height : view.top,
  };
}

/** Whether a point is in the gap between a line and its card, so that a pointer on its way to the card has not left. */
export function isInGap(point: { readonly x: number; readonly y: number }, line: Box, card: Placed): boolean {
  const { x, y } = point;
  const acrossX = x >= Math.min(line.left, card.left) && x <= Math.max(right(line), right(card));
  const acrossY = y >= Math.min(line.top, card.top) && y <= Math.max(bottom(line), bottom(card));
  switch (card.side) {
    case 'below':
      return acrossX && y >= bottom(line) && y <= card.top;
    case 'above':
      return acrossX && y >= bottom(card) && y <= line.top;
    case 'right':
      return acrossY && x >= right(line) && x <= card.left;
    case 'left':
      return acrossY && x >= right(card) && x <= line.left;
    case 'apart':
      return false;
  }
}

/** Of the boxes of a mention that runs over several lines, the one the pointer is at; the first without a pointer. */
export function nearestLine(
  lines: readonly Box[],
  pointer: { readonly x: number; readonly y: number } | null,
): Box | null {
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    if (pointer === null) return line;
    const dx = Math.max(line.left - pointer.x, 0, pointer.x - right(line));
    const dy = Math.max(line.top - pointer.y, 0, pointer.y - bottom(line));
    const distance = Math.hypot(dx, dy);
    if (distance < least) {
      least = distance;
      best = line;
    }
  }
  return best;
}

function belowOrAbove({ view, wanted, direction }: Place, line: Box, width: number): Placed | null {
  const under = bottom(view) - MARGIN - Math.max(bottom(line) + GAP, view.top + MARGIN);
  const over = Math.min(line.top - GAP, bottom(view) - MARGIN) - (view.top + MARGIN);
  const below = under >= wanted.height || under >= over;
  const room = below ? under : over;
  if (room < Math.min(LEAST_HEIGHT, wanted.height)) return null;
  const height = Math.min(wanted.height, room);
  const start = direction === 'ltr' ? line.left : right(line) - width;
  return {
    side: below ? 'below' : 'above',
    left: between(start, view.left + MARGIN, right(view) - MARGIN - width),
    top: below
      ? Math.max(bottom(line) + GAP, view.top + MARGIN)
      : Math.min(line.top - GAP, bottom(view) - MARGIN) - height,
    width,
    height,
  };
}

function leftOrRight({ view, wanted, direction }: Place, line: Box): Placed | null {
  const roomRight = right(view) - MARGIN - Math.max(right(line) + GAP, view.left + MARGIN);
  const roomLeft = Math.min(line.left - GAP, right(view) - MARGIN) - (view.left + MARGIN);
  // In vertical text the next column lies to the left as a rule: the card goes over what has been read.
  const preferRight =
    direction === 'rtl'
      ? roomLeft < wanted.width && roomRight > roomLeft
      : roomRight >= wanted.width || roomRight >= roomLeft;
  const room = preferRight ? roomRight : roomLeft;
  if (room < Math.min(LEAST_WIDTH, wanted.width)) return null;
  const width = Math.min(wanted.width, room);
  const height = Math.min(wanted.height, Math.max(view.height - 2 * MARGIN, 0));
  return {
    side: preferRight ? 'right' : 'left',
    left: preferRight
      ? Math.max(right(line) + GAP, view.left + MARGIN)
      : Math.min(line.left - GAP, right(view) - MARGIN) - width,
    top: between(line.top, view.top + MARGIN, bottom(view) - MARGIN - height),
    width,
    height,
  };
}

/** No side has room: a line as high as the view, or a view hardly higher than a line. */
function apart({ view, wanted }: Place, line: Box, width: number): Placed {
  const height = Math.min(wanted.height, Math.max(view.height - 2 * MARGIN, 0));
  const lineInUpperHalf = line.top + line.height / 2 <= view.top + view.height / 2;
  return {
    side: 'apart',
    left: between(line.left, view.left + MARGIN, right(view) - MARGIN - width),
    top: lineInUpperHalf ? bottom(view) - MARGIN - height : view.top + MARGIN,
    width,
    height,
  };
}

function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function right(box: Box): number {
  return box.left + box.width;
}

function bottom(box: Box): number {
  return box.top + box.height;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Box,
  GAP,
  isInGap,
  MARGIN,
  nearestLine,
  type Place,
  placeCard,
  placeSheet,
} from '../../../src/core/hover/place.ts';
import { isFast } from '../../../src/core/hover/timings.ts';

const bottom = (box: Box): number => box.top + box.height;
const right = (box: Box): number => box.left + box.width;

function overlaps(a: Box, b: Box): boolean {
  return a.left < right(b) && b.left < right(a) && a.top < bottom(b) && b.top < bottom(a);
}

const anyView: fc.Arbitrary<Box> = fc.record({
  left: fc.integer({ min: 0, max: 200 }),
  top: fc.integer({ min: 0, max: 200 }),
  width: fc.integer({ min: 320, max: 2560 }),
  height: fc.integer({ min: 320, max: 1600 }),
});

/** A mention somewhere in the view, on one to three lines of at most a hundred pixels. */
const anyPlace: fc.Arbitrary<Place> = anyView.chain((view) =>
  fc.record({
    view: fc.constant(view),
    lines: fc.array(
      fc
        .record({
          x: fc.double({ min: 0, max: 1, noNaN: true }),
          y: fc.double({ min: 0, max: 1, noNaN: true }),
          width: fc.integer({ min: 4, max: 300 }),
          height: fc.integer({ min: 10, max: 60 }),
        })
        .map(({ x, y, width, height }) => ({
          left: view.left + x * Math.max(view.width - width, 0),
          top: view.top + y * (view.height - height),
          width: Math.min(width, view.width),
          height,
        })),
      { minLength: 1, maxLength: 3 },
    ),
    pointer: fc.constant(null),
    wanted: fc.record({ width: fc.constantFrom(360, 480), height: fc.integer({ min: 40, max: 320 }) }),
    writing: fc.constantFrom('horizontal' as const, 'vertical' as const),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  }),
);

describe('placing a card', () => {
  test('it is never off the screen, at 320 px too', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const card = placeCard(place);
        expect(card.left).toBeGreaterThanOrEqual(place.view.left);
        expect(card.top).toBeGreaterThanOrEqual(place.view.top);
        expect(right(card)).toBeLessThanOrEqual(right(place.view) + 0.001);
        expect(bottom(card)).toBeLessThanOrEqual(bottom(place.view) + 0.001);
        expect(card.width).toBeLessThanOrEqual(place.view.width - 2 * MARGIN);
      }),
    );
  });

  test('it is never over the line, and keeps its distance', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const card = placeCard(place);
        const line = place.lines[0];
        // In a view of 320 px and more a line of 60 px always leaves room on one side.
        expect(card.side).not.toBe('apart');
        if (line === undefined) return;
        const sideways = card.side === 'left' || card.side === 'right';
        const band = sideways
          ? { ...line, top: place.view.top, height: place.view.height }
          : { ...line, left: place.view.left, width: place.view.width };
        const near = {
          left: band.left - (sideways ? GAP - 0.01 : 0),
          top: band.top - (sideways ? 0 : GAP - 0.01),
          width: band.width + (sideways ? 2 * GAP - 0.02 : 0),
          height: band.height + (sideways ? 0 : 2 * GAP - 0.02),
        };
        expect(overlaps(card, near)).toBe(false);
      }),
    );
  });

  test('it gives the card the height it wants where there is room for it', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const horizontal: Place = { ...place, writing: 'horizontal' };
        const line = place.lines[0];
        if (line === undefined) return;
        const under = bottom(place.view) - bottom(line) - GAP - MARGIN;
        if (under < place.wanted.height) return;
        expect(placeCard(horizontal)).toMatchObject({
          side: 'below',
          height: place.wanted.height,
          top: bottom(line) + GAP,
        });
      }),
    );
  });

  const view: Box = { left: 0, top: 0, width: 1000, height: 800 };
  const wanted = { width: 360, height: 300 };
  const base: Place = {
    view,
    lines: [{ left: 500, top: 100, width: 60, height: 20 }],
    pointer: null,
    wanted,
    writing: 'horizontal',
    direction: 'ltr',
  };

  test('it begins where the mention begins: left in left-to-right text, right in right-to-left text', () => {
    expect(placeCard(base).left).toBe(500);
    expect(right(placeCard({ ...base, direction: 'rtl' }))).toBe(560);
  });

  test('it goes above where there is more room', () => {
    const card = placeCard({ ...base, lines: [{ left: 500, top: 700, width: 60, height: 20 }] });
    expect(card).toMatchObject({ side: 'above', top: 700 - GAP - 300 });
  });

  test('beside a column of vertical text', () => {
    const card = placeCard({
      ...base,
      writing: 'vertical',
      lines: [{ left: 500, top: 100, width: 20, height: 120 }],
    });
    expect(card).toMatchObject({ side: 'right', left: 520 + GAP, top: 100 });
  });

  test('of a mention on two lines, it stands at the one under the pointer', () => {
    const lines = [
      { left: 900, top: 100, width: 90, height: 20 },
      { left: 10, top: 124, width: 70, height: 20 },
    ];
    expect(nearestLine(lines, { x: 30, y: 130 })).toBe(lines[1]);
    expect(placeCard({ ...base, lines, pointer: { x: 30, y: 130 } }).top).toBe(144 + GAP);
  });

  test('a line as high as the view sends it to the far edge', () => {
    const card = placeCard({ ...base, lines: [{ left: 0, top: 10, width: 900, height: 780 }] });
    expect(card.side).toBe('apart');
    expect(bottom(card)).toBeLessThanOrEqual(800);
  });
});

describe('placing a sheet', () => {
  test('it is in view, at most 55 % high, and not over the line that was tapped', () => {
    fc.assert(
      fc.property(anyPlace, ({ view, lines }) => {
        const sheet = placeSheet(view, lines, null);
        expect(sheet.height).toBeLessThanOrEqual(view.height * 0.55 + 0.001);
        expect(sheet.top).toBeGreaterThanOrEqual(view.top);
        expect(bottom(sheet)).toBeLessThanOrEqual(bottom(view) + 0.001);
        const line = lines[0];
        if (line !== undefined && view.height >= 400)
          expect(overlaps(sheet, { ...line, left: view.left, width: view.width })).toBe(false);
      }),
    );
  });

  test('at the bottom as a rule, at the top for a line near the bottom', () => {
    const view: Box = { left: 0, top: 0, width: 360, height: 640 };
    expect(placeSheet(view, [{ left: 10, top: 100, width: 50, height: 20 }], null)).toMatchObject({
      side: 'below',
      top: 640 - 352,
    });
    expect(placeSheet(view, [{ left: 10, top: 600, width: 50, height: 20 }], null)).toMatchObject({
      side: 'above',
      top: 0,
    });
  });
});

describe('the gap between line and card', () => {
  test('belongs to both: a pointer crossing it has not left', () => {
    fc.assert(
      fc.property(anyPlace, fc.double({ min: 0, max: 1, noNaN: true }), (place, share) => {
        const card = placeCard(place);
        const line = place.lines[0];
        if (line === undefined) return;
        const centre = (box: Box): { x: number; y: number } => ({
          x: box.left + box.width / 2,
          y: box.top + box.height / 2,
        });
        const from = centre(line);
        const to = centre(card);
        // A point on the straight way from the middle of the line to the middle of the card …
        const point = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
        const on = (box: Box): boolean =>
          point.x >= box.left && point.x <= right(box) && point.y >= box.top && point.y <= bottom(box);
        const beside =
          card.side === 'below' || card.side === 'above'
            ? point.y >= line.top && point.y <= bottom(line)
            : point.x >= line.left && point.x <= right(line);
        // … is on the line's own band, on the card, or in the gap: nowhere in between is nothing.
        expect(on(line) || beside || on(card) || isInGap(point, line, card)).toBe(true);
      }),
    );
  });
});

describe('speed', () => {
  test('half a pixel a millisecond is the limit', () => {
    expect(isFast({ x: 0, y: 0, at: 0 }, { x: 5, y: 0, at: 10 })).toBe(false);
    expect(isFast({ x: 0, y: 0, at: 0 }, { x: 6, y: 0, at: 10 })).toBe(true);
  });

  test('a first sample, or one after a rest, is not fast', () => {
    expect(isFast(null, { x: 900, y: 0, at: 10 })).toBe(false);
    expect(isFast({ x: 0, y: 0, at: 0 }, { x: 900, y: 0, at: 500 })).toBe(false);
  });
});

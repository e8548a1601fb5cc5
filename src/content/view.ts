import type { Box } from '../core/hover/place.ts';

/** The part of the page that can be seen, in CSS pixels: less than the window when it was zoomed into by fingers. */
export function viewOf(frame: Window): Box {
  const { visualViewport: seen } = frame;
  if (seen === null) return { left: 0, top: 0, width: frame.innerWidth, height: frame.innerHeight };
  return { left: seen.offsetLeft, top: seen.offsetTop, width: seen.width, height: seen.height };
}

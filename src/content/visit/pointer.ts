import { isFast, type PointerSample } from '../../core/hover/timings.ts';
import type { HoverShell } from './hover-shell.ts';
import type { Painter } from './paint.ts';

/** Elements that a click is for: there it opens no card, so that links and buttons do what they always do. */
const OPERABLE =
  'a[href], button, input, select, textarea, summary, label, option, video, audio, [role="button"], [role="link"], [onclick], [contenteditable]';

/**
 * Turns what the pointer does into events of the hover core. Listens on the window and before the page does, changes and
 * stops nothing, and takes no event for real that a script has made.
 */
export function listenToPointer(
  frame: Window,
  painter: Painter,
  shell: HoverShell,
  signal: AbortSignal,
): { readonly last: () => PointerSample | null } {
  let last: PointerSample | null = null;
  const options = { capture: true, passive: true, signal } as const;

  const look = (x: number, y: number, fast: boolean, held: boolean): void => {
    // A page may have cleared the marks, of which nobody is told: the reader's next move is when it matters.
    painter.restore();
    const mark = painter.markAt(x, y);
    if (mark !== null) shell.send({ type: 'over', mark: mark.id, fast, held });
    else if (!shell.isIdle)
      shell.send(shell.card?.isInGap(x, y) === true ? { type: 'card-over' } : { type: 'out' });
  };

  frame.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      const sample = { x: event.clientX, y: event.clientY, at: event.timeStamp };
      const fast = isFast(last, sample);
      last = sample;
      if (shell.card?.isHost(event.target) === true) shell.send({ type: 'card-over' });
      // While a button is down, text is being selected or something is dragged.
      else if (event.buttons === 0) look(sample.x, sample.y, fast, event.altKey);
    },
    options,
  );
  // Not while it is caught: that would be told of every element that the pointer leaves.
  frame.document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (event.isTrusted && event.pointerType !== 'touch') shell.send({ type: 'out' });
    },
    { passive: true, signal },
  );
  frame.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || shell.card?.isHost(event.target) === true) return;
      const touch = 'pointerType' in event && event.pointerType === 'touch';
      const mark = isForSomethingElse(frame, event) ? null : painter.markAt(event.clientX, event.clientY);
      shell.send({ type: 'press', mark: mark?.id ?? null, touch });
    },
    options,
  );
  frame.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Alt' && last !== null && painter.size > 0)
        look(last.x, last.y, false, true);
    },
    options,
  );
  return { last: () => last };
}

/** Whether a click was meant for a link or button, went with a modifier, or ended a selection of text. */
function isForSomethingElse(frame: Window, event: MouseEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return true;
  const onElement = event
    .composedPath()
    .some((target) => target instanceof Element && target.matches(OPERABLE));
  return onElement || frame.getSelection()?.isCollapsed === false;
}

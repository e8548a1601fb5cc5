/**
 * What the background and the toolbar popup tell the content script of one frame. `reference` is
 * the id of a reference of that frame's own reading. The reply is `true` when the frame did it.
 */
export type TabCommand =
  /** Scroll a reference into view and mark it for a moment. */
  | { readonly name: 'jump'; readonly reference: string }
  /** Open the card of a reference, with the focus in it. */
  | { readonly name: 'show'; readonly reference: string }
  /** Go to the next or the previous reference from where the reader is. */
  | { readonly name: 'next' }
  | { readonly name: 'previous' }
  /** Answer whether this frame is at work. */
  | { readonly name: 'state' }
  /** The site was turned off: leave nothing behind. A frame cannot tell by itself which site it stands in. */
  | { readonly name: 'off' };

/** Longest id of a reference, in UTF-16 code units. */
const LONGEST = 200;

/**
 * Reads a command out of whatever arrived; null when it is none. Written by hand, as it runs in
 * pages: a schema library would cost more there than the commands themselves.
 */
export function readTabCommand(message: unknown): TabCommand | null {
  if (typeof message !== 'object' || message === null || !('name' in message)) return null;
  const { name } = message;
  if (name === 'next' || name === 'previous' || name === 'state' || name === 'off') return { name };
  if (name !== 'jump' && name !== 'show') return null;
  const reference = 'reference' in message ? message.reference : undefined;
  if (typeof reference !== 'string' || reference === '' || reference.length > LONGEST) return null;
  return { name, reference };
}

/**
 * The names without which no passage can be of a story. The gate has them in every frame; the visit script, brought to the
 * same world of the extension, takes them from it instead of carrying them a second time.
 */
const MEETING_PLACE = Symbol.for('backstory.anchors');

/** Leaves the names for the visit script. */
export function leaveAnchors(anchors: RegExp): void {
  Reflect.set(globalThis, MEETING_PLACE, anchors);
}

/** The names that the gate has left; null where it has not been, as in a page older than the extension. */
export function findAnchors(): RegExp | null {
  const found: unknown = Reflect.get(globalThis, MEETING_PLACE);
  return found instanceof RegExp ? found : null;
}

import type { BlockReference } from '../../core/story/reading.ts';
import type { Mark } from './mark-choice.ts';

/** The mark by which a reference is come to: the first in it. */
export function firstMarkOf(reference: string, marks: readonly Mark[]): Mark | null {
  return marks.find((mark) => mark.reference.id === reference) ?? null;
}

/**
 * The reference to go to next, from the one last gone to, or else from where the reader is in the page. Goes round.
 * @param isBehind whether a reference lies before what is in view
 */
export function nextReference(
  references: readonly BlockReference[],
  from: string | null,
  step: 1 | -1,
  isBehind: (reference: BlockReference) => boolean,
): BlockReference | null {
  const at = references.findIndex(({ id }) => id === from);
  if (at >= 0) return references.at((at + step) % references.length) ?? null;
  const ahead = references.findIndex((reference) => !isBehind(reference));
  const start = ahead < 0 ? references.length : ahead;
  return step === 1
    ? (references[start] ?? references[0] ?? null)
    : (references[start - 1] ?? references.at(-1) ?? null);
}

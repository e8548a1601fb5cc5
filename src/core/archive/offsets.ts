import type { Span } from '../text/sentences.ts';
import type { Place, Segment } from './article.ts';

/**
 * The stretch of the raw document that a stretch of a piece's text stands for. Entities are covered whole; raw text that
 * was cut out of the middle (a caption) lies inside the result.
 * @param start Offset in the text, inclusive.
 * @param end Offset in the text, exclusive.
 */
export function rawSpan(place: Place, start: number, end: number): Span {
  const first = segmentAt(place.segments, start);
  if (first === null) return { start: place.start, end: place.end };
  const from = isEven(first) ? Math.min(first.start + Math.max(0, start - first.at), first.end) : first.start;
  if (end <= start) return { start: from, end: from };
  const last = segmentAt(place.segments, end - 1) ?? first;
  const to = isEven(last) ? Math.min(last.start + (end - last.at), last.end) : last.end;
  return { start: from, end: Math.max(from, to) };
}

/** The segment that an offset of the text lies in; the last one for offsets behind the text. */
function segmentAt(segments: readonly Segment[], offset: number): Segment | null {
  return segments[segmentIndex(segments, offset)] ?? null;
}

function segmentIndex(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isEven(segment: Segment): boolean {
  return segment.length === segment.end - segment.start;
}

/** A piece of text with the place it has in the raw document. */
export interface Placed extends Place {
  readonly text: string;
}

/** Raw text taken as it stands; line ends inside it become spaces, one for one, so that offsets stay even. */
export function placedRaw(raw: string, start: number, end: number): Placed {
  const text = raw.slice(start, end).replace(/[\t\n\v\f\r\u2028\u2029]/g, ' ');
  return { text, start, end, segments: [{ at: 0, length: end - start, start, end }] };
}

/** Part of a placed text, from `from` to `to` in its text. */
export function placedPart(placed: Placed, from: number, to: number): Placed {
  const text = placed.text.slice(from, to);
  const { start, end } = rawSpan(placed, from, to);
  return { text, start, end, segments: segmentsBetween(placed.segments, from, to) };
}

function segmentsBetween(segments: readonly Segment[], from: number, to: number): Segment[] {
  const part: Segment[] = [];
  for (let index = segmentIndex(segments, from); index < segments.length; index += 1) {
    const segment = segments[index];
    if (segment === undefined || segment.at >= to) break;
    const first = Math.max(from, segment.at);
    const last = Math.min(to, segment.at + segment.length);
    if (first >= last) continue;
    const even = isEven(segment);
    part.push({
      at: first - from,
      length: last - first,
      start: even ? segment.start + first - segment.at : segment.start,
      end: even ? segment.start + last - segment.at : segment.end,
    });
  }
  return part;
}

/** Parts of one text put together again, a space between them where neither has one; it stands for nothing raw. */
export function placedTogether(parts: readonly Placed[]): Placed | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  // Kept in pieces: asking a growing string for its last character would copy it every time.
  const texts: string[] = [];
  const segments: Segment[] = [];
  let length = 0;
  let ending = ' ';
  const add = (text: string): void => {
    texts.push(text);
    length += text.length;
    ending = text.charAt(text.length - 1);
  };
  for (const part of parts) {
    if (part.text === '') continue;
    if (!/\s/.test(ending) && !/^\s/.test(part.text)) {
      segments.push({ at: length, length: 1, start: part.start, end: part.start });
      add(' ');
    }
    for (const segment of part.segments) segments.push({ ...segment, at: segment.at + length });
    add(part.text);
  }
  return { text: texts.join(''), start: first.start, end: last.end, segments };
}

/** Without white space at both ends. */
export function placedTrimmed(placed: Placed): Placed {
  const lead = placed.text.length - placed.text.trimStart().length;
  const to = placed.text.trimEnd().length;
  return lead === 0 && to === placed.text.length ? placed : placedPart(placed, Math.min(lead, to), to);
}

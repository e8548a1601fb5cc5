import type { Passage } from '../spotting/mentions.ts';
import { isReference, type Meeting, type MeetingContext, WEIGHTS } from './meetings.ts';
import type { Verdict } from './reading.ts';
import type { Reason } from './reason.ts';

/** Weight in all from which a page speaks of the story. */
const ON_STORY = 0.5;
/** A reference in the headline counts this much more. */
const HEADLINE_BONUS = 0.2;

/** Passages, their meetings and where the headline ends. */
export interface JudgedPassage {
  readonly passage: Passage;
  readonly meetings: readonly Meeting[];
  readonly headline: boolean;
}

/** Whether a page speaks of the story: its meetings taken together, each new one counting for what is still open. */
export function judge(context: MeetingContext, judged: readonly JudgedPassage[]): Verdict {
  let doubt = 1;
  const trace: Reason[] = [];
  let references = 0;
  let inHeadline = false;
  const ranked = judged
    .flatMap((row) => row.meetings.map((meeting) => ({ meeting, headline: row.headline })))
    .toSorted((a, b) => b.meeting.weight - a.meeting.weight);
  for (const { meeting, headline } of ranked) {
    const weight = Math.min(0.97, meeting.weight + (headline ? HEADLINE_BONUS : 0));
    doubt *= 1 - weight;
    if (!isReference(meeting)) continue;
    references += 1;
    inHeadline ||= headline;
    if (trace.length < 3) trace.push(meeting.reason);
  }
  const onStory = 1 - doubt >= ON_STORY && ranked.some(({ meeting }) => meeting.weight > WEIGHTS.listed);
  if (onStory) {
    if (trace.length === 0) trace.push(...ranked.slice(0, 2).map(({ meeting }) => meeting.reason));
    if (inHeadline) trace.push({ code: 'in-headline', params: {} });
    if (references > 0) trace.push({ code: 'references', params: { count: references } });
  } else trace.push(...whyNot(context, ranked[0]?.meeting ?? null, judged));
  return { onStory, score: Math.round((1 - doubt) * 1000) / 1000, trace };
}

function whyNot(
  { text, senses, sides }: MeetingContext,
  best: Meeting | null,
  judged: readonly JudgedPassage[],
): Reason[] {
  if (best !== null && best.reason.code === 'listed-only') return [best.reason];
  const first = sides.map((side) => {
    for (const { passage } of judged) {
      const mention = passage.mentions.find(({ entity }) => {
        const sense = senses.get(entity);
        return sense?.side === side && sense.anchor !== 'none';
      });
      if (mention !== undefined) return text.slice(mention.start, mention.end);
    }
    return null;
  });
  const [a, b] = first;
  if (a && b) return [{ code: 'apart', params: { a, b } }];
  const one = a ?? b;
  return one ? [{ code: 'one-side-only', params: { a: one } }] : [{ code: 'no-anchor', params: {} }];
}

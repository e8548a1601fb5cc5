/**
 * A reason as data: a code and the names or figures that fill it in.
 *
 * Core never words a reason for the reader; `ui/locales` (and, in English, `core/story/wording.ts`
 * for the command line) do. Parameters are entity, event or claim ids, figures, or text quoted
 * from the page, so that a test can check every reason against the text it speaks of.
 */
export interface Reason {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Every reason the product can give; each needs a wording in every interface language. */
export type ReasonCode =
  // why a passage or a page speaks of the story
  | 'sides-in-sentence' // {a, b}: mentions, as written, of the two sides in one sentence
  | 'sides-in-passage' // {a, b}: … in neighbouring sentences of one paragraph
  | 'term-named' // {term}: a name of the story itself
  | 'event-told' // {event}: the passage tells of an event of the story in its own words
  | 'in-headline' // {}: the reference stands in the headline
  | 'references' // {count}: how many passages
  | 'listed-only' // {a, b}: both sides stand only in a list of countries
  | 'one-side-only' // {a}: only one side is named
  | 'apart' // {a, b}: both sides are named, never together
  | 'no-anchor' // {}: nothing of the story is named
  // why an event or a claim is linked
  | 'event-participants' // {names}: who takes part, as written
  | 'event-place' // {place}
  | 'event-date' // {words, date}: date words of the text and the day they mean
  | 'figure' // {words}: the figure as written
  | 'term' // {words}
  // why an article matches
  | 'same-event' // {event}
  | 'same-claim' // {claim}
  | 'same-people' // {names}
  | 'same-figure' // {words}
  | 'same-report' // {}: a copy of the same agency report
  | 'close-in-time'; // {days}

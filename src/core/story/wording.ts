import type { FactIndex } from './fact-index.ts';
import type { Reason } from './reason.ts';

/** A reason in plain English, for the command line; the interface words reasons in the reader's language itself. */
export function wordReason(index: FactIndex, reason: Reason): string {
  const { params } = reason;
  const text = (key: string): string => String(params[key] ?? '');
  const named = (key: string): string =>
    text(key)
      .split(',')
      .map((id) => index.entities.get(id.trim())?.texts['en']?.name ?? id.trim())
      .join(', ');
  switch (reason.code) {
    case 'sides-in-sentence':
      return `“${text('a')}” and “${text('b')}” in one sentence`;
    case 'sides-in-passage':
      return `“${text('a')}” and “${text('b')}” in neighbouring sentences`;
    case 'term-named':
      return `“${text('term')}” names the story itself`;
    case 'event-told':
      return `tells of a known event: ${index.events.get(text('event'))?.texts['en']?.title ?? text('event')}`;
    case 'in-headline':
      return 'the headline speaks of it';
    case 'references':
      return text('count') === '1' ? '1 passage' : `${text('count')} passages`;
    case 'listed-only':
      return `“${text('a')}” and “${text('b')}” stand only in a list`;
    case 'one-side-only':
      return `only one side is named: “${text('a')}”`;
    case 'apart':
      return `“${text('a')}” and “${text('b')}” are named, but never together`;
    case 'no-anchor':
      return 'nothing of the story is named';
    case 'event-participants':
      return `names ${text('names')}`;
    case 'event-place':
      return `names the place ${text('place')}`;
    case 'event-date':
      return `“${text('words')}” is ${text('date')}`;
    case 'figure':
      return `the figure ${text('words')}`;
    case 'term':
      return `the term “${text('words')}”`;
    case 'same-event':
      return `tells of the same event: ${index.events.get(text('event'))?.texts['en']?.title ?? text('event')}`;
    case 'same-claim':
      return `reports the same claim: ${index.claims.get(text('claim'))?.texts['en']?.statement ?? text('claim')}`;
    case 'same-people':
      return `also names ${named('names')}`;
    case 'same-figure':
      return `gives the same figure: ${text('words')}`;
    case 'same-report':
      return 'a copy of the same agency report';
    case 'close-in-time':
      return params['days'] === 0 ? 'of the same day' : `${text('days')} days apart`;
    default:
      return unworded(reason.code);
  }
}

function unworded(code: never): never {
  throw new RangeError(`a reason without wording: ${String(code)}`);
}

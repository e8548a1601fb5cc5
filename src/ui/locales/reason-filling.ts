import type { DateReason } from '../../core/archive/article.ts';
import type { Worded } from '../../core/story/card.ts';
import type { Lang } from '../../core/story/pack.ts';
import type { Reason } from '../../core/story/reason.ts';
import { formatDate, formatList } from './format.ts';
import type { Name, Phrase } from './phrase.ts';

/** What a reason is filled in with, looked up and formatted for the language. */
export interface ReasonFilling {
  readonly a: Phrase;
  readonly b: Phrase;
  readonly term: Phrase;
  readonly place: Phrase;
  readonly names: Phrase;
  readonly words: Phrase;
  readonly date: string;
  /** Null where the event or claim has no name at hand. */
  readonly event: Phrase | null;
  readonly claim: Phrase | null;
  readonly count: number;
  readonly days: number;
}

export interface DateReasonFilling {
  readonly words: Phrase;
  /** Null where the event has no name at hand. */
  readonly event: Phrase | null;
  readonly date: string;
}

type Names = Readonly<Record<string, Worded>>;

/** Ids of the pack: small letters, digits and hyphens only, with at least one hyphen. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)+$/;

/** The name of an id, or text as it is written on the page; null for an id without a name. */
function nameOf(token: string, names: Names): Name | null {
  const known = names[token];
  if (known !== undefined) return { name: known.text, lang: known.lang };
  return ID.test(token) ? null : { name: token, lang: null };
}

function oneName(token: string | number | undefined, names: Names): Phrase {
  const name = token === undefined ? null : nameOf(String(token), names);
  return name === null ? [] : [name];
}

/** Several names in one parameter are parted by commas or bars. */
function manyNames(tokens: string | number | undefined, names: Names, lang: Lang): Phrase {
  const found = String(tokens ?? '')
    .split(/\s*[,|;،、]\s*/)
    .flatMap((token) => (token === '' ? [] : (nameOf(token, names) ?? [])));
  return formatList(found, lang);
}

/** Looks up and formats what a reason's wording needs. */
export function fillReason({ params }: Reason, names: Names, lang: Lang): ReasonFilling {
  const event = oneName(params['event'], names);
  const claim = oneName(params['claim'], names);
  return {
    a: oneName(params['a'], names),
    b: oneName(params['b'], names),
    term: oneName(params['term'], names),
    place: oneName(params['place'], names),
    names: manyNames(params['names'], names, lang),
    words: asWritten(params['words']),
    date: formatDate(String(params['date'] ?? ''), null, lang),
    event: event.length === 0 ? null : event,
    claim: claim.length === 0 ? null : claim,
    count: Number(params['count'] ?? 0),
    days: Math.abs(Number(params['days'] ?? 0)),
  };
}

function asWritten(words: string | number | undefined): Phrase {
  return words === undefined ? [] : [{ name: String(words), lang: null }];
}

/** Looks up and formats what the wording of a step in dating an article needs; a mark of a tool is itself a date. */
export function fillDateReason({ params }: DateReason, names: Names, lang: Lang): DateReasonFilling {
  const event = oneName(params['event'], names);
  return {
    words: asWritten(params['words']),
    event: event.length === 0 ? null : event,
    date: formatDate(params['date'] ?? params['words'] ?? '', null, lang),
  };
}

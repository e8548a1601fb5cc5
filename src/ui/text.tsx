import type { JSX } from 'preact';
import type { Worded } from '../core/story/card.ts';
import type { IsoDate, Lang, Precision } from '../core/story/pack.ts';
import { formatDate } from './locales/format.ts';
import { direction } from './locales/index.ts';
import type { Phrase } from './locales/phrase.ts';

interface LanguageMarks {
  readonly lang?: Lang;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
}

/** Attributes for a block in a language other than that of its surroundings; none where it is the same. */
export function languageMarks(lang: Lang | null, around: Lang): LanguageMarks {
  if (lang === null) return { dir: 'auto' };
  return lang === around ? {} : { lang, dir: direction(lang) };
}

/** A sentence of the interface, each name in it isolated from the direction of the rest. */
export function Words({ of }: { readonly of: Phrase }): JSX.Element {
  return (
    <>
      {of.map((part) =>
        typeof part === 'string' ? part : <bdi lang={part.lang ?? undefined}>{part.name}</bdi>,
      )}
    </>
  );
}

/** A name inside a line of the interface. */
export function NameOf({ of, around }: { readonly of: Worded; readonly around: Lang }): JSX.Element {
  return <bdi lang={of.lang === around ? undefined : of.lang}>{of.text}</bdi>;
}

interface DateTextProps {
  readonly iso: IsoDate;
  readonly precision?: Precision | null;
  readonly to?: IsoDate | null;
  readonly lang: Lang;
}

export function DateText({ iso, precision = null, to = null, lang }: DateTextProps): JSX.Element {
  return <time dateTime={iso}>{formatDate(iso, precision, lang, to)}</time>;
}

interface LineProps {
  readonly class?: string;
  readonly parts: readonly (JSX.Element | string | null)[];
}

/** A line of small facts with dots between them; what is null is left out. */
export function Line({ class: name = 'line', parts }: LineProps): JSX.Element {
  const said = parts.filter((part) => part !== null);
  return (
    <p class={name}>
      {said.map((part, at) => (
        <span key={at}>
          {part}
          {at < said.length - 1 && ' · '}
        </span>
      ))}
    </p>
  );
}

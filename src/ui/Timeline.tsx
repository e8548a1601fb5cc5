import type { JSX } from 'preact';
import type { CardFacts, DatedLine } from '../core/story/card.ts';
import { formatDate } from './locales/format.ts';
import { direction } from './locales/index.ts';
import { type InWords, SourceList } from './sources.tsx';
import { Tabs } from './Tabs.tsx';
import { DateText, languageMarks, Words } from './text.tsx';

const SHOWN = 5;

interface TimelineProps extends InWords {
  readonly facts: Pick<CardFacts, 'asOf' | 'since' | 'pageDate'>;
}

/** What was known on the page's own date, and apart from it what came later. */
export function Timeline({ facts, messages, lang }: TimelineProps): JSX.Element {
  const { card } = messages;
  if (facts.pageDate === null)
    return (
      <DatedList
        lines={[...facts.asOf, ...facts.since]}
        none={card.asOfNone}
        messages={messages}
        lang={lang}
      />
    );
  const tabs = [
    {
      name: card.asOf,
      panel: (
        <DatedList key="as-of" lines={facts.asOf} none={card.asOfNone} messages={messages} lang={lang} />
      ),
    },
    {
      name: card.since,
      panel: (
        <DatedList key="since" lines={facts.since} none={card.sinceNone} messages={messages} lang={lang} />
      ),
    },
  ];
  return (
    <>
      <Tabs label={card.timeline} tabs={tabs} first={facts.asOf.length === 0 ? 1 : 0} dir={direction(lang)} />
      <p class="note">
        <Words of={card.pageDate(formatDate(facts.pageDate, null, lang))} />
      </p>
    </>
  );
}

function DatedList({
  lines,
  none,
  messages,
  lang,
}: InWords & { readonly lines: readonly DatedLine[]; readonly none: string }): JSX.Element {
  if (lines.length === 0) return <p class="note">{none}</p>;
  return (
    <ol class="dated">
      {lines.slice(0, SHOWN).map((line) => (
        <li key={line.id}>
          <details>
            <summary>
              <DateText iso={line.date} precision={line.precision} to={line.to} lang={lang} />{' '}
              <span {...languageMarks(line.title.lang, lang)}>{line.title.text}</span>
            </summary>
            <p {...languageMarks(line.summary.lang, lang)}>{line.summary.text}</p>
            <SourceList sources={line.sources} messages={messages} lang={lang} />
          </details>
        </li>
      ))}
    </ol>
  );
}

import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CardFacts } from '../core/story/card.ts';
import { Claims } from './Claims.tsx';
import { firstWords } from './cut-text.ts';
import { formatDate } from './locales/format.ts';
import { ReasonList } from './reasons.tsx';
import { type InWords, Sources } from './sources.tsx';
import { Timeline } from './Timeline.tsx';
import { languageMarks, Words } from './text.tsx';

/** Characters of background shown before the rest is asked for. */
const BACKGROUND = 240;

interface FactsProps extends InWords {
  readonly facts: CardFacts;
  /** Level of the headings inside. */
  readonly level: 3 | 4;
}

export function Section({
  title,
  level,
  children,
}: {
  readonly title: string;
  readonly level: 2 | 3 | 4;
  readonly children: ComponentChildren;
}): JSX.Element {
  const Heading = `h${level}` as const;
  return (
    <section>
      <Heading class="section-title">{title}</Heading>
      {children}
    </section>
  );
}

/** What it is, who says what, what happened when: the part of a card that is the same in card and popup. */
export function FactsBody({ facts, messages, lang, level }: FactsProps): JSX.Element {
  const dated = facts.asOf.length + facts.since.length;
  return (
    <>
      {facts.background !== null && <Background of={facts.background} messages={messages} lang={lang} />}
      {facts.claims.length > 0 && (
        <Section title={messages.card.whoSaysWhat} level={level}>
          <Claims claims={facts.claims} messages={messages} lang={lang} />
        </Section>
      )}
      {dated > 0 && (
        <Section title={messages.card.timeline} level={level}>
          <Timeline facts={facts} messages={messages} lang={lang} />
        </Section>
      )}
    </>
  );
}

function Background({
  of,
  messages,
  lang,
}: InWords & { readonly of: NonNullable<CardFacts['background']> }): JSX.Element {
  const [all, setAll] = useState(false);
  const cut = of.text.text.length > BACKGROUND && !all;
  return (
    <div class="background">
      {of.role !== null && (
        <p class="role" {...languageMarks(of.role.lang, lang)}>
          {of.role.text}
        </p>
      )}
      <p {...languageMarks(of.text.lang, lang)}>
        {all ? of.text.text : firstWords(of.text.text, BACKGROUND)}
      </p>
      <div class="background-more">
        {cut && (
          <button type="button" class="quiet" onClick={() => setAll(true)}>
            {messages.card.readOn}
          </button>
        )}
        <Sources sources={of.sources} messages={messages} lang={lang} />
      </div>
    </div>
  );
}

/** Why a passage was marked, and how fresh the facts are. */
export function FactsFoot({ facts, messages, lang }: Omit<FactsProps, 'level'>): JSX.Element {
  return (
    <div class="foot">
      {facts.why.length > 0 && (
        <details class="marked">
          <summary>{messages.card.whyMarked}</summary>
          <ReasonList reasons={facts.why} names={facts.names} messages={messages} lang={lang} />
        </details>
      )}
      <p class="note">
        <Words of={messages.card.checked(formatDate(facts.checkedOn, null, lang))} />
      </p>
    </div>
  );
}

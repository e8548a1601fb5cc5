import type { JSX } from 'preact';
import type { SourceLine } from '../core/story/card.ts';
import type { Lang } from '../core/story/pack.ts';
import { OutLink, webAddress } from './links.tsx';
import type { Messages } from './locales/index.ts';
import { DateText, Line } from './text.tsx';

export interface InWords {
  readonly messages: Messages;
  readonly lang: Lang;
}

interface SourcesProps extends InWords {
  readonly sources: readonly SourceLine[];
}

/** Where a fact was seen, each with its kind in words: state media are never just a name. */
export function SourceList({ sources, messages, lang }: SourcesProps): JSX.Element {
  return (
    <ul class="source-list">
      {sources.map((source, at) => (
        <li key={at}>
          <Line
            parts={[
              <SourceName source={source} messages={messages} lang={lang} />,
              messages.facts.outletKind[source.kind],
              source.date === null ? null : <DateText iso={source.date} lang={lang} />,
            ]}
          />
        </li>
      ))}
    </ul>
  );
}

function SourceName({ source, messages }: InWords & { readonly source: SourceLine }): JSX.Element {
  const url = webAddress(source.url);
  if (url === null) return <bdi>{source.outlet}</bdi>;
  return (
    <OutLink url={url} messages={messages}>
      <bdi>{source.outlet}</bdi>
    </OutLink>
  );
}

/** The sources of one fact, folded away until asked for. */
export function Sources({ sources, messages, lang }: SourcesProps): JSX.Element | null {
  if (sources.length === 0) return null;
  return (
    <details class="sources">
      <summary>{messages.card.sources(sources.length)}</summary>
      <SourceList sources={sources} messages={messages} lang={lang} />
    </details>
  );
}

import type { JSX } from 'preact';
import type { DateReason } from '../core/archive/article.ts';
import type { CardFacts } from '../core/story/card.ts';
import type { Lang } from '../core/story/pack.ts';
import type { Reason } from '../core/story/reason.ts';
import type { Messages } from './locales/index.ts';
import type { Phrase } from './locales/phrase.ts';
import { fillDateReason, fillReason } from './locales/reason-filling.ts';
import { Words } from './text.tsx';

type Names = CardFacts['names'];

export function wordReason(reason: Reason, names: Names, messages: Messages, lang: Lang): Phrase {
  return messages.facts.reasons[reason.code](fillReason(reason, names, lang));
}

export function wordDateReason(reason: DateReason, names: Names, messages: Messages, lang: Lang): Phrase {
  return messages.facts.dateReasons[reason.code](fillDateReason(reason, names, lang));
}

interface ReasonListProps {
  readonly reasons: readonly Reason[];
  readonly names: Names;
  readonly messages: Messages;
  readonly lang: Lang;
}

export function ReasonList({ reasons, names, messages, lang }: ReasonListProps): JSX.Element {
  return (
    <ul class="reasons">
      {reasons.map((reason, at) => (
        <li key={at}>
          <Words of={wordReason(reason, names, messages, lang)} />
        </li>
      ))}
    </ul>
  );
}

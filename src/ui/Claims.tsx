import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ClaimLine } from '../core/story/card.ts';
import { formatDate } from './locales/format.ts';
import { formatFigure } from './locales/index.ts';
import { type InWords, Sources } from './sources.tsx';
import { DateText, Line, languageMarks, NameOf, Words } from './text.tsx';

/** As many as can be compared at a glance; the rest behind a button. */
const SHOWN = 3;

interface ClaimsProps extends InWords {
  readonly claims: readonly ClaimLine[];
}

/** Rival claims side by side: each with who said it, when, what is counted, and who denies it. */
export function Claims({ claims, messages, lang }: ClaimsProps): JSX.Element {
  const [all, setAll] = useState(false);
  const hidden = all ? 0 : Math.max(0, claims.length - SHOWN);
  return (
    <>
      <ul class="claims">
        {claims.slice(0, claims.length - hidden).map((claim) => (
          <li key={claim.id} class="claim">
            <Claim claim={claim} messages={messages} lang={lang} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {messages.card.showMore(hidden)}
        </button>
      )}
    </>
  );
}

function Claim({ claim, messages, lang }: InWords & { readonly claim: ClaimLine }): JSX.Element {
  const { facts } = messages;
  const stateMedia = claim.sources.some((source) => source.kind === 'state-media');
  // Being stated is what every claim is, and a denial is told by naming who denies.
  const worthSaying =
    claim.status === 'confirmed' ||
    claim.status === 'disputed' ||
    (claim.status === 'denied' && claim.denials.length === 0);
  return (
    <>
      {claim.figure !== null && (
        <p class="figure">
          <strong>{formatFigure(claim.figure, lang)}</strong>
          {claim.counted !== null && (
            <span class="counted" {...languageMarks(claim.counted.lang, lang)}>
              {' '}
              {claim.counted.text}
            </span>
          )}
        </p>
      )}
      <p class="statement" {...languageMarks(claim.statement.lang, lang)}>
        {claim.statement.text}
      </p>
      <Line
        parts={[
          <NameOf of={claim.claimant} around={lang} />,
          claim.madeOn === null ? null : <DateText iso={claim.madeOn} lang={lang} />,
          stateMedia ? messages.card.byStateMedia : null,
        ]}
      />
      {claim.denials.map(({ by, date }, at) => (
        <p key={at} class="denied">
          <Words of={messages.card.deniedBy(by, date === null ? null : formatDate(date, null, lang))} />
        </p>
      ))}
      {worthSaying && (
        <p class={claim.status === 'confirmed' ? 'confirmed' : 'denied'}>{facts.claimStatus[claim.status]}</p>
      )}
      <Sources sources={claim.sources} messages={messages} lang={lang} />
    </>
  );
}

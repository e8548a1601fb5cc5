import type { JSX } from 'preact';
import type { Settings } from '../core/settings/settings.ts';
import { Mark } from './icons.tsx';
import { OutLink } from './links.tsx';
import { ownName } from './locales/format.ts';
import { direction, INTERFACE_LANGUAGES } from './locales/index.ts';
import type { InWords } from './sources.tsx';

export interface WelcomeProps extends InWords {
  /** Whether the browser lets us read pages; null until it is known. */
  readonly access: boolean | null;
  /** A page that speaks of the story. */
  readonly tryUrl: string | null;
  readonly onAllow: () => void;
  readonly onLanguage: (lang: Settings['interfaceLang']) => void;
  readonly onOpenArchive: () => void;
  readonly onOpenOptions: () => void;
}

export function Welcome(props: WelcomeProps): JSX.Element {
  const { messages, tryUrl, onOpenArchive, onOpenOptions } = props;
  const { welcome } = messages;
  return (
    <div class="surface page welcome">
      <header class="page-head">
        <Mark />
        <p class="page-name">{messages.product}</p>
        <Languages {...props} />
      </header>
      <main>
        <h1>{welcome.title}</h1>
        <ul class="sentences">
          {welcome.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <Access {...props} />
        <p class="privacy">{welcome.privacy}</p>
        <p class="ways">
          {tryUrl !== null && (
            <OutLink url={tryUrl} messages={messages}>
              {welcome.tryIt}
            </OutLink>
          )}
          <button type="button" class="quiet" onClick={onOpenArchive}>
            {welcome.openArchive}
          </button>
          <button type="button" class="quiet" onClick={onOpenOptions}>
            {welcome.openOptions}
          </button>
        </p>
      </main>
    </div>
  );
}

function Languages({ messages, lang, onLanguage }: WelcomeProps): JSX.Element {
  return (
    <fieldset class="languages">
      <legend class="unseen">{messages.welcome.languages}</legend>
      {INTERFACE_LANGUAGES.map((offered) => (
        <button
          key={offered}
          type="button"
          lang={offered}
          dir={direction(offered)}
          aria-pressed={offered === lang}
          onClick={() => onLanguage(offered)}
        >
          {ownName(offered)}
        </button>
      ))}
    </fieldset>
  );
}

function Access({ access, messages, onAllow }: WelcomeProps): JSX.Element {
  const { welcome, popup } = messages;
  return (
    <div class="access" data-granted={access} role="status">
      {access === true && <p>{welcome.accessGranted}</p>}
      {access === false && (
        <>
          <p>{welcome.accessMissing}</p>
          <button type="button" class="strong" onClick={onAllow}>
            {popup.allow}
          </button>
        </>
      )}
    </div>
  );
}

import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Settings } from '../core/settings/settings.ts';
import type { Lang } from '../core/story/pack.ts';
import { Card } from './Card.tsx';
import { Mark } from './icons.tsx';
import { ownName } from './locales/format.ts';
import { INTERFACE_LANGUAGES, type Messages, messagesFor } from './locales/index.ts';
import { sampleFacts } from './sample-facts.ts';
import { Words } from './text.tsx';

export interface OptionsProps {
  readonly settings: Settings;
  /** What "as the browser" comes to. */
  readonly lang: Lang;
  readonly messages: Messages;
  /** Whether a change has just been stored. */
  readonly saved: boolean;
  readonly onChange: (patch: Partial<Settings>) => void;
}

const OPENINGS = ['hover', 'click', 'modifier'] as const;
const DELAYS = [200, 400, 600] as const;
const THEMES = ['auto', 'light', 'dark'] as const;

export function Options(props: OptionsProps): JSX.Element {
  const { settings, messages, saved, onChange } = props;
  const { options } = messages;
  return (
    <div class="surface page options">
      <header class="page-head">
        <Mark />
        <p class="page-name">{messages.product}</p>
        <p role="status" class="note">
          {saved && options.saved}
        </p>
      </header>
      <main>
        <h1>{options.title}</h1>
        <div class="options-columns">
          <form onSubmit={(event) => event.preventDefault()}>
            <Choice
              label={options.opening}
              value={settings.opening}
              values={OPENINGS.map((value) => [value, options.openings[value]])}
              onChange={(opening) => onChange({ opening })}
            />
            <Choice
              label={options.delay}
              value={settings.delay}
              values={DELAYS.map((value) => [value, options.delays[value]])}
              disabled={settings.opening !== 'hover'}
              onChange={(delay) => onChange({ delay })}
            />
            <Languages {...props} />
            <Choice
              label={options.theme}
              value={settings.theme}
              values={THEMES.map((value) => [value, options.themes[value]])}
              onChange={(theme) => onChange({ theme })}
            />
            <Pause {...props} />
            <SitesOff {...props} />
          </form>
          <Preview {...props} />
        </div>
      </main>
    </div>
  );
}

interface ChoiceProps<T extends string | number> {
  readonly label: string;
  readonly value: T;
  readonly values: readonly (readonly [T, string])[];
  readonly disabled?: boolean;
  readonly onChange: (value: T) => void;
}

/** A closed choice; the browser's own list works with every keyboard and screen reader. */
function Choice<T extends string | number>({
  label,
  value,
  values,
  disabled = false,
  onChange,
}: ChoiceProps<T>): JSX.Element {
  return (
    <label class="choice">
      <span>{label}</span>
      <select
        value={String(value)}
        disabled={disabled}
        onChange={(event) => {
          const chosen = values[event.currentTarget.selectedIndex];
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {values.map(([of, words]) => (
          <option key={of} value={String(of)}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function Languages({ settings, messages, onChange }: OptionsProps): JSX.Element {
  const { options } = messages;
  const languages = INTERFACE_LANGUAGES.map((lang) => [lang, ownName(lang)] as const);
  const choices = (auto: string): readonly (readonly [Lang, string])[] => [['auto', auto], ...languages];
  return (
    <>
      <Choice
        label={options.interfaceLang}
        value={settings.interfaceLang}
        values={choices(options.followBrowser)}
        onChange={(interfaceLang) => onChange({ interfaceLang })}
      />
      <Choice
        label={options.factsLang}
        value={settings.factsLang}
        values={choices(options.followInterface)}
        onChange={(factsLang) => onChange({ factsLang })}
      />
    </>
  );
}

function Pause({ settings, messages, onChange }: OptionsProps): JSX.Element {
  const { options } = messages;
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={settings.pausedUntil === 'forever'}
        onChange={(event) => onChange({ pausedUntil: event.currentTarget.checked ? 'forever' : null })}
      />
      <span>
        {options.pause}
        <span class="note">{options.pauseBody}</span>
      </span>
    </label>
  );
}

function SitesOff({ settings, messages, onChange }: OptionsProps): JSX.Element {
  const { options } = messages;
  return (
    <fieldset>
      <legend>{options.sites}</legend>
      {settings.sitesOff.length === 0 ? (
        <p class="note">{options.noSites}</p>
      ) : (
        <ul class="sites">
          {settings.sitesOff.map((host) => (
            <li key={host}>
              <button
                type="button"
                onClick={() => onChange({ sitesOff: settings.sitesOff.filter((other) => other !== host) })}
              >
                <Words of={options.turnOn(host)} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

/** The card itself, in the chosen languages and colours. */
function Preview({ settings, lang, messages }: OptionsProps): JSX.Element {
  const [pinned, setPinned] = useState(false);
  const factsLang = settings.factsLang === 'auto' ? lang : settings.factsLang;
  const nothing = (): void => undefined;
  return (
    <aside aria-label={messages.options.preview}>
      <Captioned words={messages.options.preview}>
        <Card
          facts={sampleFacts(messagesFor(factsLang), factsLang)}
          failure={null}
          messages={messages}
          lang={lang}
          pinned={pinned}
          theme={settings.theme}
          onClose={nothing}
          onPin={() => setPinned(!pinned)}
          onOpenArticle={nothing}
        />
      </Captioned>
    </aside>
  );
}

function Captioned({
  words,
  children,
}: {
  readonly words: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <figure>
      <figcaption class="note">{words}</figcaption>
      {children}
    </figure>
  );
}

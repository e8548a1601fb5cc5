import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
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
  /** What became of the last change made here; null where there was none. */
  readonly change: 'saved' | 'failed' | null;
  readonly onChange: (patch: Partial<Settings>) => void;
}

const OPENINGS = ['hover', 'click', 'modifier'] as const;
const DELAYS = [200, 400, 600] as const;
const THEMES = ['auto', 'light', 'dark'] as const;

export function Options(props: OptionsProps): JSX.Element {
  const { settings, messages, change, onChange } = props;
  const { options } = messages;
  return (
    <div class="surface page options">
      <header class="page-head">
        <Mark />
        <p class="page-name">{messages.product}</p>
        <p role="status" class="note">
          {change === 'saved' && options.saved}
          {change === 'failed' && messages.failures['storage-failed']}
        </p>
      </header>
      <main>
        <h1>{options.title}</h1>
        <div class="options-columns">
          <form onSubmit={(event) => event.preventDefault()}>
            <Radios
              label={options.opening}
              value={settings.opening}
              values={OPENINGS.map((value) => [value, options.openings[value]])}
              onChange={(opening) => onChange({ opening })}
            />
            <Radios
              label={options.delay}
              value={settings.delay}
              values={DELAYS.map((value) => [value, options.delays[value]])}
              disabled={settings.opening !== 'hover'}
              onChange={(delay) => onChange({ delay })}
            />
            <Languages {...props} />
            <Radios
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

/** A few choices, all in sight. */
function Radios<T extends string | number>(props: ChoiceProps<T>): JSX.Element {
  const { label, value, values, disabled = false, onChange } = props;
  const name = useId();
  return (
    <fieldset disabled={disabled}>
      <legend>{label}</legend>
      {values.map(([of, words]) => (
        <label key={of} class="tick">
          <input type="radio" name={name} checked={of === value} onChange={() => onChange(of)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Many choices, in the browser's own list: it works with every keyboard and screen reader. */
function List({ label, value, values, onChange }: ChoiceProps<Lang>): JSX.Element {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {values.map(([of, words]) => (
          <option key={of} value={of}>
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
      <List
        label={options.interfaceLang}
        value={settings.interfaceLang}
        values={choices(options.followBrowser)}
        onChange={(interfaceLang) => onChange({ interfaceLang })}
      />
      <List
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
    <label class="tick strong">
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

import { type Settings, withDefaults } from '../core/settings/settings.ts';
import { extensionApi } from './extension-api.ts';

/**
 * Each choice lies under a key of its own: writing one never reads the others, so two screens open
 * at once cannot undo each other's choices.
 */
const PREFIX = 'choice.';

type Check<K extends keyof Settings> = (value: unknown) => value is Settings[K];

/** Longest list of sites, and longest text in it. */
const MOST = { sites: 10_000, text: 255 };

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MOST.text;
const isLang = (value: unknown): value is string =>
  isText(value) && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(value);
const oneOf =
  <T>(...choices: readonly T[]) =>
  (value: unknown): value is T =>
    choices.some((choice) => choice === value);

/**
 * What may be stored for each choice. Written by hand: the visit script reads the settings in pages, where a
 * schema library would weigh more than everything here.
 */
const CHECKS: { readonly [K in keyof Settings]: Check<K> } = {
  opening: oneOf('hover', 'click', 'modifier'),
  delay: oneOf(200, 400, 600),
  interfaceLang: isLang,
  factsLang: isLang,
  theme: oneOf('auto', 'light', 'dark'),
  sitesOff: (value): value is readonly string[] =>
    Array.isArray(value) && value.length <= MOST.sites && value.every(isText),
  pausedUntil: (value): value is string | null => value === null || isText(value),
};

/** The settings in force: the reader's choices, completed with the defaults. A damaged choice counts as none. */
export async function readSettings(): Promise<Settings> {
  const stored = await extensionApi().storage.local.get(keys().map((key) => PREFIX + key));
  const chosen = keys().flatMap((key) => {
    const value = stored[PREFIX + key];
    return CHECKS[key](value) ? [[key, value]] : [];
  });
  return withDefaults(Object.fromEntries(chosen));
}

/** Stores choices; those not named in the patch stay as they are. Rejects when the browser cannot store them. */
export async function changeSettings(patch: Partial<Settings>): Promise<void> {
  const entries = keys().flatMap((key) => (patch[key] === undefined ? [] : [[PREFIX + key, patch[key]]]));
  await extensionApi().storage.local.set(Object.fromEntries(entries));
}

/** Calls with the settings in force after each change, in any context. Returns the way to stop. */
export function onSettingsChanged(listener: (settings: Settings) => void): () => void {
  let latest = 0;
  const hear = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area !== 'local' || !Object.keys(changes).some((key) => key.startsWith(PREFIX))) return;
    latest += 1;
    const turn = latest;
    // Of two readings under way only the later one is told, whichever ends first.
    void readSettings().then((settings) => turn === latest && listener(settings));
  };
  const { onChanged } = extensionApi().storage;
  onChanged.addListener(hear);
  return () => onChanged.removeListener(hear);
}

function keys(): readonly (keyof Settings)[] {
  // The table has exactly the keys of Settings, by its type.
  return Object.keys(CHECKS) as (keyof Settings)[];
}

import * as v from 'valibot';
import { type Settings, withDefaults } from '../core/settings/settings.ts';
import { extensionApi } from './extension-api.ts';

/**
 * Each choice lies under a key of its own: writing one never reads the others, so two screens open
 * at once cannot undo each other's choices.
 */
const PREFIX = 'choice.';

/** BCP 47, as core/settings keeps it. */
const lang = v.pipe(v.string(), v.maxLength(35), v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/));

const CHOICES: { readonly [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> } = {
  opening: v.picklist(['hover', 'click', 'modifier']),
  delay: v.picklist([200, 400, 600]),
  interfaceLang: lang,
  factsLang: lang,
  theme: v.picklist(['auto', 'light', 'dark']),
  sitesOff: v.array(v.string()),
  pausedUntil: v.nullable(v.string()),
};

/** The settings in force: the reader's choices, completed with the defaults. A damaged choice counts as none. */
export async function readSettings(): Promise<Settings> {
  const stored = await extensionApi().storage.local.get(keys().map((key) => PREFIX + key));
  const chosen = keys().flatMap((key) => {
    const checked = v.safeParse(CHOICES[key], stored[PREFIX + key]);
    return checked.success ? [[key, checked.output]] : [];
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
  return Object.keys(CHOICES) as (keyof Settings)[];
}

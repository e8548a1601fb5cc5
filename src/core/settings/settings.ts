import type { Lang } from '../story/pack.ts';

/** What the reader chose. Only choices are stored; `withDefaults` fills the rest when reading. */
export interface Settings {
  /** How a card opens. */
  readonly opening: 'hover' | 'click' | 'modifier';
  /** Rest before a card opens on hover, in milliseconds. */
  readonly delay: 200 | 400 | 600;
  /** Language of the interface; `auto` follows the browser. */
  readonly interfaceLang: 'auto' | Lang;
  /** Language of the facts; `auto` follows the interface. */
  readonly factsLang: 'auto' | Lang;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Host names on which the extension does nothing. */
  readonly sitesOff: readonly string[];
  /** ISO instant (UTC) until which it does nothing anywhere, `forever`, or null when it is not paused. */
  readonly pausedUntil: string | null;
}

/** The settings of a reader who has chosen nothing. */
export const DEFAULT_SETTINGS: Settings = {
  opening: 'hover',
  delay: 400,
  interfaceLang: 'auto',
  factsLang: 'auto',
  theme: 'auto',
  sitesOff: [],
  pausedUntil: null,
};

/** Settings as stored (choices only) completed with the defaults. */
export function withDefaults(chosen: Partial<Settings>): Settings {
  return { ...DEFAULT_SETTINGS, ...chosen };
}

/**
 * Whether the extension is at work on a host at an instant.
 * @param now ISO 8601 instant; compared as text, so both must be in UTC.
 */
export function isOn(settings: Settings, host: string, now: string): boolean {
  if (settings.sitesOff.includes(host)) return false;
  if (settings.pausedUntil === null) return true;
  return settings.pausedUntil !== 'forever' && settings.pausedUntil <= now;
}

/** Languages to word facts in, best first: the choice, else the interface's, then English. */
export function factLanguages(settings: Settings, interfaceLang: Lang): readonly Lang[] {
  const first = settings.factsLang === 'auto' ? interfaceLang : settings.factsLang;
  return [...new Set([first, interfaceLang, 'en'])];
}

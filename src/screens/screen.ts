import { DEFAULT_SETTINGS, factLanguages, type Settings } from '../core/settings/settings.ts';
import type { Lang } from '../core/story/pack.ts';
import { browserLanguage } from '../platform/runtime.ts';
import { onSettingsChanged, readSettings } from '../platform/settings.ts';
import { direction, interfaceLanguage, type Messages, messagesFor } from '../ui/locales/index.ts';

/** What the reader's settings come to on a screen. */
export interface Chosen {
  readonly settings: Settings;
  readonly lang: Lang;
  readonly messages: Messages;
  /** Languages of facts, best first. */
  readonly languages: readonly Lang[];
}

/** Draws a screen, again after every change of a setting; language, direction and colours are set on the page. */
export async function startScreen(draw: (chosen: Chosen) => void): Promise<void> {
  const redraw = (settings: Settings): void => {
    const chosen = resolve(settings, browserLanguage());
    const root = document.documentElement;
    root.lang = chosen.lang;
    root.dir = direction(chosen.lang);
    root.dataset['theme'] = settings.theme;
    draw(chosen);
  };
  onSettingsChanged(redraw);
  // A screen without the reader's choices is still of use; one that stays blank is not.
  redraw(await readSettings().catch(() => DEFAULT_SETTINGS));
}

/** Settles `auto`: the interface follows the browser, the facts follow the interface. */
export function resolve(settings: Settings, browserLang: Lang): Chosen {
  const lang = interfaceLanguage(settings.interfaceLang === 'auto' ? browserLang : settings.interfaceLang);
  return { settings, lang, messages: messagesFor(lang), languages: factLanguages(settings, lang) };
}

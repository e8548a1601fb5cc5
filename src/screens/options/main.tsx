import { render } from 'preact';
import type { Settings } from '../../core/settings/settings.ts';
import { changeSettings } from '../../platform/settings.ts';
import { Options } from '../../ui/Options.tsx';
import { startScreen } from '../screen.ts';
import '../../ui/options.css';

/** Only changes made here are confirmed here; the settings can also change from the popup. */
let changed = false;

function change(patch: Partial<Settings>): void {
  changed = true;
  void changeSettings(patch);
}

void startScreen(({ settings, lang, messages }) => {
  document.title = `${messages.options.title} – ${messages.product}`;
  render(
    <Options settings={settings} lang={lang} messages={messages} saved={changed} onChange={change} />,
    document.body,
  );
});

import { render } from 'preact';
import type { Settings } from '../../core/settings/settings.ts';
import { installPolyfill } from '../../platform/polyfill.ts';
import { changeSettings } from '../../platform/settings.ts';
import { Options, type OptionsProps } from '../../ui/Options.tsx';
import { type Chosen, startScreen } from '../screen.ts';
import '../../ui/options.css';

installPolyfill();

let chosen: Chosen | null = null;
/** Only changes made here are confirmed here; the settings can also change from the popup. */
let last: OptionsProps['change'] = null;

function draw(): void {
  if (chosen === null) return;
  const { settings, lang, messages } = chosen;
  document.title = `${messages.options.title} – ${messages.product}`;
  render(
    <Options
      settings={settings}
      lang={lang}
      messages={messages}
      change={last}
      onChange={(patch) => void change(patch)}
    />,
    document.body,
  );
}

async function change(patch: Partial<Settings>): Promise<void> {
  try {
    await changeSettings(patch);
    last = 'saved';
  } catch {
    last = 'failed';
  }
  draw();
}

void startScreen((now) => {
  chosen = now;
  draw();
});

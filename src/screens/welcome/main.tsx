import { render } from 'preact';
import { createClient } from '../../messages/client.ts';
import { askAccess, hasAccess } from '../../platform/access.ts';
import { installPolyfill } from '../../platform/polyfill.ts';
import { extensionUrl, pause, sendToBackground } from '../../platform/runtime.ts';
import { changeSettings } from '../../platform/settings.ts';
import { openTab } from '../../platform/tabs.ts';
import { Welcome } from '../../ui/Welcome.tsx';
import { type Chosen, startScreen } from '../screen.ts';
import { tryAddress } from './try-address.ts';
import '../../ui/welcome.css';

installPolyfill();

const ask = createClient(sendToBackground, pause);

let chosen: Chosen | null = null;
let access: boolean | null = null;
let titles: Readonly<Record<string, string>> = {};

function draw(): void {
  if (chosen === null) return;
  const { messages, lang } = chosen;
  document.title = `${messages.welcome.title} – ${messages.product}`;
  render(
    <Welcome
      messages={messages}
      lang={lang}
      access={access}
      tryUrl={tryAddress(titles, lang)}
      onAllow={() => void askAccess().then(checkAccess)}
      onLanguage={(interfaceLang) => void changeSettings({ interfaceLang })}
      onOpenArchive={() => void openTab(extensionUrl('archive/index.html'))}
      onOpenOptions={() => void openTab(extensionUrl('options/index.html'))}
    />,
    document.body,
  );
}

async function checkAccess(): Promise<void> {
  access = await hasAccess('https://site.example/');
  draw();
}

void startScreen((now) => {
  chosen = now;
  draw();
});
void checkAccess();
// Access can also be given in the browser's own settings meanwhile.
window.addEventListener('focus', () => void checkAccess());
void ask('pack.info', null).then((reply) => {
  if (reply.ok) titles = reply.value.info.titles;
  draw();
});

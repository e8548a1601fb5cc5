import { render } from 'preact';
import { createClient } from '../../messages/client.ts';
import { askAccess, hasAccess } from '../../platform/access.ts';
import { installPolyfill } from '../../platform/polyfill.ts';
import { extensionUrl, pause, sendToBackground } from '../../platform/runtime.ts';
import { changeSettings } from '../../platform/settings.ts';
import { activeTab, openTab, tellTab } from '../../platform/tabs.ts';
import { startScreen } from '../screen.ts';
import { PopupScreen, type PopupScreenServices } from './PopupScreen.tsx';
import '../../ui/popup.css';

installPolyfill();

const services: PopupScreenServices = {
  ask: createClient(sendToBackground, pause),
  activeTab,
  hasAccess,
  askAccess,
  tellTab,
  change: changeSettings,
  now: () => new Date().toISOString(),
  open: (path) => void openTab(extensionUrl(path)).then(() => window.close()),
};

void startScreen((chosen) => {
  document.title = chosen.messages.product;
  render(<PopupScreen services={services} chosen={chosen} />, document.body);
});

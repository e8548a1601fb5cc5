import { render } from 'preact';
import { createClient } from '../../messages/client.ts';
import { installPolyfill } from '../../platform/polyfill.ts';
import { onBackgroundEvent, pause, sendToBackground } from '../../platform/runtime.ts';
import { startScreen } from '../screen.ts';
import { ArchiveScreen } from './ArchiveScreen.tsx';
import type { ArchiveServices } from './use-archive.ts';
import '../../ui/archive.css';

installPolyfill();

const services: ArchiveServices = {
  ask: createClient(sendToBackground, pause),
  onArchiveChanged: (listener) => onBackgroundEvent(listener),
  elapsed: () => performance.now(),
};

void startScreen((chosen) => {
  render(<ArchiveScreen services={services} chosen={chosen} />, document.body);
});

// A file dropped beside the drop zone must not take the archive's place in the tab.
for (const name of ['dragover', 'drop']) window.addEventListener(name, (event) => event.preventDefault());

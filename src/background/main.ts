/**
 * The background: composes what answers the messages of pages and screens. It is stopped when idle and started by the next
 * event, so every listener is registered here, synchronously, and nothing is kept in it that is not derived: articles and
 * packs are in the store, readings of pages in the browser's session storage, choices in the settings.
 */
import { createServer } from '../messages/server.ts';
import { onCommand } from '../platform/commands.ts';
import { readShippedPack } from '../platform/packs.ts';
import { installPolyfill } from '../platform/polyfill.ts';
import { extensionUrl, onInstalled, onMessage } from '../platform/runtime.ts';
import { onSettingsChanged } from '../platform/settings.ts';
import { onTabRemoved, openTab } from '../platform/tabs.ts';
import { openStore } from '../store/open.ts';
import { archiveHandlers } from './archive.ts';
import { cardHandlers } from './card.ts';
import { gateHandlers } from './gate.ts';
import { Shelf, type ShippedPack } from './library.ts';
import { packHandlers } from './pack.ts';
import { pageHandlers } from './page.ts';
import { applySwitches, runCommand } from './switches.ts';
import { forgetTab, tabHandlers } from './tab.ts';

installPolyfill();

const now = (): string => new Date().toISOString();
const report = (error: unknown): void => console.error(error);

function shippedPack(): ShippedPack {
  const [pack] = __PACKS__;
  if (pack === undefined) throw new Error('This build has no story pack.');
  return pack;
}

const store = openStore(now());
const shelf = new Shelf({ store, shipped: shippedPack(), read: readShippedPack, report });

onMessage(
  createServer(
    {
      ...gateHandlers(now),
      ...pageHandlers(shelf, report),
      ...cardHandlers(shelf),
      ...tabHandlers(shelf),
      ...archiveHandlers(shelf, store, now),
      ...packHandlers(shelf),
    },
    { report },
  ),
);
onCommand((name) => void runCommand(name).catch(report));
onSettingsChanged((settings) => void applySwitches(settings, now()).catch(report));
onTabRemoved((tab) => void forgetTab(tab).catch(report));
onInstalled((reason) => {
  if (reason === 'install') void openTab(extensionUrl('welcome/index.html')).catch(report);
  // Seeded now, so that the first page of the story need not wait for it.
  void shelf.library().catch(report);
});

/**
 * The visit: brought by the background to a frame whose text names the story. Reads the page's text, asks the background
 * what is in it, underlines that, and shows cards. Everything hangs on one AbortController: when the site is turned off,
 * the extension is gone or the script is brought a second time, nothing of it stays.
 */
import { isOn } from '../../core/settings/settings.ts';
import { createClient } from '../../messages/client.ts';
import { browserLanguage, onTabCommand, pause, sendToBackground } from '../../platform/runtime.ts';
import { onSettingsChanged, readSettings } from '../../platform/settings.ts';
import { shadowOf } from '../../platform/shadow.ts';
import { findAnchors } from '../anchors.ts';
import { siteOf, Visit } from './visit.ts';

/** Where a visit that is under way in this frame is found by one that begins. */
const RUNNING = Symbol.for('backstory.visit');

function takeOver(): AbortController {
  const end = new AbortController();
  const running: unknown = Reflect.get(globalThis, RUNNING);
  if (running instanceof AbortController) running.abort();
  Reflect.set(globalThis, RUNNING, end);
  return end;
}

async function start(end: AbortController): Promise<void> {
  const now = (): string => new Date().toISOString();
  const anchors = findAnchors();
  const settings = await readSettings();
  if (anchors === null || end.signal.aborted || !isOn(settings, siteOf(window), now())) return;
  const visit = new Visit(
    {
      frame: window,
      ask: createClient(sendToBackground, pause),
      anchors,
      shadowOf,
      browserLang: browserLanguage,
      now,
      newId: () =>
        Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join(''),
      end,
    },
    settings,
  );
  for (const stop of [
    onSettingsChanged((next) => visit.settingsChanged(next)),
    onTabCommand((command) => visit.command(command)),
  ]) {
    end.signal.addEventListener('abort', stop);
  }
  await visit.begin();
}

void start(takeOver());

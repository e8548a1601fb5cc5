import { isOn, type Settings } from '../core/settings/settings.ts';
import type { CommandName } from '../platform/commands.ts';
import { injectVisit } from '../platform/scripting.ts';
import { exchangeSwitches, tabReadings } from '../platform/session.ts';
import { changeSettings, readSettings } from '../platform/settings.ts';
import { activeTab, allTabs, tellTab } from '../platform/tabs.ts';

/** Does what the keys of a command stand for. */
export async function runCommand(name: CommandName): Promise<void> {
  const tab = await activeTab();
  if (tab === null) return;
  if (name === 'toggle-site') await toggleSite(tab.url);
  else await step(tab.id, name === 'next-reference' ? 'next' : 'previous');
}

async function toggleSite(url: string | null): Promise<void> {
  const host = hostOf(url);
  if (host === null) return;
  const { sitesOff } = await readSettings();
  const others = sitesOff.filter((site) => site !== host);
  await changeSettings({ sitesOff: others.length < sitesOff.length ? others : [...sitesOff, host] });
}

/** The page itself is asked first; a frame in it where the page has no reference of its own. */
async function step(tab: number, name: 'next' | 'previous'): Promise<void> {
  for (const [frame, { references }] of await tabReadings(tab)) {
    if (references.length > 0 && (await tellTab(tab, frame, { name }))) return;
  }
}

/**
 * Tells open pages that a site was turned off or on. A page's own script sees for itself that its site was turned off, but
 * a frame cannot know which site it stands in; and where it was off there is no script that could begin.
 */
export async function applySwitches(settings: Settings, now: string): Promise<void> {
  const before = await exchangeSwitches(settings);
  const was = { ...settings, ...before };
  for (const tab of await allTabs()) {
    const host = hostOf(tab.url);
    if (host === null) continue;
    const isNow = isOn(settings, host, now);
    // What was in force before the browser started nobody knows: then only the page in front is looked at.
    if (before === null ? !tab.inFront && isNow : isOn(was, host, now) === isNow) continue;
    if (isNow) await injectVisit(tab.id, 0);
    else await turnOff(tab.id);
  }
}

async function turnOff(tab: number): Promise<void> {
  const frames = await tabReadings(tab);
  await Promise.all([...frames.keys()].map((frame) => tellTab(tab, frame, { name: 'off' })));
}

function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return ['http:', 'https:', 'file:'].includes(protocol) ? hostname : null;
}

import { isOn } from '../../core/settings/settings.ts';
import type { Ask } from '../../messages/surface.ts';
import type { PopupModel } from '../../ui/popup-model.ts';
import type { Chosen } from '../screen.ts';

/** What the popup needs of the browser; handed in, so that it can be tried without one. */
export interface PopupServices {
  readonly ask: Ask;
  readonly activeTab: () => Promise<{ readonly id: number; readonly url: string | null } | null>;
  readonly hasAccess: (url: string) => Promise<boolean>;
  /** The present as ISO 8601 in UTC. */
  readonly now: () => string;
}

/** The popup's model and the tab that it speaks of. */
export interface Loaded {
  readonly tab: number | null;
  readonly model: PopupModel;
}

export const LOADING: PopupModel = {
  state: 'loading',
  host: null,
  reading: null,
  facts: null,
  failure: null,
  pausedUntil: null,
};

/** An address of no page in particular: the browser hides the addresses of sites it gives no access to. */
const ANY_SITE = 'https://site.example/';

/** Looks at the active tab; the facts come afterwards, with `loadFacts`. */
export async function loadPopup(services: PopupServices, { settings }: Chosen): Promise<Loaded> {
  const tab = await services.activeTab();
  const url = tab?.url ?? null;
  const host = url === null ? null : hostOf(url);
  const model = { ...LOADING, host: host === '' ? null : host, pausedUntil: settings.pausedUntil };
  const as = (state: PopupModel['state']): Loaded => ({ tab: tab?.id ?? null, model: { ...model, state } });

  if (!isOn({ ...settings, sitesOff: [] }, '', services.now())) return as('paused');
  if (tab === null) return as('unreadable');
  if (!(await services.hasAccess(url ?? ANY_SITE)))
    return as(url !== null && host === null ? 'unreadable' : 'no-access');
  if (host === null || isStore(host)) return as('unreadable');
  if (settings.sitesOff.includes(host)) return as('off');

  const reply = await services.ask('tab.reading', { tab: tab.id });
  if (!reply.ok) return { tab: tab.id, model: { ...model, state: 'failed', failure: reply.error } };
  const reading = reply.value;
  const state = reading === null || reading.references.length === 0 ? 'nothing' : 'read';
  return { tab: tab.id, model: { ...model, state, reading } };
}

/** Completes a model that was read with the facts; where they cannot be had, with why. */
export async function loadFacts(
  services: PopupServices,
  { tab, model }: Loaded,
  chosen: Chosen,
): Promise<PopupModel> {
  if (tab === null || model.state !== 'read') return model;
  const reply = await services.ask('tab.facts', { tab, languages: chosen.languages });
  return reply.ok ? { ...model, facts: reply.value } : { ...model, failure: reply.error };
}

/** Host of a page that extensions can be let into, empty for a file on the disk; null for any other page. */
function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return ['http:', 'https:', 'file:'].includes(protocol) ? hostname : null;
}

/** Sites that browsers close to all extensions. */
function isStore(host: string): boolean {
  return ['chromewebstore.google.com', 'addons.mozilla.org'].includes(host);
}

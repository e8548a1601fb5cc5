import { isOn } from '../core/settings/settings.ts';
import type { ContentSender, Handlers } from '../messages/server.ts';
import { injectCard, injectVisit } from '../platform/scripting.ts';
import { readSettings } from '../platform/settings.ts';
import { tabAddress } from '../platform/tabs.ts';

/** Brings scripts into frames that have shown to need them, unless the reader has turned the site off. */
export function gateHandlers(now: () => string): Pick<Handlers, 'gate.passed' | 'card.bring'> {
  return {
    async 'gate.passed'(_, sender) {
      const [settings, host] = await Promise.all([readSettings(), hostOf(sender)]);
      if (isOn(settings, host, now())) await injectVisit(sender.tab, sender.frame);
      return null;
    },
    async 'card.bring'(_, { tab, frame }) {
      await injectCard(tab, frame);
      return null;
    },
  };
}

/** Host of the page that a frame stands in: the site that can be off is that of the page, not of what it shows. */
async function hostOf({ tab, frame, url }: ContentSender): Promise<string> {
  const address = frame === 0 ? url : ((await tabAddress(tab)) ?? url);
  return address !== undefined && URL.canParse(address) ? new URL(address).hostname : '';
}

import type { Settings } from '../core/settings/settings.ts';
import type { IsoDate } from '../core/story/pack.ts';
import type { BlockReference } from '../core/story/reading.ts';
import type { Reason } from '../core/story/reason.ts';
import { extensionApi } from './extension-api.ts';

/** What the background keeps of one frame for the popup and the badge, until the tab moves on. */
export interface FrameReading {
  /** Id of the content script's visit, so that a late "closed" of an older page removes nothing. */
  readonly visit: string;
  readonly url: string;
  readonly references: readonly BlockReference[];
  readonly trace: readonly Reason[];
  readonly pageDate: IsoDate | null;
}

/** Storage that lives as long as the browser runs and that pages' scripts cannot read: it outlives the worker. */
const area = () => extensionApi().storage.session;

const keyOf = (tab: number, frame: number) => `${tabKey(tab)}${frame}`;
const tabKey = (tab: number) => `reading.${tab}.`;

/** Keeps the reading of a frame in place of an older one. Rejects when there is no more room. */
export async function putReading(tab: number, frame: number, reading: FrameReading): Promise<void> {
  await area().set({ [keyOf(tab, frame)]: reading });
}

/** The reading of one frame; null when there is none. */
export async function getReading(tab: number, frame: number): Promise<FrameReading | null> {
  const key = keyOf(tab, frame);
  const stored = await area().get(key);
  return asReading(stored[key]);
}

/** The readings of a tab by frame, the page itself (frame 0) first. */
export async function tabReadings(tab: number): Promise<ReadonlyMap<number, FrameReading>> {
  const stored = await area().get(null);
  const found: [number, FrameReading][] = [];
  for (const key of Object.keys(stored)) {
    const reading = key.startsWith(tabKey(tab)) ? asReading(stored[key]) : null;
    if (reading !== null) found.push([Number(key.slice(tabKey(tab).length)), reading]);
  }
  return new Map(found.sort(([a], [b]) => a - b));
}

/** Forgets one frame. */
export async function removeReading(tab: number, frame: number): Promise<void> {
  await area().remove(keyOf(tab, frame));
}

/** Forgets a tab with all its frames. */
export async function removeTab(tab: number): Promise<void> {
  const frames = await tabReadings(tab);
  await area().remove([...frames.keys()].map((frame) => keyOf(tab, frame)));
}

/** Which sites are off, and until when all are: the part of the settings that open pages have to be told of. */
export type Switches = Pick<Settings, 'sitesOff' | 'pausedUntil'>;

const SWITCHES = 'switches';

/** Keeps the switches now in force. Returns those kept before, null where none were since the browser started. */
export async function exchangeSwitches({ sitesOff, pausedUntil }: Switches): Promise<Switches | null> {
  const stored = await area().get(SWITCHES);
  await area().set({ [SWITCHES]: { sitesOff, pausedUntil } });
  // Only this function writes under this key, see below.
  return (stored[SWITCHES] as Switches | undefined) ?? null;
}

/** Only `putReading` writes under these keys, and the area is emptied with every update of the extension. */
function asReading(stored: unknown): FrameReading | null {
  return stored === undefined ? null : (stored as FrameReading);
}

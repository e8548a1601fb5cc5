import type { BlockReference, PageReading } from '../core/story/reading.ts';
import type { ContentSender, Handlers } from '../messages/server.ts';
import { showCount } from '../platform/badge.ts';
import {
  type FrameReading,
  getReading,
  putReading,
  removeReading,
  tabReadings,
} from '../platform/session.ts';
import type { Shelf } from './library.ts';

/** References kept of one frame for the popup: its list is for reading, and the browser's storage for it is small. */
const MOST_KEPT = 300;

/** Reads pages and keeps what was found, per tab and frame, where it outlives the background. */
export function pageHandlers(
  shelf: Shelf,
  report: (error: unknown) => void,
): Pick<Handlers, 'page.analyse' | 'page.update' | 'page.closed'> {
  const keep = async ({ tab, frame }: ContentSender, reading: FrameReading): Promise<void> => {
    try {
      await putReading(tab, frame, { ...reading, references: reading.references.slice(0, MOST_KEPT) });
      await recount(tab);
    } catch (error) {
      // The page gets its marks all the same; what is missing is the popup's list.
      report(error);
    }
  };
  return {
    async 'page.analyse'({ page, visit }, sender) {
      const { analyst } = await shelf.library();
      const reading = onlyOnStory(analyst.readPage(page));
      const { references, verdict, date } = reading;
      await keep(sender, {
        visit,
        url: page.url,
        references,
        trace: verdict.trace,
        pageDate: date?.date ?? null,
      });
      return reading;
    },
    async 'page.update'({ page, visit, context, gone }, sender) {
      const { analyst } = await shelf.library();
      const known = new Set(context);
      const isFresh = ({ block }: { readonly block: number }): boolean => !known.has(block);
      const read = onlyOnStory(analyst.readPage(page));
      const reading: PageReading = {
        ...read,
        references: read.references.filter(isFresh),
        mentions: read.mentions.filter(isFresh),
      };
      const before = await getReading(sender.tab, sender.frame);
      if (before !== null && before.visit === visit) {
        const replaced = new Set([
          ...gone,
          ...page.blocks.map(({ id }) => id).filter((id) => !known.has(id)),
        ]);
        const kept = before.references.filter(({ block }) => !replaced.has(block));
        await keep(sender, { ...before, references: inOrder([...kept, ...reading.references]) });
      }
      return reading;
    },
    async 'page.closed'({ visit }, { tab, frame }) {
      const held = await getReading(tab, frame);
      // A late word of a page that was left must not take away what is known of the next one.
      if (held?.visit === visit) {
        await removeReading(tab, frame);
        await recount(tab);
      }
      return null;
    },
  };
}

/** Counts anew what the badge shows: references in all frames of a tab. */
async function recount(tab: number): Promise<void> {
  const frames = await tabReadings(tab);
  let count = 0;
  for (const { references } of frames.values()) count += references.length;
  await showCount(tab, count);
}

/** A page that does not speak of the story gets back why, and nothing to be marked. */
function onlyOnStory(reading: PageReading): PageReading {
  return reading.verdict.onStory ? reading : { ...reading, references: [], mentions: [] };
}

/** Block ids rise in the order in which blocks were found, which is that of the page but for what was put in later. */
function inOrder(references: readonly BlockReference[]): BlockReference[] {
  return references.toSorted((a, b) => a.block - b.block || a.start - b.start);
}

/**
 * Reads the article out of a raw HTML page where there is no DOM: the part of the page that holds the running text,
 * taken apart as plain text is, and what the page says of itself. Linear in the length of the page; nothing is executed.
 */
import type { CleanDocument, Dropped } from './article.ts';
import { takenApart } from './clean.ts';
import { type Cleaner, createCleaner } from './cleaner.ts';
import { bareWords } from './cues.ts';
import { type Block, blocksOf } from './html-blocks.ts';
import { createEntities } from './html-entities.ts';
import { metadataOf, type PageMetadata } from './html-metadata.ts';
import { belongings } from './html-region.ts';
import { lineOf } from './lines.ts';

/** A page read. */
export interface CleanPage extends PageMetadata {
  /** Offsets are those of the HTML; `rawSpan` translates offsets in a paragraph. */
  readonly document: CleanDocument;
}

/**
 * Cleans a page. Never throws.
 * @param cleaner Made by `createCleaner`; made anew for this call where left out.
 */
export function cleanHtml(html: string, cleaner: Cleaner = createCleaner()): CleanPage {
  const entities = createEntities();
  const page = blocksOf(html, entities);
  const metadata = metadataOf(html, page.head, entities);
  const headline = metadata.title === null ? '' : bareWords(metadata.title);
  const isHeadline = (block: Block): boolean => {
    if (block.markup.heading === 1) return true;
    if (block.placed.text.length > 300 || headline === '') return false;
    return bareWords(block.placed.text) === headline;
  };
  const belonging = belongings(page, isHeadline);
  const lines = page.blocks
    .filter((_, at) => belonging[at] === 'in')
    .map((block) => lineOf(block.placed, true, block.markup));
  const outside = page.blocks.filter((_, at) => belonging[at] !== 'in').map(droppedBlock);
  const document = takenApart(html, lines, cleaner, {
    dropped: outside,
    dateMarker: null,
    headline: metadata.title,
    titled: false,
    lang: metadata.lang,
    chosen: true,
  });
  return { ...metadata, title: document.headline ?? metadata.title, document };
}

/** What stands outside the article's part of the page: menus, and longer lines that lead to other stories. */
function droppedBlock({ placed, markup }: Block): Dropped {
  const { text, start, end } = placed;
  return { text, why: text.length > 40 && markup.linked > 0.5 ? 'related-list' : 'menu', start, end };
}

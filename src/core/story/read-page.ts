import { detectLanguage, type LanguageModel } from '../text/language.ts';
import type { Analyst } from './analyst.ts';
import type { BlockMention, BlockReference, PageReading, PageText } from './reading.ts';

/** Characters of a reference quoted in lists. */
const EXCERPT = 160;

/** Between blocks of a page; an empty line, so that nothing is found across. */
const BLOCK_GAP = '\n\n';

/**
 * Reads a page block by block. Blocks are read as one text, so that names are carried over, and are parted by empty lines, so
 * that nothing is found across.
 * @param isMarked which entities are worth a mark on the page
 */
export function readPage(
  readText: Analyst['readText'],
  model: LanguageModel,
  page: PageText,
  isMarked: (entity: string) => boolean,
): PageReading {
  const starts: number[] = [];
  let text = page.title.trim() === '' ? '' : `${page.title.replace(/\s+/g, ' ')}${BLOCK_GAP}`;
  const headlineEnd = text.length;
  for (const block of page.blocks) {
    starts.push(text.length);
    // A line end within a block is mere white space; as a space it keeps the block one passage and all offsets.
    text += block.text.replace(/[\n\r\u2029]/g, ' ') + BLOCK_GAP;
  }
  const sample = page.blocks.reduce(
    (longest, block) => (block.text.length > longest.length ? block.text : longest),
    '',
  );
  const lang = detectLanguage(`${page.title}\n${sample}`.slice(0, 3000), page.lang, model).lang;
  const reading = readText(text, { lang, date: page.published, headlineEnd });
  const blockAt = (offset: number): number => starts.findLastIndex((start) => start <= offset);
  const references: BlockReference[] = [];
  const mentions: BlockMention[] = [];
  for (const reference of reading.references) {
    const at = blockAt(reference.start);
    const block = page.blocks[at];
    const start = starts[at];
    if (block === undefined || start === undefined) continue;
    const shifted = {
      ...reference,
      start: reference.start - start,
      end: Math.min(reference.end - start, block.text.length),
    };
    references.push({
      ...shifted,
      id: `${block.id}:${shifted.start}`,
      block: block.id,
      excerpt: excerptOf(block.text.slice(shifted.start, shifted.end)),
    });
    for (const mention of reading.mentions) {
      if (mention.start < reference.start || mention.end > reference.end || !isMarked(mention.entity))
        continue;
      mentions.push({
        entity: mention.entity,
        start: mention.start - start,
        end: mention.end - start,
        block: block.id,
      });
    }
  }
  return { verdict: reading.verdict, date: reading.date, references, mentions };
}

function excerptOf(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= EXCERPT) return plain;
  const cut = plain.slice(0, EXCERPT - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > EXCERPT / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, '')}…`;
}

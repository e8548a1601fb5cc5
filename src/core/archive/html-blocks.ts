/** The blocks of text of an HTML document, with the elements that hold them. */
import { addDecoded, addRun, createGathering, type Gathering, gathered } from './gathering.ts';
import type { Entities } from './html-entities.ts';
import { HOLDERS, hintOf, markupOf, namesOf, PLAIN, words } from './html-names.ts';
import { attributesOf, type Token, tokensOf } from './html-tokens.ts';
import type { Markup } from './lines.ts';
import { type Placed, placedTrimmed } from './offsets.ts';

/** An element that may hold blocks of text. */
export interface Holder {
  readonly parent: number;
  readonly name: string;
  /** What its name, class or id says: page furniture, the text itself, or nothing. */
  readonly hint: 'away' | 'text' | null;
  /** A heading of the first order stands in it. */
  titled: boolean;
}

/** A block of text. */
export interface Block {
  readonly placed: Placed;
  /** Position in `HtmlBlocks.holders`. */
  readonly holder: number;
  readonly markup: Markup;
}

/** What the head of the document and its tags say, for the metadata. */
export interface HeadToken {
  readonly name: string;
  readonly attributes: ReturnType<typeof attributesOf>;
  /** Raw text between the tags (title, scripts with data); empty for others. */
  readonly start: number;
  readonly end: number;
}

/** A document as blocks. */
export interface HtmlBlocks {
  readonly holders: readonly Holder[];
  readonly blocks: readonly Block[];
  readonly head: readonly HeadToken[];
}

const BLOCKS = words(
  'p h1 h2 h3 h4 h5 h6 li dt dd figcaption caption pre address summary legend option hr title',
);
const SKIPPED = words(
  'noscript template svg select button math canvas object applet video audio datalist map',
);
const VOID = words('br img input meta link hr source area base col embed param track wbr');
const HEAD_TAGS = words('html meta link time');

interface OpenTag {
  readonly name: string;
  /** Holder that stands inside this tag: itself, or the one round it. */
  readonly holder: number;
  readonly skipped: boolean;
  readonly link: boolean;
  readonly markup: Markup | null;
  /** What held before it was opened. */
  readonly before: Markup;
}

interface Building {
  readonly html: string;
  readonly entities: Entities;
  readonly holders: Holder[];
  readonly blocks: Block[];
  readonly head: HeadToken[];
  readonly open: OpenTag[];
  /** How many tags of a name are open, so that a stray end tag costs nothing. */
  readonly counts: Map<string, number>;
  skippedDepth: number;
  linkDepth: number;
  gathering: Gathering;
  linked: number;
  markup: Markup;
  holder: number;
}

/** Reads a document into blocks. */
export function blocksOf(html: string, entities: Entities): HtmlBlocks {
  const building: Building = {
    html,
    entities,
    holders: [{ parent: -1, name: 'html', hint: null, titled: false }],
    blocks: [],
    head: [],
    open: [],
    counts: new Map(),
    skippedDepth: 0,
    linkDepth: 0,
    gathering: createGathering(),
    linked: 0,
    markup: PLAIN,
    holder: 0,
  };
  for (const token of tokensOf(html)) take(building, token);
  flush(building);
  return { holders: building.holders, blocks: building.blocks, head: building.head };
}

function take(building: Building, token: Token): void {
  if (token.kind === 'text') addText(building, token.start, token.end);
  else if (token.kind === 'raw') takeRaw(building, token);
  else if (token.kind === 'close') close(building, token.name);
  else openTag(building, token);
}

function takeRaw(building: Building, token: Token & { kind: 'raw' }): void {
  const last = building.head.at(-1);
  if (last !== undefined && last.name === token.name && last.end === 0)
    building.head[building.head.length - 1] = { ...last, start: token.start, end: token.end };
}

function openTag(building: Building, token: Token & { kind: 'open' }): void {
  const { name } = token;
  if (name === 'title' || name === 'script' || HEAD_TAGS.has(name)) noteHead(building, token);
  if (name === 'br') {
    if (building.markup.heading > 0) addRun(building.gathering, ' ', token.start, token.start);
    else flush(building);
    return;
  }
  if (name === 'hr') flush(building);
  if (VOID.has(name)) return;
  const holds = HOLDERS.has(name);
  const isBlock = holds || BLOCKS.has(name);
  if (isBlock) {
    leaveSkipped(building);
    flush(building);
    closeParagraph(building, name);
  }
  const around = building.open.at(-1)?.holder ?? 0;
  const named = holds || isBlock ? namesOf(building.html, token) : null;
  let holder = around;
  if (holds) {
    holder = building.holders.length;
    building.holders.push({
      parent: around,
      name,
      hint: hintOf(name, named, insideText(building)),
      titled: false,
    });
  }
  if (name === 'h1') markTitled(building, around);
  const skipped = SKIPPED.has(name) || named?.hidden === true;
  const entry: OpenTag = {
    name,
    holder,
    skipped,
    link: name === 'a',
    markup: isBlock ? markupOf(name, named, building.markup) : null,
    before: building.markup,
  };
  building.open.push(entry);
  building.counts.set(name, (building.counts.get(name) ?? 0) + 1);
  if (skipped) building.skippedDepth += 1;
  if (entry.link) building.linkDepth += 1;
  if (entry.markup !== null) building.markup = entry.markup;
  building.holder = holder;
}

function insideText(building: Building): boolean {
  return (building.counts.get('article') ?? 0) > 0 || (building.counts.get('main') ?? 0) > 0;
}

/** Ancestors looked at for a heading's header. */
const NEAR = 12;

function markTitled(building: Building, from: number): void {
  let at = from;
  for (let count = 0; count < NEAR && at >= 0; count += 1) {
    const holder = building.holders[at];
    if (holder === undefined) return;
    holder.titled = true;
    at = holder.parent;
  }
}

function noteHead(building: Building, token: Token & { kind: 'open' }): void {
  const attributes = attributesOf(building.html, token);
  if (token.name === 'script' && !/ld\+json/i.test(attributes.get('type')?.value ?? '')) return;
  building.head.push({
    name: token.name,
    attributes,
    start: token.end,
    end: token.name === 'script' || token.name === 'title' ? 0 : token.end,
  });
}

function close(building: Building, name: string): void {
  if (name === 'p' && (building.counts.get('p') ?? 0) === 0) flush(building);
  if ((building.counts.get(name) ?? 0) === 0) return;
  while (building.open.length > 0) if (pop(building) === name) return;
}

function pop(building: Building): string | null {
  const entry = building.open.at(-1);
  if (entry === undefined) return null;
  if (entry.markup !== null) flush(building);
  building.open.pop();
  building.counts.set(entry.name, (building.counts.get(entry.name) ?? 1) - 1);
  if (entry.skipped) building.skippedDepth -= 1;
  if (entry.link) building.linkDepth -= 1;
  building.holder = building.open.at(-1)?.holder ?? 0;
  if (entry.markup !== null) building.markup = entry.before;
  return entry.name;
}

/** A block inside an element that cannot hold one means that its end tag is missing. */
function leaveSkipped(building: Building): void {
  if (building.skippedDepth === 0) return;
  const top = building.open.at(-1);
  if (top?.skipped && (top.name === 'button' || top.name === 'select')) pop(building);
}

/** The end tag of a paragraph or list item may be left out before the next one. */
function closeParagraph(building: Building, name: string): void {
  const top = building.open.at(-1);
  const under = building.open.at(-2);
  if (top === undefined) return;
  const ends = (open: OpenTag | undefined): boolean =>
    open !== undefined &&
    (open.name === 'p' ||
      (name === 'li' && open.name === 'li') ||
      (/^d[td]$/.test(name) && /^d[td]$/.test(open.name)) ||
      (/^t[dh]$/.test(name) && /^t[dh]$/.test(open.name)));
  if (ends(top)) pop(building);
  else if (top.markup === null && ends(under)) {
    pop(building);
    pop(building);
  }
}

function addText(building: Building, start: number, end: number): void {
  if (building.skippedDepth > 0) return;
  const { html, gathering, entities } = building;
  const before = gathering.length;
  let from = start;
  const text = html.slice(start, end);
  for (const match of text.matchAll(/[\s\u200b]+/g)) {
    const at = start + match.index;
    addDecoded(gathering, html, from, at, entities);
    from = at + match[0].length;
    const last = gathering.text.at(-1);
    if (last !== undefined && !last.endsWith(' '))
      addRun(gathering, ' ', at, match[0].length === 1 ? from : at + 1);
  }
  addDecoded(gathering, html, from, end, entities);
  if (building.linkDepth > 0) building.linked += gathering.length - before;
}

function flush(building: Building): void {
  const placed = gathered(building.gathering);
  if (placed !== null) {
    const trimmed = placedTrimmed(placed);
    const linked = Math.min(1, building.linked / Math.max(1, trimmed.text.length));
    building.blocks.push({
      placed: trimmed,
      holder: building.holder,
      markup: { ...building.markup, linked },
    });
  }
  if (building.gathering.length > 0) building.gathering = createGathering();
  building.linked = 0;
}

// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { PageReader } from '../../src/content/visit/page-reader.ts';
import type { PageSenses } from '../../src/content/visit/page-text.ts';
import type { PageReading, PageText } from '../../src/core/story/reading.ts';
import type { Ask, Failure } from '../../src/messages/surface.ts';

const senses: PageSenses = { isVisible: () => true, runsOn: () => true, shadowOf: () => null };

/** A background for which a page is on the story when "north" and "south" stand in one block. */
function readingOf({ blocks }: PageText): PageReading {
  const telling = blocks.filter(({ text }) => text.includes('north') && text.includes('south'));
  return {
    verdict: { onStory: telling.length > 0, score: 1, trace: [] },
    date: { date: '2026-11-21', how: 'inferred' },
    references: telling.map(({ id, text }) => ({
      id: `${id}:0`,
      block: id,
      start: 0,
      end: text.length,
      entities: ['north', 'south'],
      events: [],
      claims: [],
      reasons: [],
      excerpt: text,
    })),
    mentions: telling.map(({ id, text }) => ({
      block: id,
      entity: 'north',
      start: text.indexOf('north'),
      end: text.indexOf('north') + 5,
    })),
  };
}

interface Asked {
  readonly name: string;
  readonly blocks: readonly string[];
  readonly context: readonly number[];
  readonly gone: readonly number[];
}

let asked: Asked[];
let failure: Failure | null;
let end: AbortController;

/** Takes down what is asked; answers as the background would. */
const background: Ask = async (name, request) => {
  const given: unknown = request;
  if (typeof given !== 'object' || given === null || !('page' in given)) throw new Error(`asked for ${name}`);
  // The two messages with a page; the reader sends no other.
  const { page, context = [], gone = [] } = given as { page: PageText; context?: number[]; gone?: number[] };
  asked.push({ name, blocks: page.blocks.map(({ text }) => text), context, gone });
  const known = new Set(context);
  const reading = readingOf(page);
  const fresh = {
    ...reading,
    references: reading.references.filter(({ block }) => !known.has(block)),
    mentions: reading.mentions.filter(({ block }) => !known.has(block)),
  };
  // The reply of these two messages.
  return (failure === null ? { ok: true, value: fresh } : { ok: false, error: failure }) as never;
};

function reader(): PageReader {
  return new PageReader({
    frame: window,
    ask: background,
    pace: { now: () => 0, breathe: async () => undefined },
    senses,
    anchors: /north|south/,
    signal: end.signal,
  });
}

const element = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};
const changed = (...roots: Element[]) => ({ roots, removed: false });

beforeEach(() => {
  document.title = 'A page';
  document.body.innerHTML =
    '<h1>A head</h1><p id="a">north and south</p><p id="b">weather</p><div id="feed"></div>';
  asked = [];
  failure = null;
  end = new AbortController();
});

describe('reading a page', () => {
  test('all its blocks go to the background, and references come back', async () => {
    const page = reader();
    expect(await page.readAll('v1')).toMatchObject({ changed: true, failure: null });
    expect(asked).toEqual([
      { name: 'page.analyse', blocks: ['A head', 'north and south', 'weather'], context: [], gone: [] },
    ]);
    expect(page.references().map(({ id }) => id)).toEqual(['1:0']);
    expect(page.date).toBe('2026-11-21');
    expect(page.outline()).toEqual([
      { id: 0, kind: 'heading' },
      { id: 1, kind: 'text' },
    ]);
  });

  test('a page that names nothing of the story is not sent anywhere', async () => {
    element('#a').remove();
    const page = reader();
    await page.readAll('v1');
    expect(asked).toEqual([]);
    expect(page.isNamed).toBe(false);
  });

  test('a background that cannot help leaves no marks and says so', async () => {
    failure = { code: 'no-background', detail: '' };
    const page = reader();
    expect(await page.readAll('v1')).toMatchObject({ failure });
    expect(page.references()).toEqual([]);
  });

  test('told to stop while it waits, it keeps nothing of the answer', async () => {
    const page = reader();
    const reading = page.readAll('v1');
    end.abort();
    expect(await reading).toMatchObject({ changed: false });
    expect(page.references()).toEqual([]);
  });
});

describe('reading again', () => {
  test('of a paragraph that was added only that goes to the background, with a known one for context', async () => {
    const page = reader();
    await page.readAll('v1');
    element('#feed').innerHTML = '<p id="new">south and north</p>';
    expect(await page.readChanges(changed(element('#new')))).toMatchObject({ changed: true });
    expect(asked.slice(1)).toEqual([
      { name: 'page.update', blocks: ['north and south', 'south and north'], context: [1], gone: [] },
    ]);
    expect(page.references().map(({ id }) => id)).toEqual(['1:0', '3:0']);
  });

  test('what names nothing wakes nobody', async () => {
    const page = reader();
    await page.readAll('v1');
    element('#b').textContent = '12:00:01';
    expect(await page.readChanges(changed(element('#b')))).toMatchObject({ changed: false });
    expect(asked).toHaveLength(1);
  });

  test('a paragraph drawn anew with the same text keeps its reference and is drawn without asking', async () => {
    const page = reader();
    await page.readAll('v1');
    element('#a').innerHTML = 'north <b>and</b> south';
    expect(await page.readChanges(changed(element('#a')))).toMatchObject({ changed: true });
    expect(asked).toHaveLength(1);
    expect(new Set(page.block(1)?.nodes).size).toBe(3);
  });

  test('a passage that is gone is forgotten, here and in the background', async () => {
    const page = reader();
    await page.readAll('v1');
    element('#a').remove();
    await page.readChanges({ roots: [], removed: true });
    expect(page.references()).toEqual([]);
    expect(asked.at(-1)).toEqual({ name: 'page.update', blocks: [], context: [], gone: [1] });
  });

  test('a passage that has changed is not context for itself', async () => {
    const page = reader();
    await page.readAll('v1');
    element('#a').textContent = 'north, and then south';
    await page.readChanges(changed(element('#a')));
    expect(asked.at(-1)).toEqual({
      name: 'page.update',
      blocks: ['north, and then south'],
      context: [],
      gone: [1],
    });
    expect(page.references().map(({ excerpt }) => excerpt)).toEqual(['north, and then south']);
  });

  test('a page that was off the story is read whole when something of the story comes', async () => {
    element('#a').textContent = 'north alone';
    const page = reader();
    await page.readAll('v1');
    expect(page.references()).toEqual([]);
    element('#feed').innerHTML = '<p>north and south</p>';
    await page.readChanges(changed(element('#feed')));
    expect(asked.at(-1)).toMatchObject({
      name: 'page.analyse',
      blocks: ['A head', 'north alone', 'weather', 'north and south'],
    });
    expect(page.references()).toHaveLength(1);
  });

  test('references come in the order of the page, wherever they were put in', async () => {
    const page = reader();
    await page.readAll('v1');
    const first = document.createElement('p');
    first.textContent = 'first of all north and south';
    document.body.prepend(first);
    await page.readChanges(changed(first));
    expect(page.references().map(({ excerpt }) => excerpt)).toEqual([
      'first of all north and south',
      'north and south',
    ]);
  });

  test('the same page at another address is another visit, and keeps the ids of its blocks', async () => {
    const page = reader();
    await page.readAll('v1');
    await page.readAll('v2');
    expect(asked.map(({ name }) => name)).toEqual(['page.analyse', 'page.analyse']);
    expect(page.references().map(({ id }) => id)).toEqual(['1:0']);
  });
});

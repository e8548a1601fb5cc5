import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cardOpened, cardText } from './card-text.ts';
import { type Driver, startDriver, until } from './driver.ts';
import { marked, markedWords, pass, pointOf, rest, stay } from './marks.ts';

/** What the scripts of the test pages leave for the tests. */
declare global {
  var changes: string[];
  var fill: () => void;
  var add: () => void;
  var go: (path: string) => void;
  var clearMarks: () => void;
  var wipe: () => void;
  var removeGuests: () => void;
  var pester: () => void;
}

let driver: Driver;
const errors: string[] = [];

beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());
beforeEach(async () => {
  await driver.reset();
  errors.length = 0;
});
afterEach(() => expect(errors).toEqual([]));

/** What a strict page complains of itself, in Firefox as an error: its own style element and its icon. */
const OWN_COMPLAINT = /^Content-Security-Policy: .*(?:inline style \(style-src-elem\)|favicon\.ico)/;

/** Opens a page in front and takes down every change of its document from the moment it is loaded. */
async function open(url: string): Promise<Page> {
  const page = await driver.browser.newPage();
  page.on('pageerror', (error) => {
    const message = error instanceof Error ? error.message : String(error);
    if (!OWN_COMPLAINT.test(message)) errors.push(message);
  });
  await page.evaluateOnNewDocument(() => {
    globalThis.changes = [];
    addEventListener('load', () => {
      new MutationObserver((records) => {
        for (const { type, target, addedNodes, removedNodes } of records) {
          const names = [...addedNodes]
            .map(({ nodeName }) => `+${nodeName}`)
            .concat([...removedNodes].map(({ nodeName }) => `-${nodeName}`));
          globalThis.changes.push(`${type} ${target.nodeName} ${names.join()}`);
        }
      }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    });
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  return page;
}

const file = (name: string): Promise<Page> => open(driver.site.file(name));
const changesOf = (page: Page): Promise<readonly string[]> => page.evaluate(() => globalThis.changes);
const hostIn = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('backstory-card') !== null);

/** Waits until no card is open. */
async function closed(page: Page): Promise<void> {
  const late = Date.now() + 10_000;
  while ((await cardText(page)) !== null) {
    if (Date.now() > late) throw new Error('Waited in vain until the card is closed.');
    await pass(page);
  }
}

/** The extension API, in a page of the extension. */
type Api = NonNullable<typeof globalThis.browser>;

/** What somebody does in a page of the extension, with its API. */
async function inExtension<T>(act: (api: Api, given: string) => Promise<T>, given = ''): Promise<T> {
  const page = await driver.openExtensionPage('options/index.html', { background: true });
  try {
    return (await page.evaluate(
      `(${act})(globalThis.browser ?? globalThis.chrome, ${JSON.stringify(given)})`,
    )) as T; // what `act` resolves with
  } finally {
    await page.close();
  }
}

/** Gives the content script of the page in front a command. */
function command(name: string): Promise<unknown> {
  return inExtension(async (api, wanted) => {
    const tabs = await api.tabs.query({});
    const tab = tabs.find(({ url }) => url?.startsWith('http:'));
    return api.tabs.sendMessage(tab?.id ?? -1, { name: wanted }, { frameId: 0 });
  }, name);
}

const STORIES = [
  {
    lang: 'en',
    name: 'Andrei Belousov',
    never: 'Home',
    treaty: 'Comprehensive Strategic Partnership Treaty',
  },
  {
    lang: 'vi',
    name: 'Andrei Belousov',
    never: 'Trang nhất',
    treaty: 'Hiệp ước Đối tác Chiến lược Toàn diện',
  },
  { lang: 'ar', name: 'أندريه بيلوسوف', never: 'الرئيسية', treaty: 'معاهدة الشراكة الاستراتيجية الشاملة' },
] as const;

describe.each(STORIES)('a page of the story in $lang', ({ lang, name, treaty }) => {
  test('is marked across its elements, and nothing of it is changed but for the one host of the card', async () => {
    const page = await file(`story-${lang}.html`);
    const words = await marked(page, name);
    expect(words).toContain(treaty);
    // Once in the headline's section, and neither in the navigation, nor in code, nor where nobody sees it.
    expect(words.filter((word) => word === name)).toHaveLength(1);
    const inside = await page.evaluate(
      () =>
        [...CSS.highlights.values()]
          .flatMap((highlight) => [...highlight])
          .filter(
            ({ startContainer }) =>
              startContainer.parentElement?.closest('nav, pre, .away, #weather, #ferry') != null,
          ).length,
    );
    expect(inside).toBe(0);
    expect(await changesOf(page)).toEqual([]);

    await rest(page, await pointOf(page, name));
    const card = await cardOpened(page);
    expect(card).toContain('Belousov');
    expect(await changesOf(page)).toEqual(['childList HTML +BACKSTORY-CARD']);
    expect(
      driver.site
        .requests()
        .map(({ url }) => url)
        .filter((url) => !url.endsWith('/favicon.ico')),
    ).toEqual([driver.site.file(`story-${lang}.html`)]);
  });
});

describe('the card', () => {
  test('says what it is, who claims what, and when', async () => {
    const page = await file('story-en.html');
    await rest(page, await pointOf(page, 'Kursk region'));
    const card = await cardOpened(page);
    expect(card).toContain('Who says what');
    expect(card).toMatch(/soldiers/);
    expect(card).toMatch(/\d{1,2} (?:October|November) 2024/);
    expect(card).toMatch(/\d+ sources?/);
  });

  test('Esc closes it, and it stays closed on that mark until the pointer has left', async () => {
    const page = await file('story-en.html');
    const mark = await pointOf(page, 'Andrei Belousov');
    await rest(page, mark);
    await cardOpened(page);
    await page.keyboard.press('Escape');
    expect(await cardText(page)).toBeNull();
    await rest(page, mark);
    await stay(page, 800);
    expect(await cardText(page)).toBeNull();
    await page.mouse.move(5, 5);
    await rest(page, mark);
    await cardOpened(page);
  });

  test('lets the pointer in, and goes when it has left', async () => {
    const page = await file('story-en.html');
    const mark = await pointOf(page, 'Andrei Belousov');
    await rest(page, mark);
    await cardOpened(page);
    await page.mouse.move(mark.x, mark.y + 80, { steps: 12 });
    expect(await page.evaluate(({ x, y }) => document.elementFromPoint(x, y + 80)?.localName, mark)).toBe(
      'backstory-card',
    );
    await stay(page, 600);
    expect(await cardText(page)).not.toBeNull();
    await page.mouse.move(5, 5, { steps: 5 });
    await closed(page);
  });

  test('a click opens it at once and it stays; a click beside closes it', async () => {
    const page = await file('story-en.html');
    const mark = await pointOf(page, 'Kursk region');
    await page.mouse.click(mark.x, mark.y);
    await cardOpened(page);
    await page.mouse.move(5, 5);
    await stay(page, 600);
    expect(await cardText(page)).not.toBeNull();
    await page.mouse.click(5, 5);
    await closed(page);
  });

  test('a tap opens it as a sheet across the foot of the page', async () => {
    const page = await file('story-en.html');
    const mark = await pointOf(page, 'Andrei Belousov');
    await page.touchscreen.tap(mark.x, mark.y);
    await cardOpened(page);
    const atFoot = () =>
      page.evaluate(() =>
        [20, innerWidth / 2, innerWidth - 40].map(
          (x) => document.elementFromPoint(x, innerHeight - 20)?.localName,
        ),
      );
    expect(await atFoot()).toEqual(['backstory-card', 'backstory-card', 'backstory-card']);
  });

  test('by key: next and previous go round the passages with the focus in the card, and Esc gives it back', async () => {
    const page = await file('story-en.html');
    await marked(page, 'Andrei Belousov');
    await page.focus('nav a');
    expect(await command('next')).toBe(true);
    const first = await cardOpened(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('backstory-card');
    expect(await command('next')).toBe(true);
    await pass(page);
    expect(await command('previous')).toBe(true);
    await until(page, 'a card is open', () => document.activeElement?.localName === 'backstory-card');
    await page.bringToFront();
    expect(await cardOpened(page)).toBe(first);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Home');
  });
});

describe('a page off the story', () => {
  /** Messages that content scripts send, as any open page of the extension hears them. */
  async function listen(): Promise<{ heard: () => Promise<readonly string[]> }> {
    const page = await driver.openExtensionPage('options/index.html', { background: true });
    await page.evaluate(`
      globalThis.heard = [];
      (globalThis.browser ?? globalThis.chrome).runtime.onMessage.addListener((message, sender) => {
        if (sender.tab?.url?.startsWith('http:')) heard.push(message.name);
      })`);
    return { heard: () => page.evaluate('globalThis.heard') as Promise<string[]> }; // written by the line above
  }

  test('gets no mark, no change, no request, and nobody is told of it', async () => {
    const { heard } = await listen();
    const page = await file('off-story.html');
    await page.mouse.move(200, 200, { steps: 5 });
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    await pass(page);
    expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([
      0, 0,
    ]);
    expect(await changesOf(page)).toEqual([]);
    expect(
      driver.site
        .requests()
        .map(({ url }) => url)
        .filter((url) => !url.endsWith('/favicon.ico')),
    ).toEqual([driver.site.file('off-story.html')]);
    // A page of the story says so, by the same way: the silence before was not deafness.
    const story = await file('story-en.html');
    await marked(story, 'Andrei Belousov');
    expect((await heard()).slice(0, 2)).toEqual(['gate.passed', 'page.analyse']);
  });

  test.each(['one-side.html', 'editor.html'])('%s gets no mark and no change either', async (name) => {
    const page = await file(name);
    const reading = await until(page, 'it is idle', () => document.readyState === 'complete').then(() =>
      markedWords(page),
    );
    await page.mouse.move(200, 120, { steps: 5 });
    await pass(page);
    expect(reading).toEqual([]);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await changesOf(page)).toEqual([]);
  });
});

describe('a page that changes', () => {
  test('is marked when its text comes late, and again when more comes', async () => {
    const page = await file('late.html');
    await pass(page);
    expect(await markedWords(page)).toEqual([]);
    await page.evaluate(() => globalThis.fill());
    const before = await marked(page, 'Andrei Belousov');
    await page.evaluate(() => globalThis.add());
    await until(page, 'the new paragraph is marked', () => {
      const added = document.querySelector('#added');
      return [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some(({ startContainer }) => added?.contains(startContainer)),
      );
    });
    expect((await markedWords(page)).slice(0, before.length)).toEqual(before);
  });

  test('is marked when its text comes late into a box that scrolls by itself', async () => {
    const page = await file('box.html');
    await pass(page);
    await page.evaluate(() => globalThis.fill());
    await marked(page, 'Andrei Belousov');
  });

  test('that goes to another address by itself is read as another page, there and back', async () => {
    const page = await file('application.html');
    await page.evaluate(() => globalThis.go('/story'));
    await marked(page, 'Andrei Belousov');
    await page.evaluate(() => globalThis.go('/other'));
    await until(page, 'nothing is marked', () =>
      [...CSS.highlights.values()].every((highlight) =>
        [...highlight].every(({ startContainer }) => !startContainer.isConnected),
      ),
    );
    await page.evaluate(() => globalThis.go('/story'));
    await marked(page, 'Andrei Belousov');
  });

  test('shadow trees are read and marked, open and closed', async () => {
    const page = await file('shadow.html');
    await marked(page, 'Kim Jong Un');
    await until(page, 'both are marked', () => {
      const roots = [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .map(({ startContainer }) => startContainer.getRootNode());
      return new Set(roots.filter((root) => root instanceof ShadowRoot)).size === 2;
    });
  });

  test('frames are read each by itself, of the same site and of another, and all are counted', async () => {
    driver.site.put(
      'http://elsewhere.example/story.html',
      await readFile(join(import.meta.dirname, '../pages/story-vi.html'), 'utf8'),
    );
    const page = await file('frames.html');
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    for (const frame of frames) if (/story/.test(frame.url())) await marked(frame, 'Andrei Belousov');
    const count = await inExtension(async (api) => {
      const tabs = await api.tabs.query({});
      const tab = tabs.find(({ url }) => url?.startsWith('http:'));
      const reply: unknown = await api.runtime.sendMessage({
        name: 'tab.reading',
        request: { tab: tab?.id },
      });
      return JSON.stringify(reply);
    });
    const found = [...count.matchAll(/"frame":(\d+)/g)].map(([, frame]) => frame);
    expect(new Set(found).size).toBe(2);
  });
});

describe('a hostile page', () => {
  test.each([
    "default-src 'none'; style-src 'none'",
    "default-src 'none'; sandbox allow-scripts",
    "require-trusted-types-for 'script'; trusted-types 'none'",
  ])('whose policy is %s is marked, and its card opens', async (policy) => {
    const body = await readFile(join(import.meta.dirname, '../pages/story-en.html'));
    const page = await open(
      driver.site.put('http://strict.example/story.html', {
        body,
        headers: { 'content-security-policy': policy },
      }),
    );
    await rest(page, await pointOf(page, 'Andrei Belousov'));
    expect(await cardOpened(page)).toContain('Belousov');
  });

  test('that unsets every style cannot hide the card or take its looks', async () => {
    const page = await file('hostile-style.html');
    const mark = await pointOf(page, 'Andrei Belousov');
    await rest(page, mark);
    await cardOpened(page);
    expect(await page.evaluate(({ x, y }) => document.elementFromPoint(x, y + 60)?.localName, mark)).toBe(
      'backstory-card',
    );
  });

  test('with a modal dialog has the card inside it, where it can be reached', async () => {
    const page = await file('hostile-dialog.html');
    const mark = await pointOf(page, 'Andrei Belousov');
    await rest(page, mark);
    await cardOpened(page);
    expect(await page.evaluate(({ x, y }) => document.elementFromPoint(x, y + 60)?.localName, mark)).toBe(
      'backstory-card',
    );
    await page.keyboard.press('Escape');
    // Esc was for the card; the page's own dialog is still there.
    expect(await cardText(page)).toBeNull();
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  test('that clears the marks gets them back as soon as the reader moves', async () => {
    const page = await file('hostile-script.html');
    const words = await marked(page, 'Andrei Belousov');
    await page.evaluate(() => globalThis.clearMarks());
    expect(await markedWords(page)).toEqual([]);
    await page.mouse.move(300, 300, { steps: 3 });
    expect(await markedWords(page)).toEqual(words);
    await rest(page, await pointOf(page, 'Andrei Belousov'));
    await cardOpened(page);
  });

  test('that takes our element away gets it back with the next card', async () => {
    const page = await file('hostile-script.html');
    const mark = await pointOf(page, 'Andrei Belousov');
    await rest(page, mark);
    await cardOpened(page);
    await page.evaluate(() => globalThis.removeGuests());
    expect(await hostIn(page)).toBe(false);
    await page.mouse.move(5, 5, { steps: 3 });
    await stay(page, 600);
    await rest(page, mark);
    await cardOpened(page);
  });

  test('that wipes itself has no mark left, and no error', async () => {
    const page = await file('hostile-script.html');
    await marked(page, 'Andrei Belousov');
    await page.evaluate(() => globalThis.wipe());
    await until(page, 'nothing is marked', () =>
      [...CSS.highlights.values()].every((highlight) =>
        [...highlight].every(({ startContainer }) => !startContainer.isConnected),
      ),
    );
    await page.mouse.move(200, 200, { steps: 3 });
  });

  test('cannot open a card or reach us with events and messages of its own', async () => {
    const page = await file('hostile-script.html');
    await marked(page, 'Andrei Belousov');
    await page.evaluate(() => globalThis.pester());
    await stay(page, 800);
    expect(await hostIn(page)).toBe(false);
  });

  test('with text that nobody would write is marked where it can be', async () => {
    const page = await file('strange-text.html');
    const words = await marked(page, 'Vladimir Putin');
    expect(words).toContain('Kim Jong Un');
  });
});

describe('off', () => {
  const choose = (sites: string): Promise<void> =>
    inExtension(async (api, given) => {
      await api.storage.local.set({ 'choice.sitesOff': JSON.parse(given) });
    }, sites);

  test('at a site everything goes at once, nothing comes at the next load, and on again it is back', async () => {
    const page = await file('story-en.html');
    const mark = await pointOf(page, 'Andrei Belousov');
    await rest(page, mark);
    await cardOpened(page);
    try {
      await choose('["pages.example"]');
      await until(page, 'the marks are gone', () => CSS.highlights.size === 0);
      expect(
        await page.evaluate(() => [
          document.adoptedStyleSheets.length,
          document.querySelector('backstory-card'),
        ]),
      ).toEqual([0, null]);
      await page.bringToFront();
      await page.reload({ waitUntil: 'load' });
      await page.bringToFront();
      await page.mouse.move(mark.x, mark.y, { steps: 5 });
      await pass(page);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    } finally {
      await choose('[]');
    }
    await page.bringToFront();
    await marked(page, 'Andrei Belousov');
  });
});

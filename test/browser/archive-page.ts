import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Article } from '../../src/core/archive/article.ts';
import type { ArticleRow } from '../../src/store/schema.ts';
import { type Driver, until } from './driver.ts';

/** The archive screen as a reader finds it, for the tests that bring documents in. */

/** A file to put on the disk: its name, with folders in front if it is to lie in some, and what is in it. */
export interface TestFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Files on the disk for as long as a test needs them. */
export interface TestFiles {
  /** Paths of the files, in order. */
  readonly paths: readonly string[];
  remove(): Promise<void>;
}

export async function putFiles(files: readonly TestFile[]): Promise<TestFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'backstory-'));
  for (const { name, content } of files) await writeFile(join(folder, name), content);
  return {
    paths: files.map(({ name }) => join(folder, name)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Opens the archive in front, at a place as its address names it: `#/`, `#/import`, `#/article/…`. */
export async function openArchive(driver: Driver, place = '#/'): Promise<Page> {
  const page = await driver.openExtensionPage(`archive/index.html${place}`);
  await page.bringToFront();
  return page;
}

/** Goes to another place of the archive in the same tab. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
}

/**
 * Loads a page of the extension anew, as the browser's button does, and waits until the new one is there. By the
 * page's own means: Firefox does not tell puppeteer when a page of an extension has loaded.
 */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['before'] = '';
    location.reload();
  });
  await until(page, 'the page is loaded anew', () => {
    const { dataset } = document.documentElement;
    return document.readyState === 'complete' && !('before' in dataset);
  });
}

/** Chooses the language of the interface, as the options do, and waits until a screen speaks it. */
export async function chooseLanguage(page: Page, lang: string): Promise<void> {
  await page.evaluate((chosen) => {
    // The page's own API, under either name.
    const api =
      globalThis.browser ?? (globalThis.chrome as unknown as NonNullable<typeof globalThis.browser>);
    return api.storage.local.set({ 'choice.interfaceLang': chosen });
  }, lang);
  await page.waitForFunction((chosen) => document.documentElement.lang === chosen, { polling: 50 }, lang);
}

/** One line of the report. */
export interface ReportedFile {
  readonly file: string;
  /** What is said of it, in one line. */
  readonly said: string;
  /** Whether it is marked as not taken. */
  readonly refused: boolean;
  /** Id of the article that it leads to. */
  readonly article: string | null;
}

/** Gives files to the file input of the import view, which has to be open, as its dialogue does. */
export async function chooseFiles(page: Page, paths: readonly string[]): Promise<void> {
  const found = await page.waitForSelector('input[type=file]');
  // The selector finds nothing else.
  const input = found as import('puppeteer-core').ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(...paths);
}

/** Waits for the end of the run of bringing in; a batch of many files takes its time on a slow machine. */
export async function ended(page: Page): Promise<string> {
  const end = await page.waitForSelector('.progress .ended', { timeout: 45_000 });
  return (await end?.evaluate((element) => element.textContent)) ?? '';
}

/** The report of the run, file by file as it stands on the screen. */
export function report(page: Page): Promise<readonly ReportedFile[]> {
  return page.evaluate(() => {
    const plain = (element: Element | null): string =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return [...document.querySelectorAll('.report tbody tr')].map((row) => ({
      file: plain(row.querySelector('th')),
      said: plain(row.querySelector('td')),
      refused: row.querySelector('td .denied') !== null,
      article: row.querySelector('td a')?.getAttribute('href')?.replace('#/article/', '') ?? null,
    }));
  });
}

/** Brings files in through the screen, in a tab of its own, and closes it. Resolves with the report and its summary. */
export async function bringIn(
  driver: Driver,
  paths: readonly string[],
): Promise<{ readonly summary: string; readonly lines: readonly ReportedFile[] }> {
  const page = await openArchive(driver, '#/import');
  await chooseFiles(page, paths);
  const summary = await ended(page);
  const lines = await report(page);
  await page.close();
  return { summary, lines };
}

/** All that the store keeps of articles, in the order of their ids. */
export interface Kept {
  readonly rows: readonly ArticleRow[];
  readonly articles: readonly Article[];
  /** Ids with a signature by which copies are found. */
  readonly signed: readonly string[];
  /** Ids that were removed and can be brought back. */
  readonly trash: readonly string[];
}

/** Looks into IndexedDB itself, past the background, from any page of the extension. */
export function kept(page: Page): Promise<Kept> {
  return page.evaluate(async () => {
    const request = indexedDB.open('backstory');
    // A database that is not there must not be made here, in another shape than its own.
    request.onupgradeneeded = () => request.transaction?.abort();
    const database = await new Promise<IDBDatabase>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const all = <T>(table: string): Promise<T[]> =>
      new Promise((done, fail) => {
        const asked = database.transaction(table).objectStore(table).getAll();
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => fail(asked.error);
      });
    try {
      const rows = await all<ArticleRow>('articleRows');
      const bodies = await all<{ id: string; article: Article }>('articleBodies');
      const signed = await all<{ id: string }>('signatures');
      const trash = await all<{ id: string }>('trash');
      const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
      return {
        rows,
        articles: bodies.map(({ article }) => article),
        signed: ids(signed),
        trash: ids(trash),
      };
    } finally {
      database.close();
    }
  });
}

/** The same, from a tab that is opened for it. */
export async function keptNow(driver: Driver): Promise<Kept> {
  const page = await openArchive(driver, '#/import');
  await until(page, 'the screen is drawn', () => document.querySelector('h1') !== null);
  const all = await kept(page);
  await page.close();
  return all;
}

/** One row of the archive's list. */
export interface ListedArticle {
  readonly id: string | null;
  readonly title: string;
  readonly lang: string | null;
  readonly dir: string | null;
  readonly line: string;
  /** Copies folded under it, by id. */
  readonly copies: readonly (string | null)[];
}

/** The list of the reader's own articles as it stands on the screen; waits until it is there. */
export async function listed(page: Page): Promise<readonly ListedArticle[]> {
  await until(
    page,
    'the list is drawn',
    () => document.querySelector('main > .rows > li, .empty, .none') !== null,
  );
  return page.evaluate(() => {
    const plain = (element: Element | null | undefined): string =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const idOf = (row: Element | null): string | null =>
      row?.querySelector('.row-title a')?.getAttribute('href')?.replace('#/article/', '') ?? null;
    return [...document.querySelectorAll('main > .rows > li')].map((item) => {
      const row = item.querySelector(':scope > .row');
      const title = row?.querySelector('.row-title') ?? null;
      return {
        id: idOf(row),
        title: plain(title),
        lang: title?.getAttribute('lang') ?? null,
        dir: title?.getAttribute('dir') ?? null,
        line: plain(row?.querySelector('.line')),
        copies: [...item.querySelectorAll('.copies .row')].map(idOf),
      };
    });
  });
}

/** How many articles the list says that it has, records of the story pack included; null where it is empty. */
export async function counted(page: Page): Promise<number | null> {
  await listed(page);
  const said = await page.evaluate(() => document.querySelector('.filter [role=status]')?.textContent ?? '');
  return /\d/.test(said) ? Number(said.replace(/\D/g, '')) : null;
}

/** An article as it stands open on the screen. */
export interface ReadArticle {
  readonly title: string;
  readonly headline: string;
  readonly lang: string | null;
  readonly dir: string | null;
  /** What the browser made of the text's direction. */
  readonly direction: string;
  readonly paragraphs: readonly string[];
  /** What is told about it, by its term. */
  readonly metadata: Readonly<Record<string, string>>;
  /** Steps by which its date was worked out. */
  readonly dateSteps: readonly string[];
  /** What was left out, by why. */
  readonly dropped: Readonly<Record<string, readonly string[]>>;
  /** Titles in the lists beside it, by the name of the list. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** The reading view as it stands on the screen; waits until it is there. */
export async function read(page: Page): Promise<ReadArticle> {
  await until(page, 'the article is open', () => document.querySelector('.reading article') !== null);
  return page.evaluate(() => {
    const plain = (element: Element | null | undefined): string =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const texts = (root: ParentNode | null | undefined, selector: string): string[] =>
      [...(root?.querySelectorAll(selector) ?? [])].map(plain);
    const article = document.querySelector('.reading article');
    const aside = document.querySelector('.reading aside');
    const terms = [...(aside?.querySelectorAll('.metadata > div') ?? [])];
    const groups = [...(aside?.querySelectorAll('.dropped section') ?? [])];
    const lists = [...(aside?.querySelectorAll(':scope > section') ?? [])];
    return {
      title: document.title,
      headline: plain(article?.querySelector('h1')),
      lang: article?.getAttribute('lang') ?? null,
      dir: article?.getAttribute('dir') ?? null,
      direction: article === null ? '' : getComputedStyle(article).direction,
      paragraphs: texts(article, 'p, blockquote, li, h2'),
      metadata: Object.fromEntries(
        terms.map((term) => [plain(term.querySelector('dt')), plain(term.querySelector('dd'))]),
      ),
      dateSteps: texts(aside, '.metadata .reasons li'),
      dropped: Object.fromEntries(
        groups.map((group) => [plain(group.querySelector('h2')), texts(group, 'li')]),
      ),
      lists: Object.fromEntries(
        lists.map((list) => [plain(list.querySelector('h2, h3')), texts(list, '.headline')]),
      ),
    };
  });
}

/** Empties the archive past the background, and the trash with it, so that a test begins with nothing. */
export async function emptyArchive(driver: Driver): Promise<void> {
  const page = await openArchive(driver);
  await listed(page);
  await page.evaluate(async () => {
    const request = indexedDB.open('backstory');
    const database = await new Promise<IDBDatabase>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const tables = ['articleRows', 'articleBodies', 'signatures', 'trash'];
    const transaction = database.transaction(tables, 'readwrite');
    for (const table of tables) transaction.objectStore(table).clear();
    await new Promise<void>((done, fail) => {
      transaction.oncomplete = () => done();
      transaction.onabort = () => fail(transaction.error);
    });
    database.close();
  });
  await page.close();
  // It may remember rows that are no more.
  await driver.killBackground();
}

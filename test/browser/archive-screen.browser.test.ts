import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/ui/locales/index.ts';
import {
  bringIn,
  chooseFiles,
  chooseLanguage,
  emptyArchive,
  ended,
  goTo,
  type Kept,
  keptNow,
  listed,
  openArchive,
  putFiles,
  read,
  reload,
  type TestFile,
  type TestFiles,
} from './archive-page.ts';
import { axeProblems } from './axe.ts';
import { type Driver, startDriver, until } from './driver.ts';

const DOCUMENTS: readonly TestFile[] = [
  {
    name: 'harbour.txt',
    content:
      'A new crane for the old harbour\n\nThe crane came by barge on Monday and was put up in two days. It lifts forty tonnes, twice as much as the one that stood there since the war.\n\n12 comments\n',
  },
  {
    name: 'mill.txt',
    content:
      'The mill on the hill turns again\n\nThree carpenters worked all winter on its sails. On Sunday the miller let it run for an hour, and the first sack of flour went to the school kitchen.\n',
  },
  {
    name: 'san-truong.txt',
    content:
      'Sân trường có thêm hàng cây xanh\n\nHọc sinh lớp năm trồng hai mươi cây bàng dọc bờ rào vào sáng thứ bảy. Thầy hiệu trưởng nói mỗi lớp sẽ chăm một cây cho tới ngày các em ra trường.\n',
  },
];

const HEADLINES = DOCUMENTS.map(({ content }) => String(content).split('\n')[0] ?? '');

/** What has the focus, in the reader's words: its name, or its element where it has none. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    const label = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0] : at;
    const words = label?.querySelector('span')?.textContent ?? label?.textContent ?? '';
    return at?.matches('a, button, summary, input, select') ? words.trim() : (at?.localName ?? '');
  });
}

/** Presses Tab until something has the focus; rejects when it is not reached in forty steps. */
async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (here === name) return;
    passed.push(here);
  }
  throw new Error(`Tab does not reach "${name}", only: ${passed.join(' | ')}`);
}

/** Goes back with Shift+Tab until something has the focus. */
async function tabBackTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 10; step += 1) {
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    const here = await focused(page);
    if (here === name) return;
    passed.push(here);
  }
  throw new Error(`Shift+Tab does not reach "${name}", only: ${passed.join(' | ')}`);
}

describe('the archive screen', () => {
  const { archive, failures, product } = messagesFor('en');
  let driver: Driver;
  let files: TestFiles;
  let before: Kept;
  const idOf = (headline: string): string => before.rows.find((row) => row.headline === headline)?.id ?? '';

  beforeAll(async () => {
    files = await putFiles(DOCUMENTS);
    driver = await startDriver();
    const page = await openArchive(driver);
    await chooseLanguage(page, 'en');
  });
  afterAll(async () => {
    await driver?.close();
    await files?.remove();
  });
  beforeEach(async () => {
    await driver.reset();
    await emptyArchive(driver);
    await bringIn(driver, files.paths);
    before = await keptNow(driver);
  });

  test('is worked by keyboard alone: from the list by a filter to an article, and back', async () => {
    const page = await openArchive(driver);
    expect((await listed(page)).map(({ title }) => title).sort()).toEqual([...HEADLINES].sort());
    await tabTo(page, archive.list);
    await tabTo(page, archive.words);
    // Without its accents, as one types in a hurry.
    await page.keyboard.type('san truong cay xanh');
    await until(page, 'one is left', () => {
      const said = document.querySelector('.filter [role=status]')?.textContent;
      return said === '1 article' && document.querySelectorAll('main > .rows > li').length === 1;
    });
    await tabTo(page, HEADLINES[2] ?? '');
    await page.keyboard.press('Enter');
    const article = await read(page);
    expect([article.headline, article.lang]).toEqual([HEADLINES[2], 'vi']);
    await until(page, 'focus is at the article', () => document.activeElement?.localName === 'main');
    await tabTo(page, archive.back);
    await page.keyboard.press('Enter');
    await until(page, 'the list is back', () => document.querySelector('main > .rows') !== null);
    // The words are still there: the reader comes back to where they were.
    expect(await listed(page)).toHaveLength(1);
    await tabTo(page, archive.words);
    await page.keyboard.press('Escape');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Delete');
    await until(page, 'all are back', () => document.querySelectorAll('main > .rows > li').length === 3);
  });

  test('brings documents in by keyboard, and its report leads on to them', async () => {
    const page = await openArchive(driver);
    await listed(page);
    await tabTo(page, archive.bringIn);
    await page.keyboard.press('Enter');
    await until(page, 'the import is open', () => location.hash === '#/import');
    await page.evaluate(() => {
      // The dialogue itself is the browser's; that it is asked for is all that a page can tell.
      document.addEventListener('click', (event) => {
        if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'file') return;
        event.preventDefault();
        document.documentElement.dataset['asked'] = event.target.webkitdirectory ? 'folder' : 'files';
      });
    });
    for (const [label, asked] of [
      [archive.chooseFiles, 'files'],
      [archive.chooseFolder, 'folder'],
    ] as const) {
      await tabTo(page, label);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.documentElement.dataset['asked'])).toBe(asked);
    }
    await chooseFiles(page, files.paths);
    expect(await ended(page)).toContain('3 already there');
    expect(await axeProblems(page)).toEqual([]);
    await tabTo(page, HEADLINES[0] ?? '');
    await page.keyboard.press('Enter');
    expect((await read(page)).headline).toBe(HEADLINES[0]);
  });

  test('removes an article and brings it back, by keyboard, with nothing lost', async () => {
    const page = await openArchive(driver, `#/article/${idOf(HEADLINES[0] ?? '')}`);
    const article = await read(page);
    expect(Object.values(article.dropped).flat()).toEqual(['12 comments']);
    await tabTo(page, archive.remove);
    await page.keyboard.press('Enter');
    await until(page, 'it says so', () => document.querySelector('.notice button') !== null);
    expect(
      await page.evaluate(() => [location.hash, document.querySelector('.notice')?.textContent]),
    ).toEqual(['#/', `Removed: ${HEADLINES[0]}${archive.undo}`]);
    expect((await listed(page)).map(({ title }) => title)).not.toContain(HEADLINES[0]);
    const without = await keptNow(driver);
    expect([without.rows.length, without.articles.length, without.trash]).toEqual([
      2,
      2,
      [idOf(HEADLINES[0] ?? '')],
    ]);
    await page.bringToFront();
    await tabBackTo(page, archive.undo);
    await page.keyboard.press('Enter');
    expect(await read(page)).toEqual(article);
    expect(await keptNow(driver)).toEqual(before);
  });

  test('what was removed comes in again as new, and undoing that then changes nothing', async () => {
    const page = await openArchive(driver, `#/article/${idOf(HEADLINES[1] ?? '')}`);
    await read(page);
    await page.click('.remove button');
    await until(page, 'it says so', () => document.querySelector('.notice button') !== null);
    const { lines } = await bringIn(driver, files.paths.slice(1, 2));
    expect(lines[0]?.said).toContain(archive.takenOne);
    const again = await keptNow(driver);
    await page.bringToFront();
    await page.click('.notice button');
    expect((await read(page)).headline).toBe(HEADLINES[1]);
    expect(await keptNow(driver)).toEqual(again);
    expect([again.rows.length, again.trash]).toEqual([3, []]);
  });

  test('each address leads to its view, in a new tab, after a reload and with the button back', async () => {
    const place = `#/article/${idOf(HEADLINES[1] ?? '')}`;
    const page = await openArchive(driver, place);
    const article = await read(page);
    expect([article.headline, article.title]).toEqual([HEADLINES[1], `${HEADLINES[1]} – ${product}`]);
    await reload(page);
    expect(await read(page)).toEqual(article);

    await goTo(page, '#/import');
    await until(page, 'the import is open', () => document.querySelector('input[type=file]') !== null);
    await reload(page);
    await until(page, 'the import is open', () => document.querySelector('input[type=file]') !== null);
    expect(await page.evaluate(() => document.querySelector('[aria-current=page]')?.textContent)).toBe(
      archive.bringIn,
    );

    await goTo(page, '#/');
    const rows = await listed(page);
    await reload(page);
    expect(await listed(page)).toEqual(rows);
    await page.evaluate(() => history.go(-2));
    expect((await read(page)).headline).toBe(HEADLINES[1]);
  });

  test('an address of nothing says so, and any other is the list', async () => {
    const page = await openArchive(driver, '#/article/a-000000000000000000000000');
    await until(page, 'it is told', () => document.querySelector('[role=alert]') !== null);
    expect(await page.evaluate(() => document.querySelector('[role=alert]')?.textContent)).toBe(
      failures['not-found'],
    );
    for (const odd of ['#/nowhere', '#/article/', '#/article/<img src=x>', '#']) {
      await goTo(page, odd);
      expect(await listed(page)).toHaveLength(3);
    }
  });

  test('a list open elsewhere follows what is brought in and removed', async () => {
    const elsewhere = await openArchive(driver);
    expect(await listed(elsewhere)).toHaveLength(3);
    const page = await openArchive(driver, `#/article/${idOf(HEADLINES[0] ?? '')}`);
    await read(page);
    await page.click('.remove button');
    await until(elsewhere, 'it is gone', () => document.querySelectorAll('main > .rows > li').length === 2);
    await bringIn(driver, files.paths.slice(0, 1));
    await until(elsewhere, 'it is back', () => document.querySelectorAll('main > .rows > li').length === 3);
  });
});

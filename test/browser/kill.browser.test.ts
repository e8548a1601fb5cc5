import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/ui/locales/index.ts';
import {
  bringIn,
  chooseFiles,
  chooseLanguage,
  emptyArchive,
  ended,
  goTo,
  keptNow,
  listed,
  openArchive,
  putFiles,
  read,
  report,
  type TestFile,
  type TestFiles,
} from './archive-page.ts';
import { cardOpened, cardText } from './card-text.ts';
import { type Driver, startDriver, until } from './driver.ts';
import { marked, pointOf, rest } from './marks.ts';

/** Letters of our own; each differs enough to be an article by itself. */
const LETTERS: readonly TestFile[] = Array.from({ length: 60 }, (_, at) => ({
  name: `letter-${String(at + 1).padStart(2, '0')}.txt`,
  content: `Letter no. ${at + 1} from the island\n\nThe boat of day ${at + 1} brought ${at * 3 + 2} sacks of flour and ${at + 5} letters. The pier was wet, and the harbour master counted everything twice.\n`,
}));

const headlineOf = (at: number): string => `Letter no. ${at + 1} from the island`;

describe('the background killed between two steps', () => {
  const { archive, failures } = messagesFor('en');
  let driver: Driver;
  let files: TestFiles;
  beforeAll(async () => {
    files = await putFiles(LETTERS);
    driver = await startDriver();
    // While it brings the story pack into its new database.
    await driver.killBackground();
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
  });

  test('again and again while a batch comes in: every document is there, once, and the report names each', async () => {
    const page = await openArchive(driver, '#/import');
    await chooseFiles(page, files.paths);
    let kills = 0;
    for (let done = 5; done < LETTERS.length; done += 5) {
      await page.waitForFunction(
        (count) =>
          document.querySelectorAll('.report tbody tr').length >= count ||
          document.querySelector('.progress .ended') !== null,
        { polling: 20, timeout: 20_000 },
        done,
      );
      if ((await page.$('.progress .ended')) !== null) break;
      await driver.killBackground();
      kills += 1;
    }
    expect(await ended(page)).toContain(archive.finished);
    expect(kills).toBeGreaterThan(3);

    const lines = await report(page);
    expect(lines.map(({ file }) => file).sort()).toEqual(LETTERS.map(({ name }) => name));
    // Of one that was stored when its answer was lost, the second asking finds that it is there.
    for (const { said, refused } of lines) {
      expect(refused, said).toBe(false);
      expect(said.startsWith(archive.takenOne) || said.startsWith(archive.mergedOne), said).toBe(true);
    }
    const { rows, articles, trash } = await keptNow(driver);
    expect(rows.map(({ headline }) => headline).sort()).toEqual(
      LETTERS.map((_, at) => headlineOf(at)).sort(),
    );
    expect(articles.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(trash).toEqual([]);
  });

  test('before and while the list is opened: the list is there', async () => {
    await bringIn(driver, files.paths.slice(0, 3));
    await driver.killBackground();
    const page = await openArchive(driver);
    expect(await listed(page)).toHaveLength(3);
    await page.close();
    for (let time = 0; time < 3; time += 1) {
      const opening = openArchive(driver);
      await driver.killBackground();
      const again = await opening;
      await driver.killBackground();
      expect(await listed(again)).toHaveLength(3);
      await again.close();
    }
  });

  test('before an article is opened, and while it is: it is there to read', async () => {
    await bringIn(driver, files.paths.slice(0, 3));
    const page = await openArchive(driver);
    for (const { id, title } of await listed(page)) {
      await driver.killBackground();
      await page.click(`.row-title a[href$="${id}"]`);
      await driver.killBackground();
      const article = await read(page);
      expect(article.headline).toBe(title);
      expect(article.paragraphs.join(' ')).toContain('sacks of flour');
      await goTo(page, '#/');
      await listed(page);
    }
  });

  test('before an article is removed, and before that is undone: it goes, and comes back', async () => {
    await bringIn(driver, files.paths.slice(0, 2));
    const before = await keptNow(driver);
    const page = await openArchive(driver, `#/article/${before.rows[0]?.id ?? ''}`);
    await read(page);
    await driver.killBackground();
    await page.click('.remove button');
    await until(page, 'it says so', () => document.querySelector('.notice button') !== null);
    expect(await listed(page)).toHaveLength(1);
    expect((await keptNow(driver)).trash).toEqual([before.rows[0]?.id]);
    await page.bringToFront();
    await driver.killBackground();
    await page.click('.notice button');
    expect((await read(page)).headline).toBe(before.rows[0]?.headline);
    expect(await keptNow(driver)).toEqual(before);
  });

  test('before a page of the story is read, before a card, and while it opens: the card has its facts', async () => {
    await driver.killBackground();
    const page = await driver.openPage(driver.site.file('story-en.html'));
    await page.bringToFront();
    const person = await pointOf(page, 'Andrei Belousov');
    await driver.killBackground();
    await rest(page, person);
    const first = await cardOpened(page);
    expect(first).toContain('Belousov');
    await page.keyboard.press('Escape');
    expect(await cardText(page)).toBeNull();
    // A click asks at once; what it asks is under way when its answerer dies.
    const place = await pointOf(page, 'Kursk region');
    await page.mouse.click(place.x, place.y);
    await driver.killBackground();
    const second = await cardOpened(page);
    expect(second).toContain('soldiers');
    for (const failure of Object.values(failures)) expect(first + second).not.toContain(failure);
  });

  test('before the popup is opened, and while it reads: it lists the passages and the facts', async () => {
    const page = await driver.openPage(driver.site.file('story-en.html'));
    await page.bringToFront();
    await marked(page, 'Andrei Belousov');
    for (const [before, during] of [
      [true, false],
      [false, true],
      [true, true],
    ]) {
      if (before) await driver.killBackground();
      const popup = await driver.openExtensionPage('popup/index.html', { background: true });
      if (during) await driver.killBackground();
      await until(
        popup,
        'the passages are listed',
        () => document.querySelectorAll('button.excerpt').length > 2,
      );
      await until(popup, 'the facts are there', () => document.querySelectorAll('details.fact').length > 0);
      const words = await popup.evaluate(() => document.body.textContent);
      for (const failure of Object.values(failures)) expect(words).not.toContain(failure);
      await popup.close();
      await page.bringToFront();
    }
  });
});

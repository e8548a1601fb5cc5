import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeProblems } from './axe.ts';
import { type Driver, startDriver, until } from './driver.ts';

const ROOT = join(import.meta.dirname, '../..');
const SHEETS = ['card', 'popup', 'archive', 'options', 'welcome'];

/** Every view in every state; see test/pages/fixtures.tsx. */
const VIEWS = [
  'card',
  'card-bare',
  'card-failed',
  'card-sheet',
  'popup-read',
  'popup-nothing',
  'popup-off',
  'popup-paused',
  'popup-no-access',
  'popup-unreadable',
  'popup-failed',
  'popup-loading',
  'archive-list',
  'archive-empty',
  'archive-import',
  'archive-running',
  'archive-reading',
  'options',
  'welcome',
];

describe('the views, without an extension around them', () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await startDriver();
    const { outputFiles } = await build({
      absWorkingDir: ROOT,
      entryPoints: {
        fixtures: 'test/pages/fixtures.tsx',
        ...Object.fromEntries(SHEETS.map((name) => [name, `src/ui/${name}.css`])),
      },
      outdir: 'unwritten',
      write: false,
      bundle: true,
      format: 'esm',
      charset: 'utf8',
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    for (const { path, text } of outputFiles) {
      const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
      driver.site.put(driver.site.file(path.split(/[\\/]/).at(-1) ?? ''), {
        body: text,
        type: `${type}; charset=utf-8`,
      });
    }
  });
  afterAll(() => driver?.close());

  const states = ['en', 'vi', 'ar'].flatMap((lang) => ['light', 'dark'].map((theme) => ({ lang, theme })));

  test.each(states)('are accessible in $lang, $theme', async ({ lang, theme }) => {
    const page = await driver.openPage(driver.site.file('fixtures.html'));
    for (const view of VIEWS) {
      const query = new URLSearchParams({ view, lang, theme, page: lang === 'ar' ? 'vi' : 'ar' });
      await page.goto(`${driver.site.file('fixtures.html')}?${query.toString()}`);
      await until(page, `${view} is drawn`, () => document.querySelector('.surface') !== null);
      expect(await axeProblems(page), view).toEqual([]);
    }
    await page.close();
  });

  test.each(['en', 'ar'])('fit a window of 320 pixels with wide spacing, in %s', async (lang) => {
    for (const view of ['archive-list', 'archive-reading', 'archive-import', 'options', 'welcome']) {
      const page = await driver.openPage(`${driver.site.file('fixtures.html')}?view=${view}&lang=${lang}`);
      await page.setViewport({ width: 320, height: 700 });
      await until(page, `${view} is drawn`, () => document.querySelector('.surface') !== null);
      const over = await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
        );
        document.adoptedStyleSheets.push(sheet);
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(over, view).toBe(0);
      await page.close();
    }
  });

  test('a card in a closed shadow root keeps its looks, whatever the page says', async () => {
    const page = await driver.openPage(`${driver.site.file('fixtures.html')}?view=card&lang=vi&theme=light`);
    await until(page, 'the card is drawn', () => document.querySelector('.surface') !== null);
    const looks = await page.evaluate(() => {
      const card = document.querySelector<HTMLElement>('.card');
      const text = [...document.styleSheets]
        .flatMap((from) => [...from.cssRules].map((rule) => rule.cssText))
        .join('\n');
      if (card === null) throw new Error('there is a card');
      const look = (): unknown => {
        const { color, backgroundColor, fontSize, inlineSize } = getComputedStyle(card);
        return { color, backgroundColor, fontSize, inlineSize };
      };
      const alone = look();
      const hostile = new CSSStyleSheet();
      hostile.replaceSync(
        '* { all: unset !important; color: red !important; font-size: 40px !important; --ink: lime !important; --sheet: black !important; --unit: 9px !important }',
      );
      document.adoptedStyleSheets.push(hostile);
      const host = document.createElement('div');
      document.body.append(host);
      const root = host.attachShadow({ mode: 'closed' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      root.adoptedStyleSheets.push(sheet);
      root.append(card);
      return { alone, inside: look() };
    });
    expect(looks.inside).toEqual(looks.alone);
  });
});

/**
 * `npm run demo`: builds, and opens a browser with the extension and a page to try it on.
 * With `--headless --out DIR` it does what a reader does, in English, Vietnamese and Arabic, and leaves pictures and a
 * report: DIR/<language>/{card,popup,archive}.png, the English ones also in DIR itself, and DIR/report.json.
 */
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browsers.mjs';
import { launchWithExtension } from './launch.mjs';

/**
 * @typedef {import('./launch.mjs').Launched} Launched
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {{ x: number, y: number }} Point
 * @typedef {{ browser: string, references: number, cards: number, articlesMatched: number, errors: string[] }} Report
 */

const root = resolve(import.meta.dirname, '..');
const pages = join(root, 'demo/pages');
const documents = join(root, 'demo/documents');
const LANGUAGES = ['en', 'vi', 'ar'];
/** @type {Record<string, string>} */
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8' };
/** How long any one step may take before the demo says that it did not work. */
const PATIENCE_MS = 20_000;

/** Whether anything is highlighted; the names are the extension's own and random. */
const MARKED =
  'CSS.highlights.size > 0 && [...CSS.highlights.values()].some((highlight) => highlight.size > 0)';

/** The middle of the first mark of the paragraph about disputed figures. */
const FIRST_IN_TEXT = `(() => {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  const boxes = ranges
    .map((mark) => {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      return { inText: range.startContainer.parentElement?.closest('h2 + p') !== null, box: range.getClientRects()[0] };
    })
    .filter(({ inText, box }) => inText && box !== undefined && box.width > 0)
    .sort((a, b) => a.box.top - b.box.top);
  const { box } = boxes[0];
  return { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };
})()`;

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    out: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
    help: { type: 'boolean', default: false },
  },
});
const kind = values.browser === 'firefox' ? 'firefox' : 'chromium';

if (values.help) {
  console.log('usage: npm run demo [-- --headless --out DIR] [--browser chromium|firefox]');
} else {
  execFileSync(process.execPath, [join(root, 'build.mjs')], { stdio: 'inherit', cwd: root });
  await ensureBrowsers([kind]);
  const site = await servePages();
  const launched = await launchWithExtension({
    kind,
    headless: values.headless,
    size: { width: 1180, height: 860 },
  });
  try {
    if (values.headless)
      await showAll(
        launched,
        site.origin,
        resolve(process.env['INIT_CWD'] ?? '.', values.out ?? 'artifacts/demo'),
      );
    else await letTry(launched, site.origin);
  } finally {
    await launched.close();
    site.close();
  }
}

/** @returns {Promise<{ origin: string, close: () => void }>} */
async function servePages() {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    try {
      const body = await readFile(join(pages, path === '/' ? 'en.html' : path));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/**
 * @param {Launched} launched
 * @param {string} origin
 */
async function letTry(launched, origin) {
  const page = await launched.browser.newPage();
  await page.goto(`${origin}/en.html`);
  console.log(`Open: ${LANGUAGES.map((lang) => `${origin}/${lang}.html`).join('  ')}`);
  console.log('Hover over an underlined passage, or click the toolbar icon. Close the browser to end.');
  await new Promise((done) => launched.browser.once('disconnected', () => done(undefined)));
}

/**
 * @param {Launched} launched
 * @param {string} origin
 * @param {string} out
 */
async function showAll(launched, origin, out) {
  await mkdir(out, { recursive: true });
  /** @type {Report} */
  const report = {
    browser: `${launched.kind} ${await launched.browser.version()}`,
    references: 0,
    cards: 0,
    articlesMatched: 0,
    errors: [],
  };
  for (const step of [
    () => importDocuments(launched),
    ...LANGUAGES.map((lang) => () => showLanguage(launched, origin, lang, out, report)),
  ]) {
    try {
      await step();
    } catch (error) {
      report.errors.push(error instanceof Error ? error.message : String(error));
    }
  }
  if (report.errors.length === 0) {
    for (const picture of ['card', 'popup', 'archive'])
      await copyFile(join(out, 'en', `${picture}.png`), join(out, `${picture}.png`));
  }
  await writeFile(join(out, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.log(JSON.stringify(report));
  const worked =
    report.errors.length === 0 &&
    report.references > 0 &&
    report.cards === LANGUAGES.length &&
    report.articlesMatched > 0;
  if (!worked) process.exitCode = 1;
}

/**
 * Brings our own documents into the archive through its screen, as a reader would.
 * @param {Launched} launched
 */
async function importDocuments(launched) {
  const page = await launched.openExtensionPage('archive/index.html#/import');
  const input = await page.waitForSelector('input[type=file]', { timeout: PATIENCE_MS });
  const files = (await readdir(documents)).sort().map((name) => join(documents, name));
  await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (input).uploadFile(...files);
  await until(
    page,
    `document.querySelectorAll('tbody tr').length >= ${files.length}`,
    'The documents were not imported.',
  );
  await page.close();
}

/**
 * @param {Launched} launched
 * @param {string} origin
 * @param {string} lang
 * @param {string} out
 * @param {Report} report
 */
async function showLanguage(launched, origin, lang, out, report) {
  const folder = join(out, lang);
  await mkdir(folder, { recursive: true });
  const archive = await launched.openExtensionPage('archive/index.html#/');
  await archive.evaluate(
    `(globalThis.browser ?? chrome).storage.local.set({ 'choice.interfaceLang': '${lang}' })`,
  );
  await until(
    archive,
    `document.documentElement.lang === '${lang}' && document.querySelectorAll('article.row').length > 0`,
    `The archive does not show its articles in ${lang}.`,
  );
  await archive.screenshot({ path: join(folder, 'archive.png') });

  const page = await launched.browser.newPage();
  await page.goto(`${origin}/${lang}.html`);
  await page.bringToFront();
  await until(page, MARKED, `No reference was marked on the ${lang} page.`);
  const point = /** @type {Point} */ (await page.evaluate(FIRST_IN_TEXT));
  await page.mouse.move(5, 5);
  await page.mouse.move(point.x - 4, point.y, { steps: 12 });
  await settle(page, point);
  await until(page, cardShown(point), `No card opened on the ${lang} page.`);
  report.cards += 1;
  await page.screenshot({ path: join(folder, 'card.png') });

  const popup = await launched.openExtensionPage('popup/index.html', { background: true });
  await popup.setViewport({ width: 360, height: 600 });
  await until(
    popup,
    `document.querySelectorAll('button.excerpt').length > 0`,
    `The popup lists no reference in ${lang}.`,
  );
  const counts = /** @type {{ references: number, articles: number }} */ (
    await popup.evaluate(
      `({ references: document.querySelectorAll('button.excerpt').length, articles: document.querySelectorAll('.articles > li').length })`,
    )
  );
  report.references += counts.references;
  report.articlesMatched += counts.articles;
  await popup.screenshot({ path: join(folder, 'popup.png') });
  await Promise.all([popup.close(), page.close(), archive.close()]);
}

/**
 * Comes to rest on a point as a hand does: slower and slower. A pointer that flies past asks for nothing.
 * @param {Page} page
 * @param {Point} point
 */
async function settle(page, { x, y }) {
  for (const away of [3, 2, 1, 0]) {
    await page.mouse.move(x - away, y);
    await page.evaluate('new Promise((done) => setTimeout(done, 40))');
  }
}

/**
 * Whether a card stands near a point: the one element of ours, which page code sees only from outside.
 * @param {Point} point
 */
function cardShown({ x, y }) {
  return `[40, 80, -60].some((away) => document.elementFromPoint(${x}, ${y} + away)?.localName === 'backstory-card')`;
}

/**
 * Waits until an expression is true in a page.
 * @param {Page} page
 * @param {string} expression
 * @param {string} otherwise what to say if it never is
 */
async function until(page, expression, otherwise) {
  try {
    await page.waitForFunction(expression, { timeout: PATIENCE_MS, polling: 50 });
  } catch (error) {
    throw new Error(`${otherwise} (${error instanceof Error ? error.message : error})`);
  }
}

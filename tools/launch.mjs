/**
 * Starts a real browser with the built extension in it: for the tests and the demo. Chromium and Firefox
 * stand behind one interface; what each needs is written here and nowhere else.
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';

/**
 * @typedef {import('./browsers.mjs').BrowserKind} BrowserKind
 * @typedef {import('puppeteer-core').Page} Page
 *
 * @typedef {object} Launched
 * @property {BrowserKind} kind
 * @property {import('puppeteer-core').Browser} browser
 * @property {string} extensionId host of the extension's own addresses
 * @property {(path: string, options?: { background?: boolean }) => Promise<Page>} openExtensionPage opens a page
 *   of the extension in a tab; behind the one in front with `background`, so that the popup's page finds
 *   the tab it is to speak of where it expects it
 * @property {() => Promise<void>} killBackground ends the service worker or event page, as browsers do when idle
 * @property {(choice: { dark: boolean, still: boolean }) => Promise<void>} prefer colour scheme and reduced motion, for
 *   all pages opened from then on
 * @property {() => Promise<void>} close
 *
 * @typedef {object} LaunchOptions
 * @property {BrowserKind} kind
 * @property {boolean} [headless]
 * @property {string | null} [proxy] `host:port` that every request of the browser goes through, this machine's own too
 * @property {{ width: number, height: number }} [size]
 */

const root = resolve(import.meta.dirname, '..');

/** Firefox gives an extension a random host name; the tests fix it to know its addresses. */
const FIREFOX_HOST = '5f0c7f0e-6a3c-4c57-9a4e-0b6d3a9e1c42';

/**
 * @param {LaunchOptions} options
 * @returns {Promise<Launched>}
 */
export async function launchWithExtension({
  kind,
  headless = true,
  proxy = null,
  size = { width: 1280, height: 900 },
}) {
  const executablePath = findBrowser(kind);
  if (executablePath === null)
    throw new Error(`There is no ${kind} on this machine: node tools/browsers.mjs installs it.`);
  const options = { executablePath, headless, proxy, size };
  return kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

/**
 * @typedef {{ executablePath: string, headless: boolean, proxy: string | null,
 *   size: { width: number, height: number } }} Start
 */

/**
 * @param {Start} start
 * @returns {Promise<Launched>}
 */
async function launchChromium({ executablePath, headless, proxy, size }) {
  const asRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? size : null,
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      ...(proxy === null ? [] : [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>']),
      `--window-size=${size.width},${size.height}`,
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const extensionId = await browser.installExtension(join(root, 'dist/chrome'));
  /** @type {import('puppeteer-core').MediaFeature[]} */
  let preferred = [];
  return {
    kind: 'chromium',
    browser,
    extensionId,
    async openExtensionPage(path, { background = false } = {}) {
      const page = await browser.newPage({ background });
      await page.emulateMediaFeatures(preferred);
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    // Through a page and not through the worker itself: asking a worker that is about to stop may never be answered.
    async killBackground() {
      const [page] = await browser.pages();
      if (page === undefined) throw new Error('There is no page to stop the background through.');
      const session = await page.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    async prefer({ dark, still }) {
      preferred = [
        { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
        { name: 'prefers-reduced-motion', value: still ? 'reduce' : 'no-preference' },
      ];
    },
    close: () => browser.close(),
  };
}

/**
 * @param {Start} start
 * @returns {Promise<Launched>}
 */
async function launchFirefox({ executablePath, headless, proxy, size }) {
  const manifest = JSON.parse(await readFile(join(root, 'dist/firefox/manifest.json'), 'utf8'));
  const geckoId = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: headless ? size : null,
    // Without it neither the extension's own pages nor the browser's inside can be reached.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: FIREFOX_HOST }),
      ...(proxy === null ? {} : firefoxProxy(proxy)),
    },
  });
  await browser.installExtension(join(root, 'dist/firefox'));
  const inside = await insideFirefox(browser);
  return {
    kind: 'firefox',
    browser,
    extensionId: FIREFOX_HOST,
    async openExtensionPage(path, { background = false } = {}) {
      const page = await browser.newPage({ background });
      // page.goto waits for events that Firefox does not send for these addresses.
      const context = bidiContext(page);
      const url = `moz-extension://${FIREFOX_HOST}/${path}`;
      await bidi(browser).send('browsingContext.navigate', { context, url, wait: 'complete' });
      return page;
    },
    killBackground: () =>
      inside(`WebExtensionPolicy.getByID(${JSON.stringify(geckoId)}).extension
        .terminateBackground({ ignoreDevToolsAttached: true })`),
    prefer: ({ dark, still }) =>
      inside(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1});
        Services.prefs.setIntPref('ui.prefersReducedMotion', ${still ? 1 : 0})`),
    close: () => browser.close(),
  };
}

/** @param {string} proxy */
function firefoxProxy(proxy) {
  const [host = '', port = ''] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
}

/**
 * @typedef {{ contexts?: { context: string }[], type?: string, exceptionDetails?: { text: string } }} BidiResult of the commands used here
 * @typedef {{ send: (method: string, params: object) => Promise<{ result: BidiResult }> }} BidiConnection
 */

/**
 * The WebDriver BiDi connection, which puppeteer keeps to itself: it has no call for what is sent over it here.
 * @param {import('puppeteer-core').Browser} browser
 * @returns {BidiConnection}
 */
function bidi(browser) {
  return /** @type {{ connection: BidiConnection }} */ (/** @type {unknown} */ (browser)).connection;
}

/**
 * The page's id in WebDriver BiDi.
 * @param {Page} page
 * @returns {string}
 */
function bidiContext(page) {
  return /** @type {{ _id: string }} */ (/** @type {unknown} */ (page.mainFrame()))._id;
}

/**
 * A way to run script inside Firefox itself, beside its windows.
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Promise<(script: string) => Promise<void>>}
 */
async function insideFirefox(browser) {
  const tree = await bidi(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  return async (expression) => {
    const reply = await bidi(browser).send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (reply.result.type === 'exception') throw new Error(reply.result.exceptionDetails?.text);
  };
}

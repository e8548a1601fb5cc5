import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserKind, type Launched, launchWithExtension } from '../../tools/launch.mjs';
import { type Site, startSite } from './site.ts';

/** A browser with the extension in it, and the only web that it can reach. */
export interface Driver extends Launched {
  readonly site: Site;
  /** Opens a page in a tab in front and waits until it is loaded. */
  openPage(url: string): Promise<Page>;
  /** Closes all tabs but one empty one, and the site's record: each test begins so. */
  reset(): Promise<void>;
}

const PAGES = resolve(import.meta.dirname, '../pages');

/** The browser that this run is for: tools/test.mjs runs every file once with each. */
export function browserKind(): BrowserKind {
  const asked = process.env['BROWSER'] ?? 'chromium';
  if (asked !== 'chromium' && asked !== 'firefox')
    throw new Error(`BROWSER is "${asked}", not chromium or firefox.`);
  return asked;
}

/** Starts the browser of this run with the built extension. Close it in `afterAll`. */
export async function startDriver(): Promise<Driver> {
  const site = await startSite(PAGES);
  const launched = await launchWithExtension({ kind: browserKind(), proxy: site.address });
  return {
    ...launched,
    site,
    async openPage(url) {
      const page = await launched.browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async reset() {
      const kept = await launched.browser.newPage();
      const others = (await launched.browser.pages()).filter((page) => page !== kept);
      await Promise.all(others.map((page) => page.close()));
      site.forget();
    },
    killBackground: () => launched.killBackground().catch(unlessGone),
    async close() {
      await launched.close();
      await site.close();
    },
  };
}

/** A worker that went by itself while it was being killed is as dead as was asked for. */
function unlessGone(error: unknown): void {
  if (!(error instanceof Error && /No (?:session|target) with given id|Target closed/.test(error.message)))
    throw error;
}

/**
 * Waits until a condition holds in a page. Asks by the clock and not by frames, which a tab behind
 * another does not draw. Rejects after ten seconds with what was waited for.
 */
export async function until(page: Page, what: string, condition: () => unknown): Promise<void> {
  await page.waitForFunction(condition, { polling: 50, timeout: 10_000 }).catch((error: unknown) => {
    throw new Error(`Waited in vain until ${what}.`, { cause: error });
  });
}

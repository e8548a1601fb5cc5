import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/**
 * What axe-core finds wrong with a page of ours, one line a problem: rule, what it asks, and where. Run
 * through the browser's debugger, which the page's content security policy does not hold for.
 */
export async function axeProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(); // put there by the line above
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
    );
  });
}

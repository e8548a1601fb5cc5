import type { CDPSession, Page } from 'puppeteer-core';
import { browserKind } from './driver.ts';

/** Name of the element that holds the card; see src/content/card/host.tsx. */
const HOST = 'backstory-card';

/**
 * The words on the card of a page, as a reader sees them; null while none is open. The card stands in a closed shadow
 * root, into which no script of the page can look: this goes by the browser's debugger.
 */
export async function cardText(page: Page): Promise<string | null> {
  const text = browserKind() === 'chromium' ? await inChromium(page) : await inFirefox(page);
  const plain = text?.replace(/\s+/g, ' ').trim() ?? '';
  return plain === '' ? null : plain;
}

/** Waits until a card is open in a page, and resolves with its words. Rejects after ten seconds. */
export async function cardOpened(page: Page): Promise<string> {
  const late = Date.now() + 10_000;
  for (;;) {
    const text = await cardText(page);
    if (text !== null) return text;
    if (Date.now() > late) throw new Error('Waited in vain until a card is open.');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
}

/** What of a node of Chromium's DOM tree is looked at. */
interface TreeNode {
  readonly localName: string;
  readonly backendNodeId: number;
  readonly children?: readonly TreeNode[];
  readonly shadowRoots?: readonly TreeNode[];
}

async function inChromium(page: Page): Promise<string | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = find(root);
    const shadow = host?.shadowRoots?.[0];
    return shadow === undefined ? null : await textOf(session, shadow.backendNodeId);
  } finally {
    await session.detach();
  }
}

function find(node: TreeNode): TreeNode | undefined {
  if (node.localName === HOST) return node;
  for (const child of node.children ?? []) {
    const found = find(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function textOf(session: CDPSession, backendNodeId: number): Promise<string | null> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  if (object.objectId === undefined) return null;
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: 'function () { return this.textContent; }',
    returnByValue: true,
  });
  return typeof result.value === 'string' ? result.value : null;
}

/** A value as WebDriver BiDi gives it, as far as it is looked at. */
interface BidiValue {
  readonly sharedId?: string;
  readonly value?: { readonly shadowRoot?: BidiValue | null } | string;
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: { result?: BidiValue } }>;
}

async function inFirefox(page: Page): Promise<string | null> {
  // The WebDriver BiDi connection and the page's id in it, which puppeteer keeps to itself.
  const { connection } = page.browser() as unknown as { connection: BidiConnection };
  const { _id: context } = page.mainFrame() as unknown as { _id: string }; // the same
  const call = async (functionDeclaration: string, sharedId?: string): Promise<BidiValue | undefined> => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration,
      arguments: sharedId === undefined ? [] : [{ sharedId }],
      target: { context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    });
    return result.result;
  };
  const host = await call(`() => document.querySelector('${HOST}')`);
  const root = typeof host?.value === 'object' ? host.value.shadowRoot : undefined;
  if (root?.sharedId === undefined) return null;
  const text = await call('(root) => root.textContent', root.sharedId);
  return typeof text?.value === 'string' ? text.value : null;
}

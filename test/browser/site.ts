import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

/** One request as a browser sent it. */
export interface SeenRequest {
  readonly method: string;
  /** Full address; of an encrypted request only `https://host:port/`. */
  readonly url: string;
}

export interface TestPage {
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The web as a test has it: every request of the browser comes here, is written down and answered by us. */
export interface Site {
  /** `host:port`, for use as the browser's proxy. */
  readonly address: string;
  /** Puts a page at an address of any host (`http://news.example/a.html`); returns the address. */
  put(url: string, page: TestPage | string): string;
  /** Address of a file of test/pages. */
  file(path: string): string;
  /** All that was asked for so far, the browser's own errands left out. */
  requests(): readonly SeenRequest[];
  /** Forgets the requests so far. */
  forget(): void;
  close(): Promise<void>;
}

const FILES_HOST = 'pages.example';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Hosts of the browsers' makers, which they look for by themselves, with or without an extension. */
const ERRANDS =
  /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)$/;

/**
 * Starts a site. It serves as a proxy, so that a page can stand at any host name and so that no request,
 * the background's included, goes unseen; nothing is passed on to the network.
 * @param folder of the files served at `file()`
 */
export async function startSite(folder: string): Promise<Site> {
  const pages = new Map<string, TestPage>();
  let seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const url = absolute(request);
    seen.push({ method: request.method ?? '', url });
    void answer(pages, folder, url, response);
  });
  server.on('connect', (request: IncomingMessage, socket) => {
    seen.push({ method: 'CONNECT', url: `https://${request.url ?? ''}/` });
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    // An address of a server that listens on a port is never a string.
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    put(url, page) {
      pages.set(url, typeof page === 'string' ? { body: page } : page);
      return url;
    },
    file: (path) => `http://${FILES_HOST}/${path}`,
    requests: () => seen.filter(({ url }) => !ERRANDS.test(new URL(url).hostname)),
    forget() {
      seen = [];
    },
    close: () => stop(server),
  };
}

/** A proxy is asked for whole addresses; a server for paths, with the host in a header. */
function absolute(request: IncomingMessage): string {
  const target = request.url ?? '/';
  return target.startsWith('/') ? `http://${request.headers.host ?? ''}${target}` : target;
}

async function answer(
  pages: ReadonlyMap<string, TestPage>,
  folder: string,
  url: string,
  response: ServerResponse,
): Promise<void> {
  const page = pages.get(url) ?? (await filePage(folder, url));
  if (page === null) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end();
    return;
  }
  response
    .writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers })
    .end(page.body);
}

async function filePage(folder: string, url: string): Promise<TestPage | null> {
  const { hostname, pathname } = new URL(url);
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  if (hostname !== FILES_HOST || !path.startsWith(folder + sep)) return null;
  try {
    return { body: await readFile(path), type: TYPES[extname(path)] ?? 'application/octet-stream' };
  } catch {
    return null;
  }
}

function stop(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

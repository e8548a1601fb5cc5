/**
 * Finds the browsers that tests and the demo drive, and installs what is missing:
 * `node tools/browsers.mjs [chromium] [firefox]` prints where they are.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PUPPETEER_REVISIONS } from 'puppeteer-core/internal/revisions.js';

/** @typedef {'chromium' | 'firefox'} BrowserKind */

const root = resolve(import.meta.dirname, '..');

/** Browsers of our own go here where the system has none and cannot be asked for one. */
const OWN = join(root, 'artifacts/browsers');

/** @type {Record<BrowserKind, { variable: string, names: string[], places: string[], apt: string, own: string }>} */
const KINDS = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      join(process.env['PROGRAMFILES'] ?? '', 'Google/Chrome/Application/chrome.exe'),
      join(process.env['PROGRAMFILES(X86)'] ?? '', 'Google/Chrome/Application/chrome.exe'),
      join(process.env['LOCALAPPDATA'] ?? '', 'Google/Chrome/Application/chrome.exe'),
    ],
    apt: 'chromium',
    own: `chrome@${PUPPETEER_REVISIONS.chrome}`,
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(process.env['PROGRAMFILES'] ?? '', 'Mozilla Firefox/firefox.exe'),
      join(process.env['PROGRAMFILES(X86)'] ?? '', 'Mozilla Firefox/firefox.exe'),
    ],
    apt: 'firefox-esr',
    own: `firefox@${PUPPETEER_REVISIONS.firefox}`,
  },
};

/** @type {readonly BrowserKind[]} */
export const BROWSERS = ['chromium', 'firefox'];

/**
 * Where a browser is on this machine: as the environment says, on the PATH, in the usual places, or
 * installed by us before; null when it is nowhere.
 * @param {BrowserKind} kind
 * @returns {string | null}
 */
export function findBrowser(kind) {
  const { variable, names, places } = KINDS[kind];
  const told = process.env[variable];
  if (told !== undefined && told !== '') {
    if (isProgram(told)) return told;
    throw new Error(`${variable} names ${told}, which is not a program that can be run.`);
  }
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const candidates = names.flatMap((name) =>
    onPath.flatMap((folder) => endings.map((end) => join(folder, name + end))),
  );
  return [...candidates, ...places, ownBrowser(kind)].find(isProgram) ?? null;
}

/**
 * Finds the browsers and installs those that are missing. Throws, with what to do, when that fails.
 * @param {readonly BrowserKind[]} kinds
 * @returns {Promise<Record<BrowserKind, string>>} where they are; those not asked for are left out
 */
export async function ensureBrowsers(kinds) {
  const missing = kinds.filter((kind) => findBrowser(kind) === null);
  if (missing.length > 0 && isDebianRoot()) installPackages(missing);
  for (const kind of missing) if (findBrowser(kind) === null) await installOwn(kind);
  const found = kinds.map((kind) => /** @type {const} */ ([kind, findBrowser(kind)]));
  const absent = found.flatMap(([kind, path]) => (path === null ? [kind] : []));
  if (absent.length > 0) throw new Error(whatToDo(absent));
  // Every kind asked for was found, or the line above has thrown.
  return /** @type {Record<BrowserKind, string>} */ (Object.fromEntries(found));
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isDebianRoot() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** @param {readonly BrowserKind[]} kinds */
function installPackages(kinds) {
  // The fonts are for the pages in Korean, Chinese and Japanese, which are boxes without them.
  const packages = [...kinds.map((kind) => KINDS[kind].apt), 'fonts-noto-cjk'];
  console.error(`Installing ${packages.join(', ')} with apt-get …`);
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
  if (run('apt-get', [...wait, 'update'])) {
    run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages]);
  }
}

/**
 * Brings the browser version that our puppeteer-core was made for into a folder of ours.
 * @param {BrowserKind} kind
 */
async function installOwn(kind) {
  console.error(`Downloading ${KINDS[kind].own} …`);
  await mkdir(OWN, { recursive: true });
  // The installer is a package that puppeteer-core brings along, so its version is in the lock file.
  const installer = join(root, 'node_modules/@puppeteer/browsers/lib/cjs/main-cli.js');
  const args = [installer, 'install', KINDS[kind].own, '--path', OWN, '--format', '{{path}}'];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', process.stderr],
  });
  const path = stdout?.trim().split('\n').at(-1) ?? '';
  if (status === 0 && isProgram(path)) await writeFile(join(OWN, `${kind}.path`), path);
}

/**
 * @param {BrowserKind} kind
 * @returns {string} empty when we never installed one
 */
function ownBrowser(kind) {
  try {
    return readFileSync(join(OWN, `${kind}.path`), 'utf8');
  } catch {
    return '';
  }
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {boolean} whether it went well
 */
function run(program, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { env, stdio: ['ignore', process.stderr, process.stderr] }).status === 0;
}

/** @param {readonly BrowserKind[]} kinds */
function whatToDo(kinds) {
  const lines = kinds.map(
    (kind) =>
      `  ${kind}: install it, or say where it is: ${KINDS[kind].variable}=/path/to/${KINDS[kind].names[0]}`,
  );
  return `There is no ${kinds.join(' and no ')} on this machine, and none could be installed.\n${lines.join('\n')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2);
  const kinds = BROWSERS.filter((kind) => asked.length === 0 || asked.includes(kind));
  try {
    const found = await ensureBrowsers(kinds);
    for (const kind of kinds) console.log(`${kind} ${found[kind]}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

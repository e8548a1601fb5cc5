import { vi } from 'vitest';

type Listener = (...args: readonly unknown[]) => unknown;

/** An event of the extension API, with the way to let it happen. */
export interface FakeEvent {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
  /** Calls every listener; what they returned. */
  happen(...args: readonly unknown[]): readonly unknown[];
  readonly size: () => number;
}

function fakeEvent(): FakeEvent {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    happen: (...args) => [...listeners].map((listener) => listener(...args)),
    size: () => listeners.size,
  };
}

/** A storage area as browsers have it: values are copied, keys asked for come back, changes are told. */
function fakeArea(name: string, onChanged: FakeEvent) {
  const stored = new Map<string, unknown>();
  return {
    stored,
    get: vi.fn(async (keys: string | readonly string[] | null) => {
      const wanted = keys === null ? [...stored.keys()] : [keys].flat();
      return structuredClone(
        Object.fromEntries(wanted.flatMap((key) => (stored.has(key) ? [[key, stored.get(key)]] : []))),
      );
    }),
    set: vi.fn(async (items: Readonly<Record<string, unknown>>) => {
      for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value));
      onChanged.happen(items, name);
    }),
    remove: vi.fn(async (keys: string | readonly string[]) => {
      for (const key of [keys].flat()) stored.delete(key);
    }),
  };
}

/** As much of the extension API as src/platform uses, put where the browser has it. */
export function installFakeApi() {
  const onChanged = fakeEvent();
  const api = {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `moz-extension://host/${path}`,
      sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => undefined),
      onMessage: fakeEvent(),
      onInstalled: fakeEvent(),
    },
    i18n: { getUILanguage: () => 'vi' },
    storage: { local: fakeArea('local', onChanged), session: fakeArea('session', onChanged), onChanged },
    tabs: {
      query: vi.fn(async (_query: unknown): Promise<unknown[]> => []),
      create: vi.fn(async (_options: unknown) => ({})),
      sendMessage: vi.fn(async (): Promise<unknown> => true),
      onRemoved: fakeEvent(),
      onUpdated: fakeEvent(),
    },
    permissions: {
      contains: vi.fn(async (_asked: unknown) => true),
      request: vi.fn(async (_asked: unknown) => true),
    },
    action: {
      setBadgeText: vi.fn(async (_badge: unknown) => undefined),
      setBadgeBackgroundColor: vi.fn(async () => undefined),
      setBadgeTextColor: vi.fn(async () => undefined),
    },
    scripting: { executeScript: vi.fn(async (_injection: unknown) => []) },
    commands: { onCommand: fakeEvent(), getAll: vi.fn(async (): Promise<unknown[]> => []) },
  };
  vi.stubGlobal('browser', api);
  return api;
}

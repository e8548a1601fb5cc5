import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings.ts';
import type { TabReading } from '../../../src/messages/surface.ts';
import { loadFacts, loadPopup, type PopupServices } from '../../../src/screens/popup/load-popup.ts';
import { type Chosen, resolve } from '../../../src/screens/screen.ts';
import { type Answers, answering } from '../answers.ts';

const NOW = '2026-11-21T12:00:00.000Z';

const reading = (references: number): TabReading => ({
  url: 'https://tin.example/1',
  references: Array.from({ length: references }, (_, at) => ({
    id: `r${at}`,
    block: 0,
    frame: 0,
    excerpt: 'Kim and Putin',
    start: 0,
    end: 13,
    entities: [],
    events: [],
    claims: [],
    reasons: [],
  })),
  trace: [{ code: 'one-side-only', params: { a: 'Moscow' } }],
  pageDate: null,
});

interface Setup {
  readonly url?: string | null;
  readonly access?: boolean;
  readonly settings?: Partial<Settings>;
  readonly answers?: Answers;
}

function setup({ url = 'https://tin.example/1', access = true, settings = {}, answers = {} }: Setup): {
  readonly services: PopupServices;
  readonly chosen: Chosen;
  readonly asked: readonly unknown[];
} {
  const { ask, asked } = answering(answers);
  const services = {
    ask,
    activeTab: () => Promise.resolve({ id: 7, url }),
    hasAccess: (of: string) => Promise.resolve(access && /^https?:/.test(of)),
    now: () => NOW,
  };
  return { services, chosen: resolve({ ...DEFAULT_SETTINGS, ...settings }, 'vi-VN'), asked };
}

async function stateOf(of: Setup): Promise<string> {
  const { services, chosen } = setup(of);
  return (await loadPopup(services, chosen)).model.state;
}

describe('loadPopup', () => {
  it.each([
    ['read', { answers: { 'tab.reading': () => ({ ok: true, value: reading(2) }) } }],
    ['nothing', { answers: { 'tab.reading': () => ({ ok: true, value: reading(0) }) } }],
    ['nothing', { answers: { 'tab.reading': () => ({ ok: true, value: null }) } }],
    ['failed', {}],
    ['off', { settings: { sitesOff: ['tin.example'] } }],
    ['paused', { settings: { pausedUntil: 'forever' } }],
    ['paused', { settings: { pausedUntil: '2026-11-21T12:30:00.000Z' } }],
    ['no-access', { access: false }],
    ['no-access', { access: false, url: null }],
    ['unreadable', { url: null }],
    ['unreadable', { url: 'chrome://settings/' }],
    ['unreadable', { url: 'about:newtab', access: false }],
    ['unreadable', { url: 'https://chromewebstore.google.com/detail/x' }],
    ['unreadable', { url: 'https://addons.mozilla.org/' }],
  ] as const satisfies readonly (readonly [string, Setup])[])('%s: %o', async (state, of) => {
    expect(await stateOf(of)).toBe(state);
  });

  it('works again when the pause is over', async () => {
    const answers: Answers = { 'tab.reading': () => ({ ok: true, value: reading(1) }) };
    expect(await stateOf({ answers, settings: { pausedUntil: '2026-11-21T11:59:59.000Z' } })).toBe('read');
  });

  it('asks for nothing where it is off', async () => {
    const { services, chosen, asked } = setup({ settings: { sitesOff: ['tin.example'] } });
    await loadPopup(services, chosen);
    expect(asked).toEqual([]);
  });

  it('has no site to switch for a file on the disk', async () => {
    const { services, chosen } = setup({ url: 'file:///home/a.html' });
    const loaded = await loadPopup({ ...services, hasAccess: () => Promise.resolve(true) }, chosen);
    expect(loaded.model).toMatchObject({ state: 'failed', host: null });
  });

  it('has nothing to speak of without a tab', async () => {
    const { services, chosen } = setup({});
    const loaded = await loadPopup({ ...services, activeTab: () => Promise.resolve(null) }, chosen);
    expect(loaded).toMatchObject({ tab: null, model: { state: 'unreadable' } });
  });
});

describe('loadFacts', () => {
  it('completes the model, in the reader’s languages', async () => {
    const { services, chosen, asked } = setup({
      answers: {
        'tab.reading': () => ({ ok: true, value: reading(1) }),
        'tab.facts': () => ({ ok: true, value: { facts: [], articles: [] } }),
      },
    });
    const model = await loadFacts(services, await loadPopup(services, chosen), chosen);
    expect(model.facts).toEqual({ facts: [], articles: [] });
    expect(asked.at(-1)).toEqual(['tab.facts', { tab: 7, languages: ['vi', 'en'] }]);
  });

  it('leaves the references where the facts cannot be had, and says why', async () => {
    const { services, chosen } = setup({
      answers: { 'tab.reading': () => ({ ok: true, value: reading(1) }) },
    });
    const model = await loadFacts(services, await loadPopup(services, chosen), chosen);
    expect(model).toMatchObject({ state: 'read', facts: null, failure: { code: 'no-background' } });
    expect(model.reading?.references).toHaveLength(1);
  });

  it('does not ask where nothing was found', async () => {
    const { services, chosen, asked } = setup({
      answers: { 'tab.reading': () => ({ ok: true, value: reading(0) }) },
    });
    await loadFacts(services, await loadPopup(services, chosen), chosen);
    expect(asked).toHaveLength(1);
  });
});

describe('resolve', () => {
  it('follows the browser, and the facts follow the interface', () => {
    expect(resolve(DEFAULT_SETTINGS, 'ar-EG')).toMatchObject({ lang: 'ar', languages: ['ar', 'en'] });
    expect(resolve(DEFAULT_SETTINGS, 'fr')).toMatchObject({ lang: 'en', languages: ['en'] });
  });

  it('takes what was chosen', () => {
    const settings: Settings = { ...DEFAULT_SETTINGS, interfaceLang: 'vi', factsLang: 'ar' };
    expect(resolve(settings, 'en')).toMatchObject({ lang: 'vi', languages: ['ar', 'vi', 'en'] });
  });
});

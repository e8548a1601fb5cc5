// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings.ts';
import { PopupScreen, type PopupScreenServices } from '../../../src/screens/popup/PopupScreen.tsx';
import { resolve } from '../../../src/screens/screen.ts';
import { button, click, mount, one, settle } from '../../ui/mount.ts';
import { type Answers, answering } from '../answers.ts';

const REFERENCE = {
  id: 'r1',
  block: 0,
  frame: 3,
  excerpt: 'Kim met Putin',
  start: 0,
  end: 13,
  entities: [],
  events: [],
  claims: [],
  reasons: [],
};
const READ: Answers = {
  'tab.reading': () => ({
    ok: true,
    value: { url: 'https://tin.example/', references: [REFERENCE], trace: [], pageDate: null },
  }),
};

async function popup(
  answers: Answers,
  settings: Partial<Settings> = {},
  over: Partial<PopupScreenServices> = {},
) {
  const services = {
    ask: answering(answers).ask,
    activeTab: () => Promise.resolve({ id: 7, url: 'https://tin.example/' }),
    hasAccess: () => Promise.resolve(true),
    askAccess: vi.fn(() => Promise.resolve(true)),
    tellTab: vi.fn(() => Promise.resolve(true)),
    change: vi.fn(() => Promise.resolve()),
    open: vi.fn(),
    now: () => '2026-11-21T12:00:00.000Z',
    ...over,
  };
  const place = mount(
    <PopupScreen services={services} chosen={resolve({ ...DEFAULT_SETTINGS, ...settings }, 'en')} />,
  );
  await settle();
  return { place, services };
}

describe('PopupScreen', () => {
  it('jumps by telling the frame of the reference', async () => {
    const { place, services } = await popup(READ);
    click(one(place, '.excerpt'));
    expect(services.tellTab).toHaveBeenCalledExactlyOnceWith(7, 3, { name: 'jump', reference: 'r1' });
  });

  it('turns the site off beside those already off', async () => {
    const { place, services } = await popup(READ, { sitesOff: ['other.example'] });
    click(one(place, '[role="switch"]'));
    expect(services.change).toHaveBeenCalledExactlyOnceWith({ sitesOff: ['other.example', 'tin.example'] });
  });

  it('turns the site on again', async () => {
    const { place, services } = await popup(READ, { sitesOff: ['tin.example', 'other.example'] });
    click(one(place, '[role="switch"]'));
    expect(services.change).toHaveBeenCalledExactlyOnceWith({ sitesOff: ['other.example'] });
  });

  it('pauses for an hour from now and ends the pause', async () => {
    const running = await popup(READ);
    click(button(running.place, 'Pause for an hour'));
    expect(running.services.change).toHaveBeenCalledExactlyOnceWith({
      pausedUntil: '2026-11-21T13:00:00.000Z',
    });
    const paused = await popup(READ, { pausedUntil: 'forever' });
    click(button(paused.place, 'Turn on again'));
    expect(paused.services.change).toHaveBeenCalledExactlyOnceWith({ pausedUntil: null });
  });

  it('looks again once access was given', async () => {
    let given = false;
    const { place } = await popup(
      READ,
      {},
      {
        hasAccess: () => Promise.resolve(given),
        askAccess: () => {
          given = true;
          return Promise.resolve(true);
        },
      },
    );
    click(button(place, 'Allow access'));
    await settle();
    expect(place.textContent).toContain('1 passage on this page');
  });

  it('tries again after a failure', async () => {
    let tries = 0;
    const { place } = await popup({
      'tab.reading': (request) => {
        tries += 1;
        const failure = { ok: false, error: { code: 'no-background', detail: '' } } as const;
        return tries === 1 ? failure : (READ['tab.reading']?.(request) ?? failure);
      },
    });
    click(button(place, 'Try again'));
    await settle();
    expect(place.textContent).toContain('Kim met Putin');
  });

  it('says so where a choice cannot be stored', async () => {
    const { place } = await popup(READ, {}, { change: () => Promise.reject(new Error('no room')) });
    click(one(place, '[role="switch"]'));
    await settle();
    expect(place.textContent).toContain('The browser’s storage did not work.');
  });

  it('opens the archive and the options', async () => {
    const { place, services } = await popup(READ);
    click(button(place, 'Archive'));
    click(button(place, 'Options'));
    expect(services.open).toHaveBeenNthCalledWith(1, 'archive/index.html');
    expect(services.open).toHaveBeenNthCalledWith(2, 'options/index.html');
  });
});

import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings.ts';
import { changeSettings, onSettingsChanged, readSettings } from '../../src/platform/settings.ts';
import { installFakeApi } from './fake-api.ts';

let api: ReturnType<typeof installFakeApi>;
beforeEach(() => {
  api = installFakeApi();
});
afterEach(() => vi.unstubAllGlobals());

test('nothing chosen: the defaults, and nothing stored', async () => {
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  expect(api.storage.local.stored.size).toBe(0);
});

test('a choice is stored alone and read back among the defaults', async () => {
  await changeSettings({ delay: 600 });
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, delay: 600 });
  expect(api.storage.local.stored.size).toBe(1);
});

test('two screens that change different things at once both have their way', async () => {
  await Promise.all([changeSettings({ theme: 'dark' }), changeSettings({ opening: 'click' })]);
  expect(await readSettings()).toMatchObject({ theme: 'dark', opening: 'click' });
});

const choices: fc.Arbitrary<Settings> = fc.record({
  opening: fc.constantFrom('hover', 'click', 'modifier'),
  delay: fc.constantFrom(200, 400, 600),
  interfaceLang: fc.constantFrom('auto', 'vi', 'ar', 'zh-Hans'),
  factsLang: fc.constantFrom('auto', 'en', 'ko'),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  sitesOff: fc.array(fc.domain()),
  pausedUntil: fc.constantFrom(null, 'forever', '2026-01-01T00:00:00.000Z'),
});

test('whatever is chosen comes back', async () => {
  await fc.assert(
    fc.asyncProperty(choices, async (settings) => {
      await changeSettings(settings);
      expect(await readSettings()).toEqual(settings);
    }),
  );
});

test('a damaged choice counts as none and leaves the others', async () => {
  const keys = Object.keys(DEFAULT_SETTINGS);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...keys), fc.anything(), async (damaged, value) => {
      await changeSettings({ ...DEFAULT_SETTINGS, opening: 'click', theme: 'dark' });
      const key = [...api.storage.local.stored.keys()].find((one) => one.endsWith(damaged)) ?? '';
      api.storage.local.stored.set(key, value);
      const read = await readSettings();
      expect(Object.keys(read).sort()).toEqual([...keys].sort());
      if (damaged !== 'opening') expect(read.opening).toBe('click');
      if (damaged !== 'theme') expect(read.theme).toBe('dark');
    }),
  );
});

test('a change is told with the settings in force; other storage is none of it', async () => {
  const told: Settings[] = [];
  const stop = onSettingsChanged((settings) => told.push(settings));
  await api.storage.local.set({ other: 1 });
  await api.storage.session.set({ 'choice.theme': 'dark' });
  await changeSettings({ delay: 200 });
  await changeSettings({ delay: 600 });
  await vi.waitFor(() => expect(told.at(-1)?.delay).toBe(600));
  expect(told.every(({ theme }) => theme === 'auto')).toBe(true);
  stop();
  expect(api.storage.onChanged.size()).toBe(0);
});

test('of two readings under way only the later is told', async () => {
  const told: number[] = [];
  onSettingsChanged((settings) => told.push(settings.delay));
  let finish = (_stored: Record<string, unknown>): void => undefined;
  const slow = new Promise<Record<string, unknown>>((resolve) => {
    finish = resolve;
  });
  api.storage.local.get.mockImplementationOnce(() => slow);
  await changeSettings({ delay: 200 });
  await changeSettings({ delay: 600 });
  await vi.waitFor(() => expect(told).toEqual([600]));
  finish({ 'choice.delay': 200 });
  await slow;
  await readSettings();
  expect(told).toEqual([600]);
});

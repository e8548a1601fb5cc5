import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReasonCode } from '../../../src/core/story/reason.ts';
import type { ErrorCode, RefusalCode } from '../../../src/messages/surface.ts';
import {
  direction,
  formatFigure,
  INTERFACE_LANGUAGES,
  interfaceLanguage,
  messagesFor,
} from '../../../src/ui/locales/index.ts';
import { phrase, plain } from '../../../src/ui/locales/phrase.ts';
import { fillDateReason, fillReason } from '../../../src/ui/locales/reason-filling.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Every text of a catalogue with the way to it; functions are called with numbers and texts of their own. */
function leaves(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

function keys(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`));
}

describe('catalogues', () => {
  it('have the same keys in every language, apart from the forms of nouns', () => {
    const of = (lang: string): readonly string[] =>
      keys(messagesFor(lang))
        .filter((path) => !path.startsWith('.facts.units.'))
        .sort();
    for (const lang of INTERFACE_LANGUAGES) expect(of(lang)).toEqual(of('en'));
  });

  it.each(INTERFACE_LANGUAGES)('%s leaves nothing empty and nothing in English', (lang) => {
    const english = new Map(leaves(messagesFor('en'), ''));
    for (const [path, text] of leaves(messagesFor(lang), '')) {
      expect(text.trim(), path).not.toBe('');
      if (lang !== 'en' && !path.startsWith('.facts.units.')) expect(text, path).not.toBe(english.get(path));
    }
  });

  it('writes Arabic in Arabic script, with Western digits', () => {
    for (const [path, text] of leaves(messagesFor('ar'), '')) {
      if (path !== '.facts.units.percent.other') expect(text, path).toMatch(/\p{Script=Arabic}/u);
      expect(text, path).not.toMatch(/[٠-٩]/);
    }
  });

  it('writes Vietnamese composed, as it is searched and compared', () => {
    for (const [path, text] of leaves(messagesFor('vi'), '')) expect(text, path).toBe(text.normalize('NFC'));
  });

  it('falls back on English and passes over regions', () => {
    expect(messagesFor('vi-VN').product).toBe('Bối cảnh');
    expect(messagesFor('fr').product).toBe('Backstory');
    expect(interfaceLanguage('AR-eg')).toBe('ar');
    expect(direction('ar')).toBe('rtl');
    expect(direction(null)).toBe('ltr');
  });

  it('words every code that a message can carry', () => {
    // Both are checked by type: a code without wording does not compile.
    const errors: Readonly<Record<ErrorCode, string>> = messagesFor('en').failures;
    const refusals: Readonly<Record<RefusalCode, string>> = messagesFor('en').refusals;
    expect([...Object.values(errors), ...Object.values(refusals)]).not.toContain('');
  });
});

describe('reasons', () => {
  const NAMES = {
    'ev-1': { text: 'Hội nghị', lang: 'vi' },
    'kim-jong-un': { text: 'Kim Jong-un', lang: 'en' },
  };
  const PARAMS = {
    a: 'Bình Nhưỡng',
    b: 'Москва',
    term: '조약',
    place: 'Курск',
    names: 'kim-jong-un, Putin',
    words: 'hôm thứ Tư',
    date: '2023-09-13',
    event: 'ev-1',
    claim: 'c-unnamed',
    count: 3,
    days: 2,
  };

  it.each(INTERFACE_LANGUAGES)('are all worded in %s, with what fills them in', (lang) => {
    const { reasons, dateReasons } = messagesFor(lang).facts;
    for (const [code, word] of Object.entries(reasons)) {
      // The keys of the record are the codes.
      const words = plain(word(fillReason({ code: code as ReasonCode, params: PARAMS }, NAMES, lang)));
      expect(words, code).not.toMatch(/undefined|null|NaN|\[object/);
      expect(words.length, code).toBeGreaterThan(3);
    }
    for (const [code, word] of Object.entries(dateReasons)) {
      const params = { words: 'hôm thứ Tư', date: '2023-09-13', event: 'ev-1' };
      const filling = fillDateReason({ code: code as keyof typeof dateReasons, params }, NAMES, lang);
      expect(plain(word(filling)), code).toContain('2023');
    }
  });

  it('name ids and keep what is written on the page', () => {
    const { reasons } = messagesFor('en').facts;
    const word = (code: ReasonCode, params: Record<string, string | number>): string =>
      plain(reasons[code](fillReason({ code, params }, NAMES, 'en'))).replace(/[\u2068\u2069]/g, '');
    expect(word('same-event', { event: 'ev-1' })).toBe('Same event: Hội nghị');
    expect(word('same-event', { event: 'ev-unnamed' })).toBe('Same event');
    expect(word('same-people', { names: 'kim-jong-un,no-name' })).toBe('Same names: Kim Jong-un');
    expect(word('same-people', { names: 'no-name' })).toBe('Same names');
    expect(word('sides-in-sentence', { a: 'Pyongyang', b: 'Moscow' })).toBe(
      'Pyongyang and Moscow are named in one sentence',
    );
    expect(word('close-in-time', { days: 0 })).toBe('Same day');
    expect(word('close-in-time', { days: -1 })).toBe('1 day apart');
  });

  it('isolate names from the direction of the sentence', () => {
    expect(plain(phrase`Removed: ${{ text: 'عنوان', lang: 'ar' }}.`)).toBe('Removed: \u2068عنوان\u2069.');
  });
});

describe('figures', () => {
  it.each([
    [{ low: 11_000, unit: 'soldiers' }, 'en', 'at least 11,000 soldiers'],
    [{ low: 11_000, unit: 'soldiers' }, 'vi', 'ít nhất 11.000 binh sĩ'],
    [{ low: 11_000, unit: 'soldiers' }, 'ar', 'ما لا يقل عن 11 ألف جندي'],
    [{ low: 2, unit: 'missiles' }, 'ar', 'ما لا يقل عن صاروخين'],
    [{ low: 2, high: 2, unit: 'missiles' }, 'ar', 'صاروخان'],
    [{ low: 2, unit: 'rail cars' }, 'ar', 'ما لا يقل عن عربتي قطار'],
    [{ low: 50, high: 50, unit: 'missiles' }, 'ar', '50 صاروخًا'],
    [{ high: 1, unit: 'votes' }, 'en', 'at most 1 vote'],
    [{ low: 24, high: 99, unit: 'missiles' }, 'en', '24 to 99 missiles'],
    [{ low: 24, high: 99, unit: 'missiles' }, 'vi', 'từ 24 đến 99 tên lửa'],
    [{ low: 24, high: 99, unit: 'missiles' }, 'ar', 'ما بين 24 و99 صاروخًا'],
    [{ low: 50, high: 50, unit: 'percent' }, 'ar', '50%'],
    [{ low: 3, unit: 'zeppelins' }, 'en', 'at least 3 zeppelins'],
    [{ unit: 'soldiers' }, 'en', ''],
  ])('%o in %s', (figure, lang, words) => {
    expect(formatFigure(figure, lang)).toBe(words);
  });

  it('have a wording for every unit of the shipped packs, in every language', () => {
    const packs = join(ROOT, 'src/packs');
    const folders = readdirSync(packs, { recursive: true, encoding: 'utf8' }).filter(
      (path) => /[\\/]claims[\\/][^\\/]+\.json$/.test(path) && !path.includes('texts'),
    );
    const units = folders.flatMap((path) => {
      const claims: readonly { readonly figure: { readonly unit: string } | null }[] = JSON.parse(
        readFileSync(join(packs, path), 'utf8'),
      );
      return claims.flatMap(({ figure }) => (figure === null ? [] : [figure.unit]));
    });
    expect(units.length).toBeGreaterThan(50);
    for (const lang of INTERFACE_LANGUAGES)
      expect(Object.keys(messagesFor(lang).facts.units)).toEqual(expect.arrayContaining(units));
  });
});

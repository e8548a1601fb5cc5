// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings.ts';
import { messagesFor } from '../../src/ui/locales/index.ts';
import { Options, type OptionsProps } from '../../src/ui/Options.tsx';
import { Welcome, type WelcomeProps } from '../../src/ui/Welcome.tsx';
import { button, click, mount, one } from './mount.ts';

function options(settings: Partial<Settings>, onChange = vi.fn()): HTMLElement {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  return mount(
    <Options settings={all} lang="en" messages={messagesFor('en')} change={null} onChange={onChange} />,
  );
}

/** The group or list called so. */
function choice(place: HTMLElement, label: string): HTMLElement {
  const found = [...place.querySelectorAll<HTMLElement>('fieldset, .choice')].find(
    (each) => each.querySelector('legend, span')?.textContent === label,
  );
  if (found === undefined) throw new Error(`no choice called “${label}”`);
  return found;
}

function choose(place: HTMLElement, label: string, words: string): void {
  const group = choice(place, label);
  const select = group.querySelector('select');
  if (select !== null)
    select.value = [...select.options].find((option) => option.textContent === words)?.value ?? '';
  const radio = [...group.querySelectorAll('label')]
    .find((each) => each.textContent === words)
    ?.querySelector('input');
  (select ?? radio)?.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('Options', () => {
  it.each([
    ['Cards open', 'on a click', { opening: 'click' }],
    ['Rest before a card opens', 'long (0.6 s)', { delay: 600 }],
    ['Language of the interface', 'Tiếng Việt', { interfaceLang: 'vi' }],
    ['Language of the facts', 'العربية', { factsLang: 'ar' }],
    ['Colours', 'dark', { theme: 'dark' }],
  ])('%s: %s', (label, words, patch) => {
    const onChange = vi.fn();
    choose(options({}, onChange), label, words);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(patch);
  });

  it('shows what is chosen now', () => {
    const place = options({ opening: 'modifier', theme: 'dark', factsLang: 'vi' });
    const radios = [...place.querySelectorAll('label')].filter(
      (label) => label.querySelector<HTMLInputElement>('[type="radio"]')?.checked,
    );
    expect(radios.map((label) => label.textContent)).toEqual([
      'while Alt is held down',
      'medium (0.4 s)',
      'dark',
    ]);
    const lists = [...place.querySelectorAll('select')].map(
      (select) => select.selectedOptions[0]?.textContent,
    );
    expect(lists).toEqual(['as the browser', 'Tiếng Việt']);
  });

  it('offers a delay only where cards open on hover', () => {
    const delay = (opening: Settings['opening']): boolean =>
      choice(options({ opening }), 'Rest before a card opens').hasAttribute('disabled');
    expect([delay('click'), delay('hover')]).toEqual([true, false]);
  });

  it('turns a site on again and leaves the others off', () => {
    const onChange = vi.fn();
    const place = options({ sitesOff: ['a.example', 'b.example'] }, onChange);
    click(button(place, 'Turn on at a.example'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ sitesOff: ['b.example'] });
  });

  it('shows the card in the languages and colours chosen', () => {
    const place = options({ factsLang: 'vi', theme: 'dark' });
    const card = one(place, '[role="dialog"]');
    expect(card.dataset['theme']).toBe('dark');
    const heading = one(card, 'h2');
    expect([heading.textContent, heading.lang]).toEqual(['Khánh thành cầu cảng', 'vi']);
    expect(card.textContent).toContain('Who says what');
  });
});

it('Options says what became of a change', () => {
  const status = (change: OptionsProps['change']): string | null => {
    const props = { settings: DEFAULT_SETTINGS, lang: 'en', messages: messagesFor('en'), onChange: vi.fn() };
    return one(mount(<Options {...props} change={change} />), '[role="status"]').textContent;
  };
  expect([status(null), status('saved')]).toEqual(['', 'Saved']);
  expect(status('failed')).toContain('The browser’s storage did not work.');
});

describe('Welcome', () => {
  const welcome = (over: Partial<WelcomeProps> = {}): HTMLElement => {
    const props: WelcomeProps = {
      messages: messagesFor('en'),
      lang: 'en',
      access: false,
      tryUrl: 'https://wiki.example/',
      onAllow: vi.fn(),
      onLanguage: vi.fn(),
      onOpenArchive: vi.fn(),
      onOpenOptions: vi.fn(),
      ...over,
    };
    return mount(<Welcome {...props} />);
  };

  it('asks for access with one button, only where it is missing', () => {
    const onAllow = vi.fn();
    click(button(welcome({ onAllow }), 'Allow access'));
    expect(onAllow).toHaveBeenCalledOnce();
    expect(() => button(welcome({ access: true }), 'Allow access')).toThrow();
    expect(one(welcome({ access: null }), '.access').textContent).toBe('');
  });

  it('offers each language in its own words', () => {
    const onLanguage = vi.fn();
    const place = welcome({ onLanguage });
    expect(button(place, 'العربية').lang).toBe('ar');
    expect(button(place, 'English').getAttribute('aria-pressed')).toBe('true');
    click(button(place, 'Tiếng Việt'));
    expect(onLanguage).toHaveBeenCalledExactlyOnceWith('vi');
  });

  it('says in three sentences what it does, and in one that nothing leaves the device', () => {
    const place = welcome();
    expect(place.querySelectorAll('.sentences li')).toHaveLength(3);
    expect(place.textContent).toContain('Nothing leaves this device');
  });

  it('has no link to try where no page is known', () => {
    expect(welcome({ tryUrl: null }).querySelector('a')).toBeNull();
  });
});

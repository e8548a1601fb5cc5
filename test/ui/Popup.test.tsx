// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { messagesFor } from '../../src/ui/locales/index.ts';
import { Popup, type PopupProps } from '../../src/ui/Popup.tsx';
import type { PopupModel } from '../../src/ui/popup-model.ts';
import { popupModel } from '../fixtures/popup.ts';
import { button, click, mount, one } from './mount.ts';

function popup(model: PopupModel, over: Partial<PopupProps> = {}): HTMLElement {
  const props: PopupProps = {
    model,
    messages: messagesFor('en'),
    lang: 'en',
    onSite: vi.fn(),
    onPauseHour: vi.fn(),
    onResume: vi.fn(),
    onAllow: vi.fn(),
    onRetry: vi.fn(),
    onJump: vi.fn(),
    onOpenArchive: vi.fn(),
    onOpenOptions: vi.fn(),
    onOpenArticle: vi.fn(),
    ...over,
  };
  return mount(<Popup {...props} />);
}

describe('the references of the page', () => {
  it('are listed, four at first, and jump when clicked', () => {
    const onJump = vi.fn();
    const place = popup(popupModel('read', 'en'), { onJump });
    expect(place.textContent).toContain('6 passages on this page');
    expect(place.querySelectorAll('.excerpt')).toHaveLength(4);
    click(button(place, 'Show 2 more'));
    const fifth = place.querySelectorAll<HTMLElement>('.excerpt')[4];
    if (fifth === undefined) throw new Error('there are six');
    click(fifth);
    expect(onJump.mock.calls[0]?.[0]).toMatchObject({ id: 'r4', frame: 0 });
    expect(fifth.getAttribute('aria-current')).toBe('true');
  });

  it('are walked by next and previous, round both ends', () => {
    const onJump = vi.fn();
    const place = popup(popupModel('read', 'en'), { onJump });
    click(button(place, 'Next passage'));
    click(button(place, 'Next passage'));
    click(button(place, 'Previous passage'));
    click(button(place, 'Previous passage'));
    expect(onJump.mock.calls.map(([reference]) => reference.id)).toEqual(['r0', 'r1', 'r0', 'r5']);
    expect(place.querySelectorAll('.excerpt')).toHaveLength(6);
  });

  it('begin from the end when going back first', () => {
    const onJump = vi.fn();
    click(button(popup(popupModel('read', 'en'), { onJump }), 'Previous passage'));
    expect(onJump.mock.calls[0]?.[0].id).toBe('r5');
  });

  it('take the direction of their own text', () => {
    expect(one(popup(popupModel('read', 'en', 'ar')), '.excerpt').getAttribute('dir')).toBe('auto');
  });
});

describe('facts and articles', () => {
  it('stand below the references, folded', () => {
    const place = popup(popupModel('read', 'en'));
    const facts = [...place.querySelectorAll<HTMLDetailsElement>('.fact')];
    expect(facts.map((fact) => fact.querySelector('h3')?.textContent)).toEqual([
      'North Korean soldiers in the Kursk region',
      'Andrei Belousov',
    ]);
    expect(facts.every((fact) => !fact.open)).toBe(true);
    expect(one(place, '.articles').textContent).toContain(
      'Same event: Treaty on partnership comes into force',
    );
  });

  it('may come later than the references', () => {
    const place = popup({ ...popupModel('read', 'en'), facts: null });
    expect(place.querySelectorAll('.excerpt')).not.toHaveLength(0);
    expect(place.querySelectorAll('.fact')).toHaveLength(0);
    expect(place.querySelector('[role="alert"]')).toBeNull();
  });

  it('may be missing, and then it is said why', () => {
    const place = popup({ ...popupModel('read', 'en'), facts: null, failure: { code: 'storage-failed' } });
    expect(one(place, '[role="alert"]').textContent).toContain('The browser’s storage did not work.');
    expect(place.querySelectorAll('.excerpt')).not.toHaveLength(0);
  });
});

describe('an empty popup says why', () => {
  it.each([
    ['off', 'Off at this site'],
    ['paused', 'Paused until'],
    ['no-access', 'Backstory may not read this site'],
    ['unreadable', 'This page cannot be read'],
    ['failed', 'Backstory did not answer'],
    ['loading', 'Looking at this page'],
  ] as const)('%s', (state, words) => {
    expect(one(popup(popupModel(state, 'en')), 'main').textContent).toContain(words);
  });

  it('nothing found, with the reasons of the verdict', () => {
    const place = popup(popupModel('nothing', 'en'));
    expect(place.textContent).toContain('Nothing of the story on this page');
    expect(place.textContent).toContain('Pyongyang and Moscow are both named, but never together');
  });

  it('nothing known of the page: what can be done', () => {
    expect(popup({ ...popupModel('nothing', 'en'), reading: null }).textContent).toContain('reload it');
  });

  it('paused without end', () => {
    const place = popup({ ...popupModel('paused', 'en'), pausedUntil: 'forever' });
    expect(place.textContent).toContain('Paused until you turn it on again');
  });
});

describe('controls', () => {
  it('switch the site off and on, as a switch does', () => {
    const onSite = vi.fn();
    const on = one(popup(popupModel('read', 'en'), { onSite }), '[role="switch"]');
    const off = one(popup(popupModel('off', 'en'), { onSite }), '[role="switch"]');
    expect([on, off].map((each) => each.getAttribute('aria-checked'))).toEqual(['true', 'false']);
    click(on);
    click(off);
    expect(onSite.mock.calls).toEqual([[false], [true]]);
  });

  it.each([
    ['read', 'Pause for an hour', 'onPauseHour'],
    ['paused', 'Turn on again', 'onResume'],
    ['no-access', 'Allow access', 'onAllow'],
    ['failed', 'Try again', 'onRetry'],
    ['read', 'Archive', 'onOpenArchive'],
    ['read', 'Options', 'onOpenOptions'],
  ] as const)('%s: %s', (state, words, callback) => {
    const called = vi.fn();
    click(button(popup(popupModel(state, 'en'), { [callback]: called }), words));
    expect(called).toHaveBeenCalledOnce();
  });

  it('offer no switch where there is no site', () => {
    for (const state of ['unreadable', 'no-access', 'paused', 'loading'] as const) {
      expect(popup(popupModel(state, 'en')).querySelector('[role="switch"]')).toBeNull();
    }
  });
});

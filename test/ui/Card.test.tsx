// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { CardFacts } from '../../src/core/story/card.ts';
import { Card, type CardProps } from '../../src/ui/Card.tsx';
import { messagesFor } from '../../src/ui/locales/index.ts';
import { bareFacts, cardFacts } from '../fixtures/facts.ts';
import { button, click, mount, one } from './mount.ts';

function card(over: Partial<CardProps> = {}): HTMLElement {
  const props: CardProps = {
    facts: cardFacts('en'),
    failure: null,
    messages: messagesFor('en'),
    lang: 'en',
    pinned: false,
    onClose: vi.fn(),
    onPin: vi.fn(),
    onOpenArticle: vi.fn(),
    ...over,
  };
  return mount(<Card {...props} />);
}

function withFacts(over: Partial<CardFacts>): HTMLElement {
  return card({ facts: { ...cardFacts('en'), ...over } });
}

describe('Card', () => {
  it('is a non-modal dialog named by its heading, which can take focus', () => {
    const dialog = one(card(), '[role="dialog"]');
    expect(dialog.hasAttribute('aria-modal')).toBe(false);
    expect(dialog.tabIndex).toBe(-1);
    const label = dialog.getAttribute('aria-labelledby') ?? '';
    expect(one(dialog, `[id="${label}"]`).textContent).toBe('North Korean soldiers in the Kursk region');
  });

  it('says who claims what, when, what is counted, and who denies it', () => {
    const [first] = card().querySelectorAll('.claim');
    const text = first?.textContent ?? '';
    expect(text).toContain('at least 10,000 soldiers');
    expect(text).toContain('sent to Russia');
    expect(text).toContain('United States');
    expect(text).toContain('November 2024');
    expect(text).toContain('Denied by Kremlin on 5 November 2024');
  });

  it('says in words that a source is state media, and whether a claim was confirmed', () => {
    const second = card().querySelectorAll('.claim')[1]?.textContent ?? '';
    expect(second).toContain('state media among the sources');
    expect(second).toContain('On record or confirmed later');
  });

  it('shows three rival claims and the others when asked', () => {
    const place = card();
    expect(place.querySelectorAll('.claim')).toHaveLength(3);
    click(button(place, 'Show 1 more'));
    expect(place.querySelectorAll('.claim')).toHaveLength(4);
  });

  it('gives every fact its sources, linked so that the other side learns nothing', () => {
    const place = card();
    for (const fact of place.querySelectorAll('.claim, .background, .dated > li')) {
      expect(fact.querySelector('.source-list li'), fact.textContent ?? '').not.toBeNull();
    }
    for (const link of place.querySelectorAll('a')) {
      expect(link.getAttribute('rel')).toBe('noreferrer');
      expect(link.getAttribute('target')).toBe('_blank');
    }
  });

  it('never links an address that is not one of the web', () => {
    const [article] = cardFacts('en').articles;
    if (article === undefined) throw new Error('the fixture has articles');
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'nonsense']) {
      const source = { outlet: 'Site', kind: 'site', url, date: null } as const;
      const place = withFacts({
        background: { text: { text: 'x', lang: 'en' }, role: null, sources: [source] },
        claims: [],
        asOf: [],
        since: [],
        articles: [{ ...article, origin: 'pack', url }],
      });
      expect(place.querySelectorAll('a')).toHaveLength(0);
    }
  });

  it('cuts a long background and reads on when asked', () => {
    const place = withFacts({
      background: { text: { text: 'word '.repeat(100), lang: 'en' }, role: null, sources: [] },
    });
    expect(one(place, '.background p').textContent?.length).toBeLessThanOrEqual(241);
    click(button(place, 'Read on'));
    expect(one(place, '.background p').textContent).toBe('word '.repeat(100));
  });

  it('parts what was known on the day of the page from what came after', () => {
    const place = card();
    expect(place.querySelectorAll('.dated > li')).toHaveLength(2);
    expect(one(place, '.dated').textContent).toContain('Treaty on partnership comes into force');
    click(button(place, 'Since this page'));
    expect(one(place, '.dated').textContent).toContain('Sappers announced for Kursk');
    expect(one(place, '.dated').textContent).not.toContain('Treaty on partnership');
    expect(place.textContent).toContain('This page is dated 10 December 2024.');
  });

  it('shows one line of time, without tabs, for a page without a date', () => {
    const place = withFacts({ pageDate: null });
    expect(place.querySelector('[role="tablist"]')).toBeNull();
    expect(place.querySelectorAll('.dated > li')).toHaveLength(4);
  });

  it('lets arrow keys go along the tabs in the direction of reading', () => {
    for (const [lang, key] of [
      ['en', 'ArrowRight'],
      ['ar', 'ArrowLeft'],
    ] as const) {
      const place = card({ lang, messages: messagesFor(lang) });
      const [first, second] = place.querySelectorAll<HTMLButtonElement>('[role="tab"]');
      first?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      expect(document.activeElement).toBe(second);
    }
  });

  it('lists at most three articles, each with the reason and its language in words', () => {
    const articles = [...cardFacts('en').articles, ...cardFacts('vi').articles];
    const place = withFacts({ articles });
    const items = [...place.querySelectorAll('.articles > li')];
    expect(items).toHaveLength(3);
    expect(items[0]?.textContent).toContain('Same event: Treaty on partnership comes into force');
    expect(items[0]?.textContent).toContain('Vietnamese');
    expect(items[0]?.textContent).toContain('2 more copies');
    expect(items[1]?.textContent).toContain('Same names: Pyongyang and Moscow');
    expect(items[2]?.textContent).toContain('record in the story pack');
  });

  it('opens an article of the archive by its id, and a record of the pack at its address', () => {
    const onOpenArticle = vi.fn();
    const place = card({ onOpenArticle });
    click(button(place, 'Hai thủ đô, một hiệp ước: điều gì đã được ký ở Bình Nhưỡng'));
    expect(onOpenArticle).toHaveBeenCalledExactlyOnceWith('a-000000000000000000000001');
    expect(one(place, 'a.headline').getAttribute('href')).toBe('https://news.example/ar/4');
  });

  it('marks the language and direction of whatever is in another language', () => {
    const place = card({ lang: 'ar', messages: messagesFor('ar'), facts: cardFacts('ar') });
    const statement = place.querySelectorAll('.statement')[2];
    expect(statement?.getAttribute('lang')).toBe('en');
    expect(statement?.getAttribute('dir')).toBe('ltr');
    expect(place.querySelectorAll('.statement')[0]?.hasAttribute('lang')).toBe(false);
    expect(one(place, '[role="dialog"]').dir).toBe('rtl');
    for (const name of place.querySelectorAll('.line bdi, .why bdi')) expect(name.textContent).not.toBe('');
  });

  it('says why it was marked and when the facts were last checked', () => {
    const foot = one(card(), '.foot').textContent;
    expect(foot).toContain('Pyongyang and Moscow are named in one sentence');
    expect(foot).toContain('It says “on Thursday”, which means 31 October 2024');
    expect(foot).toContain('Facts last checked on 21 November 2026');
  });

  it('tells its owner to close and to pin', () => {
    const onClose = vi.fn();
    const onPin = vi.fn();
    const place = card({ onClose, onPin, pinned: true });
    expect(button(place, 'Keep open').getAttribute('aria-pressed')).toBe('true');
    click(button(place, 'Keep open'));
    click(button(place, 'Close'));
    expect([onPin.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 1]);
  });

  it('offers the archive only where it can be opened', () => {
    expect(() => button(card(), 'Open archive')).toThrow();
    const onOpenArchive = vi.fn();
    click(button(card({ onOpenArchive }), 'Open archive'));
    expect(onOpenArchive).toHaveBeenCalledOnce();
  });

  it('leaves out the parts for which there is nothing', () => {
    const place = card({ facts: bareFacts('vi'), lang: 'vi', messages: messagesFor('vi') });
    expect(place.querySelectorAll('section')).toHaveLength(0);
    expect(place.textContent).toContain('Dữ kiện được kiểm tra lần cuối ngày 21 tháng 11, 2026');
  });

  it('words a failure instead of the facts', () => {
    const place = card({ facts: null, failure: { code: 'no-background' } });
    expect(place.textContent).toContain('Backstory did not answer. Nothing is lost; try again in a moment.');
    expect(one(place, '[role="dialog"]').getAttribute('aria-labelledby')).toBe(one(place, 'h2').id);
  });

  it('draws nothing while there is neither a fact nor a failure', () => {
    expect(card({ facts: null }).children).toHaveLength(0);
  });

  it('works inside a closed shadow root', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'closed' });
    root.append(card());
    const dialog = one(root, '[role="dialog"]');
    expect(root.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.tagName).toBe('H2');
  });
});

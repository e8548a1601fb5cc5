// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';
import { ArchiveScreen } from '../../../src/screens/archive/ArchiveScreen.tsx';
import { resolve } from '../../../src/screens/screen.ts';
import { opened, ROWS } from '../../fixtures/archive.ts';
import { button, click, mount, one, settle } from '../../ui/mount.ts';
import { type Answers, answering } from '../answers.ts';

const ID = 'a-000000000000000000000001';

/** A background with two articles fewer or more: what is removed is gone until it is restored. */
function archiveOf(removed: Set<string>): Answers {
  return {
    'archive.rows': () => ({ ok: true, value: ROWS.filter(({ id }) => !removed.has(id)) }),
    'archive.article': () => ({ ok: true, value: opened('en', 'vi') }),
    'archive.remove': ({ ids }) => {
      for (const id of ids) removed.add(id);
      return { ok: true, value: { removed: ids.length } };
    },
    'archive.restore': ({ ids }) => {
      for (const id of ids) removed.delete(id);
      return { ok: true, value: { restored: ids.length } };
    },
  };
}

interface Screen {
  readonly place: HTMLElement;
  readonly changed: () => Promise<void>;
  readonly asked: readonly (readonly [string, unknown])[];
}

async function screen(hash: string, answers: Answers): Promise<Screen> {
  location.hash = hash;
  const { ask, asked } = answering(answers);
  const listeners = new Set<() => void>();
  const services = {
    ask,
    elapsed: () => 0,
    onArchiveChanged: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const place = mount(<ArchiveScreen services={services} chosen={resolve(DEFAULT_SETTINGS, 'en')} />);
  await settle();
  const changed = async (): Promise<void> => {
    void act(() => {
      for (const listener of listeners) listener();
    });
    await settle();
  };
  return { place, changed, asked };
}

/** The address changes at once, its event comes later; the event is what the screen follows. */
async function arrive(): Promise<void> {
  void act(() => {
    window.dispatchEvent(new Event('hashchange'));
  });
  await settle();
}

beforeEach(() => {
  location.hash = '';
});
afterEach(() => {
  document.body.replaceChildren();
});

describe('ArchiveScreen', () => {
  it('lists the articles and filters them as one types', async () => {
    const { place } = await screen('#/', archiveOf(new Set()));
    expect(document.title).toBe('Archive – Backstory');
    const input = one(place, 'input[type="search"]');
    if (!(input instanceof HTMLInputElement)) throw new Error('it is an input');
    input.value = 'ca phe';
    void act(() => {
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect([...place.querySelectorAll('.row-title')].map((title) => title.textContent)).toEqual([
      'Giá cà phê tăng trở lại',
    ]);
  });

  it('opens an article by its address and takes its headline for the title', async () => {
    const { place, asked } = await screen(`#/article/${ID}`, archiveOf(new Set()));
    expect(one(place, 'h1').textContent).toBe('Hai thủ đô, một hiệp ước: điều gì đã được ký ở Bình Nhưỡng');
    expect(document.title).toContain('Hai thủ đô');
    expect(asked[0]).toEqual(['archive.article', { id: ID, languages: ['en'] }]);
  });

  it('removes at once, says so, and brings it back when undone', async () => {
    const removed = new Set<string>();
    const { place } = await screen(`#/article/${ID}`, archiveOf(removed));
    click(button(place, 'Remove from archive'));
    await settle();
    await arrive();
    expect([...removed]).toEqual([ID]);
    expect(location.hash).toBe('#/');
    expect(one(place, '[role="status"]').textContent).toContain('Removed: Hai thủ đô');
    click(button(place, 'Undo'));
    await settle();
    expect([...removed]).toEqual([]);
    expect(location.hash).toBe(`#/article/${ID}`);
  });

  it('says what failed and stays where it is', async () => {
    const { place } = await screen(`#/article/${ID}`, {
      ...archiveOf(new Set()),
      'archive.remove': () => ({ ok: false, error: { code: 'storage-full', detail: '' } }),
    });
    click(button(place, 'Remove from archive'));
    await settle();
    expect(one(place, '[role="status"]').textContent).toContain('The storage is full.');
    expect(location.hash).toBe(`#/article/${ID}`);
  });

  it('words an answer that did not come', async () => {
    const { place } = await screen('#/', {});
    expect(one(place, '[role="alert"]').textContent).toBe(
      'Backstory did not answer. Nothing is lost; try again in a moment.',
    );
  });

  it('follows what changes in the archive elsewhere', async () => {
    const removed = new Set<string>();
    const { place, changed } = await screen('#/', archiveOf(removed));
    expect(place.textContent).toContain('Giá cà phê');
    removed.add('a-000000000000000000000004');
    await changed();
    expect(place.textContent).not.toContain('Giá cà phê');
  });

  it('puts the focus on what a new address shows', async () => {
    const { place } = await screen('#/', archiveOf(new Set()));
    location.hash = '#/import';
    await arrive();
    expect(one(place, 'h1').textContent).toBe('Bring in documents');
    expect(document.activeElement).toBe(one(place, 'main'));
  });

  it('brings chosen files in and reports them', async () => {
    const { place, asked } = await screen('#/import', {
      'archive.import': ({ name }) => ({
        ok: true,
        value: { outcome: 'merged', article: ID, headline: name },
      }),
    });
    const input = place.querySelector('input');
    if (input === null) throw new Error('there is an input');
    Object.defineProperty(input, 'files', { value: [new File(['words'], 'a.txt')] });
    void act(() => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(() => place.textContent).toContain('Finished. 0 taken · 1 already there · 0 not taken');
    expect(asked).toMatchObject([['archive.import', { name: 'a.txt', text: 'words' }]]);
  });
});

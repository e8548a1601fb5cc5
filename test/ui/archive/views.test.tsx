// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ArticleRows } from '../../../src/ui/archive/ArticleRows.tsx';
import type { Filter, Row } from '../../../src/ui/archive/archive-model.ts';
import { BringIn, type BringInProps } from '../../../src/ui/archive/BringIn.tsx';
import { Reading } from '../../../src/ui/archive/Reading.tsx';
import { messagesFor } from '../../../src/ui/locales/index.ts';
import { opened, ROWS, run } from '../../fixtures/archive.ts';
import { button, click, mount, one } from '../mount.ts';

const EN = { messages: messagesFor('en'), lang: 'en' };

describe('ArticleRows', () => {
  const list = (
    rows: readonly Row[],
    filter: Filter = { words: '', language: null },
    onFilter = vi.fn(),
  ): HTMLElement => mount(<ArticleRows rows={rows} filter={filter} onFilter={onFilter} {...EN} />);

  it('folds copies under the earliest and counts them', () => {
    const place = list(ROWS);
    const folded = one(place, '.copies');
    expect(one(folded, 'summary').textContent).toBe('2 copies');
    expect(folded.parentElement?.querySelector('.row-title')?.getAttribute('lang')).toBe('ar');
  });

  it('shows the records of the pack apart from the reader’s own', () => {
    const records = one(list(ROWS), '.records');
    expect(records.textContent).toContain('Records in the story pack');
    expect(records.querySelectorAll('.row')).toHaveLength(2);
    // They cannot be opened here: one leads out, of the other no address is known.
    expect([...records.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://news.example/6',
    ]);
  });

  it('says of each row whose it is, its language, and how its date is known', () => {
    const text = list(ROWS).textContent ?? '';
    expect(text).toContain(
      'Yonhap · English · November 2024 · as marked by the collecting tool · Speaks of the story',
    );
    expect(text).toContain('Language unknown · date unknown');
    expect(text).toContain('Not about the story');
  });

  it('takes the first words where there is no headline', () => {
    const titles = [...list(ROWS).querySelectorAll('.row-title')].map((title) => title.textContent);
    expect(titles[0]).toMatch(/^The paper that both leaders .*…$/);
  });

  it('tells of a filter that leaves nothing, and of the way back', () => {
    const onFilter = vi.fn();
    const place = list(ROWS, { words: 'nowhere', language: null }, onFilter);
    expect(one(place, '[role="status"]').textContent).toBe('0 articles');
    click(button(place, 'Clear the filter'));
    expect(onFilter).toHaveBeenCalledExactlyOnceWith({ words: '', language: null });
  });

  it('invites to bring documents in where the reader has none, records of the pack or not', () => {
    expect(list([]).textContent).toContain('Your archive is empty');
    expect(list(ROWS.slice(-2)).textContent).toContain('Your archive is empty');
    expect(list(ROWS).textContent).not.toContain('Your archive is empty');
  });

  it('puts a hundred on the page, and a hundred more when asked', () => {
    const [model] = ROWS;
    if (model === undefined) throw new Error('there are rows');
    const rows = Array.from({ length: 250 }, (_, at) => ({
      ...model,
      id: `a-${String(at).padStart(24, '0')}`,
      copies: [],
    }));
    const place = list(rows);
    expect(place.querySelectorAll('.row')).toHaveLength(100);
    click(button(place, 'Show 100 more'));
    click(button(place, 'Show 50 more'));
    expect(place.querySelectorAll('.row')).toHaveLength(250);
  });
});

describe('Reading', () => {
  const reading = (over: Partial<Parameters<typeof Reading>[0]> = {}): HTMLElement =>
    mount(
      <Reading opened={opened('en', 'ar')} onOpenArticle={vi.fn()} onRemove={vi.fn()} {...EN} {...over} />,
    );

  it('sets the copy in its own language and direction', () => {
    const article = one(reading(), 'article');
    expect([article.lang, article.dir]).toEqual(['ar', 'rtl']);
    expect([...article.children].map(({ tagName }) => tagName)).toEqual([
      'H1',
      'P',
      'H2',
      'P',
      'BLOCKQUOTE',
      'UL',
    ]);
    expect(article.querySelectorAll('li')).toHaveLength(2);
  });

  it('tells how the date was worked out', () => {
    const text = one(reading(), '.metadata').textContent ?? '';
    expect(text).toContain('20 June 2024');
    expect(text).toContain('worked out from the text');
    expect(text).toContain('It reports Treaty on partnership comes into force, dated 19 June 2024');
    expect(text).toContain('The text says “يوم الخميس”, which fits 20 June 2024');
  });

  it('keeps what was left out in sight, by reason', () => {
    const left = one(reading(), '.dropped');
    expect(one(left, 'summary').textContent).toBe('3 lines left out as not part of the article');
    const groups = [...left.querySelectorAll('section')].map((group) => [
      group.querySelector('h2')?.textContent,
      [...group.querySelectorAll('li')].map((line) => line.textContent),
    ]);
    expect(groups).toEqual([
      ['Counters of views or comments', ['0', '551']],
      ['Lists of other articles', ['Giá cà phê tăng trở lại']],
    ]);
  });

  it('names copies and related articles with the reason', () => {
    const text = reading().textContent ?? '';
    expect(text).toContain('Copy of the same agency report');
    expect(text).toContain('Same names: Pyongyang and Moscow');
  });

  it('removes when told to', () => {
    const onRemove = vi.fn();
    click(button(reading({ onRemove }), 'Remove from archive'));
    expect(onRemove).toHaveBeenCalledOnce();
  });
});

describe('BringIn', () => {
  const bringIn = (over: Partial<BringInProps> = {}): HTMLElement =>
    mount(<BringIn run={null} onFiles={vi.fn()} onDrop={vi.fn()} onCancel={vi.fn()} {...EN} {...over} />);

  it('can be reached and used by keyboard: two buttons before two inputs, one for folders', () => {
    const place = bringIn();
    const inputs = [...place.querySelectorAll('input')];
    expect(inputs.map((input) => [input.multiple, input.hasAttribute('webkitdirectory')])).toEqual([
      [true, false],
      [true, true],
    ]);
    const opened = vi.fn();
    inputs[1]?.addEventListener('click', opened);
    click(button(place, 'Choose a folder'));
    expect(opened).toHaveBeenCalledOnce();
  });

  it('takes a drop and shows that it would', () => {
    const onDrop = vi.fn();
    const place = bringIn({ onDrop });
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'dataTransfer', { value: 'what was dropped' });
    one(place, '.drop-zone').dispatchEvent(event);
    expect(onDrop).toHaveBeenCalledExactlyOnceWith('what was dropped');
    expect(event.defaultPrevented).toBe(true);
  });

  it('shows how far it is, speaks in steps, and can be cancelled', () => {
    const onCancel = vi.fn();
    const place = bringIn({ run: { ...run('running'), done: 19 }, onCancel });
    expect(one(place, 'progress').getAttribute('value')).toBe('19');
    expect(one(place, '.progress .line').textContent).toBe('19 of 40 documents · 12 a second');
    // Spoken every fifth of the way.
    expect(one(place, '[role="status"]').textContent).toBe('16 of 40 documents');
    expect(place.querySelector('.drop-zone')).toBeNull();
    click(button(place, 'Cancel'));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('reports every file, those not taken first and with the reason', () => {
    const lines = [...bringIn({ run: run('finished') }).querySelectorAll('tbody tr')].map((line) =>
      line.textContent?.replace(/[\u2068\u2069]/g, ''),
    );
    expect(lines).toEqual([
      'kho/ảnh.pngNot taken Files of this kind are not read; .txt, .html, .json and .jsonl are.',
      'kho/trống.txtNot taken The file is empty.',
      'kho/cuối.txtNot taken The storage is full. What was saved is kept; free some space and try again.',
      'kho/001.txtTaken: Hai thủ đô, một hiệp ước: điều gì đã được ký ở Bình NhưỡngSpeaks of the story · copy of 1 article you have',
      'kho/002.txtTakenNot about the story',
      'kho/nhiều bài.jsonl, no. 3Already there: عاصمتان ومعاهدة واحدة: ماذا وُقّع في بيونغ يانغ',
    ]);
  });

  it('sums a run up in the live region', () => {
    expect(one(bringIn({ run: run('finished') }), '[role="status"]').textContent).toBe(
      'Finished. 2 taken · 1 already there · 3 not taken',
    );
    expect(one(bringIn({ run: run('cancelled') }), '[role="status"]').textContent).toContain(
      'Cancelled. 34 documents were not read.',
    );
  });
});

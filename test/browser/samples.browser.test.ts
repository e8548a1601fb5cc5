import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DropReason } from '../../src/core/archive/article.ts';
import { formatDate } from '../../src/ui/locales/format.ts';
import { messagesFor } from '../../src/ui/locales/index.ts';
import {
  bringIn,
  chooseLanguage,
  counted,
  type Kept,
  keptNow,
  listed,
  openArchive,
  type ReadArticle,
  type ReportedFile,
  read,
} from './archive-page.ts';
import { axeProblems } from './axe.ts';
import { type Driver, startDriver } from './driver.ts';

const FOLDER = resolve(import.meta.dirname, '../../../shared/articles');
const isThere = existsSync(FOLDER);
// The short report of a run names no skipped suite, so it is said here as well.
if (!isThere) console.warn('The five documents are skipped, because ../shared/articles is not there.');

/** What has to be found in a document, told by its lines: none of its sentences stand here. */
interface Sample {
  readonly number: string;
  readonly lang: 'vi' | 'ar';
  readonly direction: 'ltr' | 'rtl';
  /** Its first line is its headline. */
  readonly hasHeadline: boolean;
  readonly byline: string | null;
  readonly credit: string | null;
  readonly date: string;
  /** Short words that the steps of its dating name. */
  readonly datedBy: readonly string[];
  readonly paragraphs: readonly string[];
  readonly dropped: Partial<Readonly<Record<DropReason, readonly string[]>>>;
}

/** The lines of a document that are not empty, white space folded. */
function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function fileName(number: string): string {
  const name = readdirSync(FOLDER).find((one) => one.startsWith(number) && one.endsWith('.txt'));
  if (name === undefined) throw new Error(`There is no document ${number} in ../shared/articles.`);
  return name;
}

/** What is to be found in each of the five, counted off in its own lines. */
function samples(): readonly Sample[] {
  const raw = (number: string): string => readFileSync(join(FOLDER, fileName(number)), 'utf8');
  const lines = ['000', '001', '002', '003', '004'].map((number) => linesOf(raw(number)));
  const [first = [], second = [], third = [], fourth = [], fifth = []] = lines;
  const one = third[0] ?? '';
  const caption = /[^.]*\(Ảnh: \w+\)\./.exec(one)?.[0] ?? '';
  const left = { lang: 'vi', direction: 'ltr', byline: null, credit: null } as const;
  return [
    {
      ...left,
      number: '000',
      hasHeadline: true,
      byline: (first.at(-1) ?? '').replace(/ \(.*$/, ''),
      credit: 'TheGuardian',
      date: '2023-09-13',
      datedBy: ['thứ Tư', '13 September 2023'],
      paragraphs: first.slice(3, -1),
      dropped: {
        counter: first.slice(1, 3),
        byline: [(first.at(-1) ?? '').replace(/ \(.*$/, '')],
        credit: [/\(.*\)$/.exec(first.at(-1) ?? '')?.[0] ?? ''],
      },
    },
    {
      ...left,
      number: '001',
      hasHeadline: true,
      date: '2024-11-29',
      datedBy: ['29/11', '29 November 2024'],
      paragraphs: [...second.slice(3, 7), ...second.slice(9, -3)],
      dropped: {
        'repeated-headline': [second[1] ?? '', second[7] ?? ''],
        caption: [second[2] ?? '', second[8] ?? ''],
        'comment-form': second.slice(-3, -1),
        captcha: second.slice(-1),
      },
    },
    {
      ...left,
      number: '002',
      hasHeadline: false,
      date: '2024-11-01',
      datedBy: ['November 2024', '1 November 2024'],
      paragraphs: [one.replace('date 2024-11', '').replace(caption, '').replace(/\s+/g, ' ').trim()],
      dropped: { 'scraper-prefix': ['date 2024-11'], caption: [caption.trim()] },
    },
    {
      ...left,
      number: '003',
      hasHeadline: true,
      date: '2024-11-01',
      datedBy: ['1 November 2024'],
      paragraphs: [fourth[2] ?? '', ...fourth.slice(5, 15)],
      dropped: {
        'repeated-headline': [fourth[1] ?? '', fourth[3] ?? ''],
        caption: [fourth[4] ?? ''],
        'comment-form': fourth.slice(15, 23),
        'related-list': fourth.slice(23, -1),
        'timing-line': fourth.slice(-1),
      },
    },
    {
      ...left,
      number: '004',
      lang: 'ar',
      direction: 'rtl',
      hasHeadline: false,
      date: '2023-09-13',
      datedBy: ['الأربعاء', '13 September 2023'],
      paragraphs: fifth.slice(0, -1),
      dropped: { 'comment-form': fifth.slice(-1) },
    },
  ];
}

const NUMBERS = ['000', '001', '002', '003', '004'] as const;
const COUNTS = { '000': 17, '001': 15, '002': 1, '003': 11, '004': 9 } as const;

/** Words of what must not be read as the article, and of the years of the list beside 003. */
const NEVER_IN_THE_TEXT = /Ảnh:|Quản trị viên|Email|×|\bkb\b|date 2024|2025|Đọc thêm|TheGuardian|تعليقك/;

describe.skipIf(!isThere)(
  isThere
    ? 'the five documents of ../shared/articles, brought in through the archive'
    : 'the five documents: skipped, because ../shared/articles is not there',
  () => {
    const { archive, facts } = messagesFor('en');
    let driver: Driver;
    let reported: readonly ReportedFile[] = [];
    let summary = '';
    let before: Kept;
    let countedBefore: number | null = null;
    const ids: Record<string, string> = {};

    const paths = (): readonly string[] => NUMBERS.map((number) => join(FOLDER, fileName(number)));
    const open = async (number: string): Promise<{ page: Page; article: ReadArticle }> => {
      const page = await openArchive(driver, `#/article/${ids[number] ?? ''}`);
      return { page, article: await read(page) };
    };

    beforeAll(async () => {
      driver = await startDriver();
      const page = await openArchive(driver);
      await chooseLanguage(page, 'en');
      countedBefore = await counted(page);
      await page.close();
      ({ summary, lines: reported } = await bringIn(driver, paths()));
      before = await keptNow(driver);
      for (const { id, fileName: name } of before.rows) ids[name?.slice(0, 3) ?? ''] = id;
    });
    afterAll(() => driver?.close());

    test('all are taken, as speaking of the story, and the report says so', () => {
      expect(summary).toBe(`${archive.finished} 5 taken · 0 already there · 0 not taken`);
      expect(reported.map(({ file }) => file.slice(0, 3)).sort()).toEqual([...NUMBERS]);
      for (const { said, article, file } of reported) {
        expect(said).toMatch(new RegExp(`^${archive.takenOne}`));
        expect(said).toContain(archive.onStory);
        expect(article).toBe(ids[file.slice(0, 3)]);
      }
    });

    test.each(NUMBERS)(
      '%s is read with its headline, language, date and text, and nothing else',
      async (number) => {
        const sample = samples().find((one) => one.number === number);
        if (sample === undefined) throw new Error(`${number} is described above`);
        const { page, article } = await open(number);
        const [firstLine = ''] = linesOf(readFileSync(join(FOLDER, fileName(number)), 'utf8'));

        expect(sample.paragraphs).toHaveLength(COUNTS[number]);
        expect(article.paragraphs).toEqual(sample.paragraphs);
        for (const text of article.paragraphs) expect(text).not.toMatch(NEVER_IN_THE_TEXT);
        if (sample.hasHeadline) expect(article.headline).toBe(firstLine);
        else expect(sample.paragraphs[0]).toContain(article.headline.replace('…', ''));
        expect(article.title).toContain(article.headline);

        expect([article.lang, article.dir, article.direction]).toEqual([
          sample.lang,
          sample.direction,
          sample.direction,
        ]);
        const { metadata } = article;
        expect(metadata[archive.language]).toBe(sample.lang === 'vi' ? 'Vietnamese' : 'Arabic');
        expect(metadata[archive.published]).toContain(
          `${formatDate(sample.date, 'day', 'en')} (${facts.dateHow.inferred})`,
        );
        for (const words of sample.datedBy) expect(article.dateSteps.join('\n')).toContain(words);
        expect(metadata[archive.byline] ?? null).toBe(sample.byline);
        expect(metadata[archive.credit] ?? null).toBe(sample.credit);
        expect(metadata[archive.fileName]).toBe(fileName(number));
        await page.close();
      },
    );

    test.each(NUMBERS)('%s shows what was left out of it, and why', async (number) => {
      const sample = samples().find((one) => one.number === number);
      const { page, article } = await open(number);
      await page.click('details.dropped summary');
      expect(await page.$eval('details.dropped', (details) => details.open)).toBe(true);
      expect(article.dropped).toEqual(
        Object.fromEntries(
          Object.entries(sample?.dropped ?? {}).map(([why, lines]) => [
            // The keys of `dropped` above are reasons.
            facts.dropped[why as DropReason],
            lines,
          ]),
        ),
      );
      await page.close();
    });

    test.each(NUMBERS)(
      'of %s no line is lost: each is in the article or among what was left out',
      (number) => {
        const held = before.articles.find(({ id }) => id === ids[number]);
        const squeeze = (text: string): string => text.replace(/\s+/g, '');
        const file = readFileSync(join(FOLDER, fileName(number)), 'utf8');
        const parts = [held?.headline ?? '', ...(held?.paragraphs ?? []).map(({ text }) => text)];
        const dropped = (held?.dropped ?? []).map(({ start, end, text }) => {
          expect(file.slice(start, end)).toBe(text);
          return text;
        });
        const letters = (texts: readonly string[]): string => [...squeeze(texts.join(''))].sort().join('');
        expect(letters([...parts, ...dropped])).toBe(letters([file]));
      },
    );

    test('the store holds each once, with the same fields', () => {
      expect(before.rows).toHaveLength(5);
      expect(before.articles.map(({ id }) => id)).toEqual(before.rows.map(({ id }) => id));
      expect(before.signed).toEqual(before.rows.map(({ id }) => id));
      expect(before.trash).toEqual([]);
      for (const sample of samples()) {
        const row = before.rows.find(({ id }) => id === ids[sample.number]);
        const article = before.articles.find(({ id }) => id === ids[sample.number]);
        expect(row).toMatchObject({
          language: sample.lang,
          credit: sample.credit,
          outlet: null,
          url: null,
          onStory: true,
          published: { date: sample.date, precision: 'day', how: 'inferred' },
        });
        expect(row?.headline === null).toBe(!sample.hasHeadline);
        expect(article).toMatchObject({
          direction: sample.direction,
          byline: sample.byline,
          headline: row?.headline,
          origin: 'file',
        });
        // That 002 was written in November 2024 is known from the mark of its collector.
        const codes = row?.published.reasons.map(({ code }) => code);
        expect(codes?.includes('marker')).toBe(sample.number === '002');
      }
    });

    test('the list has the two copies of one report folded, the earliest in front, and nothing else', async () => {
      const page = await openArchive(driver);
      const own = await listed(page);
      // Records that the story pack has of the five have given way to the articles themselves.
      expect(await counted(page)).toBe(countedBefore);
      expect(await axeProblems(page)).toEqual([]);
      await page.close();
      expect(own.map(({ id }) => id).sort()).toEqual(
        ['000', '001', '002', '003'].map((number) => ids[number] ?? '').sort(),
      );
      expect(own.map(({ id, copies }) => [id, copies])).toContainEqual([ids['000'], [ids['004']]]);
      expect(own.filter(({ copies }) => copies.length > 0)).toHaveLength(1);
      expect(own.map(({ line }) => /\d+ \w+ \d{4}/.exec(line)?.[0])).toEqual([
        '29 November 2024',
        '1 November 2024',
        '1 November 2024',
        '13 September 2023',
      ]);
    });

    test('a copy shows the other, and only it; two outlets on one event are related, not copies', async () => {
      const lists = new Map<string, ReadArticle['lists']>();
      const titles = new Map<string, string>();
      for (const number of NUMBERS) {
        const { page, article } = await open(number);
        if (number === '004') expect(await axeProblems(page)).toEqual([]);
        await page.close();
        lists.set(number, article.lists);
        titles.set(number, article.headline);
      }
      const copies = (number: string): readonly string[] => lists.get(number)?.[archive.copiesTitle] ?? [];
      const related = (number: string): readonly string[] => lists.get(number)?.[archive.relatedTitle] ?? [];
      expect(copies('000')).toEqual([titles.get('004')]);
      expect(copies('004')).toEqual([titles.get('000')]);
      for (const number of ['001', '002', '003']) expect(copies(number)).toEqual([]);
      expect(related('002')).toContain(titles.get('003'));
      expect(related('003')).toContain(titles.get('002'));
    });

    test('a second time adds nothing and changes nothing', async () => {
      const again = await bringIn(driver, paths());
      expect(again.summary).toBe(`${archive.finished} 0 taken · 5 already there · 0 not taken`);
      for (const { said, article, file } of again.lines) {
        expect(said).toMatch(new RegExp(`^${archive.mergedOne}`));
        expect(article).toBe(ids[file.slice(0, 3)]);
      }
      expect(await keptNow(driver)).toEqual(before);
    });
  },
);

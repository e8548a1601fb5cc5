import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Messages, messagesFor, type RefusalReason } from '../../src/ui/locales/index.ts';
import { inCodePage, utf16 } from '../fixtures/encode.ts';
import {
  bringIn,
  chooseLanguage,
  emptyArchive,
  keptNow,
  openArchive,
  putFiles,
  type TestFile,
  type TestFiles,
} from './archive-page.ts';
import { type Driver, startDriver } from './driver.ts';

const MEGABYTE = 1024 * 1024;

const VIETNAMESE = {
  headline: 'Thị trấn bên sông mở lại chợ nổi',
  body: 'Sáng thứ bảy, hàng trăm chiếc thuyền nhỏ đã trở lại khúc sông cũ để bán rau, cá và hoa. Người già kể rằng ngày trước chợ họp từ lúc trời còn tối, mỗi thuyền treo một ngọn đèn dầu trước mũi.',
};
const ARABIC = {
  headline: 'المدينة القديمة تفتح أبواب سوقها من جديد',
  body: 'عاد الباعة صباح السبت إلى السوق المسقوف بعد ثلاث سنوات من الترميم، ووقف الناس في صفوف طويلة لشراء الخبز والزيتون. وقال كبار السن إن السوق كان يفتح قبل شروق الشمس في أيام طفولتهم.',
};
const ENGLISH = {
  headline: 'The lighthouse gets its old lamp back',
  body: 'Volunteers carried the restored lamp up two hundred steps on Saturday and lit it at dusk. The keeper’s granddaughter turned the switch, and boats in the bay answered with their horns.',
};

function asText({ headline, body }: { readonly headline: string; readonly body: string }): string {
  return `${headline}\n\n${body}\n`;
}

/** A sentence of its own for each document, so that no two are the same article. */
function numbered(number: number): { readonly title: string; readonly text: string } {
  return {
    title: `Letter no. ${number} from the island`,
    text: `Letter no. ${number} came with the morning boat. It tells of ${number} sheep, a new gate and rain from the west.`,
  };
}

/** One document: the headline and text with which it is taken, or why it is not. */
type Fate = { readonly headline: string; readonly body: string } | RefusalReason;

/** A file with what is to become of the documents in it, in order. */
interface Case extends TestFile {
  readonly becomes: readonly Fate[];
  /** Whether the report numbers its documents. */
  readonly isList?: true;
}

function letter(number: number): { readonly headline: string; readonly body: string } {
  const { title, text } = numbered(number);
  return { headline: title, body: text };
}

/** Bytes of no text at all, the same in every run. */
function binary(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => (at * at * 31 + at * 7 + (at >> 3)) % 256);
}

const BEES = {
  headline: 'Bees return to the school roof',
  body: 'After two winters without a hive, the school has bees again. The caretaker built three boxes of larch wood, and the children painted a number on each of them before the first swarm moved in.',
};
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${BEES.headline}</title>
<script>document.documentElement.dataset.ran = 'script'</script></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>${BEES.headline}</h1><p>${BEES.body}</p>
<img src="nowhere.png" onerror="document.documentElement.dataset.ran = 'image'"></article></body></html>`;

/** Vietnamese in UTF-16, each a little different, so that it is an article of its own. */
function inUtf16(order: 'le' | 'be', mark: boolean): Case {
  const document = {
    headline: `${VIETNAMESE.headline} lần thứ ${order === 'le' ? 'hai' : 'ba'}`,
    body: `${VIETNAMESE.body} ${order === 'le' ? 'Trời' : 'Gió'} ${mark ? 'nắng' : 'lặng'} suốt buổi.`,
  };
  return {
    name: `utf-16${order}-${mark ? 'with' : 'without'}-mark.txt`,
    content: utf16(asText(document), order, mark),
    becomes: [document],
  };
}

const CASES: readonly Case[] = [
  { name: 'empty.txt', content: '', becomes: ['empty'] },
  { name: 'only-spaces.txt', content: ' \n\t\n ', becomes: ['empty'] },
  { name: 'good-first.txt', content: asText(ENGLISH), becomes: [ENGLISH] },
  {
    name: 'fifty-megabytes.txt',
    content: Buffer.alloc(50 * MEGABYTE, 'One line of a very long list of nothing at all.\n'),
    becomes: ['too-large'],
  },
  { name: 'picture.txt', content: binary(20_000), becomes: ['binary'] },
  { name: 'picture.html', content: binary(20_000), becomes: ['binary'] },
  inUtf16('le', true),
  inUtf16('le', false),
  inUtf16('be', true),
  inUtf16('be', false),
  {
    name: 'windows-1258.txt',
    content: inCodePage(asText(VIETNAMESE), 'windows-1258'),
    becomes: [VIETNAMESE],
  },
  { name: 'windows-1256.txt', content: inCodePage(asText(ARABIC), 'windows-1256'), becomes: [ARABIC] },
  {
    name: 'foreign.json',
    content: '{"version": 3, "cookies": [{"path": "/"}], "__proto__": {"text": "hidden"}}',
    becomes: ['unknown-json'],
  },
  { name: 'no-list.json', content: '[]', becomes: ['unknown-json'] },
  {
    name: 'truncated.json',
    content: JSON.stringify([numbered(1), numbered(2)]).slice(0, -20),
    becomes: ['unknown-json'],
  },
  {
    name: 'truncated.jsonl',
    isList: true,
    content: [3, 4, 5]
      .map((number) => JSON.stringify(numbered(number)))
      .join('\n')
      .slice(0, -30),
    becomes: [letter(3), letter(4), 'unknown-json'],
  },
  {
    name: 'mixed.json',
    isList: true,
    content: JSON.stringify([numbered(6), { title: 'no text' }, 7, { text: '  ' }, numbered(8)]),
    becomes: [letter(6), 'unknown-json', 'unknown-json', 'empty', letter(8)],
  },
  { name: 'own.html', content: PAGE, becomes: [BEES] },
  {
    name: 'menus-only.html',
    content: '<!doctype html><nav><a href="/">Home</a></nav>',
    becomes: ['no-text'],
  },
  { name: 'report.docx', content: 'not read at all', becomes: ['unknown-type'] },
  { name: 'good-last.txt', content: asText(letter(9)), becomes: [letter(9)] },
];

const TAKEN = CASES.flatMap(({ becomes }) => becomes.filter((fate) => typeof fate !== 'string'));

/** What the report has to say of each document, by its name there. */
function expectedReport({ archive, refusals }: Messages): Readonly<Record<string, string>> {
  return Object.fromEntries(
    CASES.flatMap(({ name, isList, becomes }) =>
      becomes.map((fate, at): [string, string] => {
        const words = archive
          .partOf(name, at + 1)
          .map((part) => (typeof part === 'string' ? part : part.name));
        const said =
          typeof fate === 'string'
            ? `${archive.refusedOne} ${refusals[fate]}`
            : `${archive.takenOne}: ${fate.headline}${archive.offStory}`;
        return [isList === true ? words.join('') : name, said];
      }),
    ),
  );
}

describe('bringing in what is no article', () => {
  let driver: Driver;
  let files: TestFiles;
  beforeAll(async () => {
    files = await putFiles(CASES);
    driver = await startDriver();
  });
  afterAll(async () => {
    await driver?.close();
    await files?.remove();
  });

  test.each(['en', 'vi', 'ar'])(
    'says of every file what became of it, in %s, and keeps all that was good whole',
    async (lang) => {
      const messages = messagesFor(lang);
      const first = await openArchive(driver);
      await chooseLanguage(first, lang);
      await first.close();
      await emptyArchive(driver);

      const { summary, lines } = await bringIn(driver, files.paths);
      expect(Object.fromEntries(lines.map(({ file, said }) => [file, said]))).toEqual(
        expectedReport(messages),
      );
      const refused = lines.filter((line) => line.refused);
      expect(refused).toHaveLength(lines.length - TAKEN.length);
      // What wants doing something about stands first.
      expect(lines.slice(0, refused.length)).toEqual(refused);
      expect(summary).toBe(
        `${messages.archive.finished} ${[
          messages.archive.taken(TAKEN.length),
          messages.archive.merged(0),
          messages.archive.refused(refused.length),
        ].join(' · ')}`,
      );

      const { rows, articles, signed, trash } = await keptNow(driver);
      const told = articles.map(({ headline, paragraphs }) => ({
        headline,
        body: paragraphs.map(({ text }) => text).join(' '),
      }));
      expect(told.sort(byBody)).toEqual([...TAKEN].sort(byBody));
      expect(rows.map(({ id }) => id)).toEqual(articles.map(({ id }) => id));
      expect(lines.flatMap(({ article }) => article ?? []).sort()).toEqual(rows.map(({ id }) => id));
      expect(signed.filter((id) => !rows.some((row) => row.id === id))).toEqual([]);
      expect(trash).toEqual([]);
    },
  );

  test('knows the languages of what came in old code pages', async () => {
    const { articles } = await keptNow(driver);
    const languages = (name: string): unknown =>
      articles
        .filter(({ fileName }) => fileName?.startsWith(name))
        .map(({ language, direction }) => [language, direction]);
    expect(languages('windows-1258')).toEqual([['vi', 'ltr']]);
    expect(languages('windows-1256')).toEqual([['ar', 'rtl']]);
    expect(languages('utf-16')).toEqual([1, 2, 3, 4].map(() => ['vi', 'ltr']));
  });

  test('nothing in an imported page is run or asked for', async () => {
    const { articles } = await keptNow(driver);
    driver.site.forget();
    const bees = articles.find(({ headline }) => headline === BEES.headline);
    const page = await openArchive(driver, `#/article/${bees?.id ?? ''}`);
    await page.waitForSelector('.reading article');
    expect(await page.evaluate(() => document.documentElement.dataset['ran'])).toBeUndefined();
    expect(driver.site.requests()).toEqual([]);
  });
});

function byBody(a: { readonly body: string }, b: { readonly body: string }): number {
  return a.body < b.body ? -1 : 1;
}

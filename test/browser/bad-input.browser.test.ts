import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Messages, messagesFor, type RefusalReason } from '../../src/ui/locales/index.ts';
import { inCodePage, utf16 } from '../fixtures/encode.ts';
import {
  bringIn,
  chooseLanguage,
  emptyArchive,
  type Kept,
  keptNow,
  openArchive,
  putFiles,
  type ReportedFile,
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

/** A file with what is to become of it: articles by their first words, or why it is not taken. */
interface Case extends TestFile {
  /** For each document in the file, in order: a headline that is taken, or why it is refused. */
  readonly becomes: readonly ({ readonly taken: string; readonly body: string } | RefusalReason)[];
}

const takes = ({ headline, body }: { readonly headline: string; readonly body: string }) => [
  { taken: headline, body },
];

function letter(number: number): { readonly taken: string; readonly body: string } {
  const { title, text } = numbered(number);
  return { taken: title, body: text };
}

const CASES: readonly Case[] = [
  { name: 'empty.txt', content: '', becomes: ['empty'] },
  { name: 'only-spaces.txt', content: ' \n\t\n ', becomes: ['empty'] },
  { name: 'good-first.txt', content: asText(ENGLISH), becomes: takes(ENGLISH) },
  {
    name: 'fifty-megabytes.txt',
    content: Buffer.alloc(50 * MEGABYTE, 'One line of a very long list of nothing at all.\n'),
    becomes: ['too-large'],
  },
  { name: 'picture.txt', content: binary(20_000), becomes: ['binary'] },
  { name: 'picture.html', content: binary(20_000), becomes: ['binary'] },
  ...(['le', 'be'] as const).flatMap((order) =>
    [true, false].map((mark): Case => {
      const headline = `${VIETNAMESE.headline} (${order}, ${mark ? 'có dấu' : 'không dấu'})`;
      const body = `${VIETNAMESE.body} ${order === 'le' ? 'Trời' : 'Gió'} ${mark ? 'nắng' : 'lặng'} suốt buổi.`;
      const document = { headline, body };
      return {
        name: `utf-16${order}-${mark ? 'with' : 'without'}-mark.txt`,
        content: utf16(asText(document), order, mark),
        becomes: takes(document),
      };
    }),
  ),
  {
    name: 'windows-1258.txt',
    content: inCodePage(asText(VIETNAMESE), 'windows-1258'),
    becomes: takes(VIETNAMESE),
  },
  { name: 'windows-1256.txt', content: inCodePage(asText(ARABIC), 'windows-1256'), becomes: takes(ARABIC) },
  {
    name: 'foreign.json',
    content: JSON.stringify({ version: 3, cookies: [{ __proto__: null, path: '/' }] }),
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
    content: [3, 4, 5].map((number) => JSON.stringify(numbered(number))).join('\n').slice(0, -30),
    becomes: [letter(3), letter(4), 'unknown-json'],
  },
  {
    name: 'mixed.json',
    content: JSON.stringify([numbered(6), { title: 'no text' }, 7, { text: '  ' }, numbered(8)]),
    becomes: [letter(6), 'unknown-json', 'unknown-json', 'empty', letter(8)],
  },
  { name: 'own.html', content: page(), becomes: [{ taken: 'Bees return to the school roof', body: PAGE_BODY() }] },
  { name: 'menus-only.html', content: '<!doctype html><nav><a href="/">Home</a></nav>', becomes: ['no-text'] },
  { name: 'report.docx', content: 'PK\u0003\u0004 not a document', becomes: ['unknown-type'] },
  { name: 'good-last.txt', content: asText(numberedText(9)), becomes: takes(numberedText(9)) },
];

import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CleanDocument, DropReason } from '../../../src/core/archive/article.ts';
import { cleanText } from '../../../src/core/archive/clean.ts';
import { createCleaner } from '../../../src/core/archive/cleaner.ts';
import { articleId } from '../../../src/core/archive/identity.ts';
import { rawSpan } from '../../../src/core/archive/offsets.ts';

const cleaner = createCleaner();
const clean = (raw: string): CleanDocument => cleanText(raw, cleaner);
const texts = (document: CleanDocument): string[] => document.paragraphs.map(({ text }) => text);
const why = (document: CleanDocument, text: string): DropReason | undefined =>
  document.dropped.find((piece) => piece.text === text)?.why;

/** Offsets of characters that are in no part of the document though they are not white space. */
function lost(raw: string, document: CleanDocument): number[] {
  const held = new Uint8Array(raw.length);
  for (const { start, end } of document.dropped) held.fill(1, start, end);
  for (const { segments } of [
    ...document.paragraphs,
    ...(document.headlineAt === null ? [] : [document.headlineAt]),
  ]) {
    for (const { start, end } of segments) held.fill(1, start, end);
  }
  return Array.from(raw, (_, at) => at).filter((at) => held[at] === 0 && /\S/.test(raw.charAt(at)));
}

const FERRY = [
  'A ferry carrying 140 people sank off the northern coast early on Thursday, and coastguards rescued most of those on board within two hours.',
  'The cause is not yet known, the transport minister said, adding that divers would search the hull on Friday.',
  '"We heard a bang, and then everything tilted," a passenger told the Harbour Post.',
  'Helicopters from three countries joined the rescue, according to the coastguard, which said the sea was calm.',
];
const [ONE = '', TWO = '', THREE = '', FOUR = ''] = FERRY;
const HEADLINE = 'Ferry sinks off northern coast, dozens rescued';

describe('an English page as text', () => {
  const raw = [
    'Home',
    'World',
    `${HEADLINE} - The Harbour Post`,
    HEADLINE,
    'By Mara Lindqvist',
    'Published: 14 March 2024, 10:32 GMT',
    '12',
    'Share',
    'Facebook',
    'FILE PHOTO: The ferry Aurora leaves the port of Tallis, January 2, 2023. REUTERS/Jan Kowalt',
    ONE,
    TWO,
    'Read more: What we know about the Aurora',
    THREE,
    'What happened next',
    FOUR,
    'Advertisement',
    'Related articles',
    'Storm closes port for second day',
    '13 March 2024',
    'New ferries ordered for island route',
    '11 March 2024',
    'Leave a comment',
    'Your email address will not be published.',
    '7 + four =',
    'Sign up for our newsletter',
    '© 2024 The Harbour Post. All rights reserved.',
    'Page generated in 0.231 seconds',
  ].join('\n');
  const document = clean(raw);

  it('finds headline, author and day', () => {
    expect(document.headline).toBe(HEADLINE);
    expect(document.byline).toBe('Mara Lindqvist');
    expect(document.printedDate).toBe('2024-03-14');
  });
  it('keeps the paragraphs and the heading between them, in order', () => {
    expect(document.paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
      ['text', ONE],
      ['text', TWO],
      ['text', THREE],
      ['heading', 'What happened next'],
      ['text', FOUR],
    ]);
  });
  it.each<[string, DropReason]>([
    [`${HEADLINE} - The Harbour Post`, 'repeated-headline'],
    ['By Mara Lindqvist', 'byline'],
    ['Published: 14 March 2024, 10:32 GMT', 'date-line'],
    ['12', 'counter'],
    ['Facebook', 'menu'],
    [
      'FILE PHOTO: The ferry Aurora leaves the port of Tallis, January 2, 2023. REUTERS/Jan Kowalt',
      'caption',
    ],
    ['Read more: What we know about the Aurora', 'related-list'],
    ['Storm closes port for second day', 'related-list'],
    ['13 March 2024', 'related-list'],
    ['Your email address will not be published.', 'comment-form'],
    ['7 + four =', 'captcha'],
    ['Page generated in 0.231 seconds', 'timing-line'],
  ])('drops %s', (text, reason) => {
    expect(why(document, text)).toBe(reason);
  });
  it('loses nothing', () => {
    expect(lost(raw, document)).toEqual([]);
  });
  it('has the same identity as the bare article', () => {
    expect(articleId(document)).toBe(
      articleId(
        clean([HEADLINE, '', ONE, '', TWO, '', THREE, '', 'What happened next', '', FOUR].join('\n')),
      ),
    );
  });
});

interface Sample {
  readonly lang: string;
  readonly headline: string;
  readonly body: readonly string[];
  readonly around: readonly [string, DropReason][];
  readonly byline?: string;
  readonly credit?: string;
}

/** `around` in the order of the page; `@` stands for the next paragraph of the body. */
const SAMPLES: readonly Sample[] = [
  {
    lang: 'vi',
    headline: 'Phà chìm ngoài khơi bờ bắc, hàng chục người được cứu',
    credit: 'Báo Bến',
    body: [
      'Một chiếc phà chở 140 người đã chìm ngoài khơi bờ bắc vào rạng sáng thứ năm, lực lượng tuần duyên cứu được hầu hết trong hai giờ.',
      'Bộ trưởng Giao thông nói nguyên nhân chưa rõ và thợ lặn sẽ kiểm tra thân tàu vào thứ sáu.',
      'Bình luận về vụ việc, thị trưởng cho biết bến phà vẫn mở cửa cho các tuyến khác trong tuần này.',
    ],
    around: [
      ['Thứ năm, 14/3/2024, 10:32 (GMT+7)', 'date-line'],
      ['@', 'menu'],
      ['Chiếc phà Rạng Đông rời cảng hồi tháng 1. Ảnh: Báo Bến', 'caption'],
      ['@', 'menu'],
      ['>> Xem thêm: Bão đóng cửa cảng ngày thứ hai', 'related-list'],
      ['@', 'menu'],
      ['Theo Báo Bến', 'credit'],
      ['Từ khóa: phà, cứu hộ', 'menu'],
      ['TIN LIÊN QUAN', 'related-list'],
      ['Bão đóng cửa cảng ngày thứ hai', 'related-list'],
      ['Đặt phà mới cho tuyến đảo', 'related-list'],
    ],
  },
  {
    lang: 'ar',
    headline: 'العبارة تغرق قبالة الساحل الشمالي وإنقاذ العشرات',
    byline: 'سامر الحداد',
    credit: 'وكالات',
    body: [
      'غرقت عبارة تقل مئة وأربعين شخصا قبالة الساحل الشمالي في ساعة مبكرة من صباح الخميس وأنقذ خفر السواحل معظم من كانوا على متنها خلال ساعتين',
      'وقال وزير النقل إن سبب الحادث لا يزال مجهولا، مضيفا أن الغواصين سيفتشون الهيكل يوم الجمعة',
      'وانضمت مروحيات من ثلاث دول إلى عملية الإنقاذ بحسب خفر السواحل الذي أكد أن البحر كان هادئا طوال الليل',
    ],
    around: [
      ['الخميس 14 مارس 2024 - 10:32', 'date-line'],
      ['كتب: سامر الحداد', 'byline'],
      ['شارك', 'menu'],
      ['@', 'menu'],
      ['@', 'menu'],
      ['صورة: وكالة الساحل', 'caption'],
      ['@', 'menu'],
      ['اقرأ أيضا: عاصفة تغلق الميناء لليوم الثاني', 'related-list'],
      ['المصدر: وكالات', 'credit'],
      ['التعليقات', 'comment-form'],
      ['لن يتم نشر عنوان بريدك الإلكتروني', 'comment-form'],
    ],
  },
  {
    lang: 'ru',
    headline: 'Паром затонул у северного побережья, спасены десятки человек',
    byline: 'Анна Громова',
    credit: 'Прибой',
    body: [
      'Паром со 140 пассажирами затонул у северного побережья рано утром в четверг, береговая охрана спасла почти всех за два часа.',
      'Причина пока неизвестна, сообщил министр транспорта и добавил, что водолазы осмотрят корпус в пятницу.',
      'К спасению присоединились вертолёты трёх стран, сообщила береговая охрана, море было спокойным.',
    ],
    around: [
      ['14 марта 2024, 10:32', 'date-line'],
      ['Анна Громова', 'byline'],
      ['@', 'menu'],
      ['@', 'menu'],
      ['Фото: Пётр Носов / Прибой', 'caption'],
      ['@', 'menu'],
      ['Подписывайтесь на наш канал в Telegram', 'menu'],
      ['Читайте также', 'related-list'],
      ['Шторм закрыл порт на второй день', 'related-list'],
      ['Источник: Прибой', 'credit'],
      ['Комментарии (3)', 'comment-form'],
      ['Ваш комментарий', 'comment-form'],
    ],
  },
  {
    lang: 'ko',
    headline: '북부 해안서 여객선 침몰…수십 명 구조',
    byline: '김하늘',
    body: [
      '140명을 태운 여객선이 14일 새벽 북부 해안에서 침몰했으며 해양경찰이 두 시간 만에 대부분을 구조했다고 당국이 밝혔다.',
      '교통부 장관은 원인이 아직 밝혀지지 않았다며 금요일에 잠수사들이 선체를 수색할 것이라고 말했다.',
    ],
    around: [
      ['입력 2024.03.14 10:32', 'date-line'],
      ['김하늘 기자', 'byline'],
      ['[사진=해안신문]', 'caption'],
      ['@', 'menu'],
      ['@', 'menu'],
      ['저작권자 ⓒ 해안신문 무단전재 및 재배포 금지', 'menu'],
      ['많이 본 뉴스', 'related-list'],
      ['1 폭풍으로 항구 이틀째 폐쇄', 'related-list'],
    ],
  },
  {
    lang: 'zh',
    headline: '北部海岸渡轮沉没 数十人获救',
    body: [
      '一艘载有140人的渡轮14日凌晨在北部海岸沉没，海岸警卫队在两小时内救出了船上大部分人员。',
      '交通部长表示，事故原因尚不清楚，潜水员将于星期五搜查船体，并公布调查结果。',
    ],
    around: [
      ['2024年03月14日 10:32', 'date-line'],
      ['字号：大 中 小', 'menu'],
      ['@', 'menu'],
      ['（海岸新闻记者李明摄）', 'caption'],
      ['@', 'menu'],
      ['（责任编辑：王芳）', 'menu'],
      ['相关新闻', 'related-list'],
      ['风暴使港口连续第二天关闭', 'related-list'],
    ],
  },
  {
    lang: 'ja',
    headline: '北部沿岸でフェリー沈没、数十人を救助',
    body: [
      '140人を乗せたフェリーが14日未明、北部沿岸で沈没し、沿岸警備隊が2時間以内に乗客の大半を救助した。',
      '運輸相は原因はまだ分かっていないと述べ、金曜日に潜水士が船体を調べる予定だと付け加えた。',
    ],
    around: [
      ['2024年3月14日 10:32', 'date-line'],
      ['シェア', 'menu'],
      ['@', 'menu'],
      ['写真：海岸新聞', 'caption'],
      ['@', 'menu'],
      ['無断転載を禁じます', 'menu'],
      ['関連記事', 'related-list'],
      ['嵐で港が2日連続閉鎖', 'related-list'],
    ],
  },
  {
    lang: 'de',
    headline: 'Fähre sinkt vor der Nordküste, Dutzende gerettet',
    byline: 'Karla Brink',
    body: [
      'Eine Fähre mit 140 Menschen an Bord ist am frühen Donnerstag vor der Nordküste gesunken, die Küstenwache rettete die meisten binnen zwei Stunden.',
      'Die Ursache sei noch unklar, sagte der Verkehrsminister, Taucher sollen den Rumpf am Freitag absuchen.',
    ],
    around: [
      ['Von Karla Brink', 'byline'],
      ['14. März 2024, 10:32 Uhr', 'date-line'],
      ['Artikel teilen', 'menu'],
      ['@', 'menu'],
      ['Anzeige', 'menu'],
      ['@', 'menu'],
      ['Lesen Sie auch', 'related-list'],
      ['Sturm schließt Hafen den zweiten Tag', 'related-list'],
      ['Schreibe einen Kommentar', 'comment-form'],
      [
        'Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert',
        'comment-form',
      ],
    ],
  },
  {
    lang: 'th',
    headline: 'เรือเฟอร์รีจมนอกชายฝั่งเหนือ ช่วยผู้โดยสารได้หลายสิบคน',
    body: [
      'เรือเฟอร์รีที่บรรทุกผู้โดยสาร 140 คนจมลงนอกชายฝั่งทางเหนือเมื่อเช้าตรู่วันพฤหัสบดี และหน่วยยามฝั่งช่วยผู้โดยสารส่วนใหญ่ได้ภายในสองชั่วโมง',
      'รัฐมนตรีคมนาคมกล่าวว่ายังไม่ทราบสาเหตุ และนักดำน้ำจะค้นหาตัวเรือในวันศุกร์ พร้อมแถลงผลการสอบสวนต่อประชาชน',
    ],
    around: [
      ['14 มีนาคม 2567', 'date-line'],
      ['@', 'menu'],
      ['@', 'menu'],
      ['แชร์', 'menu'],
      ['ข่าวที่เกี่ยวข้อง', 'related-list'],
      ['พายุปิดท่าเรือเป็นวันที่สอง', 'related-list'],
    ],
  },
];

describe.each(SAMPLES)('a page as text in $lang', ({ headline, body, around, byline, credit }) => {
  const waiting = [...body];
  const raw = [headline, ...around.map(([text]) => (text === '@' ? (waiting.shift() ?? '') : text))].join(
    '\n',
  );
  const document = clean(raw);
  it('is taken apart', () => {
    expect(document.headline).toBe(headline);
    expect(texts(document)).toEqual(body);
    expect(document.printedDate).toBe('2024-03-14');
    expect(document.byline).toBe(byline ?? null);
    expect(document.credit).toBe(credit ?? null);
    for (const [text, reason] of around)
      if (text !== '@') expect([text, why(document, text)]).toEqual([text, reason]);
    expect(lost(raw, document)).toEqual([]);
  });
});

describe('documents of other shapes', () => {
  it('keeps a long single line as body', () => {
    for (const raw of [FERRY.join(' '), SAMPLES[1]?.body.join('، ') ?? '', SAMPLES[4]?.body.join('') ?? '']) {
      const document = clean(raw);
      expect(document.headline).toBeNull();
      expect(texts(document)).toEqual([raw]);
    }
  });
  it('takes a collector’s marks off and a caption out of the middle, and translates offsets across the hole', () => {
    const caption = 'The minister at the quay (Photo: Harbour Post).';
    const raw = ` date 2024-03 ${ONE} ${caption} ${TWO}`;
    const document = clean(raw);
    expect(document.dateMarker).toBe('2024-03');
    expect(texts(document)).toEqual([`${ONE} ${TWO}`]);
    expect(why(document, 'date 2024-03')).toBe('scraper-prefix');
    expect(why(document, caption)).toBe('caption');
    const [paragraph] = document.paragraphs;
    if (paragraph === undefined) throw new Error('no paragraph');
    for (const word of ['ferry', 'coastguards', 'transport', 'divers']) {
      const at = paragraph.text.indexOf(word);
      const span = rawSpan(paragraph, at, at + word.length);
      expect(raw.slice(span.start, span.end)).toBe(word);
    }
    expect(lost(raw, document)).toEqual([]);
  });
  it('reads a header of labelled lines', () => {
    const raw = `URL: https://harbour.example/ferry\nDate: 2024-03-14\nTitle: ${HEADLINE}\n\n${ONE}\n${TWO}`;
    const document = clean(raw);
    expect([document.headline, document.dateMarker, texts(document)]).toEqual([
      HEADLINE,
      '2024-03-14',
      [ONE, TWO],
    ]);
  });
  it('keeps the dates of a chronicle as headings', () => {
    const document = clean(
      `The ferry line, year by year\n1 May 2001\n${ONE}\n3 June 2010\n${TWO}\n14 March 2024\n${FOUR}`,
    );
    expect(document.paragraphs.map(({ kind }) => kind)).toEqual([
      'heading',
      'text',
      'heading',
      'text',
      'heading',
      'text',
    ]);
    expect(document.printedDate).toBeNull();
  });
  it('drops a list of headlines with dates and teasers, each headline twice, but not the article before it', () => {
    const story = (name: string): string =>
      `${name} in the northern islands\n\n${name} in the northern islands\n\n19 May 2025\n\nA short teaser about ${name.toLowerCase()} that ends like a sentence does.`;
    const document = clean(
      `${HEADLINE}\n\n${FERRY.join('\n\n')}\n\n${['Storm warning', 'Bridge opening', 'School prize', 'Harvest feast'].map(story).join('\n\n')}`,
    );
    expect(texts(document)).toEqual(FERRY);
    expect(document.printedDate).toBeNull();
  });
  it('puts hard-wrapped lines together', () => {
    const raw = `${HEADLINE}\n\nA ferry carrying 140 people sank off the northern coast early on\nThursday, and coastguards rescued most of those on board within two\nhours, the ministry said.\n\nThe cause is not yet known, the transport minister said, adding that\ndivers would search the hull on Friday.`;
    expect(texts(clean(raw))).toEqual([
      'A ferry carrying 140 people sank off the northern coast early on Thursday, and coastguards rescued most of those on board within two hours, the ministry said.',
      'The cause is not yet known, the transport minister said, adding that divers would search the hull on Friday.',
    ]);
  });
  it('takes out tags and reads entities, with exact offsets', () => {
    const raw = `${HEADLINE}<br/>\nA ferry sank &amp; co<b>ast</b>guards rescued most of those on board within two hours on Thursday.\n&nbsp;\nwindow.dataLayer = window.dataLayer || [];`;
    const document = clean(raw);
    const [paragraph] = document.paragraphs;
    expect(paragraph?.text).toBe(
      'A ferry sank & coastguards rescued most of those on board within two hours on Thursday.',
    );
    if (paragraph === undefined) throw new Error('no paragraph');
    const at = paragraph.text.indexOf('coastguards');
    const span = rawSpan(paragraph, at, at + 'coastguards'.length);
    expect(raw.slice(span.start, span.end)).toBe('co<b>ast</b>guards');
    expect(lost(raw, document)).toEqual([]);
  });
  it('cuts the source in brackets off the last paragraph', () => {
    const document = clean(`${HEADLINE}\n${ONE}\n${TWO} (Source: Harbour Post)`);
    expect([document.credit, texts(document).at(-1)]).toEqual(['Harbour Post', TWO]);
  });
  it('makes nothing of nothing', () => {
    expect(clean(' \n\t\r\n').paragraphs).toEqual([]);
    expect(clean('').headline).toBeNull();
  });
});

const PIECES = [
  ...FERRY,
  HEADLINE,
  '0',
  '551',
  'Share',
  'Comments',
  'Related',
  'Read more',
  '19 May 2025',
  '3 + two =',
  '(Photo: X).',
  'Photo: Y',
  '<b>',
  '</b>',
  '<br>',
  '&amp;',
  '&nbsp;',
  '&#x200b;',
  '&lt;',
  '\ud800',
  '\udc00',
  'e\u0301\u0301\u0301',
  '\u0000',
  '\u202e',
  '\ufeff',
  'Theo AP',
  'By Jo Li',
  'date 2024-11',
  'url: http://x.example',
  'Title: ',
  '- 1',
  '…',
  '。',
  '！',
  'https://a.example/b',
  '#tag #tag',
  '[caption]',
  '{',
  '0.5 sec | 12 kb',
];

describe('any input', () => {
  const document = fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      ),
      { maxLength: 40 },
    )
    .chain((parts) =>
      fc
        .array(fc.constantFrom('\n', ' ', '\n\n', '', '\r\n', '\t'), {
          minLength: parts.length,
          maxLength: parts.length,
        })
        .map((gaps) => parts.map((part, at) => part + (gaps[at] ?? '')).join('')),
    );

  it('throws nothing, loses nothing and keeps offsets exact', () => {
    fc.assert(
      fc.property(document, (raw) => {
        const cleaned = clean(raw);
        expect(lost(raw, cleaned)).toEqual([]);
        for (const paragraph of cleaned.paragraphs) {
          expect(paragraph.text.trim()).not.toBe('');
          expect(paragraph.segments.reduce((sum, { length }) => sum + length, 0)).toBe(paragraph.text.length);
          for (const { at, length, start, end } of paragraph.segments) {
            if (length === end - start)
              expect(raw.slice(start, end).replace(/\s/g, ' ')).toBe(
                paragraph.text.slice(at, at + length).replace(/\s/g, ' '),
              );
          }
        }
      }),
      { numRuns: 300 },
    );
  });
  it.each([
    ['one letter', 'a'],
    ['spaces', ' '],
    ['brackets', '('],
    ['open captions', '(Photo: '],
    ['captions', 'A man (Photo: X). '],
    ['tags', '<b>a'],
    ['entities', '&amp;'],
    ['sums', '3 + 4 =\n'],
    ['marks', '\u0301'],
    ['surrogates', '\ud800'],
    ['comment headings', 'Comments\n'],
    ['headlines', 'A headline of words\nA headline of words\n'],
    ['dates', '1/1/'],
  ])('finishes on a million characters of %s', (_, unit) => {
    const raw = unit.repeat(Math.ceil(1_000_000 / unit.length));
    expect(clean(raw).dateMarker).toBeNull();
  });
  it('finishes on five million characters of prose', () => {
    const raw = `${ONE}\n`.repeat(36_000);
    expect(clean(raw).paragraphs.length).toBe(36_000);
  });
});

const SHARED = '../shared/articles/';
describe.skipIf(!existsSync(SHARED))(
  'the five sample documents (skipped where ../shared/articles is not there)',
  () => {
    const sample = (name: string): { raw: string; document: CleanDocument } => {
      const raw = readFileSync(SHARED + name, 'utf8');
      return { raw, document: clean(raw) };
    };
    const count = (document: CleanDocument, reason: DropReason): number =>
      document.dropped.filter((piece) => piece.why === reason).length;

    it('000: counters, byline and credit', () => {
      const { raw, document } = sample('000_78ba696950af1c41.txt');
      expect(document.headline).toBe(raw.split('\n')[0]);
      expect([document.byline, document.credit]).toEqual(['Việt Linh', 'TheGuardian']);
      expect([why(document, '0'), why(document, '551')]).toEqual(['counter', 'counter']);
      expect(document.paragraphs.length).toBe(17);
    });
    it('001: gallery labels, captions, comment form, captcha', () => {
      const { raw, document } = sample('001_072fb13e209b46b7.txt');
      expect(document.headline).toBe(raw.split('\n')[0]);
      expect([
        count(document, 'repeated-headline'),
        count(document, 'caption'),
        count(document, 'comment-form'),
        count(document, 'captcha'),
      ]).toEqual([2, 2, 2, 1]);
      expect(document.paragraphs.length).toBe(15);
    });
    it('002: one paragraph, a mark and a caption out of it', () => {
      const { document } = sample('002_8d05d00aa080904e.txt');
      expect([document.headline, document.dateMarker, document.paragraphs.length]).toEqual([
        null,
        '2024-11',
        1,
      ]);
      expect(document.dropped.map((piece) => piece.why)).toEqual(['scraper-prefix', 'caption']);
    });
    it('003: the article without the list that is longer than it', () => {
      const { raw, document } = sample('003_99e065806cfa17d9.txt');
      expect(document.headline).toBe(raw.split('\n')[0]);
      expect([
        count(document, 'repeated-headline'),
        count(document, 'caption'),
        count(document, 'timing-line'),
      ]).toEqual([2, 1, 1]);
      expect(document.paragraphs.length).toBe(11);
      expect(document.paragraphs.at(-1)?.end).toBeLessThan(raw.indexOf('\nBình luận\n'));
      expect(document.printedDate).toBeNull();
    });
    it('004: no headline, the moderation line dropped', () => {
      const { document } = sample('004_88f50d0ee01a588f.txt');
      expect([document.headline, document.paragraphs.length]).toEqual([null, 9]);
      expect(document.dropped.map((piece) => piece.why)).toEqual(['comment-form']);
    });
    it('nothing of any is lost', () => {
      for (const name of [
        '000_78ba696950af1c41.txt',
        '001_072fb13e209b46b7.txt',
        '002_8d05d00aa080904e.txt',
        '003_99e065806cfa17d9.txt',
        '004_88f50d0ee01a588f.txt',
      ]) {
        const { raw, document } = sample(name);
        expect(lost(raw, document)).toEqual([]);
      }
    });
  },
);

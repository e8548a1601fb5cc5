import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CleanDocument, DropReason } from '../../../src/core/archive/article.ts';
import { cleanText } from '../../../src/core/archive/clean.ts';
import { createCleaner } from '../../../src/core/archive/cleaner.ts';
import { articleId } from '../../../src/core/archive/identity.ts';
import { rawSpan } from '../../../src/core/archive/offsets.ts';
import { FERRY, HEADLINE, lost, SAMPLES } from './clean-samples.ts';

const [ONE = '', TWO = '', THREE = '', FOUR = ''] = FERRY;
const cleaner = createCleaner();
const clean = (raw: string): CleanDocument => cleanText(raw, cleaner);
const texts = (document: CleanDocument): string[] => document.paragraphs.map(({ text }) => text);
const why = (document: CleanDocument, text: string): DropReason | undefined =>
  document.dropped.find((piece) => piece.text === text)?.why;

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

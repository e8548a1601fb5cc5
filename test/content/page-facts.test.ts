// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf, publishedOn } from '../../src/content/visit/page-facts.ts';

function pageOf(head: string, body = ''): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

const data = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

describe('the day a page says it was published', () => {
  test.each([
    [
      'structured data',
      data({ '@type': 'NewsArticle', datePublished: '2024-11-30T23:30:00+07:00' }),
      '2024-11-30',
    ],
    [
      'a graph of it',
      data({
        '@graph': [
          { '@type': 'Organization' },
          { '@type': ['Article', 'Thing'], datePublished: '2024-06-19' },
        ],
      }),
      '2024-06-19',
    ],
    [
      'a list of it',
      data([{ '@type': 'BreadcrumbList' }, { '@type': 'ReportageNewsArticle', datePublished: '2024-06' }]),
      '2024-06',
    ],
    [
      'broken structured data',
      data('{"@type": "NewsArticle", "datePublished": "2024-06-19T10:00Z",, }'),
      '2024-06-19',
    ],
    [
      'a meta element',
      '<meta property="article:published_time" content="2024-11-01T09:00:00Z">',
      '2024-11-01',
    ],
    ['one in words', '<meta name="pubdate" content="Fri, 01 Nov 2024 09:00:00 GMT">', '2024-11-01'],
  ])('%s', (_, head, day) => {
    expect(publishedOn(pageOf(head))).toBe(day);
  });

  test('a time element in the article, not one beside it', () => {
    const body =
      '<footer><time datetime="2001-01-01">then</time></footer><article><time datetime="2024-11-30T08:00">today</time></article>';
    expect(publishedOn(pageOf('', body))).toBe('2024-11-30');
  });

  test('what is surer comes first', () => {
    const head = `<meta property="article:published_time" content="2024-11-01">${data({ '@type': 'NewsArticle', datePublished: '2024-11-02' })}`;
    expect(publishedOn(pageOf(head))).toBe('2024-11-02');
  });

  test.each([
    ['nothing', ''],
    ['a shop', data({ '@type': 'Product', datePublished: '2024-11-02' })],
    ['no date', data({ '@type': 'NewsArticle', datePublished: 'yesterday' })],
    ['a day that is none', '<meta property="article:published_time" content="2024-13-45">'],
    ['a year that no page is of', '<meta property="article:published_time" content="0024-11-01">'],
  ])('null for %s', (_, head) => {
    expect(publishedOn(pageOf(head))).toBeNull();
  });

  test('whatever the data holds, the answer is a date or null', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        const script = document.createElement('script');
        script.type = 'application/ld+json';
        script.textContent = text;
        const page = pageOf('');
        page.head.append(script);
        expect(publishedOn(page) ?? '2024').toMatch(/^\d{4}(-\d{2}){0,2}$/);
      }),
    );
  });
});

describe('the language a page says it is in', () => {
  test.each([
    ['vi', 'vi'],
    ['en_US', 'en-US'],
    ['zh-Hant', 'zh-Hant'],
    ['', null],
    ['english please', null],
  ])('%s', (said, lang) => {
    const page = pageOf('');
    page.documentElement.setAttribute('lang', said);
    expect(languageOf(page)).toBe(lang);
  });

  test('said in the old way', () => {
    expect(languageOf(pageOf('<meta http-equiv="content-language" content="ar">'))).toBe('ar');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCleaner } from '../../../src/core/archive/cleaner.ts';
import { type CleanPage, cleanHtml } from '../../../src/core/archive/html.ts';
import { rawSpan } from '../../../src/core/archive/offsets.ts';

const cleaner = createCleaner();
const clean = (html: string): CleanPage => cleanHtml(html, cleaner);
const texts = ({ document }: CleanPage): string[] => document.paragraphs.map(({ text }) => text);

const P1 =
  'A ferry carrying 140 people sank off the northern coast early on Thursday, and coastguards rescued most of them.';
const P2 =
  'The cause is not yet known, the transport minister said, adding that divers would search the hull on Friday.';
const P3 =
  'Helicopters from three countries joined the rescue, according to the coastguard, which said the sea was calm.';

/** What a stretch of a paragraph stands for in the page, by the words. */
function rawOf(html: string, page: CleanPage, words: string): string {
  for (const paragraph of page.document.paragraphs) {
    const at = paragraph.text.indexOf(words);
    if (at < 0) continue;
    const { start, end } = rawSpan(paragraph, at, at + words.length);
    return html.slice(start, end);
  }
  return '';
}

const PAGE = `<!DOCTYPE html><html lang="en-GB"><head>
<title>Ferry sinks off northern coast | The Harbour Post</title>
<meta property="og:site_name" content="The Harbour Post"><meta property="og:title" content="Ferry sinks off northern coast">
<meta property="article:published_time" content="2024-03-14T23:32:00+01:00"><link rel="canonical" href="https://harbour.example/ferry">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Ferry sinks off northern coast","datePublished":"2024-03-14","author":[{"@type":"Person","name":"Mara Lindqvist"}]}]}</script>
<style>p { color: red }</style><script>document.write("<p>never run, never read, however long this sentence may go on to be.</p>")</script></head>
<body><header><a href="/">Home</a> <a href="/world">World</a></header><nav><ul><li><a href="/a">Storm closes port for second day</a></li></ul></nav>
<main><article><header><h1>Ferry sinks off<br>northern coast</h1><p class="byline">By Mara Lindqvist</p><time datetime="2024-03-14">14 March 2024</time></header>
<figure><img src="x.jpg" alt="ferry"><figcaption>The ferry at the quay in January</figcaption></figure>
<p>${P1.replace('ferry', 'fer<b>r</b>y').replace('people', 'pe&ouml;ple')}</p><aside><h2>Related</h2><p>New ferries were ordered for the island route, the company said on Monday.</p></aside>
<h2>What happened next</h2><p>${P2}<p>${P3}<blockquote>We heard a bang, and then everything tilted, one of the passengers said.</blockquote>
<ul><li>140 people were on board.</li><li>12 of them were treated in hospital.</li></ul>
<template><p>A template is not part of the page, even where it holds a whole sentence.</p></template><button>Share</button></article>
<section id="comments"><h3>Comments</h3><p>I was there and it was frightening, but the crew did everything right, honestly.</p></section></main>
<footer><p>Copyright The Harbour Post, all rights reserved, and this line is long enough to be a paragraph.</p></footer></body></html>`;

describe('a page', () => {
  const page = clean(PAGE);
  it('says of itself', () => {
    const { document: _, ...metadata } = page;
    expect(metadata).toEqual({
      title: 'Ferry sinks off northern coast',
      lang: 'en',
      published: '2024-03-14',
      url: 'https://harbour.example/ferry',
      outlet: 'The Harbour Post',
      author: 'Mara Lindqvist',
    });
  });
  it('yields the article alone, with its kinds', () => {
    expect(page.document.headline).toBe('Ferry sinks off northern coast');
    expect(page.document.paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
      ['text', P1.replace('people', 'peöple')],
      ['heading', 'What happened next'],
      ['text', P2],
      ['text', P3],
      ['quote', 'We heard a bang, and then everything tilted, one of the passengers said.'],
      ['list', '140 people were on board.'],
      ['list', '12 of them were treated in hospital.'],
    ]);
    expect(page.document.byline).toBe('Mara Lindqvist');
  });
  it('drops captions, menus and comments with a reason', () => {
    const why = (text: string): string | undefined =>
      page.document.dropped.find((piece) => piece.text === text)?.why;
    expect(why('The ferry at the quay in January')).toBe('caption');
    expect(why('By Mara Lindqvist')).toBe('byline');
    expect(why('14 March 2024')).toBe('date-line');
    expect(
      page.document.dropped.some(({ text }) => text.includes('never run') || text.includes('template')),
    ).toBe(false);
  });
  it('knows where each word stands, entities and tags inside words included', () => {
    expect(rawOf(PAGE, page, 'ferry')).toBe('fer<b>r</b>y');
    expect(rawOf(PAGE, page, 'peöple sank')).toBe('pe&ouml;ple sank');
    expect(rawOf(PAGE, page, 'divers would')).toBe('divers would');
    const at = page.document.headlineAt;
    if (at === null) throw new Error('no place');
    expect(PAGE.slice(at.start, at.end)).toBe('Ferry sinks off<br>northern coast');
  });
});

describe('pages of other makes', () => {
  it('finds the text where a form wraps the whole page', () => {
    const page = clean(
      `<html><body><form id="aspnetForm"><div class="menu"><a href=1>Home</a></div><div class="detail"><h1>Phà chìm</h1><p>${P1}<p>${P2}</div></form></body></html>`,
    );
    expect(texts(page)).toEqual([P1, P2]);
  });
  it('reads paragraphs parted by line breaks only', () => {
    expect(
      texts(
        clean(`<body><div><h1>Ferry sinks off northern coast</h1>${P1}<br><br>${P2}<br/>${P3}</div></body>`),
      ),
    ).toEqual([P1, P2, P3]);
  });
  it('is not led astray by furniture without names: the running text decides', () => {
    const links = '<div><a href="/x">Storm closes port for second day</a></div>'.repeat(40);
    expect(
      texts(
        clean(
          `<body><div>${links}</div><div><div><p>${P1}</p><p>${P2}</p><p>${P3}</p></div></div><div>${links}</div></body>`,
        ),
      ),
    ).toEqual([P1, P2, P3]);
  });
  it('survives missing end tags', () => {
    expect(
      texts(
        clean(
          `<html><body><nav><ul><li><a href=1>Home</nav><article><h1>Ferry sinks<p>${P1}<p>${P2}<div><p>${P3}`,
        ),
      ),
    ).toEqual([P1, P2, P3]);
  });
  it('reads dates of the head in several forms', () => {
    const date = (head: string): string | null => clean(`<head>${head}</head><p>${P1}</p>`).published;
    expect(date('<meta name="pubdate" content="Thu, 14 Mar 2024 10:00:00 GMT">')).toBe('2024-03-14');
    expect(date('<meta name="date" content="20240314">')).toBe('2024-03-14');
    expect(date('<meta name="date" content="2024-13-45"><time datetime="2024-03-14T10:00">')).toBe(
      '2024-03-14',
    );
    expect(date('<script type="application/ld+json">{broken</script>')).toBeNull();
  });
  it('reads old code points, unknown entities and the language', () => {
    const page = clean(
      `<html xml:lang=vi_VN><p>Caf&eacute; &#146;quoted&#x2019; &unknown; &amp;lt; &#xD800; and then enough words to make one long paragraph of it all.</p></html>`,
    );
    expect(page.lang).toBe('vi');
    expect(texts(page)[0]).toMatch(/^Café ’quoted’ &unknown; &lt; \ufffd and then/);
  });
});

describe('hostile pages', () => {
  const paragraph = `<p>${P1}</p>`;
  it.each<[string, string]>([
    ['100,000 nested elements', `${'<div>'.repeat(100_000)}${paragraph}`],
    ['unclosed comments', `${paragraph}${'<!--'.repeat(100_000)}`],
    ['unclosed quotes', `${paragraph}${'<a b="'.repeat(100_000)}`],
    ['quotes that hide the end of tags', `${paragraph}${'<a b=">"'.repeat(60_000)}`],
    ['inline elements round blocks', `${paragraph}${'<b>'.repeat(60_000)}${'<div></div>'.repeat(60_000)}`],
    ['stray end tags', `${paragraph}${'</div></p></x>'.repeat(60_000)}`],
    ['half references', `${paragraph}<p>${'&#'.repeat(200_000)}</p>`],
    ['CDATA', `${paragraph}${'<![CDATA[x'.repeat(60_000)}`],
    ['attributes', `${paragraph}<div ${'a=1 '.repeat(100_000)}>`],
    ['a deep list of data', `${paragraph}<script type="application/ld+json">${'['.repeat(200_000)}</script>`],
  ])('%s do no harm', (_, html) => {
    expect(texts(clean(html))[0]).toBe(P1);
  });
  it('does not touch prototypes', () => {
    const page = clean(
      `<script type="application/ld+json">{"__proto__":{"polluted":1},"@type":"NewsArticle","headline":{"a":1},"author":[null,3,{"name":["x"]}]}</script>${paragraph}`,
    );
    expect([page.author, ({} as Record<string, unknown>)['polluted']]).toEqual([null, undefined]);
  });
  it('throws on nothing, and what it says stands in the page does', () => {
    const pieces = [
      '<p>',
      '</p>',
      '<div class="comments">',
      '</div>',
      '<br>',
      '<h1>',
      '</h1>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<a href="x">',
      '</a>',
      '<li>',
      '<ul>',
      '&amp;',
      '&eacute;',
      '&#',
      '<',
      '>',
      '"',
      "'",
      '=',
      '<article>',
      '</article>',
      '<table><tr><td>',
      '<svg>',
      '<title>',
      '</title>',
      P1,
      P2,
      'Comments',
      '\ud800',
      '<![CDATA[',
      ']]>',
      '<meta name=date content=2024-01-01>',
    ];
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            { weight: 6, arbitrary: fc.constantFrom(...pieces) },
            { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
          ),
          { maxLength: 40 },
        ),
        (parts) => {
          const html = parts.join('');
          for (const { text, segments } of clean(html).document.paragraphs) {
            for (const { at, length, start, end } of segments) {
              if (length === end - start && !html.slice(start, end).includes('&'))
                expect(html.slice(start, end).replace(/[\s\u200b]/g, ' ')).toBe(text.slice(at, at + length));
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

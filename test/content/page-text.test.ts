// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  collectBlocks,
  type PageBlock,
  type PageSenses,
  placeAt,
} from '../../src/content/visit/page-text.ts';

/** happy-dom draws nothing, so what the style would say is said here by class. */
const senses: PageSenses = {
  isVisible: (element) => element.closest('.unseen') === null,
  runsOn: (element) => !element.classList.contains('line') && !element.localName.startsWith('x-block'),
  shadowOf: (element) => element.shadowRoot,
};

function blocksOf(html: string): PageBlock[] {
  document.body.innerHTML = html;
  return collect(document.body);
}

function collect(root: Element): PageBlock[] {
  return [...collectBlocks(root, senses)].filter((block) => block !== undefined);
}

const textsOf = (html: string): string[] => blocksOf(html).map(({ text }) => text);

describe('what is a block', () => {
  test('text runs on across inline elements and stops at block elements', () => {
    expect(
      textsOf('<p>Kim <b>Jong</b> <a href="#">U<i>n</i></a></p><div>one<div>two</div>three</div>'),
    ).toEqual(['Kim Jong Un', 'one', 'two', 'three']);
  });

  test('headings are told apart, with what is in them', () => {
    expect(
      blocksOf('<h2>A <span>head</span></h2><div role="heading"><div>Another</div></div><p>text').map(
        ({ kind, text }) => [kind, text],
      ),
    ).toEqual([
      ['heading', 'A head'],
      ['heading', 'Another'],
      ['text', 'text'],
    ]);
  });

  test('white space is one space, a line break of the page a line end', () => {
    expect(textsOf('<p>\n  one\n\ttwo  <b> three </b> four<br>\n five<br><br>six \n</p>')).toEqual([
      'one two three four\nfive\nsix',
    ]);
  });

  test('elements unknown by name stand as their style says', () => {
    expect(textsOf('<p>one<x-inline>two</x-inline>three<x-block>four</x-block>five')).toEqual([
      'onetwothree',
      'four',
      'five',
    ]);
  });

  test('inline elements that are lines of their own do not glue words together', () => {
    expect(
      textsOf('<p><span class="line">Front</span><span class="line">Page</span>Story<span>s</span></p>'),
    ).toEqual(['Front\nPage\nStorys']);
  });
});

describe('what is left out', () => {
  test('code, forms, navigation, drawings and text nobody sees', () => {
    const html = `<script>s</script><style>s</style><noscript>s</noscript><pre>s</pre><textarea>s</textarea><button>s</button>
      <nav>s</nav><ul role="navigation"><li>s</ul><p hidden>s</p><p aria-hidden="true">s</p><div contenteditable><p>s</p></div>
      <div role="textbox">s</div><p class="unseen">s</p><svg><text>s</text></svg><img alt="s"><template><p>s</p></template>
      <p>a<code>s</code>b<span class="unseen">s</span>c<ruby>金<rt>s</rt></ruby></p><div contenteditable="false">d</div>`;
    expect(textsOf(html)).toEqual(['abc金', 'd']);
  });

  test('a form whose fields are named like properties is read all the same', () => {
    const html = [
      'firstChild',
      'nextSibling',
      'hasAttributes',
      'getAttribute',
      'localName',
      'checkVisibility',
      'isConnected',
    ]
      .map((name) => `<form class="x"><input name="${name}"><p>${name}</p></form>`)
      .join('');
    expect(textsOf(html)).toEqual([
      'firstChild',
      'nextSibling',
      'hasAttributes',
      'getAttribute',
      'localName',
      'checkVisibility',
      'isConnected',
    ]);
  });
});

describe('shadow trees', () => {
  test('are read, and then what is seen through their slots', () => {
    document.body.innerHTML = '<p>before</p><x-block id="host"><p>slotted</p></x-block><p>after</p>';
    document
      .getElementById('host')
      ?.attachShadow({ mode: 'open' })
      .append(...nodes('<h3>inside</h3><slot></slot>'));
    expect(collect(document.body).map(({ text }) => text)).toEqual(['before', 'inside', 'slotted', 'after']);
  });
});

function nodes(html: string): Node[] {
  const box = document.createElement('div');
  box.innerHTML = html;
  return [...box.childNodes];
}

interface Branch {
  readonly tag: string;
  readonly children: readonly (Branch | string)[];
}

const anyText = fc.oneof(
  fc.stringMatching(/^[ \n\ta-cКим金정ố\u064b\u200d]{0,12}$/u),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(' ', '\n', 'Kim', ' Jong ', '🎈', '\ud83d'),
);
const anyBranch: fc.Memo<Branch> = fc.memo((depth) =>
  fc.record({
    tag: fc.constantFrom(
      'p',
      'div',
      'b',
      'i',
      'a',
      'span',
      'li',
      'br',
      'h2',
      'script',
      'code',
      'span.line',
      'span.unseen',
      'x-block',
      'x-inline',
    ),
    children: fc.array(depth <= 1 ? anyText : fc.oneof(anyText, anyBranch(depth - 1)), { maxLength: 4 }),
  }),
);

function grow({ tag, children }: Branch): Element {
  const [name = 'div', style] = tag.split('.');
  const element = document.createElement(name);
  if (style !== undefined) element.className = style;
  if (name === 'br') return element;
  for (const child of children)
    element.append(typeof child === 'string' ? document.createTextNode(child) : grow(child));
  return element;
}

const anyPage = fc.array(anyBranch(4), { maxLength: 5 }).map((branches) => ({
  tag: 'div',
  children: branches,
}));

/** What of a tree is text to be read, in order, without white space: worked out by plain recursion. */
function letters(node: Node): string {
  if (node instanceof Text) return node.data.replace(/[ \t\n\r\f]/g, '');
  if (!(node instanceof Element) || ['script', 'code'].includes(node.localName)) return '';
  // A text of nothing but white space (also the kind that is not folded) is never worth asking for.
  return [...node.childNodes]
    .map((child) =>
      child instanceof Text && child.data.trim() !== '' && node.closest('.unseen') !== null
        ? ''
        : letters(child),
    )
    .join('');
}

describe('any tree', () => {
  test('no letter is lost, none comes twice, and their order stays', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const root = grow(page);
        document.body.replaceChildren(root);
        const read = collect(root).map(({ text }) => text.replace(/[ \t\n\r\f]/g, ''));
        expect(read.join('')).toBe(letters(root));
      }),
      { numRuns: 300 },
    );
  });

  test('every letter of a block is found again where it stands on the page', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const root = grow(page);
        document.body.replaceChildren(root);
        for (const block of collect(root)) {
          expect(block.text).not.toMatch(/^[ \n]|[ \n]$| {2}|\n\n/);
          for (let at = 0; at < block.text.length; at += 1) {
            const letter = block.text.charAt(at);
            if (letter === '\n') continue;
            const place = placeAt(block, at);
            const found = place?.node.data.charAt(place.offset) ?? '';
            if (letter === ' ') expect(found).toMatch(/[ \t\n\r\f]/);
            else expect(found).toBe(letter);
            expect(placeAt(block, at + 1, true)).toEqual({
              node: place?.node,
              offset: (place?.offset ?? 0) + 1,
            });
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a mention maps back to a range with the same text', () => {
    fc.assert(
      fc.property(anyPage, fc.nat(), fc.nat(), (page, from, length) => {
        const root = grow(page);
        document.body.replaceChildren(root);
        for (const block of collect(root)) {
          const start = from % block.text.length;
          const end = Math.min(block.text.length, start + 1 + (length % 12));
          const first = placeAt(block, start);
          const last = placeAt(block, end, true);
          if (first === null || last === null || /^[ \n]|[ \n]$/.test(block.text.slice(start, end))) continue;
          const between = textBetween(root, first, last).replace(/[ \t\n\r\f]+/g, '');
          expect(between).toBe(block.text.slice(start, end).replace(/[ \t\n\r\f]+/g, ''));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('outside a block there is no place', () => {
    const [block] = blocksOf('<p>ab</p>');
    if (block === undefined) throw new Error('no block');
    expect([placeAt(block, -1), placeAt(block, 2), placeAt(block, 0, true), placeAt(block, 3, true)]).toEqual(
      [null, null, null, null],
    );
  });
});

/** Text that is read between two places, by walking the text nodes one after the other. */
function textBetween(
  root: Element,
  first: { node: Text; offset: number },
  last: { node: Text; offset: number },
): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let inside = false;
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const begins = node === first.node;
    const ends = node === last.node;
    inside ||= begins;
    const read = node.parentElement?.closest('script, code, .unseen') === null || node.data.trim() === '';
    if (inside && read) text += node.data.slice(begins ? first.offset : 0, ends ? last.offset : undefined);
    if (ends) return text;
  }
  return text;
}

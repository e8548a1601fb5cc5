import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/messages/limits.ts';
import { LARGEST_FILE, readFile } from '../../../src/screens/archive/read-file.ts';

type Part = string | Uint8Array<ArrayBuffer>;

const file = (...parts: readonly Part[]): Blob => new Blob([...parts]);

async function requests(name: string, ...parts: readonly Part[]): Promise<readonly unknown[]> {
  return (await readFile(name, file(...parts))).map(({ request }) => request);
}

describe('text', () => {
  it('becomes one document, named as the file', async () => {
    expect(await readFile('kho/một.txt', file('Cây cầu mới'))).toEqual([
      {
        part: null,
        request: {
          name: 'kho/một.txt',
          text: 'Cây cầu mới',
          format: 'text',
          url: null,
          lang: null,
          published: null,
          title: null,
        },
      },
    ]);
  });

  it('is decoded, whatever wrote it', async () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x1a, 0x06, 0x4a, 0x06]);
    expect(await requests('a.txt', utf16)).toMatchObject([{ text: 'ؚي' }]);
    const arabic = Uint8Array.from([0xc7, 0xe1, 0xcc, 0xd3, 0xd1, 0x20, 0xc7, 0xe1, 0xcc, 0xcf, 0xed, 0xcf]);
    expect(await requests('a.txt', arabic)).toMatchObject([{ text: 'الجسر الجديد' }]);
  });

  it.each(['README', 'notes.md', 'a.TXT', 'folder.d/b'])('%s is taken for text', async (name) => {
    expect(await requests(name, 'words')).toMatchObject([{ format: 'text' }]);
  });
});

describe('HTML', () => {
  it.each(['a.html', 'a.HTM', 'a.xhtml'])('%s is handed on as HTML, unread', async (name) => {
    expect(await requests(name, '<p>words')).toMatchObject([{ format: 'html', text: '<p>words' }]);
  });

  it('is decoded as it says of itself where it is not Unicode', async () => {
    const words = Uint8Array.from([0xb4, 0xd9, 0xb8, 0xae]);
    expect(await requests('a.html', '<meta charset="euc-kr"><p>', words)).toMatchObject([
      { text: '<meta charset="euc-kr"><p>다리' },
    ]);
  });
});

describe('JSON', () => {
  it('gives what it knows of the document', async () => {
    const given = {
      text: 'body',
      title: ' Head ',
      url: 'https://a.example/1',
      lang: 'zh-Hans',
      published: '2024-11-30T08:00:00Z',
      more: 1,
    };
    expect(await requests('a.json', JSON.stringify(given))).toEqual([
      {
        name: 'a.json',
        text: 'body',
        format: 'text',
        url: 'https://a.example/1',
        lang: 'zh-Hans',
        published: '2024-11-30',
        title: 'Head',
      },
    ]);
  });

  it('passes over fields that are not what they should be', async () => {
    const given = {
      text: 'body',
      title: 7,
      url: 'javascript:alert(1)',
      lang: 'tiếng Việt',
      published: 'yesterday',
    };
    expect(await requests('a.json', JSON.stringify(given))).toMatchObject([
      { title: null, url: null, lang: null, published: null },
    ]);
  });

  it.each([
    ['2024-11', '2024-11'],
    ['2024', '2024'],
    ['2024-13-01', null],
    ['2024-11-30', '2024-11-30'],
    ['20241130', null],
  ])('reads the date %s as %s', async (published, date) => {
    expect(await requests('a.json', JSON.stringify({ text: 'x', published }))).toMatchObject([
      { published: date },
    ]);
  });

  it('may hold several, each judged by itself and numbered', async () => {
    const read = await readFile(
      'a.json',
      file(JSON.stringify([{ text: 'one' }, { title: 'no text' }, { text: ' ' }, null])),
    );
    expect(read.map(({ part }) => part)).toEqual([1, 2, 3, 4]);
    expect(read.map(({ request }) => request)).toMatchObject([
      { text: 'one' },
      { refused: 'unknown-json' },
      { refused: 'empty' },
      { refused: 'unknown-json' },
    ]);
  });

  it('cannot reach the prototype of anything', async () => {
    const [read] = await requests(
      'a.json',
      '{"text":"x","__proto__":{"polluted":1},"constructor":{"prototype":{}}}',
    );
    expect(read).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('polluted');
  });

  it.each(['', '{', 'null', '[]', '"text"', '{"text":5}', `${'['.repeat(100_000)}`])(
    '%# is refused, not thrown',
    async (text) => {
      const [read] = await requests('a.json', text);
      expect(read).toHaveProperty('refused');
    },
  );
});

describe('JSON lines', () => {
  it('gives a document a line, numbered as an editor numbers lines', async () => {
    const read = await readFile('a.jsonl', file('{"text":"one"}\r\n\n{"text":"three"}\nnot json\n'));
    expect(
      read.map(({ part, request }) => [part, 'refused' in request ? request.refused : request.text]),
    ).toEqual([
      [1, 'one'],
      [3, 'three'],
      [4, 'unknown-json'],
    ]);
  });

  it('keeps every text that was written as a line', async () => {
    const texts = fc.array(
      fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(texts, async (written) => {
        const lines = written.map((text) => JSON.stringify({ text })).join('\n');
        expect(await requests('a.ndjson', lines)).toMatchObject(written.map((text) => ({ text })));
      }),
    );
  });
});

describe('a file is refused', () => {
  it.each([
    ['empty', 'a.txt', ''],
    ['empty', 'a.txt', ' \n\t'],
    ['unknown-type', 'a.pdf', 'words'],
    ['unknown-type', 'folder/.DS_Store', 'words'],
    ['binary', 'a.txt', '\u0000\u0001\u0002'.repeat(20)],
  ] as const)('%s: %s', async (why, name, text) => {
    expect(await requests(name, text)).toEqual([{ refused: why }]);
  });

  it('too-large, without being read', async () => {
    const blob = file('x');
    Object.defineProperties(blob, {
      size: { value: LARGEST_FILE + 1 },
      arrayBuffer: { value: () => Promise.reject(new Error('was read')) },
    });
    expect(await readFile('a.txt', blob)).toEqual([{ part: null, request: { refused: 'too-large' } }]);
  });

  it('too-large also where its text is more than a message carries', async () => {
    expect(await requests('a.txt', 'x'.repeat(LIMITS.documentText + 1))).toEqual([{ refused: 'too-large' }]);
  });

  it('unreadable, when the browser cannot read it', async () => {
    const blob = file('x');
    Object.defineProperty(blob, 'arrayBuffer', { value: () => Promise.reject(new Error('moved')) });
    expect(await readFile('a.txt', blob)).toEqual([{ part: null, request: { refused: 'unreadable' } }]);
  });

  it('or read, but never makes readFile reject', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('a.txt', 'a.json', 'a.jsonl', 'a.html', 'a'),
        async (bytes, name) => {
          expect((await readFile(name, file(Uint8Array.from(bytes)))).length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

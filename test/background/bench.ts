import 'fake-indexeddb/auto';
import { join } from 'node:path';
import { Shelf } from '../../src/background/library.ts';
import type { PageText } from '../../src/core/story/reading.ts';
import { readPackFiles } from '../../src/packs/build-entry.ts';
import { compilePack } from '../../src/packs/compile.ts';
import { readAuthored } from '../../src/packs/files.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/schema.ts';

/** The shipped pack, compiled. */
export function shippedPack(): { readonly digest: string; readonly json: string } {
  const { authored } = readAuthored(readPackFiles(join(import.meta.dirname, '../../src/packs/russia-dprk')));
  return compilePack(authored);
}

export const NOW = '2026-11-21T12:00:00.000Z';
export const now = (): string => NOW;

export interface Bench {
  readonly store: Store;
  readonly shelf: Shelf;
  readonly errors: unknown[];
  /** How often the shipped file was read. */
  readonly reads: () => number;
}

/** A background as a worker has it that was just started: the store may be one that was there before. */
export function startBench(
  { digest, json }: { readonly digest: string; readonly json: string },
  name: string,
): Bench {
  const store = openStore(NOW, name);
  const errors: unknown[] = [];
  let reads = 0;
  const read = async (): Promise<string> => {
    reads += 1;
    return json;
  };
  const shelf = new Shelf({
    store,
    shipped: { digest, path: 'packs/one.json' },
    read,
    report: (error) => errors.push(error),
  });
  return { store, shelf, errors, reads: () => reads };
}

/** Text of a page of the story, block by block. */
export const STORY: readonly string[] = [
  'Russian Defence Minister Andrei Belousov met North Korean leader Kim Jong Un in Pyongyang on 29 November 2024.',
  'The two countries are bound by the Comprehensive Strategic Partnership Treaty, which Vladimir Putin and Kim Jong Un signed on 19 June 2024.',
  'Officials in Washington have put the number of North Korean soldiers in Russia’s Kursk region at about 11,000.',
  'The weather in the capital was cold and dry.',
];

export function pageOf(texts: readonly string[], more: Partial<PageText> = {}): PageText {
  return {
    url: 'https://news.example/a',
    title: 'A visit ends',
    lang: 'en',
    published: '2024-11-30',
    blocks: texts.map((text, id) => ({ id, kind: 'text' as const, text })),
    ...more,
  };
}

import { describe, expect, it } from 'vitest';
import type { Ask, ImportRequest, Reply } from '../../../src/messages/surface.ts';
import type { FileToRead } from '../../../src/screens/archive/dropped-files.ts';
import { importFiles } from '../../../src/screens/archive/import-files.ts';
import type { Run } from '../../../src/ui/archive/archive-model.ts';

const files = (...names: readonly string[]): readonly FileToRead[] =>
  names.map((name) => ({ name, file: new File([`text of ${name}`], name) }));

/** A background that answers by the name of the document. */
function background(answer: (request: ImportRequest, time: number) => Reply<unknown>): {
  ask: Ask;
  asked: string[];
} {
  const asked: string[] = [];
  const ask = async (_name: string, request: ImportRequest): Promise<Reply<unknown>> => {
    asked.push(request.name);
    return answer(request, asked.filter((name) => name === request.name).length);
  };
  // Only 'archive.import' is asked here, and answered as that message is.
  return { ask: ask as unknown as Ask, asked };
}

const taken = (request: ImportRequest): Reply<unknown> => ({
  ok: true,
  value: { outcome: 'taken', article: `a-${request.name}`, headline: null, onStory: true, copies: [] },
});
const fails = (code: string): Reply<unknown> =>
  ({ ok: false, error: { code, detail: '' } }) as Reply<unknown>; // codes as in the surface

/** A clock that goes on by a second whenever it is read. */
function clock(): () => number {
  let now = 0;
  return () => {
    now += 1000;
    return now;
  };
}

async function runOf(
  given: readonly FileToRead[],
  ask: Ask,
  signal = new AbortController().signal,
): Promise<readonly Run[]> {
  const runs: Run[] = [];
  await importFiles(given, { ask, elapsed: clock() }, signal, (run) => runs.push(run));
  return runs;
}

describe('importFiles', () => {
  it('brings in every file and tells how far it is, up to the end', async () => {
    const { ask, asked } = background(taken);
    const runs = await runOf(files('a.txt', 'b.txt', 'c.txt'), ask);
    expect(asked.toSorted()).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(runs[0]).toMatchObject({ state: 'running', done: 0, total: 3 });
    expect(runs.map(({ done }) => done)).toEqual([0, 1, 2, 3, 3]);
    expect(runs.at(-1)).toMatchObject({ state: 'finished', done: 3, total: 3 });
    expect(runs.at(-1)?.rate).toBeGreaterThan(0);
  });

  it('does not ask for what is refused at once, and goes on', async () => {
    const { ask, asked } = background(taken);
    const runs = await runOf(files('a.pdf', 'b.txt'), ask);
    expect(asked).toEqual(['b.txt']);
    expect(runs.at(-1)?.report).toContainEqual({
      file: 'a.pdf',
      part: null,
      result: { outcome: 'refused', why: 'unknown-type' },
    });
  });

  it('counts the documents of a file one by one', async () => {
    const { ask } = background(taken);
    const lines = new File(['{"text":"one"}\n{"text":"two"}\n[]'], 'all.jsonl');
    const runs = await runOf([{ name: 'all.jsonl', file: lines }], ask);
    expect(runs.at(-1)).toMatchObject({ done: 3, total: 3 });
    expect(runs.at(-1)?.report.map(({ part, result }) => [part, result.outcome])).toEqual([
      [1, 'taken'],
      [2, 'taken'],
      [3, 'refused'],
    ]);
  });

  it('asks a second time where the background did not answer', async () => {
    const { ask, asked } = background((request, time) =>
      time === 1 ? fails('no-background') : taken(request),
    );
    const runs = await runOf(files('a.txt'), ask);
    expect(asked).toEqual(['a.txt', 'a.txt']);
    expect(runs.at(-1)?.report[0]?.result.outcome).toBe('taken');
  });

  it.each(['no-background', 'storage-full', 'internal'])(
    'reports %s and brings in the rest',
    async (code) => {
      const { ask } = background((request) => (request.name === 'bad.txt' ? fails(code) : taken(request)));
      const runs = await runOf(files('bad.txt', 'b.txt', 'c.txt'), ask);
      const report = new Map(runs.at(-1)?.report.map(({ file, result }) => [file, result]));
      expect(report.get('bad.txt')).toEqual({ outcome: 'failed', why: code });
      expect([report.get('b.txt')?.outcome, report.get('c.txt')?.outcome]).toEqual(['taken', 'taken']);
    },
  );

  it('begins nothing new after an abort, and counts what was under way', async () => {
    const controller = new AbortController();
    const { ask, asked } = background((request) => {
      controller.abort();
      return taken(request);
    });
    const runs = await runOf(files('a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'), ask, controller.signal);
    expect(asked.length).toBeLessThanOrEqual(2);
    expect(runs.at(-1)).toMatchObject({ state: 'cancelled', done: asked.length, total: 5 });
  });

  it('never has more than two documents under way', async () => {
    let underWay = 0;
    let most = 0;
    const { ask: answer } = background(taken);
    const ask = (async (name: 'archive.import', request: ImportRequest) => {
      underWay += 1;
      most = Math.max(most, underWay);
      const reply = await answer(name, request);
      underWay -= 1;
      return reply;
    }) as unknown as Ask; // as above: one message only
    await runOf(files(...Array.from({ length: 9 }, (_, at) => `${at}.txt`)), ask);
    expect(most).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import { chosenFiles, droppedFiles } from '../../../src/screens/archive/dropped-files.ts';

const file = (name: string): File => new File(['x'], name);

/** Entries as a browser hands them over: folders give theirs in batches and at last an empty one. */
function fileEntry(fullPath: string, readable = true): unknown {
  return {
    isFile: true,
    isDirectory: false,
    fullPath,
    file: (done: (file: File) => void, failed: (error: Error) => void) =>
      readable ? done(file(fullPath)) : failed(new Error('gone')),
  };
}

function folderEntry(fullPath: string, batches: readonly (readonly unknown[])[]): unknown {
  return {
    isFile: false,
    isDirectory: true,
    fullPath,
    createReader: () => {
      const left = [...batches, []];
      return { readEntries: (done: (entries: unknown) => void) => done(left.shift()) };
    },
  };
}

function drop(...entries: readonly unknown[]): DataTransfer {
  const items = entries.map((entry) => ({
    kind: 'file',
    webkitGetAsEntry: () => entry,
    getAsFile: () => file('loose.txt'),
  }));
  // As much of a drop as is read.
  return { items: [...items, { kind: 'string' }] } as unknown as DataTransfer;
}

const names = async (dropped: DataTransfer): Promise<readonly string[]> =>
  (await droppedFiles(dropped)).map(({ name }) => name);

describe('droppedFiles', () => {
  it('reads folders through, in all their batches and depths', async () => {
    const inner = folderEntry('/kho/2024', [[fileEntry('/kho/2024/c.txt')]]);
    const folder = folderEntry('/kho', [[fileEntry('/kho/a.txt'), inner], [fileEntry('/kho/b.txt')]]);
    expect(await names(drop(folder, fileEntry('/d.txt')))).toEqual([
      'kho/a.txt',
      'kho/2024/c.txt',
      'kho/b.txt',
      'd.txt',
    ]);
  });

  it('leaves out what cannot be read and goes on', async () => {
    expect(await names(drop(fileEntry('/gone.txt', false), fileEntry('/here.txt')))).toEqual(['here.txt']);
  });

  it('takes the file itself where there is no entry', async () => {
    expect(await names(drop(null))).toEqual(['loose.txt']);
  });

  it('gives nothing for a drop of text', async () => {
    expect(await names(drop())).toEqual([]);
  });
});

it('chosenFiles keeps the path inside a chosen folder', () => {
  const inFolder = file('a.txt');
  Object.defineProperty(inFolder, 'webkitRelativePath', { value: 'kho/a.txt' });
  const alone = file('b.txt');
  Object.defineProperty(alone, 'webkitRelativePath', { value: '' });
  expect(chosenFiles([inFolder, alone]).map(({ name }) => name)).toEqual(['kho/a.txt', 'b.txt']);
});

/** A file to read, with its path inside the folder it came in. */
export interface FileToRead {
  readonly name: string;
  readonly file: File;
}

/** Files chosen by a picker; from a folder they carry their path. */
export function chosenFiles(files: readonly File[]): readonly FileToRead[] {
  return files.map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/**
 * Files of a drop, those of folders included. The entries are taken at once, for the drop empties when its event
 * is over; folders are then read through. An entry that cannot be read is left out.
 */
export async function droppedFiles(dropped: DataTransfer): Promise<readonly FileToRead[]> {
  const entries: FileSystemEntry[] = [];
  const loose: FileToRead[] = [];
  for (const item of dropped.items) {
    if (item.kind !== 'file') continue;
    const entry = item.webkitGetAsEntry();
    const file = entry === null ? item.getAsFile() : null;
    if (entry !== null) entries.push(entry);
    if (file !== null) loose.push({ name: file.name, file });
  }
  const found = await Promise.all(entries.map(filesIn));
  return [...loose, ...found.flat()];
}

async function filesIn(entry: FileSystemEntry): Promise<readonly FileToRead[]> {
  if (isFile(entry)) {
    const file = await new Promise<File | null>((done) => entry.file(done, () => done(null)));
    return file === null ? [] : [{ name: entry.fullPath.replace(/^\//, ''), file }];
  }
  if (!isFolder(entry)) return [];
  const files: FileToRead[] = [];
  for (const inner of await entriesOf(entry)) files.push(...(await filesIn(inner)));
  return files;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A folder gives its entries in batches (a hundred in Chrome), and an empty one at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<readonly FileSystemEntry[]>((done) =>
      reader.readEntries(done, () => done([])),
    );
    if (batch.length === 0) return entries;
    entries.push(...batch);
  }
}

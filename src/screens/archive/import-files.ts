import type { Ask, ImportRequest } from '../../messages/surface.ts';
import type { Outcome, ReportLine, Run } from '../../ui/archive/archive-model.ts';
import type { FileToRead } from './dropped-files.ts';
import { type ReadDocument, readFile } from './read-file.ts';

/** Two at a time: one document is stored while the next is read. */
const AT_ONCE = 2;
/** Milliseconds between two reports of progress: more often is more than an eye sees, and drawing costs. */
const TELL_EVERY = 100;

export interface ImportServices {
  readonly ask: Ask;
  /** Milliseconds of a clock that only runs forward. */
  readonly elapsed: () => number;
}

/**
 * Brings files in, a document a request, and tells how far it is. One that fails never stops the rest.
 * After an abort nothing new is begun; what is under way ends, and is in the last report.
 */
export async function importFiles(
  files: readonly FileToRead[],
  { ask, elapsed }: ImportServices,
  signal: AbortSignal,
  onProgress: (run: Run) => void,
): Promise<void> {
  const start = elapsed();
  const report: ReportLine[] = [];
  const waiting = [...files];
  let total = files.length;
  let told = Number.NEGATIVE_INFINITY;
  const tell = (state: Run['state']): void => {
    const now = elapsed();
    if (state === 'running' && now - told < TELL_EVERY) return;
    told = now;
    const seconds = Math.max(0.001, (now - start) / 1000);
    onProgress({ state, done: report.length, total, rate: report.length / seconds, report: [...report] });
  };
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined && !signal.aborted; next = waiting.shift()) {
      const documents = await readFile(next.name, next.file);
      total += documents.length - 1;
      for (const document of documents) {
        if (signal.aborted) return;
        report.push({ file: next.name, part: document.part, result: await bringIn(document, ask) });
        tell('running');
      }
    }
  };
  tell('running');
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  tell(signal.aborted && report.length < total ? 'cancelled' : 'finished');
}

async function bringIn({ request }: ReadDocument, ask: Ask): Promise<Outcome> {
  if ('refused' in request) return { outcome: 'refused', why: request.refused };
  return (
    (await attempt(request, ask)) ??
    (await attempt(request, ask)) ?? { outcome: 'failed', why: 'no-background' }
  );
}

/** Null where the background did not answer, which browsers let happen when they stop it. */
async function attempt(request: ImportRequest, ask: Ask): Promise<Outcome | null> {
  const reply = await ask('archive.import', request);
  if (reply.ok) return reply.value;
  return reply.error.code === 'no-background' ? null : { outcome: 'failed', why: reply.error.code };
}

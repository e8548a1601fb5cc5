import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../core/story/pack.ts';
import type { Ask, Reply } from '../../messages/surface.ts';
import type { Opened, Row, Run } from '../../ui/archive/archive-model.ts';
import type { FailureShown } from '../../ui/Card.tsx';
import type { FileToRead } from './dropped-files.ts';
import { importFiles } from './import-files.ts';
import { parseRoute, type Route } from './route.ts';

/** What the archive needs of the browser; handed in, so that it can be tried without one. */
export interface ArchiveServices {
  readonly ask: Ask;
  /** Calls when the archive changed, here or elsewhere. Returns the way to stop. */
  readonly onArchiveChanged: (listener: () => void) => () => void;
  readonly elapsed: () => number;
}

/** Something asked of the background: under way, come, or failed. */
export type Asked<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: FailureShown };

/** The place that the address names. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return parseRoute(hash);
}

/** All rows, asked for again whenever the archive changes. */
export function useRows(
  { ask, onArchiveChanged }: ArchiveServices,
  languages: readonly Lang[],
): Asked<readonly Row[]> {
  const load = useCallback(() => ask('archive.rows', { languages }), [ask, languages]);
  return useAsked(load, onArchiveChanged);
}

/** One article with what belongs to it. */
export function useOpened(services: ArchiveServices, id: string, languages: readonly Lang[]): Asked<Opened> {
  const { ask, onArchiveChanged } = services;
  const load = useCallback(() => ask('archive.article', { id, languages }), [ask, id, languages]);
  return useAsked(load, onArchiveChanged);
}

/** While one answer is under way further changes wait for it, and are then asked for together. */
function useAsked<T>(
  load: () => Promise<Reply<T>>,
  onChanged: ArchiveServices['onArchiveChanged'],
): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ state: 'waiting' });
  useEffect(() => {
    let stopped = false;
    let loading = false;
    let outdated = false;
    const reload = async (): Promise<void> => {
      outdated = true;
      if (loading) return;
      loading = true;
      while (outdated && !stopped) {
        outdated = false;
        const reply = await load();
        if (stopped) return;
        setAsked(
          reply.ok ? { state: 'here', value: reply.value } : { state: 'failed', failure: reply.error },
        );
      }
      loading = false;
    };
    void reload();
    const stop = onChanged(() => void reload());
    return () => {
      stopped = true;
      stop();
    };
  }, [load, onChanged]);
  return asked;
}

export interface Importing {
  readonly run: Run | null;
  readonly start: (files: readonly FileToRead[]) => void;
  readonly cancel: () => void;
}

/** The run of bringing files in; it goes on while the reader looks at other places of the archive. */
export function useImport({ ask, elapsed }: ArchiveServices): Importing {
  const [run, setRun] = useState<Run | null>(null);
  const abort = useRef<AbortController | null>(null);
  const start = (files: readonly FileToRead[]): void => {
    if (files.length === 0 || run?.state === 'running') return;
    const controller = new AbortController();
    abort.current = controller;
    void importFiles(files, { ask, elapsed }, controller.signal, setRun);
  };
  return { run, start, cancel: () => abort.current?.abort() };
}

/** The page gets its main thread back after this, in milliseconds: half of what a frame of 60 a second has. */
const SLICE_MS = 8;

/** What slicing needs of the browser. */
export interface Pace {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Resolves when the page has had its turn. */
  readonly breathe: () => Promise<void>;
}

/** What came of a generator, and what it cost. */
export interface Sliced<T> {
  readonly values: readonly T[];
  /** Milliseconds of main thread. */
  readonly spentMs: number;
}

/** Runs a generator to its end without holding the page up. Null when it was told to stop. */
export async function inSlices<T>(
  generator: Generator<T | undefined, void>,
  pace: Pace,
  signal: AbortSignal,
): Promise<Sliced<T> | null> {
  const values: T[] = [];
  let spentMs = 0;
  let began = pace.now();
  for (const value of generator) {
    if (value !== undefined) values.push(value);
    const elapsed = pace.now() - began;
    if (elapsed < SLICE_MS) continue;
    spentMs += elapsed;
    await pace.breathe();
    if (signal.aborted) return null;
    began = pace.now();
  }
  return signal.aborted ? null : { values, spentMs: spentMs + pace.now() - began };
}

/** The pace of a real page. */
export function pagePace(frame: Window): Pace {
  return {
    now: () => frame.performance.now(),
    breathe: () =>
      new Promise((resolve) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          channel.port1.close();
          resolve();
        };
        channel.port2.postMessage(null);
      }),
  };
}

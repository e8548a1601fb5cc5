import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Messages } from '../locales/index.ts';
import type { InWords } from '../sources.tsx';
import type { Run } from './archive-model.ts';
import { Report } from './Report.tsx';

export interface BringInProps extends InWords {
  /** The run under way or the last one; null where there was none. */
  readonly run: Run | null;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onDrop: (dropped: DataTransfer) => void;
  readonly onCancel: () => void;
}

export function BringIn({ run, messages, lang, onFiles, onDrop, onCancel }: BringInProps): JSX.Element {
  const { archive } = messages;
  return (
    <>
      <h1>{archive.bringIn}</h1>
      {run?.state !== 'running' && <DropZone messages={messages} onFiles={onFiles} onDrop={onDrop} />}
      {run !== null && <Progress run={run} messages={messages} onCancel={onCancel} />}
      {run !== null && run.report.length > 0 && <Report run={run} messages={messages} lang={lang} />}
    </>
  );
}

function DropZone({
  messages,
  onFiles,
  onDrop,
}: Pick<BringInProps, 'messages' | 'onFiles' | 'onDrop'>): JSX.Element {
  const { archive } = messages;
  const [over, setOver] = useState(false);
  return (
    <section
      class="drop-zone"
      aria-label={archive.dropTitle}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer !== null) onDrop(event.dataTransfer);
      }}
    >
      <p class="drop-title">{archive.dropTitle}</p>
      <p class="note">{archive.dropBody}</p>
      <div class="drop-buttons">
        <Picker label={archive.chooseFiles} folder={false} onFiles={onFiles} />
        <Picker label={archive.chooseFolder} folder={true} onFiles={onFiles} />
      </div>
    </section>
  );
}

interface PickerProps {
  readonly label: string;
  readonly folder: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button in front of the browser's file input, which cannot be worded or styled. */
function Picker({ label, folder, onFiles }: PickerProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="strong" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={(element) => {
          input.current = element;
          element?.toggleAttribute('webkitdirectory', folder);
        }}
        type="file"
        multiple
        hidden
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}

/** Steps in which progress is spoken, so that a screen reader is not talked over. */
const SPOKEN_STEPS = 5;

function Progress({
  run,
  messages,
  onCancel,
}: {
  readonly run: Run;
  readonly messages: Messages;
  readonly onCancel: () => void;
}): JSX.Element {
  const { archive } = messages;
  const running = run.state === 'running';
  const step = Math.max(1, Math.ceil(run.total / SPOKEN_STEPS));
  const spoken = running
    ? archive.progress(Math.floor(run.done / step) * step, run.total)
    : ended(run, messages);
  return (
    <section class="progress">
      {running && (
        <>
          <progress value={run.done} max={Math.max(1, run.total)} aria-label={archive.bringIn} />
          <p class="line">
            {archive.progress(run.done, run.total)} · {archive.rate(Math.round(run.rate))}
          </p>
          <button type="button" onClick={onCancel}>
            {archive.cancel}
          </button>
        </>
      )}
      <p role="status" class={running ? 'unseen' : 'ended'}>
        {spoken}
      </p>
    </section>
  );
}

/** What a run came to, in one line. */
function ended(run: Run, messages: Messages): string {
  const { archive } = messages;
  const count = (...kinds: readonly string[]): number =>
    run.report.filter(({ result }) => kinds.includes(result.outcome)).length;
  const head = run.state === 'cancelled' ? archive.cancelled(run.total - run.done) : archive.finished;
  return `${head} ${[archive.taken(count('taken')), archive.merged(count('merged')), archive.refused(count('refused', 'failed'))].join(' · ')}`;
}

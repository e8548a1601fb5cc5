import type { ComponentChildren, JSX } from 'preact';
import { Mark } from '../icons.tsx';
import type { Messages } from '../locales/index.ts';
import type { Phrase } from '../locales/phrase.ts';
import { Words } from '../text.tsx';

export interface Notice {
  readonly words: Phrase;
  readonly onUndo: (() => void) | null;
}

interface FrameProps {
  readonly messages: Messages;
  /** Which of the two places of the navigation this is, if either. */
  readonly place: 'list' | 'import' | null;
  readonly notice: Notice | null;
  readonly children: ComponentChildren;
}

/** What stands round every view of the archive: the way between them, and what was just done. */
export function ArchiveFrame({ messages, place, notice, children }: FrameProps): JSX.Element {
  const { archive } = messages;
  return (
    <div class="surface page archive">
      <header class="page-head">
        <Mark />
        <p class="page-name">{messages.product}</p>
        <nav aria-label={archive.title}>
          <a href="#/" aria-current={place === 'list' ? 'page' : undefined}>
            {archive.list}
          </a>
          <a href="#/import" aria-current={place === 'import' ? 'page' : undefined}>
            {archive.bringIn}
          </a>
        </nav>
      </header>
      <div role="status" class="notice-place">
        {notice !== null && (
          <p class="notice">
            <span>
              <Words of={notice.words} />
            </span>
            {notice.onUndo !== null && (
              <button type="button" onClick={notice.onUndo}>
                {archive.undo}
              </button>
            )}
          </p>
        )}
      </div>
      <main tabIndex={-1}>{children}</main>
    </div>
  );
}

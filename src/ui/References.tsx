import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { DownIcon, UpIcon } from './icons.tsx';
import type { Messages } from './locales/index.ts';
import type { PopupReference } from './popup-model.ts';

const SHOWN = 4;

interface ReferencesProps {
  readonly references: readonly PopupReference[];
  readonly messages: Messages;
  readonly onJump: (reference: PopupReference) => void;
}

/** The page's passages: the way to them for those who cannot see or point at the marks. */
export function References({ references, messages, onJump }: ReferencesProps): JSX.Element {
  const { popup, card } = messages;
  const [current, setCurrent] = useState<number | null>(null);
  const [all, setAll] = useState(false);
  const jump = (to: number): void => {
    const reference = references[to];
    if (reference === undefined) return;
    setCurrent(to);
    if (to >= SHOWN) setAll(true);
    onJump(reference);
  };
  const step = (by: 1 | -1): void => {
    const from = current ?? (by === 1 ? -1 : references.length);
    jump((from + by + references.length) % references.length);
  };
  const hidden = all ? 0 : Math.max(0, references.length - SHOWN);
  return (
    <section class="references">
      <div class="references-head">
        <h2 class="section-title">{popup.references(references.length)}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={popup.previous}
          title={popup.previous}
          onClick={() => step(-1)}
        >
          <UpIcon />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={popup.next}
          title={popup.next}
          onClick={() => step(1)}
        >
          <DownIcon />
        </button>
      </div>
      <ol>
        {references.slice(0, references.length - hidden).map((reference, at) => (
          <li key={`${reference.frame}-${reference.id}`}>
            <button
              type="button"
              class="excerpt"
              dir="auto"
              aria-current={at === current ? 'true' : undefined}
              onClick={() => jump(at)}
            >
              {reference.excerpt}
            </button>
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {card.showMore(hidden)}
        </button>
      )}
    </section>
  );
}

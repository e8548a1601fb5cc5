import type { ArticleLine, CardFacts } from '../core/story/card.ts';
import type { Reason } from '../core/story/reason.ts';
import type { FailureShown } from './Card.tsx';

/** A passage of the tab, as far as the list needs it. */
export interface PopupReference {
  readonly id: string;
  readonly frame: number;
  readonly excerpt: string;
}

export interface PopupModel {
  /**
   * `nothing`: the page was looked at, or could have been, and holds nothing of the story. `off`: at this site;
   * `paused`: everywhere. `no-access`: the browser withholds the site, and the reader can grant it. `unreadable`: no
   * extension may read the page. `failed`: see `failure`.
   */
  readonly state: 'loading' | 'read' | 'nothing' | 'off' | 'paused' | 'no-access' | 'unreadable' | 'failed';
  readonly host: string | null;
  readonly reading: {
    readonly references: readonly PopupReference[];
    readonly trace: readonly Reason[];
  } | null;
  /** Null until it has come; the references are shown meanwhile. */
  readonly facts: { readonly facts: readonly CardFacts[]; readonly articles: readonly ArticleLine[] } | null;
  /** Why the page could not be looked at, or why there are no facts on it. */
  readonly failure: FailureShown | null;
  /** ISO instant, `forever`, or null. */
  readonly pausedUntil: string | null;
}

export interface PopupActions {
  readonly onSite: (on: boolean) => void;
  readonly onPauseHour: () => void;
  readonly onResume: () => void;
  readonly onAllow: () => void;
  readonly onRetry: () => void;
  readonly onJump: (reference: PopupReference) => void;
  readonly onOpenArchive: () => void;
  readonly onOpenOptions: () => void;
  readonly onOpenArticle: (id: string) => void;
}

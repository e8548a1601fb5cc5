import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings/settings.ts';
import type { TabCommand } from '../../messages/tab-commands.ts';
import { Popup } from '../../ui/Popup.tsx';
import type { PopupReference } from '../../ui/popup-model.ts';
import type { Chosen } from '../screen.ts';
import { LOADING, type Loaded, loadFacts, loadPopup, type PopupServices } from './load-popup.ts';

export interface PopupScreenServices extends PopupServices {
  readonly change: (patch: Partial<Settings>) => Promise<void>;
  readonly askAccess: () => Promise<boolean>;
  readonly tellTab: (tab: number, frame: number, command: TabCommand) => Promise<boolean>;
  /** Opens a page of the extension by its path and closes the popup. */
  readonly open: (path: string) => void;
}

interface PopupScreenProps {
  readonly services: PopupScreenServices;
  readonly chosen: Chosen;
}

const HOUR = 3_600_000;

export function PopupScreen({ services, chosen }: PopupScreenProps): JSX.Element {
  const { settings, messages, lang } = chosen;
  const { tab, model, reload, fail } = usePopup(services, chosen);
  const change = (patch: Partial<Settings>): void => void services.change(patch).catch(fail);
  const switchSite = (on: boolean): void => {
    if (model.host === null) return;
    const others = settings.sitesOff.filter((host) => host !== model.host);
    change({ sitesOff: on ? others : [...others, model.host] });
  };
  const jump = ({ frame, id }: PopupReference): void => {
    if (tab !== null) void services.tellTab(tab, frame, { name: 'jump', reference: id });
  };
  return (
    <Popup
      model={model}
      messages={messages}
      lang={lang}
      onSite={switchSite}
      onPauseHour={() => change({ pausedUntil: hourAfter(services.now()) })}
      onResume={() => change({ pausedUntil: null })}
      onAllow={() => void services.askAccess().then(reload)}
      onRetry={reload}
      onJump={jump}
      onOpenArchive={() => services.open('archive/index.html')}
      onOpenOptions={() => services.open('options/index.html')}
      onOpenArticle={(id) => services.open(`archive/index.html#/article/${id}`)}
    />
  );
}

function hourAfter(now: string): string {
  return new Date(Date.parse(now) + HOUR).toISOString();
}

interface PopupNow extends Loaded {
  readonly reload: () => void;
  /** A choice could not be stored. */
  readonly fail: () => void;
}

/** The tab as it is now, looked at again after every change of a setting and whenever asked to. */
function usePopup(services: PopupServices, chosen: Chosen): PopupNow {
  const [loaded, setLoaded] = useState<Loaded>({ tab: null, model: LOADING });
  const latest = useRef(0);
  const reload = useCallback(() => {
    latest.current += 1;
    const turn = latest.current;
    const show = (next: Loaded): void => {
      if (turn === latest.current) setLoaded(next);
    };
    void loadPopup(services, chosen).then(async (first) => {
      show(first);
      show({ ...first, model: await loadFacts(services, first, chosen) });
    });
  }, [services, chosen]);
  useEffect(reload, [reload]);
  const fail = (): void =>
    setLoaded({
      ...loaded,
      model: { ...loaded.model, state: 'failed', failure: { code: 'storage-failed' } },
    });
  return { ...loaded, reload, fail };
}

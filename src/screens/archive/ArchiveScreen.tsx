import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ArchiveFrame, type Notice } from '../../ui/archive/ArchiveFrame.tsx';
import { ArticleRows } from '../../ui/archive/ArticleRows.tsx';
import type { Filter, Opened } from '../../ui/archive/archive-model.ts';
import { BringIn } from '../../ui/archive/BringIn.tsx';
import { headlineOf, Reading } from '../../ui/archive/Reading.tsx';
import { Unavailable } from '../../ui/archive/Unavailable.tsx';
import type { Chosen } from '../screen.ts';
import { chosenFiles, droppedFiles } from './dropped-files.ts';
import type { Route } from './route.ts';
import { type ArchiveServices, type Asked, useImport, useOpened, useRoute, useRows } from './use-archive.ts';

interface ArchiveScreenProps {
  readonly services: ArchiveServices;
  readonly chosen: Chosen;
}

export function ArchiveScreen({ services, chosen }: ArchiveScreenProps): JSX.Element {
  const { messages } = chosen;
  const route = useRoute();
  const importing = useImport(services);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [filter, setFilter] = useState<Filter>({ words: '', language: null });
  useFocusOnArrival(route);
  const place = route.view === 'article' ? null : route.view;
  const shared = { services, chosen };
  return (
    <ArchiveFrame messages={messages} place={place} notice={notice}>
      {route.view === 'list' && <List {...shared} filter={filter} onFilter={setFilter} />}
      {route.view === 'article' && <Article key={route.id} {...shared} id={route.id} onNotice={setNotice} />}
      {route.view === 'import' && (
        <BringIn
          run={importing.run}
          messages={messages}
          lang={chosen.lang}
          onFiles={(files) => importing.start(chosenFiles(files))}
          onDrop={(dropped) => void droppedFiles(dropped).then(importing.start)}
          onCancel={importing.cancel}
        />
      )}
    </ArchiveFrame>
  );
}

/** A change of the address is a new page to the reader: focus and scroll begin at its top, as they would on one. */
function useFocusOnArrival(route: Route): void {
  const here = route.view === 'article' ? route.id : route.view;
  const seen = useRef(here);
  useEffect(() => {
    if (seen.current === here) return;
    seen.current = here;
    document.querySelector('main')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [here]);
}

interface ListProps extends ArchiveScreenProps {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

function List({ services, chosen, filter, onFilter }: ListProps): JSX.Element {
  const { messages, lang, languages } = chosen;
  const rows = useRows(services, languages);
  usePageTitle(messages.archive.title, chosen);
  if (rows.state !== 'here') return <NotHere asked={rows} chosen={chosen} />;
  return (
    <ArticleRows rows={rows.value} filter={filter} onFilter={onFilter} messages={messages} lang={lang} />
  );
}

interface ArticleProps extends ArchiveScreenProps {
  readonly id: string;
  readonly onNotice: (notice: Notice | null) => void;
}

function Article({ services, chosen, id, onNotice }: ArticleProps): JSX.Element {
  const { messages, lang, languages } = chosen;
  const opened = useOpened(services, id, languages);
  usePageTitle(opened.state === 'here' ? headlineOf(opened.value.article) : messages.archive.title, chosen);
  if (opened.state !== 'here') return <NotHere asked={opened} chosen={chosen} />;
  return (
    <Reading
      opened={opened.value}
      messages={messages}
      lang={lang}
      onOpenArticle={goTo}
      onRemove={() => void remove(services, chosen, opened.value, onNotice)}
    />
  );
}

/** Removes at once and offers to undo, rather than asking whether it is meant. */
async function remove(
  { ask }: ArchiveServices,
  { messages, lang }: Chosen,
  { article }: Opened,
  onNotice: (notice: Notice | null) => void,
): Promise<void> {
  const ids = [article.id];
  const reply = await ask('archive.remove', { ids });
  if (!reply.ok) {
    onNotice({ words: [messages.failures[reply.error.code]], onUndo: null });
    return;
  }
  const undo = async (): Promise<void> => {
    const restored = await ask('archive.restore', { ids });
    onNotice(restored.ok ? null : { words: [messages.failures[restored.error.code]], onUndo: null });
    if (restored.ok) goTo(article.id);
  };
  const headline = { text: headlineOf(article), lang: article.language ?? lang };
  onNotice({ words: messages.archive.removed(headline), onUndo: () => void undo() });
  location.hash = '#/';
}

function goTo(id: string): void {
  location.hash = `#/article/${id}`;
}

/** Set with what is shown, not after it: who sees the article reads its name in the tab. */
function usePageTitle(title: string, { messages }: Chosen): void {
  useLayoutEffect(() => {
    document.title = `${title} – ${messages.product}`;
  }, [title, messages]);
}

function NotHere({
  asked,
  chosen,
}: {
  readonly asked: Asked<unknown>;
  readonly chosen: Chosen;
}): JSX.Element {
  return <Unavailable failure={asked.state === 'failed' ? asked.failure : null} messages={chosen.messages} />;
}

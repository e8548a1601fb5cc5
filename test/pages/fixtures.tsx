/**
 * Every view in every state, without an extension around it: `fixtures.html?view=card&lang=vi&theme=dark`.
 * Views: card, card-bare, card-failed, card-sheet, popup-<state>, archive-list, archive-empty, archive-import,
 * archive-running, archive-reading, options, welcome. `page` is the language of the page or article shown;
 * `pinned` and `shadow` (the card in a closed shadow root) are switches for the card. Beside the page must lie
 * fixtures.js, bundled from this file, and the style sheets of src/ui, bundled each under its own name.
 */
import { type JSX, render } from 'preact';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { ArchiveFrame } from '../../src/ui/archive/ArchiveFrame.tsx';
import { ArticleRows } from '../../src/ui/archive/ArticleRows.tsx';
import { BringIn } from '../../src/ui/archive/BringIn.tsx';
import { Reading } from '../../src/ui/archive/Reading.tsx';
import { Card, type CardProps } from '../../src/ui/Card.tsx';
import { direction, messagesFor } from '../../src/ui/locales/index.ts';
import { Options } from '../../src/ui/Options.tsx';
import { Popup } from '../../src/ui/Popup.tsx';
import type { PopupModel } from '../../src/ui/popup-model.ts';
import { Welcome } from '../../src/ui/Welcome.tsx';
import { opened, ROWS, run } from '../fixtures/archive.ts';
import { bareFacts, cardFacts } from '../fixtures/facts.ts';
import { popupModel } from '../fixtures/popup.ts';
import type { FixtureLang } from '../fixtures/words.ts';

const query = new URLSearchParams(location.search);
const fixtureLang = (key: string, otherwise: FixtureLang): FixtureLang => {
  const lang = query.get(key);
  return lang === 'en' || lang === 'vi' || lang === 'ar' ? lang : otherwise;
};
const lang = fixtureLang('lang', 'en');
const pageLang = fixtureLang('page', lang);
const view = query.get('view') ?? 'card';
const given = query.get('theme');
const theme: 'auto' | 'light' | 'dark' = given === 'light' || given === 'dark' ? given : 'auto';
const messages = messagesFor(lang);
const nothing = (): void => undefined;

function card(): JSX.Element {
  const facts: Readonly<Record<string, CardProps['facts']>> = { 'card-bare': bareFacts(lang), 'card-failed': null };
  return (
    <Card
      facts={view in facts ? (facts[view] ?? null) : cardFacts(lang)}
      failure={view === 'card-failed' ? { code: 'extension-gone' } : null}
      messages={messages}
      lang={lang}
      theme={theme}
      pinned={query.has('pinned')}
      sheet={view === 'card-sheet'}
      onClose={nothing}
      onPin={nothing}
      onOpenArchive={nothing}
      onOpenArticle={nothing}
    />
  );
}

function popup(): JSX.Element {
  // The address is written by whoever runs the page; an unknown state draws an empty popup.
  const state = view.slice('popup-'.length) as PopupModel['state'];
  return (
    <Popup
      model={popupModel(state, lang, pageLang)}
      messages={messages}
      lang={lang}
      onSite={nothing}
      onPauseHour={nothing}
      onResume={nothing}
      onAllow={nothing}
      onRetry={nothing}
      onJump={nothing}
      onOpenArchive={nothing}
      onOpenOptions={nothing}
      onOpenArticle={nothing}
    />
  );
}

function archive(): JSX.Element {
  const inWords = { messages, lang };
  const imports = { onFiles: nothing, onDrop: nothing, onCancel: nothing };
  const notice = { words: messages.archive.removed({ text: 'Hai thủ đô', lang: 'vi' }), onUndo: nothing };
  const views: Readonly<Record<string, () => JSX.Element>> = {
    'archive-list': () => (
      <ArticleRows rows={ROWS} filter={{ words: '', language: null }} onFilter={nothing} {...inWords} />
    ),
    'archive-empty': () => (
      <ArticleRows rows={[]} filter={{ words: '', language: null }} onFilter={nothing} {...inWords} />
    ),
    'archive-import': () => <BringIn run={run('finished')} {...imports} {...inWords} />,
    'archive-running': () => <BringIn run={run('running')} {...imports} {...inWords} />,
    'archive-reading': () => (
      <Reading opened={opened(lang, pageLang)} onOpenArticle={nothing} onRemove={nothing} {...inWords} />
    ),
  };
  const place = view === 'archive-reading' ? null : view === 'archive-list' || view === 'archive-empty' ? 'list' : 'import';
  return (
    <ArchiveFrame messages={messages} place={place} notice={view === 'archive-list' ? notice : null}>
      {views[view]?.()}
    </ArchiveFrame>
  );
}

function options(): JSX.Element {
  const settings = { ...DEFAULT_SETTINGS, theme, sitesOff: ['tin.example.vn', 'news.example'] };
  return <Options settings={settings} lang={lang} messages={messages} change="saved" onChange={nothing} />;
}

function welcome(): JSX.Element {
  return (
    <Welcome
      messages={messages}
      lang={lang}
      access={query.has('granted')}
      tryUrl="https://wiki.example/"
      onAllow={nothing}
      onLanguage={nothing}
      onOpenArchive={nothing}
      onOpenOptions={nothing}
    />
  );
}

function chosen(): JSX.Element {
  if (view.startsWith('popup-')) return popup();
  if (view.startsWith('archive-')) return archive();
  if (view === 'options') return options();
  return view === 'welcome' ? welcome() : onPage(card());
}

/** As much of a page as a card needs to stand on. */
function onPage(child: JSX.Element): JSX.Element {
  return (
    <main class="surface">
      <h1>A page</h1>
      {child}
    </main>
  );
}

/** Where the card lives on a web page: a closed shadow root, styled by an adopted sheet. */
function shadow(): ShadowRoot {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  const rules = [...document.styleSheets].flatMap((from) => [...from.cssRules].map((rule) => rule.cssText));
  sheet.replaceSync(rules.join('\n'));
  for (const from of document.styleSheets) from.disabled = true;
  root.adoptedStyleSheets = [sheet];
  return root;
}

/** The sheet that the screen itself would have loaded. */
function styleSheet(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `./${view.split('-')[0] ?? 'card'}.css`;
  document.head.append(link);
  return new Promise((done) => link.addEventListener('load', () => done()));
}

document.documentElement.lang = lang;
document.documentElement.dir = direction(lang);
document.documentElement.dataset['theme'] = theme;
document.title = view;
await styleSheet();
render(chosen(), query.has('shadow') ? shadow() : document.body);

import type { ComponentChildren, JSX } from 'preact';
import type { CardFacts } from '../core/story/card.ts';
import { ArticleList } from './ArticleItem.tsx';
import { FactsBody, FactsFoot, Section } from './FactsBody.tsx';
import { ArchiveIcon, Mark, OptionsIcon, PauseIcon } from './icons.tsx';
import { formatTime } from './locales/format.ts';
import { plain } from './locales/phrase.ts';
import type { PopupActions, PopupModel } from './popup-model.ts';
import { References } from './References.tsx';
import { ReasonList } from './reasons.tsx';
import type { InWords } from './sources.tsx';
import { DateText, languageMarks, Words } from './text.tsx';

export interface PopupProps extends InWords, PopupActions {
  readonly model: PopupModel;
}

export function Popup(props: PopupProps): JSX.Element {
  return (
    <div class="surface popup">
      <Head {...props} />
      <main aria-busy={props.model.state === 'loading'}>
        <Body {...props} />
      </main>
    </div>
  );
}

function Head(props: PopupProps): JSX.Element {
  const { model, messages, onSite, onPauseHour, onOpenArchive, onOpenOptions } = props;
  const { popup } = messages;
  const switchable =
    model.host !== null && (model.state === 'read' || model.state === 'nothing' || model.state === 'off');
  return (
    <header class="popup-head">
      <div class="popup-name">
        <Mark />
        <h1>{messages.product}</h1>
        <button
          type="button"
          class="icon-button"
          aria-label={popup.openArchive}
          title={popup.openArchive}
          onClick={onOpenArchive}
        >
          <ArchiveIcon />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={popup.options}
          title={popup.options}
          onClick={onOpenOptions}
        >
          <OptionsIcon />
        </button>
      </div>
      {switchable && model.host !== null && (
        <div class="popup-site">
          <button
            type="button"
            role="switch"
            class="switch"
            aria-checked={model.state !== 'off'}
            aria-label={plain(popup.siteOn(model.host))}
            onClick={() => onSite(model.state === 'off')}
          >
            <span class="track" aria-hidden="true" />
            <span>
              <Words of={popup.siteOn(model.host)} />
            </span>
          </button>
          {model.state !== 'off' && (
            <button
              type="button"
              class="icon-button"
              aria-label={popup.pauseHour}
              title={popup.pauseHour}
              onClick={onPauseHour}
            >
              <PauseIcon />
            </button>
          )}
        </div>
      )}
    </header>
  );
}

function Body(props: PopupProps): JSX.Element {
  const { model, messages } = props;
  const { popup } = messages;
  switch (model.state) {
    case 'loading':
      return (
        <p class="note" role="status">
          {popup.loading}
        </p>
      );
    case 'read':
      return <Read {...props} />;
    case 'nothing':
      return <Nothing {...props} />;
    case 'off':
      return <Empty title={popup.offTitle}>{popup.offBody}</Empty>;
    case 'paused':
      return <Paused {...props} />;
    case 'no-access':
      return (
        <Empty title={popup.noAccessTitle} action={popup.allow} onAction={props.onAllow}>
          {popup.noAccessBody}
        </Empty>
      );
    case 'unreadable':
      return <Empty title={popup.unreadableTitle}>{popup.unreadableBody}</Empty>;
    case 'failed':
      return (
        <Empty title={popup.failedTitle} action={popup.tryAgain} onAction={props.onRetry}>
          {model.failure === null ? null : messages.failures[model.failure.code]}
        </Empty>
      );
  }
}

interface EmptyProps {
  readonly title: ComponentChildren;
  readonly action?: string;
  readonly onAction?: () => void;
  readonly children: ComponentChildren;
}

/** Nothing to show, why, and what can be done about it. */
function Empty({ title, action, onAction, children }: EmptyProps): JSX.Element {
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p>{children}</p>
      {action !== undefined && (
        <button type="button" class="strong" onClick={onAction}>
          {action}
        </button>
      )}
    </div>
  );
}

function Paused({ model, messages, lang, onResume }: PopupProps): JSX.Element {
  const { popup } = messages;
  const until = model.pausedUntil;
  const timed = until !== null && until !== 'forever';
  return (
    <Empty
      title={timed ? <Words of={popup.pausedTitle(formatTime(until, lang))} /> : popup.pausedForEver}
      action={popup.resume}
      onAction={onResume}
    >
      {popup.pausedBody}
    </Empty>
  );
}

function Nothing({ model, messages, lang }: PopupProps): JSX.Element {
  const { popup } = messages;
  const trace = model.reading?.trace ?? [];
  return (
    <div class="empty">
      <h2>{popup.nothingTitle}</h2>
      {trace.length > 0 && (
        <>
          <p>{popup.why}</p>
          <ReasonList reasons={trace} names={{}} messages={messages} lang={lang} />
        </>
      )}
      {model.reading === null && <p>{popup.nothingHint}</p>}
    </div>
  );
}

function Read({ model, messages, lang, onJump, onOpenArticle }: PopupProps): JSX.Element {
  const cards = model.facts?.facts ?? [];
  const articles = model.facts?.articles ?? [];
  const own = articles.every((article) => article.origin === 'archive');
  return (
    <>
      <References references={model.reading?.references ?? []} messages={messages} onJump={onJump} />
      {model.failure !== null && <p role="alert">{messages.failures[model.failure.code]}</p>}
      {cards.length > 0 && (
        <Section title={messages.popup.facts} level={2}>
          {cards.map((facts) => (
            <FactItem
              key={`${facts.about.kind}-${facts.about.id}`}
              facts={facts}
              messages={messages}
              lang={lang}
            />
          ))}
        </Section>
      )}
      {articles.length > 0 && (
        <Section title={own ? messages.card.fromArchive : messages.card.articles} level={2}>
          <ArticleList
            articles={articles}
            names={namesIn(cards)}
            messages={messages}
            lang={lang}
            onOpenArticle={onOpenArticle}
          />
        </Section>
      )}
    </>
  );
}

function namesIn(cards: readonly CardFacts[]): CardFacts['names'] {
  return Object.assign({}, ...cards.map((facts) => facts.names));
}

function FactItem({ facts, messages, lang }: InWords & { readonly facts: CardFacts }): JSX.Element {
  return (
    <details class="fact">
      <summary>
        <h3 {...languageMarks(facts.heading.lang, lang)}>{facts.heading.text}</h3>
        {facts.date !== null && <DateText iso={facts.date} precision={facts.precision} lang={lang} />}
      </summary>
      <FactsBody facts={facts} messages={messages} lang={lang} level={4} />
      <FactsFoot facts={facts} messages={messages} lang={lang} />
    </details>
  );
}

import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { CardFacts } from '../core/story/card.ts';
import type { Lang } from '../core/story/pack.ts';
import { ArticleList } from './ArticleItem.tsx';
import { FactsBody, FactsFoot, Section } from './FactsBody.tsx';
import { ArchiveIcon, CloseIcon, PinIcon } from './icons.tsx';
import { direction, type FailureCode, type Messages } from './locales/index.ts';
import type { InWords } from './sources.tsx';
import { DateText, languageMarks } from './text.tsx';

const ARTICLES = 3;

export interface FailureShown {
  readonly code: FailureCode;
}

export interface CardProps {
  readonly facts: CardFacts | null;
  readonly failure: FailureShown | null;
  readonly messages: Messages;
  readonly lang: Lang;
  readonly pinned: boolean;
  /** A sheet at the foot of the window, for fingers. */
  readonly sheet?: boolean;
  readonly theme?: 'auto' | 'light' | 'dark';
  readonly onClose: () => void;
  readonly onPin: () => void;
  readonly onOpenArchive?: (() => void) | undefined;
  readonly onOpenArticle: (id: string) => void;
}

/**
 * The hover card: a non-modal dialog named by its heading. The element can take focus (`tabindex="-1"`),
 * so that whoever opens it by key can move there; Escape is the business of whoever opened it.
 */
export function Card(props: CardProps): JSX.Element | null {
  const { facts, failure, messages, lang } = props;
  const id = useId();
  if (failure === null && facts === null) return null;
  return (
    <div
      class="surface card"
      role="dialog"
      aria-labelledby={`${id}-heading`}
      tabIndex={-1}
      lang={lang}
      dir={direction(lang)}
      data-theme={props.theme ?? 'auto'}
      data-pinned={props.pinned}
      data-sheet={props.sheet ?? false}
    >
      {failure !== null || facts === null ? (
        <Shell {...props} heading={<h2 id={`${id}-heading`}>{messages.card.failed}</h2>}>
          {failure !== null && <p>{messages.failures[failure.code]}</p>}
        </Shell>
      ) : (
        <Shell {...props} heading={<CardHeading id={`${id}-heading`} facts={facts} lang={lang} />}>
          <CardBody {...props} facts={facts} />
        </Shell>
      )}
    </div>
  );
}

function Shell({
  heading,
  children,
  ...props
}: CardProps & { readonly heading: JSX.Element; readonly children: ComponentChildren }): JSX.Element {
  const { messages, pinned, onPin, onClose } = props;
  return (
    <>
      <header class="card-head">
        <div class="card-title">{heading}</div>
        <button
          type="button"
          class="icon-button pin"
          aria-pressed={pinned}
          aria-label={messages.card.pin}
          title={messages.card.pin}
          onClick={onPin}
        >
          <PinIcon />
        </button>
        <button
          type="button"
          class="icon-button close"
          aria-label={messages.card.close}
          title={messages.card.close}
          onClick={onClose}
        >
          <CloseIcon />
        </button>
      </header>
      <div class="card-body">{children}</div>
    </>
  );
}

function CardHeading({
  id,
  facts,
  lang,
}: {
  readonly id: string;
  readonly facts: CardFacts;
  readonly lang: Lang;
}): JSX.Element {
  return (
    <>
      <h2 id={id} {...languageMarks(facts.heading.lang, lang)}>
        {facts.heading.text}
      </h2>
      {facts.date !== null && (
        <p class="line">
          <DateText iso={facts.date} precision={facts.precision} lang={lang} />
        </p>
      )}
    </>
  );
}

function CardBody(props: InWords & CardProps & { readonly facts: CardFacts }): JSX.Element {
  const { facts, messages, lang, onOpenArchive, onOpenArticle } = props;
  const articles = facts.articles.slice(0, ARTICLES);
  const own = articles.every((article) => article.origin === 'archive');
  return (
    <>
      <FactsBody facts={facts} messages={messages} lang={lang} level={3} />
      {articles.length > 0 && (
        <Section title={own ? messages.card.fromArchive : messages.card.articles} level={3}>
          <ArticleList
            articles={articles}
            names={facts.names}
            messages={messages}
            lang={lang}
            onOpenArticle={onOpenArticle}
          />
        </Section>
      )}
      <FactsFoot facts={facts} messages={messages} lang={lang} />
      {onOpenArchive !== undefined && (
        <button type="button" class="quiet open-archive" onClick={onOpenArchive}>
          <ArchiveIcon /> {messages.card.openArchive}
        </button>
      )}
    </>
  );
}

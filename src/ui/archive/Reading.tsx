import type { ComponentChildren, JSX } from 'preact';
import type { Article, Dropped, DropReason, Paragraph } from '../../core/archive/article.ts';
import type { CardFacts } from '../../core/story/card.ts';
import type { Lang } from '../../core/story/pack.ts';
import { ArticleList } from '../ArticleItem.tsx';
import { firstWords } from '../cut-text.ts';
import { Section } from '../FactsBody.tsx';
import { BackIcon } from '../icons.tsx';
import { OutLink, webAddress } from '../links.tsx';
import { formatDate, formatInstant, languageName } from '../locales/format.ts';
import type { Messages } from '../locales/index.ts';
import { wordDateReason } from '../reasons.tsx';
import type { InWords } from '../sources.tsx';
import { Words } from '../text.tsx';
import type { Opened } from './archive-model.ts';

interface ReadingProps extends InWords {
  readonly opened: Opened;
  readonly onOpenArticle: (id: string) => void;
  readonly onRemove: () => void;
}

/** An archived copy as it was cleaned, with how everything about it is known. */
export function Reading({ opened, messages, lang, onOpenArticle, onRemove }: ReadingProps): JSX.Element {
  const { article, copies, related, names = {} } = opened;
  const { archive } = messages;
  const list = { names, messages, lang, onOpenArticle };
  return (
    <div class="reading">
      <p>
        <a class="turns" href="#/">
          <BackIcon />
          {archive.back}
        </a>
      </p>
      <Text article={article} />
      <aside>
        <Metadata article={article} names={names} messages={messages} lang={lang} />
        {copies.length > 0 && (
          <Section title={archive.copiesTitle} level={2}>
            <ArticleList articles={copies} {...list} />
          </Section>
        )}
        {related.length > 0 && (
          <Section title={archive.relatedTitle} level={2}>
            <ArticleList articles={related} {...list} />
          </Section>
        )}
        {article.dropped.length > 0 && <DroppedLines article={article} messages={messages} />}
        <p class="remove">
          <button type="button" onClick={onRemove}>
            {archive.remove}
          </button>
        </p>
      </aside>
    </div>
  );
}

/** Name of an article where it has no headline: its first words. */
export function headlineOf(article: Article): string {
  const [first] = article.paragraphs;
  return article.headline ?? firstWords(first?.text ?? article.fileName ?? article.id, 90);
}

function textMarks(article: Article): { readonly lang: Lang | undefined; readonly dir: 'ltr' | 'rtl' } {
  return { lang: article.language ?? undefined, dir: article.direction };
}

function Text({ article }: { readonly article: Article }): JSX.Element {
  return (
    <article {...textMarks(article)}>
      <h1>{headlineOf(article)}</h1>
      {blocksOf(article.paragraphs).map((block, at) => (
        <Block key={at} paragraphs={block} />
      ))}
    </article>
  );
}

/** Neighbouring list items belong to one list; every other paragraph stands by itself. */
function blocksOf(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const blocks: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = blocks.at(-1);
    if (paragraph.kind === 'list' && last?.[0]?.kind === 'list') last.push(paragraph);
    else blocks.push([paragraph]);
  }
  return blocks;
}

function Block({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }): JSX.Element {
  const text = paragraphs[0]?.text ?? '';
  switch (paragraphs[0]?.kind) {
    case 'heading':
      return <h2>{text}</h2>;
    case 'quote':
      return <blockquote>{text}</blockquote>;
    case 'list':
      return (
        <ul>
          {paragraphs.map((item, at) => (
            <li key={at}>{item.text}</li>
          ))}
        </ul>
      );
    default:
      return <p>{text}</p>;
  }
}

interface DatingProps extends InWords {
  readonly article: Article;
  readonly names: CardFacts['names'];
}

function Metadata({ article, names, messages, lang }: DatingProps): JSX.Element {
  const { archive, facts } = messages;
  const { published } = article;
  const url = webAddress(article.url);
  const language = article.language === null ? archive.unknownLanguage : languageName(article.language, lang);
  return (
    <dl class="metadata">
      <Entry term={archive.published}>
        {published.date === null ? (
          facts.dateHow.unknown
        ) : (
          <>
            {formatDate(published.date, published.precision, lang)}{' '}
            <span class="line">({facts.dateHow[published.how]})</span>
          </>
        )}
        {published.reasons.length > 0 && (
          <DateSteps article={article} names={names} messages={messages} lang={lang} />
        )}
      </Entry>
      <Entry term={archive.language}>{language}</Entry>
      {article.outlet !== null && (
        <Entry term={archive.outlet}>
          <bdi>{article.outlet}</bdi>
        </Entry>
      )}
      {article.credit !== null && (
        <Entry term={archive.credit}>
          <bdi {...textMarks(article)}>{article.credit}</bdi>
        </Entry>
      )}
      {article.byline !== null && (
        <Entry term={archive.byline}>
          <bdi {...textMarks(article)}>{article.byline}</bdi>
        </Entry>
      )}
      {url !== null && (
        <Entry term={archive.address}>
          <OutLink url={url} messages={messages}>
            <bdi>{url}</bdi>
          </OutLink>
        </Entry>
      )}
      {article.fileName !== null && (
        <Entry term={archive.fileName}>
          <bdi>{article.fileName}</bdi>
        </Entry>
      )}
      <Entry term={archive.added}>{formatInstant(article.addedAt, lang)}</Entry>
    </dl>
  );
}

function Entry({
  term,
  children,
}: {
  readonly term: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function DateSteps({ article, names, messages, lang }: DatingProps): JSX.Element {
  return (
    <details class="marked">
      <summary>{messages.archive.howDated}</summary>
      <ol class="reasons">
        {article.published.reasons.map((reason, at) => (
          <li key={at}>
            <Words of={wordDateReason(reason, names, messages, lang)} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function DroppedLines({
  article,
  messages,
}: {
  readonly article: Article;
  readonly messages: Messages;
}): JSX.Element {
  const groups = groupByReason(article.dropped);
  return (
    <details class="dropped">
      <summary>{messages.archive.droppedTitle(article.dropped.length)}</summary>
      {groups.map(([why, lines]) => (
        <section key={why}>
          <h2 class="section-title">{messages.facts.dropped[why]}</h2>
          <ul {...textMarks(article)}>
            {lines.map(({ start, text }) => (
              <li key={start} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

function groupByReason(dropped: readonly Dropped[]): readonly (readonly [DropReason, readonly Dropped[]])[] {
  const groups = new Map<DropReason, Dropped[]>();
  for (const line of dropped) {
    const group = groups.get(line.why);
    if (group === undefined) groups.set(line.why, [line]);
    else group.push(line);
  }
  return [...groups];
}

import type { JSX } from 'preact';
import type { ArticleLine, CardFacts } from '../core/story/card.ts';
import { firstWords } from './cut-text.ts';
import { OutLink, webAddress } from './links.tsx';
import { languageName } from './locales/format.ts';
import { wordReason } from './reasons.tsx';
import type { InWords } from './sources.tsx';
import { DateText, Line, languageMarks, Words } from './text.tsx';

/** Characters of the first words that stand in for a headline: about two lines of a card. */
const LEAD = 90;

interface ArticleListProps extends InWords {
  readonly articles: readonly ArticleLine[];
  readonly names: CardFacts['names'];
  readonly onOpenArticle: (id: string) => void;
}

export function ArticleList({ articles, ...rest }: ArticleListProps): JSX.Element {
  return (
    <ul class="articles">
      {articles.map((article) => (
        <li key={article.id}>
          <ArticleItem article={article} {...rest} />
        </li>
      ))}
    </ul>
  );
}

type ItemProps = Omit<ArticleListProps, 'articles'> & { readonly article: ArticleLine };

function ArticleItem({ article, names, messages, lang, onOpenArticle }: ItemProps): JSX.Element {
  const { outlet, date, copies } = article;
  const [reason] = article.reasons;
  return (
    <>
      <Headline article={article} messages={messages} lang={lang} onOpenArticle={onOpenArticle} />
      {reason !== undefined && (
        <p class="why">
          <Words of={wordReason(reason, names, messages, lang)} />
        </p>
      )}
      <Line
        parts={[
          article.language === null ? null : languageName(article.language, lang),
          outlet === null ? null : <bdi>{outlet.name}</bdi>,
          outlet?.kind === 'state-media' ? messages.facts.outletKind['state-media'] : null,
          date === null ? null : <DateText iso={date} lang={lang} />,
          copies === 0 ? null : messages.card.furtherCopies(copies),
          article.origin === 'pack' ? messages.card.packRecord : null,
        ]}
      />
    </>
  );
}

/** Opens the reader's own copy, or the original where the story pack only records it. */
function Headline({ article, messages, lang, onOpenArticle }: Omit<ItemProps, 'names'>): JSX.Element {
  const { headline, lead, origin } = article;
  const written = headline === null ? lead.lang : article.language;
  const text = <span {...languageMarks(written, lang)}>{headline ?? firstWords(lead.text, LEAD)}</span>;
  const url = webAddress(article.url);
  if (origin === 'archive') {
    return (
      <button type="button" class="headline" onClick={() => onOpenArticle(article.id)}>
        {text}
      </button>
    );
  }
  if (url === null) return <p class="headline">{text}</p>;
  return (
    <OutLink url={url} messages={messages} class="headline">
      {text}
    </OutLink>
  );
}

import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { firstWords } from '../cut-text.ts';
import { OutLink, webAddress } from '../links.tsx';
import { languageName } from '../locales/format.ts';
import type { Messages } from '../locales/index.ts';
import type { InWords } from '../sources.tsx';
import { DateText, Line, languageMarks } from '../text.tsx';
import type { Filter, Row } from './archive-model.ts';
import { filterRows, type Group, groupCopies, isPackRecord, languagesIn, makeSearchable } from './rows.ts';

/** Rows put on the page at once; more on demand, so that ten thousand articles open as fast as ten. */
const STEP = 100;
const LEAD = 180;

interface ArticleRowsProps extends InWords {
  readonly rows: readonly Row[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

export function ArticleRows({ rows, filter, onFilter, messages, lang }: ArticleRowsProps): JSX.Element {
  const { archive } = messages;
  const searchable = useMemo(() => makeSearchable(rows), [rows]);
  const matching = useMemo(() => filterRows(searchable, filter), [searchable, filter]);
  const own = useMemo(() => groupCopies(matching.filter((row) => !isPackRecord(row))), [matching]);
  const records = useMemo(() => groupCopies(matching.filter(isPackRecord)), [matching]);
  const empty = rows.every(isPackRecord);
  return (
    <>
      <h1>{archive.title}</h1>
      {empty && (
        <div class="empty">
          <h2>{archive.emptyTitle}</h2>
          <p>{archive.emptyBody}</p>
          <p>
            <a href="#/import">{archive.bringIn}</a>
          </p>
        </div>
      )}
      {rows.length > 0 && (
        <FilterBar
          rows={rows}
          count={matching.length}
          filter={filter}
          onFilter={onFilter}
          messages={messages}
          lang={lang}
        />
      )}
      {matching.length === 0 && rows.length > 0 && (
        <p class="none">
          {archive.noMatch}{' '}
          <button type="button" class="quiet" onClick={() => onFilter({ words: '', language: null })}>
            {archive.clear}
          </button>
        </p>
      )}
      {own.length > 0 && <Groups groups={own} messages={messages} lang={lang} />}
      {records.length > 0 && (
        <section class="records" aria-labelledby="records-title">
          <h2 id="records-title">{archive.packTitle}</h2>
          <p class="note">{archive.packBody}</p>
          <Groups groups={records} messages={messages} lang={lang} />
        </section>
      )}
    </>
  );
}

function FilterBar({
  rows,
  count,
  filter,
  onFilter,
  messages,
  lang,
}: ArticleRowsProps & { readonly count: number }): JSX.Element {
  const { archive } = messages;
  return (
    <search>
      <form class="filter" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span>{archive.words}</span>
          <input
            type="search"
            dir="auto"
            value={filter.words}
            onInput={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
          />
        </label>
        <label>
          <span>{archive.language}</span>
          <select
            value={filter.language ?? ''}
            onChange={(event) => onFilter({ ...filter, language: event.currentTarget.value || null })}
          >
            <option value="">{archive.allLanguages}</option>
            {languagesIn(rows).map((language) => (
              <option key={language} value={language}>
                {languageName(language, lang)}
              </option>
            ))}
          </select>
        </label>
        <p class="note" role="status">
          {archive.articles(count)}
        </p>
      </form>
    </search>
  );
}

function Groups({ groups, messages, lang }: InWords & { readonly groups: readonly Group[] }): JSX.Element {
  const [shown, setShown] = useState(STEP);
  const more = Math.min(STEP, groups.length - shown);
  return (
    <>
      <ul class="rows">
        {groups.slice(0, shown).map(({ first, others }) => (
          <li key={first.id}>
            <ArticleRow row={first} messages={messages} lang={lang} />
            {others.length > 0 && (
              <details class="copies">
                <summary>{messages.archive.copies(others.length + 1)}</summary>
                <ul>
                  {others.map((row) => (
                    <li key={row.id}>
                      <ArticleRow row={row} messages={messages} lang={lang} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" onClick={() => setShown(shown + STEP)}>
          {messages.archive.showMore(more)}
        </button>
      )}
    </>
  );
}

function ArticleRow({ row, messages, lang }: InWords & { readonly row: Row }): JSX.Element {
  const { archive, facts } = messages;
  const { published } = row;
  const marks = languageMarks(row.language, lang);
  const who = row.outlet ?? row.credit;
  return (
    <article class="row">
      <p class="row-title" {...marks}>
        <Title row={row} messages={messages} />
      </p>
      {row.headline !== null && (
        <p class="row-lead" {...marks}>
          {firstWords(row.lead, LEAD)}
        </p>
      )}
      <Line
        parts={[
          who === null ? null : <bdi>{who}</bdi>,
          row.language === null ? archive.unknownLanguage : languageName(row.language, lang),
          published.date === null ? null : (
            <DateText iso={published.date} precision={published.precision} lang={lang} />
          ),
          facts.dateHow[published.date === null ? 'unknown' : published.how],
          row.onStory === null ? null : row.onStory ? archive.onStory : archive.offStory,
        ]}
      />
    </article>
  );
}

/** Leads to the reader's own copy, or out to the original where the story pack only records it. */
function Title({ row, messages }: { readonly row: Row; readonly messages: Messages }): JSX.Element {
  const text = row.headline ?? firstWords(row.lead, LEAD / 2);
  const url = webAddress(row.url ?? null);
  if (!isPackRecord(row)) return <a href={`#/article/${row.id}`}>{text}</a>;
  if (url === null) return <>{text}</>;
  return (
    <OutLink url={url} messages={messages}>
      {text}
    </OutLink>
  );
}

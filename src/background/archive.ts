import { takeIn } from '../core/archive/take-in.ts';
import type { FactIndex } from '../core/story/fact-index.ts';
import type { ArticleRecord, Lang } from '../core/story/pack.ts';
import type { Reason } from '../core/story/reason.ts';
import { namesIn, wordedIn } from '../core/story/worded.ts';
import { type Handlers, Refused } from '../messages/server.ts';
import type { ArticleView, ArticleRow as ListedRow } from '../messages/surface.ts';
import { broadcast, extensionUrl } from '../platform/runtime.ts';
import { openTab } from '../platform/tabs.ts';
import { emptyTrash, getArticle, putArticle, removeArticles, restoreArticles } from '../store/articles.ts';
import { reportsOf } from '../store/copies.ts';
import type { ArticleRow, Store } from '../store/schema.ts';
import type { Shelf } from './library.ts';
import { isHeld, matchingLines, rowLine } from './matching.ts';

type Names =
  | 'archive.import'
  | 'archive.rows'
  | 'archive.article'
  | 'archive.remove'
  | 'archive.restore'
  | 'archive.open';

/** Removed articles can be brought back for so many days. */
const TRASH_DAYS = 30;
/** Articles shown beside one that is read. */
const MOST_RELATED = 12;

const SAME_REPORT: Reason = { code: 'same-report', params: {} };

/** Brings articles into the archive, lists them, shows them, takes them out and back in. */
export function archiveHandlers(shelf: Shelf, store: Store, now: () => string): Pick<Handlers, Names> {
  const changed = async (): Promise<void> => {
    shelf.archiveChanged();
    await broadcast({ name: 'archive.changed' });
  };
  return {
    async 'archive.import'(document) {
      const { analyst, cleaner, digest, likeness } = await shelf.library();
      const taken = takeIn({ analyst, cleaner, packDigest: digest, now: now() }, document);
      if ('refused' in taken) return { outcome: 'refused', why: taken.refused };
      const { article } = taken;
      const { outcome, copies } = await putArticle(store, article, likeness);
      await changed();
      const brought = { article: article.id, headline: article.headline };
      if (outcome === 'merged') return { outcome, ...brought };
      return { outcome, ...brought, onStory: article.reading?.onStory === true, copies };
    },
    async 'archive.rows'({ languages }) {
      const [{ index }, rows] = await Promise.all([shelf.library(), shelf.rows()]);
      const groups = reportsOf(rows);
      const records = [...index.records.values()].filter((record) => !isHeld(record, rows));
      return [
        ...rows.map((row) => listed(row, groups.get(row.report) ?? [])),
        ...records.map((record) => recordRow(index, record, languages)),
      ];
    },
    'archive.article': (request) => viewArticle(shelf, store, request),
    async 'archive.remove'({ ids }) {
      const removed = await removeArticles(store, ids, now());
      await emptyTrash(store, daysBefore(now(), TRASH_DAYS));
      await changed();
      return { removed };
    },
    async 'archive.restore'({ ids }) {
      const restored = await restoreArticles(store, ids);
      await changed();
      return { restored };
    },
    async 'archive.open'({ article }) {
      await openTab(
        extensionUrl(
          `archive/index.html${article === null ? '' : `#/article/${encodeURIComponent(article)}`}`,
        ),
      );
      return null;
    },
  };
}

/** An article with its copies and what is related to it. */
async function viewArticle(
  shelf: Shelf,
  store: Store,
  { id, languages }: { readonly id: string; readonly languages: readonly Lang[] },
): Promise<ArticleView> {
  const [{ index }, rows, held] = await Promise.all([shelf.library(), shelf.rows(), getArticle(store, id)]);
  if (held === null) throw new Refused('not-found', `there is no article ${id}`);
  const { article } = held;
  const own = rows.find((row) => row.id === id);
  const copies = rows.filter((row) => held.copies.includes(row.id));
  const target = {
    entities: article.reading?.entities ?? [],
    events: article.reading?.events ?? [],
    claims: article.reading?.claims ?? [],
    date: article.published.date,
  };
  const without = new Set([id, ...held.copies]);
  const related = matchingLines(index, rows, target, languages, without).slice(0, MOST_RELATED);
  const reasons = [...article.published.reasons, ...related.flatMap((line) => line.reasons)];
  return {
    article,
    names: namesIn(index, reasons, languages),
    copies: (own === undefined ? copies : sorted(copies)).map((row) =>
      rowLine(index, row, { score: 1, reasons: [SAME_REPORT] }, 0),
    ),
    related,
  };
}

function listed(row: ArticleRow, report: readonly ArticleRow[]): ListedRow {
  const { id, headline, lead, language, outlet, credit, fileName, published, onStory, addedAt } = row;
  const copies = report.map((other) => other.id).filter((other) => other !== id);
  return { id, headline, lead, language, outlet, credit, fileName, published, onStory, addedAt, copies };
}

/** A record of the pack as a row: the article's own words are not at hand, so its abstract leads. */
function recordRow(index: FactIndex, record: ArticleRecord, languages: readonly Lang[]): ListedRow {
  const { date, precision, how } = record.published;
  return {
    id: record.id,
    headline: record.headline,
    lead: wordedIn(record.abstracts, [record.language, ...languages], (text) => text).text,
    language: record.language,
    outlet: index.outlets.get(record.outlet ?? '')?.name ?? null,
    credit: null,
    fileName: null,
    published: { date, precision: precision === 'range' ? 'month' : precision, how, reasons: [] },
    onStory: true,
    copies: [],
    addedAt: index.info.checkedOn,
    url: record.url,
  };
}

/** The earliest published first. */
function sorted(copies: readonly ArticleRow[]): readonly ArticleRow[] {
  return [...reportsOf(copies).values()].flat();
}

function daysBefore(instant: string, days: number): string {
  return new Date(Date.parse(instant) - days * 86_400_000).toISOString();
}

import type { SourceLine, Worded } from './card.ts';
import type { FactIndex } from './fact-index.ts';
import type { Lang, Source } from './pack.ts';

/** Sources named in one place of a card. */
const MOST_SOURCES = 4;

/** Name of an entity in the reader's language, or the words given where it is none of the pack's. */
export function nameOr(
  index: FactIndex,
  entity: string | null,
  languages: readonly Lang[],
  otherwise: Worded,
): Worded {
  const known = entity === null ? undefined : index.entities.get(entity);
  return known === undefined ? otherwise : wordedIn(known.texts, languages, ({ name }) => name);
}

/** A text in the first of the languages it is to be had in, else in any; empty where there is none. */
export function wordedIn<T>(
  texts: Readonly<Record<Lang, T>>,
  languages: readonly Lang[],
  pick: (text: T) => string,
): Worded {
  for (const lang of [...languages, ...Object.keys(texts)]) {
    const text = texts[lang];
    const picked = text === undefined ? '' : pick(text);
    if (picked !== '') return { text: picked, lang };
  }
  return { text: '', lang: languages[0] ?? 'en' };
}

/** Sources as a card lists them, those with an address first, each outlet once. */
export function sourceLines(index: FactIndex, sources: readonly Source[]): SourceLine[] {
  const lines = sources.map((source): SourceLine => {
    const record = source.article === undefined ? undefined : index.records.get(source.article);
    const outlet = index.outlets.get(source.outlet);
    return {
      outlet: outlet?.name ?? source.outlet,
      kind: outlet?.kind ?? 'site',
      url: source.url ?? record?.url ?? null,
      date: source.date ?? record?.published.date ?? null,
    };
  });
  const ordered = lines.toSorted((a, b) => Number(b.url !== null) - Number(a.url !== null));
  return ordered
    .filter(
      (line, at) =>
        ordered.findIndex((other) => other.outlet === line.outlet && other.url === line.url) === at,
    )
    .slice(0, MOST_SOURCES);
}

/** Names for every entity, event and claim id that reasons speak of. */
export function namesIn(
  index: FactIndex,
  reasons: readonly { readonly params: Readonly<Record<string, string | number>> }[],
  languages: readonly Lang[],
): Record<string, Worded> {
  const names: Record<string, Worded> = {};
  for (const reason of reasons) {
    for (const value of Object.values(reason.params)) {
      for (const id of String(value).split(',')) {
        const worded = nameOf(index, id.trim(), languages);
        if (worded !== null) names[id.trim()] = worded;
      }
    }
  }
  return names;
}

/** What an id of the pack is called in the reader's language, or null where it is no id. */
export function nameOf(index: FactIndex, id: string, languages: readonly Lang[]): Worded | null {
  const entity = index.entities.get(id);
  if (entity !== undefined) return wordedIn(entity.texts, languages, ({ name }) => name);
  const event = index.events.get(id);
  if (event !== undefined) return wordedIn(event.texts, languages, ({ title }) => title);
  const claim = index.claims.get(id);
  return claim === undefined ? null : wordedIn(claim.texts, languages, ({ statement }) => statement);
}

import * as v from 'valibot';
import {
  ArticlesFile,
  ArticleTexts,
  ClaimsFile,
  ClaimTexts,
  EntitiesFile,
  EntityTexts,
  EventsFile,
  EventTexts,
  NamesFile,
  OutletsFile,
  PackFile,
} from './schema.ts';

/** Authored files of a pack by path within its folder (`claims/treaty.json`), as text. */
export type PackFiles = ReadonlyMap<string, string>;

/** Something wrong in an authored file, worded for its author. */
export interface Problem {
  readonly file: string;
  readonly id: string;
  readonly message: string;
}

type Rows<T> = readonly (T & { readonly file: string })[];

/** All authored data of a pack, checked for shape only. */
export interface Authored {
  readonly pack: v.InferOutput<typeof PackFile>;
  readonly outlets: Rows<v.InferOutput<typeof OutletsFile>[number]>;
  readonly entities: Rows<v.InferOutput<typeof EntitiesFile>[number]>;
  readonly events: Rows<v.InferOutput<typeof EventsFile>[number]>;
  readonly claims: Rows<v.InferOutput<typeof ClaimsFile>[number] & { readonly topic: string }>;
  readonly articles: Rows<v.InferOutput<typeof ArticlesFile>[number]>;
  /** Language → entity id (or `-`) → forms. */
  readonly names: ReadonlyMap<string, v.InferOutput<typeof NamesFile>>;
  readonly texts: ReadonlyMap<string, Texts>;
}

/** Texts of one language. */
export interface Texts {
  readonly entities: v.InferOutput<typeof EntityTexts>;
  readonly events: v.InferOutput<typeof EventTexts>;
  readonly claims: v.InferOutput<typeof ClaimTexts>;
  readonly articles: v.InferOutput<typeof ArticleTexts>;
}

/** Reads authored files. Files of the wrong shape are left out of the result and named in `problems`. */
export function readAuthored(files: PackFiles): { authored: Authored; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = <S extends v.GenericSchema>(
    file: string,
    schema: S,
    empty: v.InferOutput<S>,
  ): v.InferOutput<S> => {
    const text = files.get(file);
    if (text === undefined) return empty;
    const result = parse(text, schema);
    if ('problems' in result) {
      problems.push(...result.problems.map((problem) => ({ file, ...problem })));
      return empty;
    }
    return result.value;
  };
  const under = (folder: string): string[] =>
    [...files.keys()].filter((file) => file.startsWith(folder)).sort();
  const rows = <T>(file: string, list: readonly T[]): Rows<T> => list.map((row) => ({ ...row, file }));
  const pack = read('pack.json', PackFile, EMPTY_PACK);
  const names = new Map(under('names/').map((file) => [baseName(file), read(file, NamesFile, {})]));
  const claims = under('claims/').flatMap((file) =>
    rows(
      file,
      read(file, ClaimsFile, []).map((row) => ({ ...row, topic: baseName(file) })),
    ),
  );
  const languages = new Set(under('texts/').map((file) => file.split('/')[1] ?? ''));
  const texts = new Map(
    [...languages].map((lang) => [
      lang,
      {
        entities: read(`texts/${lang}/entities.json`, EntityTexts, {}),
        events: read(`texts/${lang}/events.json`, EventTexts, {}),
        claims: Object.assign(
          {},
          ...under(`texts/${lang}/claims/`).map((file) => read(file, ClaimTexts, {})),
        ) as Texts['claims'], // Object.assign over a spread loses the type
        articles: read(`texts/${lang}/articles.json`, ArticleTexts, {}),
      },
    ]),
  );
  const authored: Authored = {
    pack,
    outlets: rows('outlets.json', read('outlets.json', OutletsFile, [])),
    entities: rows('entities.json', read('entities.json', EntitiesFile, [])),
    events: rows('events.json', read('events.json', EventsFile, [])),
    claims,
    articles: rows('articles.json', read('articles.json', ArticlesFile, [])),
    names,
    texts,
  };
  return { authored, problems };
}

const EMPTY_PACK: v.InferOutput<typeof PackFile> = {
  id: 'none',
  schema: 1,
  version: '0.0.0',
  checkedOn: '1970',
  sides: ['a', 'b'],
  languages: [],
  gate: { entities: [], patterns: [] },
  titles: {},
};

function baseName(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.json$/, '');
}

type Parsed<T> = { readonly value: T } | { readonly problems: readonly { id: string; message: string }[] };

function parse<S extends v.GenericSchema>(text: string, schema: S): Parsed<v.InferOutput<S>> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return {
      problems: [{ id: '', message: `not JSON: ${error instanceof Error ? error.message : String(error)}` }],
    };
  }
  const result = v.safeParse(schema, data);
  if (result.success) return { value: result.output };
  return {
    problems: result.issues.map((issue) => ({
      id: idOf(data, issue),
      message: `${v.getDotPath(issue) ?? ''}: ${issue.message}`,
    })),
  };
}

/** Id of the row in which an issue lies, as far as it has one. */
function idOf(data: unknown, issue: v.BaseIssue<unknown>): string {
  const key = issue.path?.[0]?.key;
  if (Array.isArray(data) && typeof key === 'number') {
    const row: unknown = data[key];
    return typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : `row ${key}`;
  }
  return typeof key === 'string' ? key : '';
}

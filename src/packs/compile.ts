import { buildMatcher, type NameForm } from '../core/spotting/build.ts';
import type { MatcherData } from '../core/spotting/matcher-data.ts';
import type { ArticleRecord, Claim, Entity, PackFacts, StoryEvent } from '../core/story/pack.ts';
import { sha256Hex } from '../core/text/sha256.ts';
import type { Authored } from './files.ts';
import { encodeMatcher } from './matcher-json.ts';

/** A pack as it is shipped: one JSON text and the SHA-256 of its content. */
export interface CompiledPack {
  readonly id: string;
  readonly digest: string;
  readonly json: string;
  readonly facts: PackFacts;
  readonly matcher: MatcherData;
}

/** Compiles authored data that the linter has passed. The same input gives the same bytes. */
export function compilePack(authored: Authored): CompiledPack {
  const facts = compileFacts(authored);
  const matcher = buildMatcher(
    nameForms(authored),
    authored.entities.map(({ id }) => id),
  );
  const content = JSON.stringify({ facts, matcher: encodeMatcher(matcher) });
  const digest = sha256Hex(content);
  return { id: authored.pack.id, digest, json: `{"digest":"${digest}",${content.slice(1)}`, facts, matcher };
}

/** All forms of all languages, in a stable order. */
export function nameForms(authored: Authored): NameForm[] {
  return [...authored.names].flatMap(([lang, names]) =>
    Object.entries(names).flatMap(([id, forms]) =>
      forms.map((form): NameForm => {
        const entity = id === '-' ? '' : id;
        return typeof form === 'string'
          ? { entity, form, lang }
          : { entity, form: form.form, lang, rule: form.rule };
      }),
    ),
  );
}

/** The facts of a pack with their texts, as the extension holds them. */
export function compileFacts(authored: Authored): PackFacts {
  const { pack, texts } = authored;
  const worded = <T>(pick: (lang: string) => T | undefined): Record<string, T> => {
    const entries: [string, T][] = [];
    for (const lang of [...texts.keys()].sort()) {
      const text = pick(lang);
      if (text !== undefined) entries.push([lang, text]);
    }
    return Object.fromEntries(entries);
  };
  return {
    info: pack,
    outlets: authored.outlets.map(({ file: _, ...outlet }) => outlet),
    entities: authored.entities.map(
      ({ file: _, ...row }): Entity =>
        defined<Entity>({ ...row, texts: worded((lang) => texts.get(lang)?.entities[row.id]) }),
    ),
    events: authored.events.map(
      ({ file: _, ...row }): StoryEvent =>
        defined<StoryEvent>({ ...row, texts: worded((lang) => texts.get(lang)?.events[row.id]) }),
    ),
    claims: authored.claims.map(
      ({ file: _, ...row }): Claim =>
        defined<Claim>({ ...row, texts: worded((lang) => texts.get(lang)?.claims[row.id]) }),
    ),
    articles: authored.articles.map(
      ({ file: _, ...row }): ArticleRecord =>
        defined<ArticleRecord>({ ...row, abstracts: worded((lang) => texts.get(lang)?.articles[row.id]) }),
    ),
  };
}

/** Drops keys without a value, which valibot leaves as `undefined` and JSON could not carry. */
function defined<T>(row: unknown): T {
  return JSON.parse(JSON.stringify(row)) as T; // a round trip through JSON keeps the shape and loses undefined
}

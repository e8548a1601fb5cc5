import { parseForm } from '../core/spotting/build.ts';
import { ALL_CAPITALS } from '../core/spotting/matcher-data.ts';
import { createFolder } from '../core/text/fold.ts';
import { nameForms } from './compile.ts';
import type { Authored, Problem } from './files.ts';
import { lintDates } from './lint-dates.ts';

/**
 * Checks the sense of a pack whose files have the right shape: ids, sources, texts, names, dates. Every problem names the
 * file, the id and what to do. An empty list means that the pack may ship.
 */
export function lintPack(authored: Authored): Problem[] {
  return [
    ...lintIds(authored),
    ...lintReferences(authored),
    ...lintSources(authored),
    ...lintTexts(authored),
    ...lintRivals(authored),
    ...lintNames(authored),
    ...lintGate(authored),
    ...lintDates(authored),
    ...lintUse(authored),
  ];
}

interface Row {
  readonly id: string;
  readonly file: string;
}

function lintIds(authored: Authored): Problem[] {
  const problems: Problem[] = [];
  const tables: readonly (readonly Row[])[] = [
    authored.outlets,
    authored.entities,
    authored.events,
    authored.claims,
    authored.articles,
  ];
  for (const rows of tables) {
    const seen = new Set<string>();
    for (const { id, file } of rows) {
      if (seen.has(id))
        problems.push({ file, id, message: 'this id is used twice; give one of the two another' });
      seen.add(id);
    }
  }
  return problems;
}

function lintReferences(authored: Authored): Problem[] {
  const entities = idsOf(authored.entities);
  const events = idsOf(authored.events);
  const claims = idsOf(authored.claims);
  const articles = idsOf(authored.articles);
  const problems: Problem[] = [];
  const check = (
    row: Row,
    ids: readonly (string | null)[],
    known: ReadonlySet<string>,
    what: string,
  ): void => {
    for (const id of ids)
      if (id !== null && !known.has(id))
        problems.push({
          file: row.file,
          id: row.id,
          message: `there is no ${what} "${id}"; add it or take it out`,
        });
  };
  for (const event of authored.events) check(event, [...event.entities, ...event.places], entities, 'entity');
  for (const claim of authored.claims) {
    check(
      claim,
      [...claim.entities, claim.claimant, ...claim.denials.map(({ by }) => by)],
      entities,
      'entity',
    );
    check(claim, [claim.event], events, 'event');
    check(claim, claim.rivals, claims, 'claim');
  }
  for (const article of authored.articles) {
    check(article, article.entities, entities, 'entity');
    check(article, article.events, events, 'event');
    check(article, article.claims, claims, 'claim');
    check(article, article.copies, articles, 'article record');
  }
  const file = 'pack.json';
  check({ id: authored.pack.id, file }, authored.pack.gate.entities, entities, 'entity');
  for (const { side, evokes, id, file: where } of authored.entities) {
    for (const one of [side, evokes])
      if (one && !authored.pack.sides.includes(one))
        problems.push({ file: where, id, message: `"${one}" is no side of this pack` });
  }
  return problems;
}

function idsOf(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => id));
}

function lintSources(authored: Authored): Problem[] {
  const outlets = idsOf(authored.outlets);
  const articles = idsOf(authored.articles);
  const problems: Problem[] = [];
  const needed = new Set(authored.events.flatMap(({ entities, places }) => [...entities, ...places]));
  for (const row of [...authored.entities, ...authored.events, ...authored.claims]) {
    // Facts need a source; an entity that only carries names (a look-up for spotting) states none.
    const states = !('kind' in row) || needed.has(row.id);
    if (row.sources.length === 0 && states)
      problems.push({ file: row.file, id: row.id, message: 'no source; a fact without one cannot ship' });
    for (const source of row.sources) {
      if (!outlets.has(source.outlet))
        problems.push({
          file: row.file,
          id: row.id,
          message: `no outlet "${source.outlet}" in outlets.json; add it`,
        });
      if (source.article !== undefined && !articles.has(source.article))
        problems.push({ file: row.file, id: row.id, message: `no article record "${source.article}"` });
    }
  }
  for (const row of authored.articles) {
    if (row.outlet !== null && !outlets.has(row.outlet))
      problems.push({
        file: row.file,
        id: row.id,
        message: `no outlet "${row.outlet}" in outlets.json; add it`,
      });
  }
  return problems;
}

function lintTexts(authored: Authored): Problem[] {
  const problems: Problem[] = [];
  for (const lang of authored.pack.languages) {
    const texts = authored.texts.get(lang);
    if (authored.pack.titles[lang] === undefined)
      problems.push({ file: 'pack.json', id: authored.pack.id, message: `no title in ${lang}` });
    for (const { id, roles } of authored.entities) {
      const text = texts?.entities[id];
      if (text === undefined)
        problems.push({ file: `texts/${lang}/entities.json`, id, message: 'no text; write name and line' });
      for (const role of roles)
        if (text !== undefined && text.roles?.[role.id] === undefined)
          problems.push({
            file: `texts/${lang}/entities.json`,
            id,
            message: `the role "${role.id}" is not worded`,
          });
    }
    for (const { id } of authored.events)
      if (texts?.events[id] === undefined)
        problems.push({ file: `texts/${lang}/events.json`, id, message: 'no text; write title and summary' });
    for (const claim of authored.claims) {
      const file = `texts/${lang}/claims/${claim.topic}.json`;
      const text = texts?.claims[claim.id];
      if (text === undefined) problems.push({ file, id: claim.id, message: 'no text; write the statement' });
      else {
        if (claim.figure !== null && text.counted === undefined)
          problems.push({ file, id: claim.id, message: 'a figure must say what it counts: write "counted"' });
        if (claim.claimant === null && text.claimant === undefined)
          problems.push({ file, id: claim.id, message: 'nobody is named as claimant: write "claimant"' });
        for (const [at, denial] of claim.denials.entries()) {
          if (denial.by === null && !text.deniedBy?.[at])
            problems.push({ file, id: claim.id, message: `denial ${at + 1} names nobody: write "deniedBy"` });
        }
      }
    }
    for (const { id } of authored.articles)
      if (texts?.articles[id] === undefined)
        problems.push({ file: `texts/${lang}/articles.json`, id, message: 'no abstract' });
  }
  return [...problems, ...lintStrayTexts(authored)];
}

/** Texts of facts that are gone. */
function lintStrayTexts(authored: Authored): Problem[] {
  const problems: Problem[] = [];
  const known = {
    entities: idsOf(authored.entities),
    events: idsOf(authored.events),
    claims: idsOf(authored.claims),
    articles: idsOf(authored.articles),
  };
  for (const [lang, texts] of authored.texts) {
    for (const kind of ['entities', 'events', 'claims', 'articles'] as const) {
      for (const id of Object.keys(texts[kind]))
        if (!known[kind].has(id))
          problems.push({ file: `texts/${lang}/${kind}`, id, message: 'a text without a fact; take it out' });
    }
  }
  return problems;
}

function lintRivals(authored: Authored): Problem[] {
  const rivals = new Map(authored.claims.map((claim) => [claim.id, claim.rivals]));
  const copies = new Map(authored.articles.map((article) => [article.id, article.copies]));
  const problems: Problem[] = [];
  for (const { id, file, rivals: own } of authored.claims) {
    for (const other of own)
      if (rivals.get(other)?.includes(id) === false)
        problems.push({ file, id, message: `"${other}" must name this claim as a rival too` });
  }
  for (const { id, file, copies: own } of authored.articles) {
    for (const other of own)
      if (copies.get(other)?.includes(id) === false)
        problems.push({ file, id, message: `"${other}" must name this record as a copy too` });
  }
  return problems;
}

/** Forms shorter than this are words of some language; they need a rule. */
const SHORTEST_LATIN = 3;

function lintNames(authored: Authored): Problem[] {
  const problems: Problem[] = [];
  const entities = idsOf(authored.entities);
  const folder = createFolder();
  const owners = new Map<string, { entity: string; ruled: boolean }>();
  for (const form of nameForms(authored)) {
    const file = `names/${form.lang}.json`;
    if (form.entity !== '' && !entities.has(form.entity)) {
      problems.push({ file, id: form.entity, message: 'there is no such entity' });
      continue;
    }
    try {
      const parsed = parseForm(folder, form.form, form.rule);
      const key = `${parsed.units.join(',')}:${parsed.flags & 3}`;
      const ruled = form.rule !== undefined && form.rule !== 'exact';
      const owner = owners.get(key);
      if (
        owner !== undefined &&
        owner.entity !== form.entity &&
        !owner.ruled &&
        !ruled &&
        form.entity !== '' &&
        owner.entity !== ''
      ) {
        problems.push({
          file,
          id: form.entity,
          message: `"${form.form}" also names "${owner.entity}"; give one of them a rule or take it out`,
        });
      }
      if (owner === undefined) owners.set(key, { entity: form.entity, ruled });
      // Abbreviations match only as abbreviations, and only in their own languages.
      const abbreviation = (parsed.flags & ALL_CAPITALS) !== 0;
      if (
        parsed.letters < SHORTEST_LATIN &&
        !abbreviation &&
        /^\p{Script=Latin}/u.test(form.form) &&
        !ruled &&
        form.entity !== ''
      ) {
        problems.push({
          file,
          id: form.entity,
          message: `"${form.form}" is too short to stand alone; give it a rule`,
        });
      }
    } catch (error) {
      problems.push({
        file,
        id: form.entity,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }
  return problems;
}

/** A form that the gate does not hear would never be found on a page. */
function lintGate(authored: Authored): Problem[] {
  const { entities, patterns } = authored.pack.gate;
  const gate = new RegExp(patterns.join('|'));
  return nameForms(authored)
    .filter(({ entity, rule }) => entities.includes(entity) && (rule === undefined || rule === 'exact'))
    .filter(({ form }) => !gate.test(form.normalize('NFC').replaceAll('*', '')))
    .map(({ form, lang }) => ({
      file: 'pack.json',
      id: 'gate',
      message: `deaf to "${form}" (${lang}); add a pattern`,
    }));
}

/** Entities nothing speaks of and no text can name are dead weight. */
function lintUse(authored: Authored): Problem[] {
  const used = new Set<string>([
    ...authored.events.flatMap(({ entities, places }) => [...entities, ...places]),
    ...authored.claims.flatMap(({ entities, claimant }) => [...entities, claimant ?? '']),
    ...authored.articles.flatMap(({ entities }) => entities),
    ...[...authored.names.values()].flatMap((names) => Object.keys(names)),
  ]);
  return authored.entities
    .filter(({ id }) => !used.has(id))
    .map(({ id, file }) => ({ file, id, message: 'nothing uses this entity; take it out' }));
}

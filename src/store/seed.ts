import type { Table } from 'dexie';
import type { PackFacts } from '../core/story/pack.ts';
import { decodePack, type LoadedPack } from '../packs/load.ts';
import type { FactRow, Store } from './schema.ts';

/**
 * Brings a shipped pack into the store, in place of an older one of the same id. Does nothing when it is there already.
 *
 * All rows go in within one transaction, the pack's own row with them: killed in the middle, nothing has happened, and
 * the next start begins anew. Of two contexts that seed at once the second finds the work done. Only tables of packs
 * take part, so nothing of the reader's can be touched.
 *
 * @param digest of the pack that is shipped
 * @param load reads its JSON text; called only when it is needed
 * @returns whether anything was written. Rejects when the text is not that pack, or when there is no room.
 */
export async function seedPack(store: Store, digest: string, load: () => Promise<string>): Promise<boolean> {
  if (await isSeeded(store, digest)) return false;
  const pack = decodePack(await load());
  if (pack.digest !== digest) throw new Error('The shipped pack is not the one this build was made with.');
  return store.transaction('rw', packTables(store), async () => {
    if (await isSeeded(store, digest)) return false;
    await writePack(store, pack);
    return true;
  });
}

/** A seeded pack, ready for use; null when no pack with this digest is in the store. */
export async function packOf(store: Store, digest: string): Promise<LoadedPack | null> {
  return store.transaction('r', packTables(store), async () => {
    const held = await store.packs.where('digest').equals(digest).first();
    const matcher = held === undefined ? undefined : await store.matchers.get(held.id);
    if (held === undefined || matcher === undefined) return null;
    const [outlets, entities, events, claims, articles] = await Promise.all([
      factsOf(store.outlets, held.id),
      factsOf(store.entities, held.id),
      factsOf(store.events, held.id),
      factsOf(store.claims, held.id),
      factsOf(store.records, held.id),
    ]);
    const facts: PackFacts = { info: held.info, outlets, entities, events, claims, articles };
    return { digest, facts, matcher: matcher.matcher };
  });
}

async function isSeeded(store: Store, digest: string): Promise<boolean> {
  return (await store.packs.where('digest').equals(digest).count()) > 0;
}

function packTables(store: Store): Table[] {
  return [
    store.packs,
    store.matchers,
    store.outlets,
    store.entities,
    store.events,
    store.claims,
    store.records,
  ];
}

async function writePack(store: Store, pack: LoadedPack): Promise<void> {
  const { facts, digest, matcher } = pack;
  const { info } = facts;
  await Promise.all([
    replaceFacts(store.outlets, info.id, facts.outlets),
    replaceFacts(store.entities, info.id, facts.entities),
    replaceFacts(store.events, info.id, facts.events),
    replaceFacts(store.claims, info.id, facts.claims),
    replaceFacts(store.records, info.id, facts.articles),
    store.matchers.put({ pack: info.id, matcher }),
  ]);
  await store.packs.put({ id: info.id, digest, info });
}

type FactTable<T> = Table<FactRow<T>, [string, string]>;

async function replaceFacts<T extends { readonly id: string }>(
  table: FactTable<T>,
  pack: string,
  facts: readonly T[],
): Promise<void> {
  await table.where('pack').equals(pack).delete();
  await table.bulkAdd(facts.map((fact, at) => ({ pack, id: fact.id, at, fact })));
}

async function factsOf<T>(table: FactTable<T>, pack: string): Promise<readonly T[]> {
  const rows = await table.where('pack').equals(pack).toArray();
  return rows.sort((a, b) => a.at - b.at).map(({ fact }) => fact);
}

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { putArticle } from '../../src/store/articles.ts';
import { CANARY, openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/schema.ts';
import { packOf, seedPack } from '../../src/store/seed.ts';
import { article, facts, packJson } from './sample.ts';

const MADE = '2026-11-21T00:00:00.000Z';
const never = (): number => 0;

describe('seeding', () => {
  let name: string;
  let store: Store;
  let serial = 0;
  beforeEach(() => {
    serial += 1;
    name = `seed-${serial}`;
    store = openStore(MADE, name);
    return () => store.delete();
  });

  test('the pack comes out as it went in, in the same order', async () => {
    expect(await seedPack(store, 'v1', async () => packJson('v1'))).toBe(true);
    const pack = await packOf(store, 'v1');
    expect(pack?.facts).toEqual(facts('v1'));
    expect(pack?.digest).toBe('v1');
    expect(pack?.matcher.labels).toBeInstanceOf(Uint16Array);
    expect([...(pack?.matcher.labels ?? [])]).toEqual([0, 110]);
  });

  test('a second time it does nothing and reads nothing', async () => {
    await seedPack(store, 'v1', async () => packJson('v1'));
    const load = vi.fn(async () => packJson('v1'));
    expect(await seedPack(store, 'v1', load)).toBe(false);
    expect(load).not.toHaveBeenCalled();
    expect(await store.outlets.count()).toBe(2);
  });

  test('two contexts at once write it once', async () => {
    const other = openStore(MADE, name);
    const load = async (): Promise<string> => packJson('v1');
    const written = await Promise.all([seedPack(store, 'v1', load), seedPack(other, 'v1', load)]);
    expect(written.filter(Boolean)).toHaveLength(1);
    expect(await store.entities.count()).toBe(2);
    other.close();
  });

  test('a newer pack takes the place of the older one, whole', async () => {
    await seedPack(store, 'v1', async () => packJson('v1'));
    await seedPack(store, 'v2', async () => packJson('v2'));
    expect(await packOf(store, 'v1')).toBeNull();
    expect((await packOf(store, 'v2'))?.facts.outlets.map(({ id }) => id)).toEqual(['z-v2', 'a']);
    expect(await store.outlets.count()).toBe(2);
  });

  test('cut off in the middle it has done nothing, and the older pack stands', async () => {
    await seedPack(store, 'v1', async () => packJson('v1'));
    const fail = vi.spyOn(store.matchers, 'put').mockRejectedValueOnce(new Error('the worker was killed'));
    await expect(seedPack(store, 'v2', async () => packJson('v2'))).rejects.toThrow('killed');
    fail.mockRestore();
    expect((await packOf(store, 'v1'))?.facts).toEqual(facts('v1'));
    expect(await store.outlets.toCollection().keys()).toHaveLength(2);
    expect(await seedPack(store, 'v2', async () => packJson('v2'))).toBe(true);
    expect((await packOf(store, 'v2'))?.facts).toEqual(facts('v2'));
  });

  test('a text that is not the pack of this build is refused', async () => {
    await expect(seedPack(store, 'v2', async () => packJson('v1'))).rejects.toThrow('not the one');
    await expect(seedPack(store, 'v2', async () => '{"digest":"v2"}')).rejects.toThrow();
    await expect(seedPack(store, 'v2', async () => 'not JSON')).rejects.toThrow();
    expect(await store.packs.count()).toBe(0);
  });

  test('what the reader keeps is not touched, whatever is seeded', async () => {
    await putArticle(store, article('a-1'), never);
    const before = await readersData(store);
    await seedPack(store, 'v1', async () => packJson('v1'));
    await seedPack(store, 'v2', async () => packJson('v2'));
    expect(await readersData(store)).toEqual(before);
  });

  test('the canary is of the day the database was made, and lives on', async () => {
    expect(await store.meta.get(CANARY)).toEqual({ key: CANARY, value: MADE });
    store.close();
    store = openStore('2027-01-01T00:00:00.000Z', name);
    await seedPack(store, 'v1', async () => packJson('v1'));
    expect(await store.meta.get(CANARY)).toEqual({ key: CANARY, value: MADE });
  });

  test('a database deleted under us is made anew and seeded again', async () => {
    await seedPack(store, 'v1', async () => packJson('v1'));
    const other = openStore(MADE, name);
    await other.delete();
    expect(await packOf(store, 'v1')).toBeNull();
    expect(await seedPack(store, 'v1', async () => packJson('v1'))).toBe(true);
    expect((await packOf(store, 'v1'))?.facts).toEqual(facts('v1'));
  });
});

async function readersData(store: Store): Promise<unknown> {
  return Promise.all([
    store.articleRows.toArray(),
    store.articleBodies.toArray(),
    store.signatures.toArray(),
    store.trash.toArray(),
    store.meta.toArray(),
  ]);
}

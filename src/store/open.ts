import { Store } from './schema.ts';

/** Name of the database. */
const NAME = 'backstory';

/** Key of the row written when the database is made: if it is gone, so is everything the reader kept. */
export const CANARY = 'canary';

/**
 * Opens the database, making it where there is none. It is really opened at the first use, and again when the browser
 * has closed it (another context upgraded it, or the reader cleared the site data).
 * @param name another than the usual one, for tests
 * @param made mark for a new database, ISO 8601 instant
 */
export function openStore(made: string, name: string = NAME): Store {
  const store = new Store(name);
  store.on('populate', (transaction) => {
    void transaction.table('meta').add({ key: CANARY, value: made });
  });
  return store;
}

import type { Handlers } from '../messages/server.ts';
import type { Shelf } from './library.ts';

/** Tells what the shipped pack holds. */
export function packHandlers(shelf: Shelf): Pick<Handlers, 'pack.info'> {
  return {
    async 'pack.info'() {
      const { index, digest } = await shelf.library();
      return {
        info: index.info,
        digest,
        entities: index.entities.size,
        events: index.events.size,
        claims: index.claims.size,
        articles: index.records.size,
      };
    },
  };
}

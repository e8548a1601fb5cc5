import type { RelatedTarget } from '../core/search/related.ts';
import type { CardRequest } from '../core/story/card.ts';
import { makeCard } from '../core/story/facts.ts';
import type { Handlers } from '../messages/server.ts';
import type { Shelf } from './library.ts';
import { matchingLines } from './matching.ts';

/** Puts cards together: facts of the pack, and articles that match. */
export function cardHandlers(shelf: Shelf): Pick<Handlers, 'card.get'> {
  return {
    async 'card.get'(request) {
      const [{ index }, rows] = await Promise.all([shelf.library(), shelf.rows()]);
      return makeCard(index, request, matchingLines(index, rows, targetOf(request), request.languages));
    },
  };
}

function targetOf({ entity, entities, events, claims, pageDate }: CardRequest): RelatedTarget {
  const all = entity === null || entities.includes(entity) ? entities : [entity, ...entities];
  return { entities: all, events, claims, date: pageDate };
}

/** Places of the archive, as its address names them after the `#`. */
export type Route =
  | { readonly view: 'list' }
  | { readonly view: 'article'; readonly id: string }
  | { readonly view: 'import' };

/** Anything that is no known address is the list. */
export function parseRoute(hash: string): Route {
  if (hash === '#/import') return { view: 'import' };
  const article = /^#\/article\/([\w.-]{1,200})$/.exec(hash)?.[1];
  return article === undefined ? { view: 'list' } : { view: 'article', id: article };
}

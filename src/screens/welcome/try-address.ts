import type { Lang } from '../../core/story/pack.ts';

/** A page likely to speak of the story: what Wikipedia, in the reader's language, has on it. Opened only by a click. */
export function tryAddress(titles: Readonly<Record<Lang, string>>, lang: Lang): string | null {
  const title = titles[lang];
  if (title === undefined) return null;
  const query = new URLSearchParams({ search: title, fulltext: '1', ns0: '1' });
  return `https://${lang}.wikipedia.org/w/index.php?${query.toString()}`;
}

import type { Worded } from '../../core/story/card.ts';
import type { Lang } from '../../core/story/pack.ts';

/** A name set into a sentence; it may be in another language and direction than the sentence. */
export interface Name {
  readonly name: string;
  readonly lang: Lang | null;
}

/** A sentence of the interface in parts, so that a view can isolate the names in it. */
export type Phrase = readonly (string | Name)[];

type Filling = string | Worded | Phrase;

/** Template tag: what is filled in becomes a name, or is spliced in where it is a phrase itself. */
export function phrase(words: TemplateStringsArray, ...fillings: readonly Filling[]): Phrase {
  const parts: (string | Name)[] = [];
  words.forEach((text, at) => {
    if (text !== '') parts.push(text);
    const filling = fillings[at];
    if (filling !== undefined) parts.push(...partsOf(filling));
  });
  return parts;
}

function partsOf(filling: Filling): Phrase {
  if (typeof filling === 'string') return [{ name: filling, lang: null }];
  return 'text' in filling ? [{ name: filling.text, lang: filling.lang }] : filling;
}

/** For attributes, where no element can isolate a name: Unicode's isolates do (FSI … PDI). */
export function plain(words: Phrase): string {
  return words.map((part) => (typeof part === 'string' ? part : `\u2068${part.name}\u2069`)).join('');
}

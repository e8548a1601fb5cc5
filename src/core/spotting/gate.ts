import { foldUnit, createFolder, JOINER } from '../text/fold.ts';
import type { NameForm } from './build.ts';

/**
 * The gate of a page: the source of one case-sensitive regular expression, to be run once over the title and the visible
 * text. It need not be exact, only cheap and never deaf: it fires wherever the matcher could find one of the forms.
 */
export function gateSource(forms: readonly NameForm[]): string {
  const alternatives = new Set<string>();
  for (const form of forms) if (form.rule === undefined || form.rule === 'exact') alternatives.add(alternativeOf(form.form));
  const sorted = [...alternatives].sort();
  // What begins with another alternative says nothing new.
  const needed = sorted.filter((source, at) => !sorted.some((other, place) => place !== at && source.startsWith(other) && whole(source, other)));
  return needed.join('|');
}

/** A prefix is only usable where it does not cut an escape or a class of the longer source in two. */
function whole(source: string, prefix: string): boolean {
  return !/\\$/.test(prefix) && !/^[{?*+]/.test(source.slice(prefix.length)) && (prefix.match(/\[/g)?.length ?? 0) === (prefix.match(/\]/g)?.length ?? 0);
}

/** Between the words of a name: what folding takes for a joiner, or nothing. */
const BETWEEN = '[\\s\\u00ad\\u200b-\\u200d\\u00b7\\u30fb\\u2010-\\u2015\\u05be-]{0,3}';
/** What a star stands for. */
const REST = '[^\\s.,;:-]{0,8}';

function alternativeOf(form: string): string {
  const words = form.normalize('NFC').split(/[\s\u200c\u00b7\u30fb\u2010-\u2015-]+/).filter((word) => word !== '');
  return words
    .map((word, at) => {
      const stem = escape(word.replace(/\*$/, ''), at === 0);
      return at < words.length - 1 && word.endsWith('*') ? stem + REST : stem;
    })
    .join(BETWEEN);
}

/** Escapes a word; a small first letter may be written as a capital. */
function escape(word: string, first: boolean): string {
  const folder = createFolder();
  let out = '';
  for (const [at, char] of Array.from(word).entries()) {
    const upper = char.toUpperCase();
    if (first && at === 0 && upper !== char && upper.length === 1) out += `[${char}${upper}]`;
    else if (foldUnit(folder, char.charCodeAt(0)) === JOINER) out += BETWEEN;
    else out += char.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  }
  return out;
}

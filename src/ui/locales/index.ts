import type { Figure, Lang } from '../../core/story/pack.ts';
import { directionOf } from '../../core/text/scripts.ts';
import { ar } from './ar.ts';
import { en, type Messages } from './en.ts';
import { counted, formatNumber } from './format.ts';
import { vi } from './vi.ts';

export type { FailureCode, Messages, RefusalReason } from './en.ts';

/** Languages of the interface, in the order in which they are offered. */
export const INTERFACE_LANGUAGES = ['en', 'vi', 'ar'] as const;

type InterfaceLang = (typeof INTERFACE_LANGUAGES)[number];

const CATALOGUES: Readonly<Record<InterfaceLang, Messages>> = { en, vi, ar };

/** The interface language for a tag: itself without region or script, English where there is none. */
export function interfaceLanguage(tag: Lang): InterfaceLang {
  const language = tag.split('-')[0]?.toLowerCase();
  return INTERFACE_LANGUAGES.find((known) => known === language) ?? 'en';
}

/** The words of the interface in a language, English where it has none. */
export function messagesFor(lang: Lang): Messages {
  return CATALOGUES[interfaceLanguage(lang)];
}

/** Direction in which a language is written. */
export function direction(lang: Lang | null): 'ltr' | 'rtl' {
  return directionOf(lang);
}

/** "at least 11,000 soldiers": never more exact than the claim was. */
export function formatFigure(figure: Figure, lang: Lang): string {
  const { facts } = messagesFor(lang);
  // `Figure.unit` is any string: packs may use units that have no wording yet.
  const forms = Object.entries(facts.units).find(([unit]) => unit === figure.unit)?.[1] ?? {
    other: `# ${figure.unit}`,
  };
  const { low, high } = figure;
  if (low === undefined && high === undefined) return '';
  if (high === undefined) return facts.figure.atLeast(counted(lang, low ?? 0, forms));
  if (low === undefined) return facts.figure.atMost(counted(lang, high, forms));
  if (low === high) return counted(lang, low, forms);
  return facts.figure.between(formatNumber(low, lang), counted(lang, high, forms));
}

/** What the names of elements, their classes and ids say of their part in a page. */
import { attributesOf, type Token } from './html-tokens.ts';
import type { Markup } from './lines.ts';

/** Names parted by spaces. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Elements that hold blocks of text. */
export const HOLDERS = words(
  'html body main article section div td th table tbody tr header footer aside nav form ul ol dl center blockquote figure details fieldset hgroup dialog',
);
const AWAY = words('nav footer aside form dialog');
const AWAY_NAMES =
  /(?:^|[\s_-])(?:comments?|comment-?\w{0,12}|disqus\w*|fb-comments|respond|related\w*|recommend\w*|read-?more|readmore|more-?(?:news|stories|articles|posts)|share\w*|sharing|social\w*|side-?bar\w*|footer\w*|promo\w*|newsletter\w*|subscri\w*|sign-?up|breadcrumbs?|cookies?\w*|consent|banner\w*|adv|advert\w*|ads?|ad-\w{1,12}|sponsor\w*|outbrain\w*|taboola\w*|popular\w*|trending|most-?(?:read|viewed|popular)|latest\w*|widgets?|toolbar|pagination|pager|menu\w*|nav\w{0,10}|tags?|tag-?list|topics?|author-?(?:bio|box|info)|modal|popup|tooltip|skip-?\w*|screen-reader\w*|visually-hidden|sr-only|hidden|paywall\w*|print-?only|lienquan|lien-quan|tinlienquan|tin-?lien-?quan|xem-?them|doc-?them|tin-?khac|tinkhac|box-?tinlienquan|cungchuyenmuc|login\w*|search\w*|carousel|teasers?|ticker|next-?prev|prev-?next|copyright|disclaimer|correction-?form|rating|votes?|poll)(?=$|[\s_-])/i;
const TEXT_NAMES =
  /(?:article|story|entry|post|news|content|detail|main)-?_?(?:body|content|text|detail|copy)|articlebody|fck_detail|cms-body|singular-content|entry-content|body-?text|maincontent/i;
const HIDDEN_STYLE = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i;
const CAPTION_NAMES =
  /(?:^|[\s_-])(?:caption|caption-?text|wp-caption-text|photo-?credit|image-?credit|img-?(?:credit|desc)|figcaption|legende|pie-?(?:de-?)?foto|photo-?desc|bildunterschrift|credits?)(?=$|[\s_-])/i;

/** Of running text. */
export const PLAIN: Markup = { heading: 0, kind: 'text', linked: 0 };

/** What the attributes of an element say of its part in the page. */
export interface Names {
  /** Class names. */
  readonly names: string;
  readonly id: string;
  readonly role: string;
  readonly itemprop: string;
  readonly hidden: boolean;
}

/** Reads them off an opening tag; null where it has none. */
export function namesOf(html: string, token: Token & { readonly kind: 'open' }): Names | null {
  if (token.end - token.start <= token.name.length + 2) return null;
  const attributes = attributesOf(html, token);
  const value = (name: string): string => attributes.get(name)?.value ?? '';
  const hidden =
    attributes.has('hidden') ||
    HIDDEN_STYLE.test(value('style')) ||
    (value('aria-hidden') === 'true' && token.name !== 'body' && token.name !== 'html');
  return {
    names: value('class').slice(0, 400),
    id: value('id').slice(0, 100),
    role: value('role'),
    itemprop: value('itemprop'),
    hidden,
  };
}

/** Whether an element holds page furniture or the text, by its name, class, id and role. */
export function hintOf(name: string, named: Names | null, insideText: boolean): 'away' | 'text' | null {
  if (name === 'html' || name === 'body') return null;

  if (
    named !== null &&
    (/articlebody/i.test(named.itemprop) || TEXT_NAMES.test(`${named.names} ${named.id}`))
  )
    return 'text';
  if (name === 'article' || name === 'main' || named?.role === 'main') return 'text';
  if (AWAY.has(name) || (name === 'header' && !insideText)) return 'away';
  if (
    named !== null &&
    (AWAY_NAMES.test(named.names) ||
      (named.id !== '' && AWAY_NAMES.exec(named.id)?.[0].length === named.id.length) ||
      /^(?:navigation|banner|contentinfo|complementary|search|dialog|menu)$/.test(named.role))
  )
    return 'away';
  return null;
}

/** The markup of a block element; `around` is that of the element it stands in. */
export function markupOf(name: string, named: Names | null, around: Markup): Markup {
  if (/^h[1-6]$/.test(name)) return { ...PLAIN, heading: Number(name.charAt(1)) };
  if (
    name === 'figcaption' ||
    name === 'caption' ||
    (!HOLDERS.has(name) && named !== null && CAPTION_NAMES.test(named.names))
  )
    return { ...PLAIN, kind: 'caption' };
  if (name === 'blockquote') return { ...PLAIN, kind: 'quote' };
  if (name === 'li' || name === 'dt' || name === 'dd') return { ...PLAIN, kind: 'list' };
  if (name === 'figure') return PLAIN;
  return around.kind === 'quote' || around.kind === 'list' || around.kind === 'caption'
    ? { ...around, heading: 0 }
    : PLAIN;
}

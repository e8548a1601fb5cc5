import { render } from 'preact';
import {
  type Box,
  isInGap,
  nearestLine,
  type Placed,
  placeCard,
  placeSheet,
} from '../../core/hover/place.ts';
import { Card } from '../../ui/Card.tsx';
import css from '../../ui/card.css';
import { interfaceLanguage, messagesFor } from '../../ui/locales/index.ts';
import type { CardActions, CardPlace, CardPort, CardView } from '../card-port.ts';
import { viewOf } from '../view.ts';

/** A plain name with a hyphen: no page styles it, and it needs no definition, which content scripts cannot give. */
const HOST = 'backstory-card';

/** How long a card takes to appear, in milliseconds; not at all for readers who want no movement. */
const APPEAR_MS = 120;

/** What the page's own rules must not change, whatever they say. The host takes no room and hides nothing of what is in it. */
const HOST_STYLE = {
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  'content-visibility': 'visible',
} as const;
/** Nothing is taken over from the page; `all` first, so that the rest stands. */
const LAYER_STYLE = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  overflow: 'visible',
} as const;

/** What bubbles out of a card is no business of the page: it would close its menus, or answer to letters. */
const KEPT_INSIDE = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keyup',
  'keypress',
];

/** Makes the card of a frame. Nothing is put into the page before the first `show`. */
export function createCard(frame: Window, actions: CardActions): CardPort {
  return new CardHost(frame, actions);
}

class CardHost implements CardPort {
  readonly #frame: Window;
  readonly #actions: CardActions;
  readonly #host: HTMLElement;
  readonly #layer: HTMLElement;
  readonly #resized: ResizeObserver;
  #view: CardView | null = null;
  #placed: Placed | null = null;
  #line: Box | null = null;
  /** The card's own size when it was placed: if it is another, something in it was unfolded. */
  #size: Size = { width: 0, height: 0 };
  /** What had the focus before the card took it. */
  #focusedBefore: Element | null = null;

  constructor(frame: Window, actions: CardActions) {
    const page = frame.document;
    this.#frame = frame;
    this.#actions = actions;
    this.#host = page.createElement(HOST);
    setStyle(this.#host, HOST_STYLE);
    const root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
    this.#layer = page.createElement('div');
    this.#layer.popover = 'manual';
    setStyle(this.#layer, LAYER_STYLE);
    root.append(this.#layer);
    this.#layer.addEventListener('focusin', () => actions.focusMoved(true));
    this.#layer.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.#layer.contains(relatedTarget))) actions.focusMoved(false);
    });
    for (const type of KEPT_INSIDE) this.#host.addEventListener(type, (event) => event.stopPropagation());
    this.#resized = new ResizeObserver(() => {
      if (this.#card !== null && !isSameSize(sizeOf(this.#card), this.#size)) this.#place();
    });
  }

  readonly show = (view: CardView): void => {
    const isNew = this.#view?.key !== view.key;
    this.#view = view;
    this.#bringUp();
    this.#draw(view);
    this.#place();
    this.#resized.disconnect();
    if (this.#card !== null) this.#resized.observe(this.#card);
    if (isNew) this.#appear();
  };

  readonly follow = (place: CardPlace): void => {
    if (this.#view === null) return;
    this.#view = { ...this.#view, place };
    this.#place();
  };

  readonly focus = (): void => {
    const { activeElement: before, body } = this.#frame.document;
    // Of a card that took the place of another, the focus was in that; then it is nowhere, or still in the host.
    if (before !== this.#host && (before !== body || this.#focusedBefore === null))
      this.#focusedBefore = before;
    this.#card?.focus({ preventScroll: true });
  };

  readonly hide = (): void => {
    const hadFocus = this.#frame.document.activeElement === this.#host;
    this.#resized.disconnect();
    this.#view = null;
    this.#placed = null;
    render(null, this.#layer);
    if (this.#layer.matches(':popover-open')) this.#layer.hidePopover();
    const before = this.#focusedBefore;
    this.#focusedBefore = null;
    if (hadFocus && before instanceof HTMLElement && before.isConnected)
      before.focus({ preventScroll: true });
  };

  readonly isHost = (target: EventTarget | null): boolean => target === this.#host;

  readonly isInGap = (x: number, y: number): boolean =>
    this.#placed !== null && this.#line !== null && isInGap({ x, y }, this.#line, this.#placed);

  readonly end = (): void => {
    this.hide();
    this.#host.remove();
  };

  get #card(): HTMLElement | null {
    const { firstElementChild } = this.#layer;
    return firstElementChild instanceof HTMLElement ? firstElementChild : null;
  }

  /** Puts the host where it can be reached: within a modal dialog of the page, if one is open, everything else is dead. */
  #bringUp(): void {
    const page = this.#frame.document;
    const dialog = [...page.querySelectorAll('dialog:modal')].at(-1);
    const parent = dialog ?? page.documentElement;
    if (this.#host.parentNode !== parent) parent.append(this.#host);
    // Being moved has closed it; shown anew it lies above all that was shown before.
    if (!this.#layer.matches(':popover-open')) this.#layer.showPopover();
  }

  #draw(view: CardView): void {
    const { facts, failure, pinned, sheet, theme } = view;
    const lang = interfaceLanguage(view.lang);
    const { openArchive, pin, close } = this.#actions;
    render(
      <Card
        key={view.key}
        facts={facts}
        failure={failure}
        messages={messagesFor(lang)}
        lang={lang}
        pinned={pinned}
        sheet={sheet}
        theme={theme}
        onClose={close}
        onPin={() => pin(!pinned)}
        onOpenArchive={() => openArchive(null)}
        onOpenArticle={openArchive}
      />,
      this.#layer,
    );
  }

  #place(): void {
    const card = this.#card;
    if (this.#view === null || card === null) return;
    const { place, sheet } = this.#view;
    const view = viewOf(this.#frame);
    // Its own height, before it was cut to the room there was.
    card.style.removeProperty('max-block-size');
    const wanted = sizeOf(card);
    this.#line = nearestLine(place.lines, place.pointer);
    const placed = sheet
      ? placeSheet(view, place.lines, place.pointer)
      : placeCard({ ...place, view, wanted });
    this.#placed = placed;
    setStyle(this.#layer, { left: `${placed.left}px`, top: `${placed.top}px` });
    if (placed.height < wanted.height) card.style.setProperty('max-block-size', `${placed.height}px`);
    this.#size = sizeOf(card);
  }

  #appear(): void {
    if (this.#frame.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.#layer.animate([{ opacity: 0 }, { opacity: 1 }], { duration: APPEAR_MS, easing: 'ease-out' });
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function sizeOf(element: Element): Size {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

function isSameSize(a: Size, b: Size): boolean {
  return Math.abs(a.width - b.width) < 1 && Math.abs(a.height - b.height) < 1;
}

function setStyle(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}

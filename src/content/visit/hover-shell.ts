import { shownOf } from '../../core/hover/phases.ts';
import { reduce } from '../../core/hover/reduce.ts';
import {
  type Effect,
  type HoverChoices,
  type HoverEvent,
  type Shown,
  START,
} from '../../core/hover/states.ts';
import type { CardFacts } from '../../core/story/card.ts';
import type { Failure, Reply } from '../../messages/surface.ts';
import type { CardPlace, CardPort } from '../card-port.ts';

/** What the shell needs; handed in, so that it can be tried without a page. */
export interface HoverTools {
  readonly choices: () => HoverChoices;
  /** Asks for the facts of a mark; rejects never. */
  readonly ask: (mark: string) => Promise<Reply<CardFacts>>;
  /** The card, which may have to be brought first; null when it cannot be had. */
  readonly card: () => Promise<CardPort | null>;
  /** Where a mark stands in the view; null when it is gone or out of sight. */
  readonly place: (mark: string) => CardPlace | null;
  /** Draws a card. */
  readonly draw: (card: CardPort, shown: Shown, reply: Reply<CardFacts>, place: CardPlace) => void;
  /** Tints the mark whose card is open. */
  readonly setCurrent: (mark: string | null) => void;
  /** Nothing can be asked any more: the extension was updated or removed. */
  readonly gone: () => void;
  readonly signal: AbortSignal;
}

/** Carries out what the reducer decides: the one timer, the questions and the card. */
export class HoverShell {
  readonly #tools: HoverTools;
  #state = START;
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** The newest question and the one whose card is on the screen. */
  readonly #replies = new Map<number, Reply<CardFacts>>();
  #drawn: number | null = null;
  #card: CardPort | null = null;

  constructor(tools: HoverTools) {
    this.#tools = tools;
    tools.signal.addEventListener('abort', () => {
      this.send({ type: 'stop' });
      this.#card?.end();
    });
  }

  /** Whether there is a card, or a wish for one: only then is a pointer beside every mark of interest. */
  get isIdle(): boolean {
    return this.#state.phase.is === 'idle';
  }

  /** The card that is on the screen. */
  get shown(): Shown | null {
    return shownOf(this.#state.phase);
  }

  get card(): CardPort | null {
    return this.#card;
  }

  send(event: HoverEvent): void {
    const { state, effects } = reduce(this.#state, event, this.#tools.choices());
    this.#state = state;
    for (const effect of effects) this.#carryOut(effect);
  }

  /** Moves the card with its mark after the page has scrolled or was laid out anew. */
  follow(): void {
    const { shown } = this;
    if (shown === null) return;
    const place = this.#tools.place(shown.mark);
    if (place === null) this.send({ type: 'lost', mark: shown.mark });
    else this.#card?.follow(place);
  }

  #carryOut(effect: Effect): void {
    switch (effect.do) {
      case 'wait':
        this.#wait(effect.wait, effect.ms);
        break;
      case 'stop-waiting':
        this.#stopWaiting();
        break;
      case 'ask':
        void this.#ask(effect.token, effect.mark);
        break;
      case 'show':
        this.#drawn = effect.token;
        this.#draw(effect.shown);
        break;
      case 'update':
        this.#draw(effect.shown);
        break;
      case 'focus-card':
        this.#card?.focus();
        break;
      case 'hide':
        this.#card?.hide();
        this.#tools.setCurrent(null);
        break;
    }
  }

  #wait(wait: number, ms: number): void {
    this.#stopWaiting();
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.send({ type: 'timer', wait });
    }, ms);
  }

  #stopWaiting(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  async #ask(token: number, mark: string): Promise<void> {
    const { ask, card, gone, signal } = this.#tools;
    const [reply, port] = await Promise.all([ask(mark), this.#card ?? card()]);
    if (signal.aborted) return;
    if (!reply.ok && reply.error.code === 'extension-gone') {
      gone();
      return;
    }
    if (port === null) return;
    this.#card = port;
    for (const old of this.#replies.keys()) if (old !== this.#drawn) this.#replies.delete(old);
    this.#replies.set(token, reply);
    this.send({ type: 'answer', token });
  }

  #draw(shown: Shown): void {
    const reply = this.#drawn === null ? undefined : this.#replies.get(this.#drawn);
    const place = this.#tools.place(shown.mark);
    if (reply === undefined || this.#card === null) return;
    if (place === null) {
      this.send({ type: 'lost', mark: shown.mark });
      return;
    }
    this.#tools.draw(this.#card, shown, reply, place);
    this.#tools.setCurrent(shown.mark);
  }
}

/** A failure worded as a reply. */
export function failed(failure: Failure): Reply<never> {
  return { ok: false, error: failure };
}

import type { Shown } from '../../core/hover/states.ts';
import { factLanguages, isOn, type Settings } from '../../core/settings/settings.ts';
import type { CardFacts, CardRequest } from '../../core/story/card.ts';
import type { Lang } from '../../core/story/pack.ts';
import type { Ask, Reply } from '../../messages/surface.ts';
import type { TabCommand } from '../../messages/tab-commands.ts';
import { onAddressChange } from '../address.ts';
import { type CardPlace, type CardPort, findCard } from '../card-port.ts';
import { failed, HoverShell } from './hover-shell.ts';
import { firstMarkOf, nextReference } from './jump.ts';
import { chooseMarks } from './mark-choice.ts';
import { PageReader, type ReadOutcome } from './page-reader.ts';
import { pageSenses } from './page-text.ts';
import { Painter } from './paint.ts';
import { listenToPointer } from './pointer.ts';
import { bringIntoView, isAboveView, placeOf } from './sight.ts';
import { pagePace } from './slices.ts';
import { Watch } from './watch.ts';

/** What a visit needs of the browser; handed in by main.ts. */
export interface VisitTools {
  readonly frame: Window;
  readonly ask: Ask;
  readonly anchors: RegExp;
  /** A shadow tree, open or closed; null where there is none. */
  readonly shadowOf: (element: Element) => ShadowRoot | null;
  /** Language of the browser's own interface; costly to ask for, as the browser's main process has to be waited for. */
  readonly browserLang: () => Lang;
  /** The present as ISO 8601 in UTC. */
  readonly now: () => string;
  /** A new id for each page. */
  readonly newId: () => string;
  /** Ends the visit: nothing of it stays behind. */
  readonly end: AbortController;
}

/** How long a mark that was jumped to stays tinted, in milliseconds: long enough to find it after the page has moved. */
const JUMP_TINT_MS = 1_500;

/** One frame that may speak of the story, from the gate's word until it is left or turned off. */
export class Visit {
  readonly #tools: VisitTools;
  #settings: Settings;
  #knownLang: Lang | null = null;
  #id: string;
  readonly #painter: Painter;
  readonly #reader: PageReader;
  readonly #shell: HoverShell;
  readonly #watch: Watch;
  readonly #pointer: { readonly last: () => CardPlace['pointer'] };
  /** Reference that a command last went to. */
  #visited: string | null = null;

  constructor(tools: VisitTools, settings: Settings) {
    const { frame, ask, anchors, end } = tools;
    const { signal } = end;
    this.#tools = tools;
    this.#settings = settings;
    this.#id = tools.newId();
    this.#painter = new Painter(frame.document);
    const senses = pageSenses((element) => this.#shadowOf(element));
    this.#reader = new PageReader({ frame, ask, pace: pagePace(frame), senses, anchors, signal });
    this.#shell = new HoverShell({
      choices: () => this.#settings,
      ask: (mark) => this.#askCard(mark),
      card: () => this.#bringCard(),
      place: (mark) => placeOf(frame, this.#painter.rangeOf(mark), this.#pointer.last()),
      draw: (card, shown, reply, place) => this.#draw(card, shown, reply, place),
      setCurrent: (mark) => this.#painter.setCurrent(mark),
      gone: () => end.abort(),
      signal,
    });
    this.#watch = new Watch({
      frame,
      ownsText: (element) => this.#reader.ownsText(element),
      isOwn: (node) => this.#shell.card?.isHost(node) === true,
      textChanged: (node) => this.#painter.forget(node),
      read: async (dirt) => this.#settle(await this.#reader.readChanges(dirt)),
      signal,
    });
    this.#pointer = listenToPointer(frame, this.#painter, this.#shell, signal);
    signal.addEventListener('abort', () => this.#painter.end());
    this.#listen();
  }

  /** Reads the page for the first time. */
  async begin(): Promise<void> {
    const { frame, anchors, end } = this.#tools;
    this.#watch.watch(frame.document);
    this.#settle(await this.#reader.readAll(this.#id));
    // Brought because the site was turned on, not by the gate: that is still there and goes on looking.
    if (!this.#reader.isNamed && !anchors.test(frame.document.body.innerText)) end.abort();
  }

  /** The reader has chosen otherwise. */
  settingsChanged(settings: Settings): void {
    this.#settings = settings;
    const { frame, end, now } = this.#tools;
    if (!isOn(settings, siteOf(frame), now())) this.#leave(end);
  }

  /** Does what the background or the popup asks for. Returns whether it could. */
  command(command: TabCommand): boolean {
    switch (command.name) {
      case 'state':
        return true;
      case 'off':
        this.#leave(this.#tools.end);
        return true;
      case 'jump':
        return this.#goTo(command.reference, false);
      case 'show':
        return this.#goTo(command.reference, true);
      case 'next':
        return this.#step(1);
      case 'previous':
        return this.#step(-1);
    }
  }

  #listen(): void {
    const { frame, end } = this.#tools;
    const { signal } = end;
    const shell = this.#shell;
    let followed = false;
    const follow = (): void => {
      this.#painter.restore();
      if (followed || shell.shown === null) return;
      followed = true;
      frame.requestAnimationFrame(() => {
        followed = false;
        shell.follow();
      });
    };
    const passive = { capture: true, passive: true, signal } as const;
    frame.addEventListener('scroll', follow, passive);
    frame.addEventListener('resize', follow, passive);
    frame.visualViewport?.addEventListener('scroll', follow, passive);
    frame.visualViewport?.addEventListener('resize', follow, passive);
    frame.document.addEventListener('visibilitychange', follow, passive);
    // Over a film, or on paper, no card has any business.
    frame.document.addEventListener('fullscreenchange', () => shell.send({ type: 'stop' }), passive);
    frame.addEventListener('beforeprint', () => shell.send({ type: 'stop' }), passive);
    frame.addEventListener('keydown', (event) => this.#key(event), { capture: true, signal });
    // What a click unfolds by a class alone no observer is told of.
    frame.addEventListener('click', (event) => this.#clicked(event), passive);
    frame.addEventListener('pagehide', () => this.#hidden(), { signal });
    frame.addEventListener('pageshow', (event) => event.persisted && void this.#readAnew(), { signal });
    onAddressChange(frame, () => void this.#readAnew(), signal);
  }

  /** Esc closes the card, and only it: what it would do on the page it does the next time. */
  #key(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || this.#shell.isIdle) return;
    const had = this.#shell.shown !== null;
    this.#shell.send({ type: 'escape' });
    if (!had) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #clicked({ target, isTrusted }: Event): void {
    if (!isTrusted || !(target instanceof Element) || this.#shell.card?.isHost(target) === true) return;
    const near = target.parentElement?.parentElement ?? target;
    if (near !== target.ownerDocument.documentElement && near !== target.ownerDocument.body)
      this.#watch.touch(near);
  }

  #hidden(): void {
    this.#shell.send({ type: 'stop' });
    void this.#tools.ask('page.closed', { visit: this.#id });
  }

  async #readAnew(): Promise<void> {
    this.#hidden();
    this.#visited = null;
    this.#id = this.#tools.newId();
    this.#settle(await this.#reader.readAll(this.#id));
  }

  #leave(end: AbortController): void {
    void this.#tools.ask('page.closed', { visit: this.#id });
    end.abort();
  }

  /** Draws what a reading has brought. Returns the milliseconds that reading and drawing took. */
  #settle({ changed, failure, spentMs }: ReadOutcome): number {
    const { end, frame } = this.#tools;
    const began = frame.performance.now();
    if (failure?.code === 'extension-gone') end.abort();
    this.#painter.restore();
    if (end.signal.aborted || !changed) return spentMs;
    const outline = this.#reader.outline();
    const marks = chooseMarks(outline, this.#reader.references(), this.#reader.mentions());
    this.#painter.paint(marks, (id) => this.#reader.block(id));
    const { shown } = this.#shell;
    if (shown !== null && this.#painter.mark(shown.mark) === null)
      this.#shell.send({ type: 'lost', mark: shown.mark });
    return spentMs + frame.performance.now() - began;
  }

  #shadowOf(element: Element): ShadowRoot | null {
    if (this.#shell.card?.isHost(element) === true) return null;
    const root = this.#tools.shadowOf(element);
    if (root !== null) this.#watch.watch(root);
    return root;
  }

  async #askCard(id: string): Promise<Reply<CardFacts>> {
    const mark = this.#painter.mark(id);
    if (mark === null) return failed({ code: 'not-found', detail: 'the mark is gone' });
    const { reference, mention } = mark;
    const request: CardRequest = {
      entity: mention.entity,
      entities: reference.entities,
      events: reference.events.map((event) => event.id),
      claims: reference.claims,
      reasons: reference.reasons,
      pageDate: this.#reader.date,
      languages: factLanguages(this.#settings, primary(this.#lang)),
    };
    return this.#tools.ask('card.get', request);
  }

  get #browserLang(): Lang {
    this.#knownLang ??= this.#tools.browserLang();
    return this.#knownLang;
  }

  get #lang(): Lang {
    const { interfaceLang } = this.#settings;
    return interfaceLang === 'auto' ? this.#browserLang : interfaceLang;
  }

  async #bringCard(): Promise<CardPort | null> {
    const { ask, frame } = this.#tools;
    if (findCard() === null) await ask('card.bring', null);
    return (
      findCard()?.(frame, {
        close: () => this.#shell.send({ type: 'close' }),
        pin: (pinned) => this.#shell.send({ type: 'pin', pinned }),
        focusMoved: (inside) => this.#shell.send({ type: 'focus', inside }),
        openArchive: (article) => void ask('archive.open', { article }),
      }) ?? null
    );
  }

  #draw(card: CardPort, shown: Shown, reply: Reply<CardFacts>, place: CardPlace): void {
    card.show({
      key: shown.mark,
      facts: reply.ok ? reply.value : null,
      failure: reply.ok ? null : reply.error,
      pinned: shown.pinned,
      sheet: shown.cause === 'touch',
      place,
      lang: this.#lang,
      theme: this.#settings.theme,
    });
  }

  #step(step: 1 | -1): boolean {
    const marks = this.#painter.marks();
    const reachable = this.#reader.references().filter(({ id }) => firstMarkOf(id, marks) !== null);
    const isBehind = (id: string): boolean =>
      isAboveView(this.#painter.rangeOf(firstMarkOf(id, marks)?.id ?? ''));
    const next = nextReference(reachable, this.#visited, step, ({ id }) => isBehind(id));
    return next !== null && this.#goTo(next.id, true);
  }

  #goTo(reference: string, open: boolean): boolean {
    const { frame, end } = this.#tools;
    const mark = firstMarkOf(reference, this.#painter.marks());
    const range = mark === null ? null : this.#painter.rangeOf(mark.id);
    if (mark === null || range === null) return false;
    this.#visited = reference;
    bringIntoView(frame, range);
    this.#painter.setCurrent(mark.id);
    if (open) this.#shell.send({ type: 'command', mark: mark.id });
    else
      setTimeout(
        () => !end.signal.aborted && this.#shell.shown === null && this.#painter.setCurrent(null),
        JUMP_TINT_MS,
      );
    return true;
  }
}

/**
 * The host by which a frame can be off. Which page a frame stands in it cannot know: there the background says when it is
 * off, and only a pause is plain to see.
 */
export function siteOf(frame: Window): string {
  return frame.parent === frame ? frame.location.hostname : '';
}

/** The language of a tag without region or script: what packs word their facts in. */
function primary(tag: Lang): Lang {
  return tag.split('-')[0]?.toLowerCase() ?? tag;
}

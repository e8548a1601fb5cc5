// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardPlace, CardPort } from '../../src/content/card-port.ts';
import { failed, HoverShell, type HoverTools } from '../../src/content/visit/hover-shell.ts';
import type { CardFacts } from '../../src/core/story/card.ts';
import type { Reply } from '../../src/messages/surface.ts';
import { bareFacts } from '../fixtures/facts.ts';

const PLACE: CardPlace = {
  lines: [{ left: 0, top: 0, width: 40, height: 20 }],
  pointer: null,
  writing: 'horizontal',
  direction: 'ltr',
};

function fakeCard() {
  return {
    show: vi.fn(),
    follow: vi.fn(),
    focus: vi.fn(),
    hide: vi.fn(),
    isHost: () => false,
    isInGap: () => false,
    end: vi.fn(),
  } satisfies CardPort;
}

/** A shell whose background answers when the test says so. */
function setUp(more: Partial<HoverTools> = {}) {
  const end = new AbortController();
  const card = fakeCard();
  const waiting: { readonly mark: string; readonly answer: (reply: Reply<CardFacts>) => void }[] = [];
  const drawn: string[] = [];
  const tools = {
    choices: () => ({ opening: 'hover', delay: 400 }) as const,
    ask: (mark: string) => new Promise<Reply<CardFacts>>((answer) => waiting.push({ mark, answer })),
    card: async () => card,
    place: () => PLACE,
    draw: (_: CardPort, shown: { readonly mark: string }, reply: Reply<CardFacts>) =>
      void drawn.push(reply.ok ? shown.mark : `${shown.mark} ${reply.error.code}`),
    setCurrent: vi.fn(),
    gone: vi.fn(),
    signal: end.signal,
    ...more,
  } satisfies HoverTools;
  const shell = new HoverShell(tools);
  const answer = async (
    at: number,
    reply: Reply<CardFacts> = { ok: true, value: bareFacts('en') },
  ): Promise<void> => {
    waiting[at]?.answer(reply);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { shell, end, card, waiting, drawn, tools, answer };
}

const over = (mark: string) => ({ type: 'over', mark, fast: false, held: false }) as const;

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});
afterEach(() => expect(vi.getTimerCount()).toBe(0));

describe('the shell', () => {
  test('asks while the pointer rests and shows when it has rested', async () => {
    const { shell, waiting, drawn, answer, end } = setUp();
    shell.send(over('a'));
    expect(waiting.map(({ mark }) => mark)).toEqual(['a']);
    await answer(0);
    await vi.advanceTimersByTimeAsync(399);
    expect(drawn).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(drawn).toEqual(['a']);
    end.abort();
  });

  test('a late answer to what nobody wants any more changes nothing', async () => {
    const { shell, drawn, answer, end } = setUp();
    shell.send(over('a'));
    shell.send({ type: 'out' });
    shell.send(over('b'));
    await vi.advanceTimersByTimeAsync(400);
    await answer(0);
    expect(drawn).toEqual([]);
    await answer(1);
    expect(drawn).toEqual(['b']);
    end.abort();
  });

  test('shows that the facts could not be had', async () => {
    const { shell, drawn, answer, end } = setUp();
    shell.send({ type: 'press', mark: 'a', touch: false });
    await answer(0, failed({ code: 'no-background', detail: '' }));
    expect(drawn).toEqual(['a no-background']);
    end.abort();
  });

  test('an extension that is gone ends everything, without a card', async () => {
    const { shell, drawn, answer, tools } = setUp();
    shell.send({ type: 'press', mark: 'a', touch: false });
    await answer(0, failed({ code: 'extension-gone', detail: '' }));
    expect(tools.gone).toHaveBeenCalledOnce();
    expect(drawn).toEqual([]);
  });

  test('pinning draws the same facts again; closing hides the card and takes the tint away', async () => {
    const { shell, drawn, answer, card, tools, end } = setUp();
    shell.send({ type: 'command', mark: 'a' });
    await answer(0);
    expect(card.focus).toHaveBeenCalledOnce();
    shell.send({ type: 'pin', pinned: true });
    expect(drawn).toEqual(['a', 'a']);
    expect(tools.setCurrent).toHaveBeenLastCalledWith('a');
    shell.send({ type: 'close' });
    expect(card.hide).toHaveBeenCalledOnce();
    expect(tools.setCurrent).toHaveBeenLastCalledWith(null);
    end.abort();
  });

  test('a mark that has left the view takes its card along', async () => {
    let place: CardPlace | null = PLACE;
    const { shell, answer, card, end } = setUp({ place: () => place });
    shell.send(over('a'));
    await answer(0);
    await vi.advanceTimersByTimeAsync(400);
    shell.follow();
    expect(card.follow).toHaveBeenCalledOnce();
    place = null;
    shell.follow();
    expect(card.hide).toHaveBeenCalledOnce();
    expect(shell.isIdle).toBe(true);
    end.abort();
  });

  test('the end of a visit leaves no card, no timer and no question that matters', async () => {
    const { shell, answer, card, drawn, end } = setUp();
    shell.send(over('a'));
    await answer(0);
    await vi.advanceTimersByTimeAsync(400);
    shell.send(over('b'));
    end.abort();
    expect(card.end).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
    await answer(1);
    expect(drawn).toEqual(['a']);
  });

  test('without a card script there is no card, and no error', async () => {
    const { shell, answer, drawn, end } = setUp({ card: async () => null });
    shell.send({ type: 'press', mark: 'a', touch: false });
    await answer(0);
    expect(drawn).toEqual([]);
    end.abort();
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownOf } from '../../../src/core/hover/phases.ts';
import { reduce } from '../../../src/core/hover/reduce.ts';
import {
  type Effect,
  type HoverChoices,
  type HoverEvent,
  type HoverState,
  type Phase,
  START,
} from '../../../src/core/hover/states.ts';
import { TIMINGS } from '../../../src/core/hover/timings.ts';

const HOVER: HoverChoices = { opening: 'hover', delay: 400 };

const over = (mark: string, more: Partial<{ fast: boolean; held: boolean }> = {}): HoverEvent => ({
  type: 'over',
  mark,
  fast: false,
  held: false,
  ...more,
});
const press = (mark: string | null, touch = false): HoverEvent => ({ type: 'press', mark, touch });

/** A page with one timer and one background, both in the hands of the test. */
class Bench {
  state: HoverState = START;
  readonly choices: HoverChoices;
  waiting: { wait: number; ms: number } | null = null;
  asked: { token: number; mark: string }[] = [];
  screen: string | null = null;
  focusedCard = false;

  constructor(choices: HoverChoices = HOVER) {
    this.choices = choices;
  }

  get is(): Phase['is'] {
    return this.state.phase.is;
  }

  send(event: HoverEvent): this {
    const step = reduce(this.state, event, this.choices);
    this.state = step.state;
    for (const effect of step.effects) this.#carryOut(effect);
    return this;
  }

  timeOver(): this {
    const { waiting } = this;
    if (waiting === null) throw new Error('no timer is running');
    this.waiting = null;
    return this.send({ type: 'timer', wait: waiting.wait });
  }

  answer(): this {
    const last = this.asked.at(-1);
    if (last === undefined) throw new Error('nothing was asked');
    return this.send({ type: 'answer', token: last.token });
  }

  /** A card of `mark`, opened by resting on it. */
  opened(mark = 'a'): this {
    return this.send(over(mark)).answer().timeOver();
  }

  #carryOut(effect: Effect): void {
    switch (effect.do) {
      case 'wait':
        this.waiting = { wait: effect.wait, ms: effect.ms };
        break;
      case 'stop-waiting':
        this.waiting = null;
        break;
      case 'ask':
        this.asked.push({ token: effect.token, mark: effect.mark });
        break;
      case 'show':
        this.screen = effect.shown.mark;
        this.focusedCard = false;
        break;
      case 'hide':
        this.screen = null;
        this.focusedCard = false;
        break;
      case 'focus-card':
        this.focusedCard = true;
        break;
      case 'update':
        break;
    }
  }
}

describe('opening by hover', () => {
  test('a rest on a mark asks at once, and shows when the rest is over', () => {
    const bench = new Bench().send(over('a'));
    expect(bench.waiting?.ms).toBe(400);
    expect(bench.asked.map(({ mark }) => mark)).toEqual(['a']);
    bench.answer();
    expect(bench.screen).toBeNull();
    bench.timeOver();
    expect(bench.screen).toBe('a');
  });

  test('facts that come after the rest are shown when they come', () => {
    const bench = new Bench().send(over('a')).timeOver();
    expect(bench.screen).toBeNull();
    expect(bench.answer().screen).toBe('a');
  });

  test('the delay is the reader’s choice', () => {
    expect(new Bench({ opening: 'hover', delay: 200 }).send(over('a')).waiting?.ms).toBe(200);
  });

  test('a fast pointer that flies on opens nothing, one that stops there opens the card', () => {
    const bench = new Bench().send(over('a', { fast: true })).send({ type: 'out' });
    expect(bench).toMatchObject({ is: 'idle', screen: null, waiting: null });
    bench.send(over('a', { fast: true }));
    expect(bench.answer().timeOver().screen).toBe('a');
  });

  test('a pointer that is still moving fast begins its rest anew', () => {
    const bench = new Bench().send(over('a'));
    const first = bench.waiting?.wait ?? 0;
    bench.send(over('a', { fast: true }));
    expect(bench.waiting?.wait).not.toBe(first);
    bench.send({ type: 'timer', wait: first });
    expect(bench.is).toBe('resting');
    expect(bench.answer().timeOver().screen).toBe('a');
  });

  test('leaving before the rest is over opens nothing, and the late answer falls dead', () => {
    const bench = new Bench().send(over('a'));
    const wait = bench.waiting?.wait ?? 0;
    bench.send({ type: 'out' });
    expect(bench.waiting).toBeNull();
    bench.answer().send({ type: 'timer', wait });
    expect(bench).toMatchObject({ is: 'idle', screen: null });
  });

  test('the answer to an older intent does not open the card of a newer one', () => {
    const bench = new Bench().send(over('a'));
    const older = bench.asked[0]?.token ?? 0;
    bench.send({ type: 'out' }).send(over('b')).timeOver();
    bench.send({ type: 'answer', token: older });
    expect(bench.screen).toBeNull();
    expect(bench.answer().screen).toBe('b');
  });
});

describe('other ways of opening', () => {
  test('click only: hovering opens nothing, a click does', () => {
    const bench = new Bench({ opening: 'click', delay: 400 }).send(over('a'));
    expect(bench.is).toBe('idle');
    expect(bench.send(press('a')).answer().screen).toBe('a');
  });

  test('modifier only: hovering opens with the key held, and then without a rest', () => {
    const bench = new Bench({ opening: 'modifier', delay: 400 }).send(over('a'));
    expect(bench.is).toBe('idle');
    bench.send(over('a', { held: true }));
    expect(bench.waiting?.ms).toBe(0);
    expect(bench.answer().timeOver().screen).toBe('a');
  });

  test('a click while the rest is not over opens at once with what was already asked', () => {
    const bench = new Bench().send(over('a')).answer().send(press('a'));
    expect(bench.screen).toBe('a');
    expect(bench.asked).toHaveLength(1);
    expect(bench.waiting).toBeNull();
  });

  test('a command opens with the focus in the card', () => {
    const bench = new Bench().send({ type: 'command', mark: 'b' }).answer();
    expect(bench).toMatchObject({ screen: 'b', focusedCard: true });
  });

  test('a command for the card that hovering has opened moves the focus into it', () => {
    const bench = new Bench().opened().send({ type: 'command', mark: 'a' });
    expect(bench).toMatchObject({ screen: 'a', focusedCard: true, is: 'open' });
    expect(bench.asked).toHaveLength(1);
  });

  test('a tap says that it was one', () => {
    const bench = new Bench().send(press('a', true)).answer();
    expect(shownOf(bench.state.phase)?.cause).toBe('touch');
  });
});

describe('staying and closing', () => {
  test('leaving starts the grace; coming back to mark or card ends it', () => {
    const bench = new Bench().opened().send({ type: 'out' });
    expect(bench).toMatchObject({ is: 'closing', waiting: { ms: TIMINGS.graceMs } });
    expect(bench.send({ type: 'card-over' })).toMatchObject({ is: 'open', waiting: null, screen: 'a' });
    bench.send({ type: 'out' }).send(over('a'));
    expect(bench).toMatchObject({ is: 'open', waiting: null });
  });

  test('when the grace is over the card goes', () => {
    expect(new Bench().opened().send({ type: 'out' }).timeOver()).toMatchObject({ is: 'idle', screen: null });
  });

  test('a card that was clicked, pinned, or holds the focus outlives the pointer', () => {
    expect(new Bench().send(press('a')).answer().send({ type: 'out' }).is).toBe('open');
    expect(new Bench().opened().send({ type: 'pin', pinned: true }).send({ type: 'out' }).is).toBe('open');
    expect(new Bench().opened().send({ type: 'focus', inside: true }).send({ type: 'out' }).is).toBe('open');
  });

  test('a press beside it closes a card, but not a pinned one', () => {
    expect(new Bench().opened().send(press(null)).screen).toBeNull();
    expect(new Bench().opened().send({ type: 'pin', pinned: true }).send(press(null)).screen).toBe('a');
  });

  test('a pinned card closes by its button and by Esc', () => {
    const pinned = (): Bench => new Bench().opened().send({ type: 'pin', pinned: true });
    expect(pinned().send({ type: 'close' }).screen).toBeNull();
    expect(pinned().send({ type: 'escape' }).screen).toBeNull();
  });

  test('Tab out of a card opened by a command closes it, after coming and going too', () => {
    const bench = new Bench()
      .send({ type: 'command', mark: 'a' })
      .answer()
      .send({ type: 'focus', inside: true });
    bench.send({ type: 'focus', inside: false });
    expect(bench.is).toBe('closing');
    bench.send({ type: 'focus', inside: true });
    expect(bench).toMatchObject({ is: 'open', waiting: null });
    bench.send({ type: 'focus', inside: false });
    expect(bench.timeOver().screen).toBeNull();
  });

  test('a mark that vanishes takes its card along, unless the reader is in the card', () => {
    expect(new Bench().opened().send({ type: 'lost', mark: 'a' }).screen).toBeNull();
    expect(new Bench().opened().send({ type: 'card-over' }).send({ type: 'lost', mark: 'a' }).screen).toBe(
      'a',
    );
    expect(new Bench().opened().send({ type: 'lost', mark: 'b' }).screen).toBe('a');
    expect(new Bench().send(over('a')).send({ type: 'lost', mark: 'a' })).toMatchObject({
      is: 'idle',
      waiting: null,
    });
  });
});

describe('Esc', () => {
  test('closes at once and nothing reopens on that mark until the pointer has left it', () => {
    const bench = new Bench().opened().send({ type: 'escape' });
    expect(bench).toMatchObject({ screen: null, waiting: null, is: 'dismissed' });
    bench.send(over('a')).send(over('a'));
    expect(bench).toMatchObject({ is: 'dismissed', waiting: null });
    bench.send({ type: 'out' }).send(over('a'));
    expect(bench.is).toBe('resting');
  });

  test('another mark opens all the same', () => {
    expect(new Bench().opened().send({ type: 'escape' }).send(over('b')).is).toBe('resting');
  });

  test('with the pointer in the card the mark is free again at once', () => {
    const bench = new Bench().opened().send({ type: 'card-over' }).send({ type: 'escape' });
    expect(bench.is).toBe('idle');
  });

  test('ends a rest', () => {
    expect(new Bench().send(over('a')).send({ type: 'escape' })).toMatchObject({
      is: 'dismissed',
      waiting: null,
    });
  });
});

describe('going from one mark to another', () => {
  test('the card stays until the next one is there, after a short rest', () => {
    const bench = new Bench().opened().send(over('b'));
    expect(bench).toMatchObject({ is: 'switching', screen: 'a', waiting: { ms: TIMINGS.switchMs } });
    bench.timeOver();
    expect(bench).toMatchObject({ is: 'asking', screen: 'a' });
    expect(bench.answer().screen).toBe('b');
  });

  test('crossing another mark on the way to the card changes nothing', () => {
    const bench = new Bench()
      .opened()
      .send(over('b', { fast: true }))
      .send({ type: 'card-over' });
    expect(bench).toMatchObject({ is: 'open', screen: 'a', waiting: null });
    bench.send(over('b')).send({ type: 'card-over' });
    expect(bench).toMatchObject({ is: 'open', screen: 'a', waiting: null });
    bench.send(over('b')).timeOver().send({ type: 'card-over' }).answer();
    expect(bench).toMatchObject({ is: 'open', screen: 'a' });
  });

  test('a pointer that flies to another mark and stays there gets its card; one that flies on does not', () => {
    const bench = new Bench().opened().send(over('b', { fast: true }));
    const first = bench.waiting?.wait ?? 0;
    bench.send(over('b', { fast: true })).send({ type: 'timer', wait: first });
    expect(bench).toMatchObject({ is: 'switching', screen: 'a' });
    expect(bench.answer().timeOver().screen).toBe('b');
    expect(
      new Bench()
        .opened()
        .send(over('b', { fast: true }))
        .send({ type: 'out' }),
    ).toMatchObject({ is: 'closing', screen: 'a' });
  });

  test('going on to a third mark while the second is asked for', () => {
    const bench = new Bench().opened().send(over('b')).timeOver().send(over('c'));
    expect(bench).toMatchObject({ is: 'switching', screen: 'a' });
    expect(bench.answer().timeOver().screen).toBe('c');
  });

  test('a card asked for on purpose is not taken away by crossing a mark', () => {
    const bench = new Bench().send(press('a')).answer().send(over('b'));
    expect(bench).toMatchObject({ is: 'open', screen: 'a' });
  });
});

const MARKS = ['a', 'b', 'c'] as const;
const anyMark = fc.constantFrom(...MARKS);
const anyEvent: fc.Arbitrary<HoverEvent | { type: 'time-over' } | { type: 'newest-answer' }> = fc.oneof(
  fc.record({ type: fc.constant('over' as const), mark: anyMark, fast: fc.boolean(), held: fc.boolean() }),
  fc.constant({ type: 'out' as const }),
  fc.constant({ type: 'card-over' as const }),
  fc.record({ type: fc.constant('press' as const), mark: fc.option(anyMark), touch: fc.boolean() }),
  fc.record({ type: fc.constant('command' as const), mark: anyMark }),
  fc.record({ type: fc.constant('focus' as const), inside: fc.boolean() }),
  fc.constant({ type: 'escape' as const }),
  fc.constant({ type: 'close' as const }),
  fc.record({ type: fc.constant('pin' as const), pinned: fc.boolean() }),
  fc.record({ type: fc.constant('timer' as const), wait: fc.nat(60) }),
  fc.record({ type: fc.constant('answer' as const), token: fc.nat(60) }),
  fc.record({ type: fc.constant('lost' as const), mark: anyMark }),
  fc.constant({ type: 'time-over' as const }),
  fc.constant({ type: 'newest-answer' as const }),
);
const anyChoices = fc.record({
  opening: fc.constantFrom('hover' as const, 'click' as const, 'modifier' as const),
  delay: fc.constantFrom(200 as const, 400 as const, 600 as const),
});

describe('whatever happens in whatever order', () => {
  test('screen, timer and state agree, and stop always ends everything', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), anyChoices, (events, choices) => {
        const bench = new Bench(choices);
        for (const event of events) {
          if (event.type === 'time-over') {
            if (bench.waiting !== null) bench.timeOver();
          } else if (event.type === 'newest-answer') {
            if (bench.asked.length > 0) bench.answer();
          } else bench.send(event);
          const { phase } = bench.state;
          expect(bench.screen).toBe(shownOf(phase)?.mark ?? null);
          const timed = phase.is === 'resting' || phase.is === 'switching' || phase.is === 'closing';
          // A timer whose number was guessed by the test may still be held by the bench; one that is needed never lacks.
          if (timed) expect(bench.waiting?.wait).toBe(phase.wait);
        }
        bench.send({ type: 'stop' });
        expect(bench).toMatchObject({ is: 'idle', screen: null });
      }),
    );
  });

  test('what is shown was asked for under the same token', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        let state = START;
        const asked = new Map<number, string>();
        for (const event of events) {
          if (event.type === 'time-over' || event.type === 'newest-answer') continue;
          const step = reduce(state, event, HOVER);
          state = step.state;
          for (const effect of step.effects) {
            if (effect.do === 'ask') asked.set(effect.token, effect.mark);
            if (effect.do === 'show') expect(asked.get(effect.token)).toBe(effect.shown.mark);
          }
        }
      }),
    );
  });

  test('every phase can be reached, and from every phase one gets back to none', () => {
    const samples: HoverEvent[] = [
      over('a'),
      over('b'),
      over('c'),
      over('a', { fast: true }),
      { type: 'out' },
      { type: 'card-over' },
      press('a'),
      press(null),
      { type: 'command', mark: 'a' },
      { type: 'focus', inside: true },
      { type: 'focus', inside: false },
      { type: 'escape' },
      { type: 'pin', pinned: true },
      { type: 'lost', mark: 'a' },
    ];
    const reached = new Map<Phase['is'], Set<Phase['is']>>();
    /** A state without its numbers, so that there are finitely many. */
    const shape = ({ phase }: HoverState): string =>
      JSON.stringify(phase, (_, value: unknown) => (typeof value === 'number' ? 0 : value));
    const seen = new Set<string>();
    const todo: HoverState[] = [START];
    for (let state = todo.pop(); state !== undefined; state = todo.pop()) {
      if (seen.has(shape(state))) continue;
      seen.add(shape(state));
      const own: HoverEvent[] = [...samples];
      if ('wait' in state.phase) own.push({ type: 'timer', wait: state.phase.wait });
      if ('token' in state.phase) own.push({ type: 'answer', token: state.phase.token });
      const found = reached.get(state.phase.is) ?? new Set();
      reached.set(state.phase.is, found);
      for (const event of own) {
        const { state: next } = reduce(state, event, HOVER);
        found.add(next.phase.is);
        todo.push(next);
      }
    }
    const table = Object.fromEntries([...reached].map(([from, to]) => [from, [...to].sort()]));
    expect(table).toEqual({
      idle: ['asking', 'idle', 'resting'],
      resting: ['asking', 'dismissed', 'idle', 'open', 'resting'],
      asking: ['asking', 'closing', 'dismissed', 'idle', 'open', 'resting', 'switching'],
      open: ['asking', 'closing', 'dismissed', 'idle', 'open', 'switching'],
      switching: ['asking', 'closing', 'dismissed', 'idle', 'open', 'switching'],
      closing: ['asking', 'closing', 'idle', 'open', 'switching'],
      dismissed: ['asking', 'dismissed', 'idle', 'resting'],
    });
  });
});

// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { DirtBook, debounceAfter } from '../../src/content/visit/changes.ts';

/** A record as an observer gives it. */
function record(
  type: 'childList' | 'characterData' | 'attributes',
  target: Node,
  added: Node[] = [],
  removed: Node[] = [],
): MutationRecord {
  // As much of a record as is looked at.
  return { type, target, addedNodes: added, removedNodes: removed } as unknown as MutationRecord;
}

const element = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
};

describe('what is read again', () => {
  let book: DirtBook;
  const owners = new Set<Element>();
  const note = (...records: MutationRecord[]): void => book.note(records, (one) => owners.has(one));

  beforeEach(() => {
    document.body.innerHTML =
      '<main><p id="a">one <b>two</b></p><p id="b">three</p><nav id="n"><a>four</a></nav></main>';
    book = new DirtBook();
    owners.clear();
    owners.add(element('#a'));
    owners.add(element('#b'));
  });

  test('the paragraph in which a letter changed, once', () => {
    note(
      record('characterData', element('b').firstChild ?? document),
      record('characterData', element('b').firstChild ?? document),
    );
    expect(book.take().roots).toEqual([element('#a')]);
    expect(book.isEmpty).toBe(true);
  });

  test('a paragraph that was added, and not the list it was added to', () => {
    const added = document.createElement('p');
    element('main').append(added);
    note(record('childList', element('main'), [added]));
    expect(book.take().roots).toEqual([added]);
  });

  test('the whole paragraph to which a word was added', () => {
    const added = document.createElement('i');
    element('#b').append(added);
    note(record('childList', element('#b'), [added]));
    expect(book.take().roots).toEqual([element('#b')]);
  });

  test('nothing in navigation, and nothing that is gone again', () => {
    const added = document.createElement('p');
    element('nav').append(added);
    const gone = document.createElement('p');
    note(record('childList', element('nav'), [added]), record('childList', element('main'), [gone]));
    expect(book.take().roots).toEqual([]);
  });

  test('of two parts, one in the other, the outer', () => {
    note(
      record('characterData', element('#a').firstChild ?? document),
      record('attributes', element('main')),
    );
    book.noteAll(element('main'));
    expect(book.take().roots).toEqual([element('main')]);
  });

  test('that something was taken away', () => {
    note(record('childList', element('main'), [], [document.createElement('p')]));
    expect(book.take()).toEqual({ roots: [], removed: true });
  });
});

describe('how long to wait', () => {
  test('a short while as a rule, the longer the more reading costs, and never for ever', () => {
    expect(debounceAfter(0)).toBe(300);
    expect(debounceAfter(1)).toBe(300);
    expect(debounceAfter(5)).toBe(1500);
    expect(debounceAfter(1000)).toBe(10_000);
  });
});

import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Draws into a fresh element of the document, effects included. */
export function mount(view: ComponentChild): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  void act(() => render(view, place));
  return place;
}

/** The one element that a selector means; fails where there is none. */
export function one(place: ParentNode, selector: string): HTMLElement {
  const found = place.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  return found;
}

/** The button with these words, visible or as its name. */
export function button(place: ParentNode, words: string): HTMLButtonElement {
  const found = [...place.querySelectorAll('button')].find(
    (each) => each.getAttribute('aria-label') === words || each.textContent?.trim() === words,
  );
  if (found === undefined) throw new Error(`no button says “${words}”`);
  return found;
}

export function click(element: HTMLElement): void {
  void act(() => element.click());
}

/** Lets everything already promised come in and be drawn. */
export async function settle(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  });
}

/** Tells what a person has selected in the view, once the selection is made. */
import { readSelection } from './read-selection';

/** A selection by keyboard or by touch grows step by step: so long without a step, it is made. In milliseconds. */
const SETTLE_TIME = 150;

/** @param changed gets undefined where nothing is selected. @returns what ends the watching. */
export function watchSelection(root: ShadowRoot, changed: (range: AbstractRange | undefined) => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let pressed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function soon(time: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!pressed) changed(readSelection(root));
    }, time);
  }
  function release(): void {
    pressed = false;
    // A click that takes a selection away does so after this.
    soon(10);
  }

  root.ownerDocument.addEventListener('selectionchange', () => soon(SETTLE_TIME), { signal });
  root.addEventListener('pointerdown', (event) => (pressed = (event as PointerEvent).pointerType === 'mouse'), {
    signal,
    capture: true,
  });
  for (const type of ['pointerup', 'pointercancel']) root.addEventListener(type, release, { signal, capture: true });
  return () => {
    clearTimeout(timer);
    ending.abort();
  };
}

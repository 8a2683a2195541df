/** Lets a person point at a block of the text, with the mouse or the keyboard. */

const BLOCKS = 'p, li, h2, h3, h4, h5, h6, figure, table, pre, blockquote, audio, video, dt, dd, img';

/** Numbers the elements of a body as the article's html has them; frames that the view adds are no part of it. */
export function numberElements(body: ParentNode): Map<Element, number> {
  const own = [...body.querySelectorAll('*')].filter((element) => !element.classList.contains('sideways'));
  return new Map(own.map((element, index) => [element, index]));
}

export interface BlockWatch {
  /** @returns whether the key was meant for a block. */
  onKey(event: KeyboardEvent): boolean;
  end(): void;
}

/** @param mean called with the number of the block that is chosen. */
export function watchBlocks(
  body: HTMLElement,
  numbers: ReadonlyMap<Element, number>,
  mean: (index: number) => void,
): BlockWatch {
  const ending = new AbortController();
  const all = [...body.querySelectorAll<HTMLElement>(BLOCKS)];
  const blocks = all.filter((block) => !block.parentElement?.closest('figure'));
  const marked = blocks.filter((block) => !block.hasAttribute('tabindex'));
  for (const block of marked) block.setAttribute('tabindex', '0');

  const blockOf = (target: unknown) =>
    target instanceof Element ? blocks.findLast((block) => block.contains(target)) : undefined;

  function choose(target: unknown, event: Event): boolean {
    const block = blockOf(target);
    const index = block && numbers.get(block);
    if (index === undefined) return false;
    event.preventDefault();
    for (const other of blocks) other.classList.toggle('meant', other === block);
    mean(index);
    return true;
  }

  function onKey(event: KeyboardEvent): boolean {
    const { activeElement } = body.getRootNode() as ShadowRoot;
    if (event.key === 'Enter' || event.key === ' ') return choose(activeElement, event);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const at = step === 0 ? undefined : blockOf(activeElement);
    if (!at) return false;
    event.preventDefault();
    blocks[blocks.indexOf(at) + step]?.focus();
    return true;
  }

  body.addEventListener('click', (event) => choose(event.target, event), { signal: ending.signal, capture: true });
  return {
    onKey,
    end() {
      ending.abort();
      for (const block of marked) block.removeAttribute('tabindex');
      for (const block of blocks) block.classList.remove('meant');
    },
  };
}

/** Lets a person point at a block of the text, with the mouse or the keyboard. */

const BLOCKS = 'p, li, h2, h3, h4, h5, h6, figure, table, pre, blockquote, audio, video, dt, dd, img';

/** Numbers the elements of a body as the article's html has them; frames that the view adds are no part of it. */
export function numberElements(body: ParentNode): Map<Element, number> {
  const own = [...body.querySelectorAll('*')].filter((element) => !element.classList.contains('sideways'));
  return new Map(own.map((element, index) => [element, index]));
}

/** @returns what ends it. */
export function watchBlocks(body: HTMLElement, numbers: ReadonlyMap<Element, number>, mean: (index: number) => void) {
  const ending = new AbortController();
  const { signal } = ending;
  const blocks = [...body.querySelectorAll<HTMLElement>(BLOCKS)].filter(
    (block) => !block.parentElement?.closest('figure'),
  );
  const marked = blocks.filter((block) => !block.hasAttribute('tabindex'));
  for (const block of marked) block.setAttribute('tabindex', '0');
  const blockOf = (target: EventTarget | null) =>
    target instanceof Element ? blocks.findLast((block) => block.contains(target)) : undefined;
  const choose = (event: Event): void => {
    const block = blockOf(event.target);
    const index = block && numbers.get(block);
    if (!block || index === undefined) return;
    event.preventDefault();
    for (const other of blocks) other.classList.toggle('meant', other === block);
    mean(index);
  };
  body.addEventListener('click', choose, { signal, capture: true });
  body.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' || event.key === ' ') choose(event);
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const at = step === 0 ? undefined : blockOf(event.target);
      if (!at) return;
      event.preventDefault();
      blocks[blocks.indexOf(at) + step]?.focus();
    },
    { signal },
  );
  return () => {
    ending.abort();
    for (const block of marked) block.removeAttribute('tabindex');
    for (const block of blocks) block.classList.remove('meant');
  };
}

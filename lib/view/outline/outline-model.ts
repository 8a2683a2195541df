/** The headings of the text, which of them is being read, and the way to each. */
import { batch, signal } from '@preact/signals';
import { findOutline, type OutlineEntry } from './find-outline';
import { flowOf } from '../scrolling/reading-flow';

/** Part of the page that a heading has to have passed to count as the one being read. */
const READ_FROM = 0.3;

export type OutlineModel = ReturnType<typeof createOutlineModel>;

export function createOutlineModel() {
  const entries = signal<OutlineEntry[]>([]);
  /** Index of the heading whose text is being read; -1 before the first. */
  const current = signal(-1);
  const open = signal(false);
  let scroller: HTMLElement | undefined;

  function read(body: HTMLElement): void {
    scroller = body.closest<HTMLElement>('.scroller') ?? undefined;
    batch(() => {
      entries.value = findOutline(body);
      if (entries.value.length === 0) open.value = false;
      if (open.value) follow();
    });
  }

  /** To be called as the text scrolls. */
  function follow(): void {
    if (!scroller || entries.value.length === 0) return;
    const flow = flowOf(scroller);
    const line = flow.page() * READ_FROM;
    current.value = entries.value.findLastIndex(({ element }) => flow.offsetOf(element) <= line);
  }

  function go(index: number): void {
    const entry = entries.value[index];
    if (!entry || !scroller) return;
    const { element } = entry;
    delete element.closest<HTMLElement>('.body')?.dataset['opening'];
    flowOf(scroller).by(flowOf(scroller).offsetOf(element) - flowOf(scroller).page() * 0.08);
    if (element.tabIndex < 0) element.tabIndex = -1;
    element.focus({ preventScroll: true });
    current.value = index;
  }

  /** To the next heading, or back: to the start of the part that is being read, else to the one before. */
  function step(by: 1 | -1): void {
    if (by === 1) return go(Math.min(current.value + 1, entries.value.length - 1));
    const here = entries.value[current.value];
    const begun = here && scroller && flowOf(scroller).offsetOf(here.element) < 0;
    go(Math.max(0, begun ? current.value : current.value - 1));
  }

  function toggle(): void {
    open.value = !open.value;
    if (open.value) follow();
  }

  return { entries, current, open, read, follow, go, step, toggle };
}

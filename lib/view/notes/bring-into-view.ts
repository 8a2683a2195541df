/** Brings a line of the text to where one reads, whichever way the text goes on. */
import { flowOf } from '../scrolling/reading-flow';
import type { Box } from './lines-of';

/** Share of what is seen that lies before the line then. */
const LEAD = 1 / 3;

export function bringIntoView(scroller: HTMLElement, { top, right }: Box): void {
  const window = scroller.getBoundingClientRect();
  const isVertical = getComputedStyle(scroller).writingMode === 'vertical-rl';
  const flow = flowOf(scroller);
  const distance = isVertical ? window.right - right : top - window.top;
  flow.by(distance - flow.page() * LEAD, true);
}

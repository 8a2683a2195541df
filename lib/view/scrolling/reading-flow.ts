/** Along which axis a text goes on: downwards, or from right to left where its columns are vertical. */

export interface ReadingFlow {
  /** How far one has come, in pixels from the start. */
  at(): number;
  /** The furthest that `at` can become. */
  end(): number;
  /** What is seen at once, in pixels. */
  page(): number;
  /** Pixels from the start of what is seen to that of an element; negative where it has gone by. */
  offsetOf(element: Pick<Element, 'getBoundingClientRect'>): number;
  to(at: number): void;
  by(distance: number, smooth?: boolean): void;
}

/** @param scroller what scrolls; its writing mode may change between calls. */
export function flowOf(scroller: HTMLElement): ReadingFlow {
  const vertical = () => getComputedStyle(scroller).writingMode === 'vertical-rl';
  return {
    at: () => (vertical() ? -scroller.scrollLeft : scroller.scrollTop),
    end: () =>
      vertical() ? scroller.scrollWidth - scroller.clientWidth : scroller.scrollHeight - scroller.clientHeight,
    page: () => (vertical() ? scroller.clientWidth : scroller.clientHeight),
    offsetOf(element) {
      const [mine, its] = [scroller.getBoundingClientRect(), element.getBoundingClientRect()];
      return vertical() ? mine.right - its.right : its.top - mine.top;
    },
    to(at) {
      scroller.scrollTo(vertical() ? { left: -at, behavior: 'instant' } : { top: at, behavior: 'instant' });
    },
    by(distance, smooth = false) {
      const behavior = smooth && !isStill(scroller) ? 'smooth' : 'instant';
      scroller.scrollBy(vertical() ? { left: -distance, behavior } : { top: distance, behavior });
    },
  };
}

function isStill({ ownerDocument }: HTMLElement): boolean {
  return ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? false;
}

/** Lets wheel and keys, which know only up and down, move a text whose columns run from right to left. */
import { flowOf } from './reading-flow';

/** Part of what is seen that a key for a whole page goes on. */
const PAGE_SHARE = 0.88;
/** What an arrow goes on, and a line of a wheel that counts lines, in pixels. */
const STEP = 48;

/** @returns how far a key goes on, in pixels; `undefined` where it is not for scrolling. */
export function distanceOf(key: string, shift: boolean, page: number, end: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return STEP;
    case 'ArrowUp':
      return -STEP;
    case 'PageDown':
      return page * PAGE_SHARE;
    case 'PageUp':
      return -page * PAGE_SHARE;
    case ' ':
      return page * (shift ? -PAGE_SHARE : PAGE_SHARE);
    case 'Home':
      return -end;
    case 'End':
      return end;
    default:
      return undefined;
  }
}

/** Turns a wheel that turns downwards into going on. Parts that scroll in themselves do that first. */
export function turnWheel(scroller: HTMLElement, signal: AbortSignal): void {
  scroller.addEventListener('wheel', onWheel, { passive: false, signal });

  function onWheel(event: WheelEvent): void {
    const { deltaX, deltaY, deltaMode } = event;
    if (event.ctrlKey || Math.abs(deltaX) > Math.abs(deltaY) || scrollsItself(event.target, scroller, deltaY)) return;
    event.preventDefault();
    const unit = deltaMode === 1 ? STEP : deltaMode === 2 ? flowOf(scroller).page() : 1;
    flowOf(scroller).by(deltaY * unit);
  }
}

function scrollsItself(target: EventTarget | null, scroller: Element, deltaY: number): boolean {
  let element = target instanceof Element ? target : undefined;
  for (; element && element !== scroller; element = element.parentElement ?? undefined) {
    const room = element.scrollHeight - element.clientHeight;
    if (room < 2 || getComputedStyle(element).overflowY === 'visible') continue;
    if (deltaY > 0 ? element.scrollTop < room - 1 : element.scrollTop > 0) return true;
  }
  return false;
}

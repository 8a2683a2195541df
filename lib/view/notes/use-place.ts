/** Keeps a bar or a card beside its lines while the text scrolls; where there is no room, it gets a row of its own. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Box } from './lines-of';
import { placeNear } from './place-near';

/** In CSS pixels, from the edges of the text's window. */
const MARGIN = 6;

/** @param lines in pixels of the window; asked anew at each scroll. @param changes whatever else may move them. */
export function usePlace(lines: () => Box[], changes: readonly unknown[]) {
  const ref = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | 'docked'>();

  useLayoutEffect(() => {
    const scroller = (ref.current?.getRootNode() as ShadowRoot | undefined)?.querySelector('.scroller');
    if (!scroller) return undefined;
    const follow = (): void => setPlace(placeOf(ref.current, scroller, lines()));
    follow();
    scroller.addEventListener('scroll', follow, { passive: true });
    return () => scroller.removeEventListener('scroll', follow);
  }, changes);

  if (place === 'docked') return { ref, frame: { class: 'note-dock' } };
  // Not hidden: what is hidden cannot get the focus.
  const style = place ? `left:${place.left}px;top:${place.top}px` : 'opacity:0';
  return { ref, frame: { class: 'note-float', style } };
}

/** Fingers need the room around a selection for its handles. */
function placeOf(element: Element | null, scroller: Element, lines: readonly Box[]) {
  if (!element || matchMedia('(pointer: coarse)').matches) return 'docked';
  const { left, top, right, bottom } = scroller.getBoundingClientRect();
  const room = { left: left + MARGIN, top: top + MARGIN, right: right - MARGIN, bottom: bottom - MARGIN };
  return placeNear(lines, element.getBoundingClientRect(), room) ?? 'docked';
}

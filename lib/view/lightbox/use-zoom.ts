/** Zooming and moving a picture by wheel, drag, two fingers and double click; a swipe turns over. */
import { useRef, useState } from 'preact/hooks';
import { panBy, WHOLE, zoomAt, type Zoom } from './zoom';

/** Part of the stage that a finger has to cross to turn over. */
const SWIPE_SHARE = 0.15;
const DOUBLE_CLICK_FACTOR = 2.5;
const WHEEL_SPEED = 0.0022;

interface Point {
  x: number;
  y: number;
}

/** @param turn called where a swipe goes to the next picture or back. */
export function useZoom(turn: (by: 1 | -1) => void) {
  const [zoom, setZoom] = useState<Zoom>(WHOLE);
  const stage = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLImageElement>(null);
  const pointers = useRef(new Map<number, Point>());
  const swiped = useRef(0);

  const measure = () => ({
    stage: { width: stage.current?.clientWidth ?? 0, height: stage.current?.clientHeight ?? 0 },
    picture: { width: picture.current?.offsetWidth ?? 0, height: picture.current?.offsetHeight ?? 0 },
  });

  function fromMiddle({ clientX, clientY }: { clientX: number; clientY: number }): Point {
    const box = stage.current?.getBoundingClientRect();
    return box ? { x: clientX - box.left - box.width / 2, y: clientY - box.top - box.height / 2 } : { x: 0, y: 0 };
  }

  function by(factor: number, point: Point = { x: 0, y: 0 }): void {
    const sizes = measure();
    setZoom((now) => zoomAt(now, factor, point, sizes.picture, sizes.stage));
  }

  function onPointerDown(event: PointerEvent): void {
    if (event.target !== picture.current) return;
    event.preventDefault();
    stage.current?.setPointerCapture(event.pointerId);
    pointers.current.set(event.pointerId, fromMiddle(event));
    swiped.current = 0;
  }

  function onPointerMove(event: PointerEvent): void {
    const before = pointers.current.get(event.pointerId);
    if (!before) return;
    const now = fromMiddle(event);
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
    pointers.current.set(event.pointerId, now);
    const sizes = measure();
    if (other) {
      const factor = distance(now, other) / Math.max(1, distance(before, other));
      by(factor, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
    } else if (zoom.scale > 1) {
      setZoom((last) => panBy(last, now.x - before.x, now.y - before.y, sizes.picture, sizes.stage));
    } else swiped.current += now.x - before.x;
  }

  function onPointerUp(event: PointerEvent): void {
    if (!pointers.current.delete(event.pointerId) || zoom.scale > 1) return;
    const limit = measure().stage.width * SWIPE_SHARE;
    if (Math.abs(swiped.current) > limit) turn(swiped.current < 0 ? 1 : -1);
    swiped.current = 0;
  }

  return {
    zoom,
    stage,
    picture,
    by,
    reset: () => setZoom(WHOLE),
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel: onPointerUp,
      onWheel(event: WheelEvent) {
        event.preventDefault();
        by(Math.exp(-event.deltaY * WHEEL_SPEED), fromMiddle(event));
      },
      onDblClick: (event: MouseEvent) => by(zoom.scale > 1 ? 0 : DOUBLE_CLICK_FACTOR, fromMiddle(event)),
    },
  };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

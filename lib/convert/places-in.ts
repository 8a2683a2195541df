/** Finds places of a source in what it became. */
import type { Resized } from './types';

/**
 * To be asked for places in their order: each moves by the lengths that changed before it. Inside a stretch
 * that changed its length it is as far in as the stretch is long.
 */
export function placesIn(resized: readonly Resized[]): (at: number) => number {
  let next = 0;
  let moved = 0;
  return (at) => {
    for (let one = resized[next]; one && one.end <= at; one = resized[++next])
      moved += one.length - (one.end - one.start);
    const around = resized[next];
    if (!around || around.start >= at) return at + moved;
    return around.start + moved + Math.min(at - around.start, around.length);
  };
}

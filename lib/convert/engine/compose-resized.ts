/** Adds up what two passes changed in length, so that the result speaks of the first one's source. */
import type { Resized } from '../types';

/** A stretch of the text between the passes; `before` and `after` say by how much it was shorter and will be longer. */
interface Stretch {
  start: number;
  end: number;
  before: number;
  after: number;
}

const growth = ({ start, end, length }: Resized): number => length - (end - start);

function fromFirst(first: readonly Resized[]): Stretch[] {
  let moved = 0;
  return first.map((one) => {
    const start = one.start + moved;
    moved += growth(one);
    return { start, end: start + one.length, before: growth(one), after: 0 };
  });
}

const fromSecond = (second: readonly Resized[]): Stretch[] =>
  second.map((one) => ({ start: one.start, end: one.end, before: 0, after: growth(one) }));

/** Stretches that overlap become one. */
function merge(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const one of stretches.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && one.start < last.end) {
      last.end = Math.max(last.end, one.end);
      last.before += one.before;
      last.after += one.after;
    } else merged.push({ ...one });
  }
  return merged;
}

export function composeResized(first: readonly Resized[], second: readonly Resized[]): readonly Resized[] {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  let moved = 0;
  return merge([...fromFirst(first), ...fromSecond(second)]).map(({ start, end, before, after }) => {
    const sourceStart = start - moved;
    moved += before;
    return { start: sourceStart, end: end - moved, length: end - start + after };
  });
}

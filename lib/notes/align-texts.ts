/** Says where each place of a text is in a changed copy of it. */

/** More cells than this take too long for a click; then places are told by their share of the length. */
const MOST_CELLS = 4_000_000;

/**
 * By the fewest changes; of ways that are as good, the one that keeps units in pairs.
 *
 * @returns for each place from 0 to the length of `from`, the place in `to`; never falling.
 */
export function alignTexts(from: string, to: string): Int32Array {
  const head = commonStart(from, to);
  const tail = commonEnd(from, to, Math.min(from.length, to.length) - head);
  const places = new Int32Array(from.length + 1);
  for (let at = 0; at < head; at++) places[at] = at;
  const inner = alignMiddle(from.slice(head, from.length - tail), to.slice(head, to.length - tail));
  for (const [at, place] of inner.entries()) places[head + at] = head + place;
  const moved = to.length - from.length;
  for (let at = from.length - tail + 1; at <= from.length; at++) places[at] = at + moved;
  return places;
}

function alignMiddle(from: string, to: string): Int32Array {
  const places = new Int32Array(from.length + 1);
  places[from.length] = to.length;
  if (from.length === 0 || to.length === 0) return places;
  if ((from.length + 1) * (to.length + 1) > MOST_CELLS) {
    for (let at = 0; at < from.length; at++) places[at] = Math.round((at / from.length) * to.length);
    return places;
  }
  const width = to.length + 1;
  const costs = costsOf(from, to);
  let at = from.length;
  let place = to.length;
  while (at > 0) {
    const cost = costs[at * width + place] ?? 0;
    const isPair =
      place > 0 && cost === (costs[(at - 1) * width + place - 1] ?? 0) + differ(from, at - 1, to, place - 1);
    if (isPair) place--;
    else if (cost !== (costs[(at - 1) * width + place] ?? 0) + 1) {
      place--;
      continue;
    }
    at--;
    places[at] = place;
  }
  return places;
}

/** Changes that turn the first units of `from` into the first of `to`, row by row. */
function costsOf(from: string, to: string): Uint16Array {
  const width = to.length + 1;
  const costs = new Uint16Array((from.length + 1) * width);
  for (let place = 1; place < width; place++) costs[place] = place;
  for (let at = 1; at <= from.length; at++) {
    const row = at * width;
    costs[row] = at;
    for (let place = 1; place < width; place++) {
      const pair = (costs[row - width + place - 1] ?? 0) + differ(from, at - 1, to, place - 1);
      const gone = (costs[row - width + place] ?? 0) + 1;
      const come = (costs[row + place - 1] ?? 0) + 1;
      costs[row + place] = Math.min(pair, gone, come);
    }
  }
  return costs;
}

function differ(from: string, at: number, to: string, place: number): 0 | 1 {
  return from.charCodeAt(at) === to.charCodeAt(place) ? 0 : 1;
}

function commonStart(from: string, to: string): number {
  const most = Math.min(from.length, to.length);
  let at = 0;
  while (at < most && from.charCodeAt(at) === to.charCodeAt(at)) at++;
  return at;
}

function commonEnd(from: string, to: string, most: number): number {
  let count = 0;
  while (count < most && from.charCodeAt(from.length - 1 - count) === to.charCodeAt(to.length - 1 - count)) count++;
  return count;
}

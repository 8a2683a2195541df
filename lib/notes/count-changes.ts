/** The fewest units to put in, take out or replace that make one text of another. */

/** Made for texts of a few hundred units. */
export function countChanges(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let place = 1; place <= other.length; place++) {
      const pair = (row[place - 1] ?? 0) + (one.charCodeAt(at - 1) === other.charCodeAt(place - 1) ? 0 : 1);
      next.push(Math.min(pair, (row[place] ?? 0) + 1, (next[place - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/**
 * Ideographic description sequences (⿰亻言) draw a character that has no code: OpenCC steps over
 * them where no word begins. Found from the right, so that any nesting costs linear time.
 */

/** The signs that begin one. */
export const DESCRIPTIONS = { first: 0x2ff0, last: 0x2fff } as const;

const operands = (unit: number): number => (unit === 0x2ff2 || unit === 0x2ff3 ? 3 : 2);

function isPair(data: Uint16Array, at: number, limit: number): boolean {
  const high = data[at] ?? 0;
  const low = data[at + 1] ?? 0;
  return at + 1 < limit && high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

/** Where each sequence that begins between `from` and `limit` ends; those without their parts are left out. */
export function descriptionEnds(data: Uint16Array, from: number, limit: number): Map<number, number> {
  const ends = new Map<number, number>();
  for (let at = limit - 1; at >= from; at--) {
    const unit = data[at] ?? 0;
    if (unit < DESCRIPTIONS.first || unit > DESCRIPTIONS.last) continue;
    let end = at + 1;
    let left = operands(unit);
    for (; left > 0 && end < limit; left--) end = ends.get(end) ?? end + (isPair(data, end, limit) ? 2 : 1);
    if (left === 0) ends.set(at, end);
  }
  return ends;
}

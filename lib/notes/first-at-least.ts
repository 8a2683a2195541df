/** Search by halves in a list of places. */

/** Index of the first entry that is not below `wanted`, in a rising list. */
export function firstAtLeast(rising: Int32Array, wanted: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Prints a number as all three languages of the view do, without `Intl`; see `formatPublished`. */

/** @param count a whole number, not negative. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

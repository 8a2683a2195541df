/** How the benches sum up what they measured several times. */

/** @param {number} share 0 to 1 @param {number[]} values */
export const quantile = (share, values) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** @param {number[]} values of an even number of them the upper of the middle two counts */
export const median = (values) => quantile(0.5, values);

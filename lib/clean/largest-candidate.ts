/** The largest of the addresses that a page offers for a picture (`srcset`), as far as anybody needs it. */

/** Pixels; wider ones are for posters. */
const WIDEST = 2560;
/** Pixels of a picture at density 1, to compare the two kinds of descriptor; a set has only one kind. */
const DENSITY_WIDTH = 640;
const MOST_CANDIDATES = 50;

/** @returns absent where no candidate says how large it is, as then the page's own choice is as good. */
export function largestCandidate(set: string): string | undefined {
  let largest: { address: string; width: number } | undefined;
  for (const { address, descriptor } of candidatesOf(set)) {
    const width = widthOf(descriptor);
    if (width !== undefined && width <= WIDEST && width > (largest?.width ?? 0) && !address.startsWith('data:'))
      largest = { address, width };
  }
  return largest?.address;
}

/** An address ends at white space and may hold commas; its descriptor ends at a comma. Each character is read once. */
function* candidatesOf(set: string): Generator<{ address: string; descriptor: string }> {
  let at = 0;
  for (let count = 0; count < MOST_CANDIDATES; count++) {
    while (at < set.length && /[\s,]/.test(set.charAt(at))) at++;
    if (at === set.length) return;
    const start = at;
    while (at < set.length && !/\s/.test(set.charAt(at))) at++;
    const address = set.slice(start, at);
    const end = address.endsWith(',') ? at : set.indexOf(',', at);
    const descriptor = set.slice(at, end < 0 ? set.length : end);
    at += descriptor.length;
    yield { address, descriptor };
  }
}

function widthOf(descriptor: string): number | undefined {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)([wx])/.exec(descriptor.trim()) ?? [];
  return amount === undefined ? undefined : Number(amount) * (unit === 'x' ? DENSITY_WIDTH : 1);
}

/** Tries the addresses under which a picture may lie, until one gives it. */
import { fetchPicture, type FetchedPicture, type FetchOptions } from './fetch-picture';

/** @returns the problem of the last address where none gives a picture: it is the page's own. */
export async function fetchBest(addresses: readonly string[], options: FetchOptions): Promise<FetchedPicture> {
  let found: FetchedPicture = { problem: 'network' };
  for (const address of addresses) {
    found = await fetchPicture(address, options);
    if ('bytes' in found) return found;
  }
  return found;
}

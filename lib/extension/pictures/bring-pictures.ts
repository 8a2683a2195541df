/** Fetches, from an open page, pictures whose servers the extension may not ask, and hands them to the background. */
import { fetchBest } from '../../pictures/fetch-best';
import type { FetchedPicture } from '../../pictures/fetch-picture';
import { piecesOf, type PictureMessage } from './picture-message';

export interface PicturesToBring {
  id: string;
  pictures: {
    /** As it stands in the article's HTML. */
    address: string;
    /** Where to look, the best first. */
    tries: string[];
  }[];
  /** Bytes of one picture. */
  limit: number;
}

export interface BringOptions {
  /** @returns whether to go on. */
  send(message: PictureMessage): Promise<boolean>;
  signal: AbortSignal;
  /** Of the page: what it may always ask. */
  origin: string;
  fetch?: typeof globalThis.fetch;
}

/** One after the other, out of the browser's cache where the page has shown them. Ends where the background says so. */
export async function bringPictures({ id, pictures, limit }: PicturesToBring, options: BringOptions): Promise<void> {
  const { send, signal, origin, fetch } = options;
  for (const { address, tries } of pictures) {
    const how = { limit, signal, ...(fetch && { fetch }) };
    let found = await fetchBest(tries, { ...how, cache: 'force-cache' });
    const isForeign = !tries.some((each) => new URL(each).origin === origin);
    // What is in the cache was loaded without asking whether pages may read it; a fresh answer may say so.
    if (isForeign && isRefused(found)) found = await fetchBest(tries.slice(-1), { ...how, cache: 'reload' });
    if (isForeign && isRefused(found)) found = { problem: 'no-permission' };
    if (!(await hand(found, address))) return;
  }

  async function hand(found: FetchedPicture, address: string): Promise<boolean> {
    if ('problem' in found) return send({ id, address, problem: found.problem } as PictureMessage);
    // A background that was stopped in between has forgotten the pieces that it had.
    return (await handPieces(found.bytes, address)) || handPieces(found.bytes, address);
  }

  async function handPieces(bytes: Uint8Array, address: string): Promise<boolean> {
    for (const piece of piecesOf(bytes)) if (!(await send({ id, address, ...piece }))) return false;
    return true;
  }
}

/** Browsers do not tell a page whether a server refused it or could not be reached. */
function isRefused(found: FetchedPicture): boolean {
  return 'problem' in found && found.problem === 'network';
}

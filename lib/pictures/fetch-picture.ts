/** Fetches one picture of an article that is kept: quietly, within limits, and only if it is one. */
import type { PictureProblem } from './picture-problem';
import { pictureSize } from './picture-size';
import { pictureType } from './picture-type';

/** A file that does not begin as a picture within this is none. Bytes. */
const BEGINNING = 4096;
/** Milliseconds for one picture, from the first byte asked to the last that came. */
const TIME_LIMIT = 30_000;

export interface FetchOptions {
  /** Bytes; a larger picture is left where it is. */
  limit: number;
  signal?: AbortSignal;
  /** `force-cache`: what the page has loaded already is not asked for again. */
  cache?: RequestCache;
  fetch?: typeof globalThis.fetch;
  /** In milliseconds. */
  timeLimit?: number;
}

export type FetchedPicture = { type: string; bytes: Uint8Array<ArrayBuffer> } | { problem: PictureProblem };

/**
 * Says neither who asks nor from where: without cookies, and without the address of the page.
 *
 * @throws the signal's reason where it was aborted.
 */
export async function fetchPicture(address: string, options: FetchOptions): Promise<FetchedPicture> {
  const { signal, cache = 'default', fetch = globalThis.fetch, timeLimit = TIME_LIMIT } = options;
  const limit = AbortSignal.timeout(timeLimit);
  const ending = new AbortController();
  try {
    const answer = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache,
      signal: AbortSignal.any([limit, ending.signal, ...(signal ? [signal] : [])]),
    });
    return await readPicture(answer, options.limit);
  } catch {
    signal?.throwIfAborted();
    return { problem: limit.aborted ? 'timeout' : 'network' };
  } finally {
    // What was not read is not wanted.
    ending.abort();
  }
}

async function readPicture(answer: Response, limit: number): Promise<FetchedPicture> {
  if (!answer.ok) return { problem: `http-${answer.status}` };
  if (Number(answer.headers.get('content-length') ?? 0) > limit) return { problem: 'too-large' };
  const parts: Uint8Array[] = [];
  let size = 0;
  let isKnown = false;
  const reader = answer.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    parts.push(part.value);
    size += part.value.length;
    if (size > limit) return { problem: 'too-large' };
    if (!isKnown && size >= BEGINNING) {
      if (pictureType(joined(parts, size)) === undefined) return { problem: 'not-a-picture' };
      isKnown = true;
    }
  }
  return checkPicture(joined(parts, size));
}

/** What bytes are, whoever brought them. */
export function checkPicture(bytes: Uint8Array<ArrayBuffer>): FetchedPicture {
  const type = pictureType(bytes);
  if (type === undefined) return { problem: 'not-a-picture' };
  const { width, height } = pictureSize(bytes) ?? { width: Infinity, height: Infinity };
  return width <= 1 && height <= 1 ? { problem: 'counter' } : { type, bytes };
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Fetches a further page of the article on which the person clicked, from the page itself: same origin, one page, nothing else. */
import { decodePage } from '../../clean/pages/decode-page';

export type PageLoadProblem = 'network' | 'timeout' | 'status' | 'kind' | 'size';

/** The page did not come; `detail` is the status where the server refused. */
export class PageLoadError extends Error {
  override readonly name = 'PageLoadError';

  constructor(
    readonly problem: PageLoadProblem,
    readonly detail = '',
    cause?: unknown,
  ) {
    super(`${problem} ${detail}`.trim(), { cause });
  }
}

/** A reader waits no longer for one page. In milliseconds. */
const TIME_LIMIT = 15_000;
const MAX_BYTES = 10 * 1024 * 1024;

export interface LoadOptions {
  /** Ends the wait; the promise is then rejected with its reason. */
  signal: AbortSignal;
  /** Encoding of the page that links here: pages of one article are written alike. */
  charset: string;
  fetch?: typeof globalThis.fetch;
  /** In milliseconds. */
  timeLimit?: number;
}

/**
 * @param address on the page's own origin: the browser refuses any other, and redirects that lead there.
 * @returns the HTML.
 * @throws PageLoadError, or the signal's reason where it was aborted.
 */
export async function loadPage(
  address: string,
  { signal, charset, fetch = globalThis.fetch, timeLimit = TIME_LIMIT }: LoadOptions,
): Promise<string> {
  const limit = AbortSignal.timeout(timeLimit);
  try {
    const answer = await fetch(address, {
      mode: 'same-origin',
      credentials: 'same-origin',
      signal: AbortSignal.any([signal, limit]),
    });
    if (!answer.ok) throw new PageLoadError('status', String(answer.status));
    const type = answer.headers.get('content-type') ?? '';
    if (type !== '' && !/html|xml/i.test(type)) throw new PageLoadError('kind');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (bytes.length > MAX_BYTES) throw new PageLoadError('size');
    return decodePage(bytes, type, charset);
  } catch (error) {
    if (error instanceof PageLoadError) throw error;
    if (signal.aborted) throw signal.reason;
    throw new PageLoadError(limit.aborted ? 'timeout' : 'network', '', error);
  }
}

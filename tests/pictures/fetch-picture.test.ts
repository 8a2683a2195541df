import { expect, test, vi } from 'vitest';
import { fetchBest } from '../../lib/pictures/fetch-best';
import { fetchPicture } from '../../lib/pictures/fetch-picture';
import { gif } from './sample-picture';

const ADDRESS = 'https://a.example/1.gif';
const LIMIT = 10_000;

type Fetch = typeof globalThis.fetch;
const answering = (make: () => Response) => vi.fn<Fetch>(async () => make());

test('a picture comes with what it is by its bytes, and nobody is told who asks', async () => {
  const fetch = answering(() => new Response(gif(2, 3), { headers: { 'content-type': 'text/html' } }));
  expect(await fetchPicture(ADDRESS, { limit: LIMIT, fetch })).toEqual({ type: 'image/gif', bytes: gif(2, 3) });
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
});

test.each<[string, () => Response, string]>([
  ['a missing picture', () => new Response('gone', { status: 404 }), 'http-404'],
  [
    'a page under the name of a picture',
    () => new Response('<!doctype html>', { headers: { 'content-type': 'image/jpeg' } }),
    'not-a-picture',
  ],
  ['nothing', () => new Response(undefined), 'not-a-picture'],
  ['a pixel that counts readers', () => new Response(gif(1, 1)), 'counter'],
  [
    'a length that is too large',
    () => new Response(gif(2, 2), { headers: { 'content-length': '10001' } }),
    'too-large',
  ],
])('%s is told as %s', async (_, make, problem) => {
  expect(await fetchPicture(ADDRESS, { limit: LIMIT, fetch: answering(make) })).toEqual({ problem });
});

/** 200 MB in pieces of 64 kB; counts those that were asked for. */
function stream(first: Uint8Array) {
  const asked = { pieces: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        controller.enqueue(asked.pieces++ === 0 ? first : new Uint8Array(64 * 1024));
        if (asked.pieces > 3200) controller.close();
      },
      cancel: () => void (asked.cancelled = true),
    },
    { highWaterMark: 0 },
  );
  return { asked, body };
}

test.each([
  ['a picture without end', gif(500, 500), 'too-large', 40],
  ['a film', new Uint8Array(64 * 1024), 'not-a-picture', 1],
] as const)('%s is not read to its end', async (_, first, problem, pieces) => {
  const { asked, body } = stream(first);
  const fetch: Fetch = async (__, options) => {
    options?.signal?.addEventListener('abort', () => void (asked.cancelled = true));
    return new Response(body);
  };
  expect(await fetchPicture(ADDRESS, { limit: 2 * 1024 ** 2, fetch })).toEqual({ problem });
  expect(asked.pieces).toBeLessThanOrEqual(pieces);
  expect(asked.cancelled).toBe(true);
});

const never: Fetch = (_, options) =>
  new Promise((__, reject) => {
    options?.signal?.addEventListener('abort', () => reject(options.signal?.reason));
  });

test('a server that does not answer is waited for no longer than said', async () => {
  expect(await fetchPicture(ADDRESS, { limit: LIMIT, fetch: never, timeLimit: 5 })).toEqual({ problem: 'timeout' });
});

test('who stops the waiting gets the reason', async () => {
  const ending = new AbortController();
  const found = fetchPicture(ADDRESS, { limit: LIMIT, fetch: never, signal: ending.signal });
  ending.abort(new Error('closed'));
  await expect(found).rejects.toThrow('closed');
});

test('no connection is told as such', async () => {
  const fetch: Fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await fetchPicture(ADDRESS, { limit: LIMIT, fetch })).toEqual({ problem: 'network' });
});

test('the best address that has a picture gives it; the problem is that of the last', async () => {
  const fetch: Fetch = async (address) =>
    String(address).endsWith('0') ? new Response(undefined, { status: 403 }) : new Response(gif(2, 2));
  const options = { limit: LIMIT, fetch };
  expect(await fetchBest([`${ADDRESS}/0`, `${ADDRESS}/1`], options)).toMatchObject({ type: 'image/gif' });
  expect(await fetchBest([`${ADDRESS}/0`, `${ADDRESS}/00`], options)).toEqual({ problem: 'http-403' });
});

/** One further page is fetched, on the page's own origin; what goes wrong is told apart. */
import { expect, test, vi } from 'vitest';
import { loadPage, PageLoadError } from '../../../lib/extension/batch/load-page';

const ADDRESS = 'https://river.example/a_2.html';

function answer(body: BodyInit, init?: ResponseInit) {
  return vi.fn<typeof fetch>(async () => new Response(body, init));
}

const load = (fetch: typeof globalThis.fetch, more: { signal?: AbortSignal; timeLimit?: number } = {}) =>
  loadPage(ADDRESS, { signal: new AbortController().signal, charset: 'gbk', fetch, ...more });

/** Waits until it is told to stop, as a server that never answers. */
const silent: typeof fetch = (_, init) =>
  new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error)));

test('the page is asked for once, with its own cookies, from no other origin', async () => {
  const fetch = answer(Uint8Array.of(0xba, 0xd3), { headers: { 'content-type': 'text/html' } });
  expect(await load(fetch)).toBe('河');
  expect(fetch).toHaveBeenCalledExactlyOnceWith(
    ADDRESS,
    expect.objectContaining({ mode: 'same-origin', credentials: 'same-origin' }),
  );
});

test.each([
  ['status', answer('', { status: 503 })],
  ['kind', answer('%PDF', { headers: { 'content-type': 'application/pdf' } })],
  ['size', answer(new Uint8Array(10 * 1024 * 1024 + 1), { headers: { 'content-type': 'text/html' } })],
  ['network', vi.fn<typeof fetch>(async () => Promise.reject(new TypeError('Failed to fetch')))],
])('%s', async (problem, fetch) => {
  const error = await load(fetch).catch((each: unknown) => each);
  expect(error).toBeInstanceOf(PageLoadError);
  expect(error).toMatchObject({ problem });
});

test('a status is named', async () => {
  await expect(load(answer('', { status: 404 }))).rejects.toMatchObject({ detail: '404' });
});

test('a server that does not answer', async () => {
  await expect(load(silent, { timeLimit: 20 })).rejects.toMatchObject({ problem: 'timeout' });
});

test('the person who cancels is not told of a problem', async () => {
  const ending = new AbortController();
  const waiting = load(silent, { signal: ending.signal });
  ending.abort();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
});

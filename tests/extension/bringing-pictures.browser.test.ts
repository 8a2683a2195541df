/** Pictures that an open page brings: in pieces, checked by the background before anything of them is kept. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bringPictures } from '../../lib/extension/pictures/bring-pictures';
import { piecesOf, PIECE } from '../../lib/extension/pictures/picture-message';
import { createPictureReceiver } from '../../lib/extension/pictures/receive-picture';
import { LibraryDatabase } from '../../lib/library/store/database';
import { keptPictures } from '../../lib/library/pictures/kept-pictures';
import { pictureState } from '../../lib/library/pictures/picture-state';
import { gif } from '../pictures/sample-picture';
import { FOREIGN, keeperWith, saveWithPictures, SETTING } from './picture-keeping';

const PAGE = { tabId: 7, url: 'https://example.com/a/1?x' };

let database: LibraryDatabase;
let id: string;

const state = () => pictureState(id, database);
const problems = async () => (await state()).missing.map(({ problem }) => problem);

beforeEach(async () => {
  database = new LibraryDatabase(crypto.randomUUID());
});

afterEach(() => {
  database.close();
});

const receiver = () => {
  const { keeper } = keeperWith(database, () => Response.error());
  return createPictureReceiver({ loadSetting: async () => SETTING, keep: keeper.put, database });
};
const bring = (
  fetch: typeof globalThis.fetch,
  send: Parameters<typeof bringPictures>[1]['send'],
  limit = 10 * 1024 ** 2,
) =>
  bringPictures(
    { id, limit, pictures: [{ address: `${FOREIGN}/b`, tries: [`${FOREIGN}/b`] }] },
    { send, fetch, signal: new AbortController().signal, origin: 'https://example.com' },
  );

test('brings what it could read, in pieces', async () => {
  id = await saveWithPictures(database, [`${FOREIGN}/b`]);
  const picture = gif(5, 5, [...new Uint8Array(2 * PIECE + 100).fill(7)]);
  const receive = receiver();
  const send = vi.fn(async (message: unknown) => receive(structuredClone(message), PAGE));
  await bring(async () => new Response(picture), send);
  expect(send).toHaveBeenCalledTimes(3);
  const blob = await keptPictures(database)(`${FOREIGN}/b`, { id });
  expect(blob && new Uint8Array(await blob.arrayBuffer())).toEqual(picture);
});

test('a background that was stopped between two pieces gets all of them again', async () => {
  id = await saveWithPictures(database, [`${FOREIGN}/b`]);
  let receive = receiver();
  let sent = 0;
  await bring(
    async () => new Response(gif(5, 5, [...new Uint8Array(2 * PIECE)])),
    async (message) => {
      if (++sent === 2) receive = receiver();
      return receive(message, PAGE);
    },
  );
  expect(sent).toBe(5);
  expect(await state()).toMatchObject({ kept: 1 });
});

test('says what it may not read; the cache is asked first', async () => {
  id = await saveWithPictures(database, [`${FOREIGN}/b`]);
  const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.reject(new TypeError('Failed to fetch')));
  await bring(fetch, (message) => receiver()(message, PAGE));
  expect(fetch.mock.calls.map(([, options]) => options?.cache)).toEqual(['force-cache', 'reload']);
  expect(await problems()).toEqual(['no-permission']);
});

test.each([
  ['a page of another site', { tabId: 7, url: 'https://evil.example/' }, {}],
  ['an article that is not there', PAGE, { id: crypto.randomUUID() }],
  ['a piece in the middle', PAGE, { part: 1, parts: 2 }],
])('%s is told to stop', async (_, page, change) => {
  id = await saveWithPictures(database, [`${FOREIGN}/b`]);
  const [piece] = piecesOf(gif(5, 5));
  expect(await receiver()({ id, address: `${FOREIGN}/b`, ...piece, ...change }, page)).toBe(false);
  expect(await database.pictures.count()).toBe(0);
});

test.each([
  ['an address that the article does not show', { address: `${FOREIGN}/other` }],
  ['what is no picture', { data: btoa('<html>') }],
  ['more pieces than one picture may have', { parts: 1000 }],
])('%s is not kept', async (_, change) => {
  id = await saveWithPictures(database, [`${FOREIGN}/b`]);
  const [piece] = piecesOf(gif(5, 5));
  expect(await receiver()({ id, address: `${FOREIGN}/b`, ...piece, ...change }, PAGE)).toBe(true);
  expect(await database.pictures.count()).toBe(0);
});

test.each([
  { problem: 'waiting' },
  { problem: 'http-999' },
  { data: '%%', part: 0, parts: 1 },
  { part: -1, parts: 1, data: '' },
  {},
])('a message of another shape is refused: %j', async (rest) => {
  id = await saveWithPictures(database, [`${FOREIGN}/b`]);
  await expect(receiver()({ id, address: `${FOREIGN}/b`, ...rest }, PAGE)).rejects.toThrow();
});

test('cannot put another picture in the place of one that is kept', async () => {
  id = await saveWithPictures(database, [`${FOREIGN}/b`]);
  const [good] = piecesOf(gif(5, 5));
  const [other] = piecesOf(gif(6, 6));
  const receive = receiver();
  await receive({ id, address: `${FOREIGN}/b`, ...good }, PAGE);
  await receive({ id, address: `${FOREIGN}/b`, ...other }, PAGE);
  expect(await database.pictures.count()).toBe(1);
  const blob = await keptPictures(database)(`${FOREIGN}/b`, { id });
  expect(blob && new Uint8Array(await blob.arrayBuffer())).toEqual(gif(5, 5));
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bringPictures } from '../../lib/extension/bring-pictures';
import { createPictureKeeper } from '../../lib/extension/picture-keeper';
import { piecesOf, PIECE } from '../../lib/extension/picture-message';
import { createPictureReceiver } from '../../lib/extension/receive-picture';
import type { PictureSetting } from '../../lib/extension/picture-setting';
import { LibraryDatabase } from '../../lib/library/database';
import { deleteArticles } from '../../lib/library/delete-articles';
import { keptPictures } from '../../lib/library/kept-pictures';
import { pictureState } from '../../lib/library/picture-state';
import { queuePictures } from '../../lib/library/queue-pictures';
import { restoreArticles } from '../../lib/library/restore-articles';
import { saveArticle } from '../../lib/library/save-article';
import { sampleArticle, sampleReport } from '../library/sample-article';
import { gif } from '../pictures/sample-picture';

const SETTING: PictureSetting = { keep: true, size: 'page', picture: 10, article: 100 };
const ALLOWED = 'https://mmbiz.qpic.cn';
const FOREIGN = 'https://pictures.example';
const PAGE = { tabId: 7, url: 'https://example.com/a/1?x' };

let database: LibraryDatabase;
let id: string;

const bodyOf = (addresses: string[]) => addresses.map((each) => `<p><img src="${each}"></p>`).join('');

async function save(addresses: string[]): Promise<string> {
  const { id: saved } = await saveArticle(sampleArticle({ html: bodyOf(addresses) }), sampleReport(), database);
  await queuePictures(saved, database);
  return saved;
}

function keeperWith(fetch: (address: string) => Response, setting: Partial<PictureSetting> = {}) {
  const asked = vi.fn<typeof globalThis.fetch>(async (address) => fetch(String(address)));
  const keeper = createPictureKeeper({
    mayFetch: async (address) => address.startsWith(ALLOWED),
    loadSetting: async () => ({ ...SETTING, ...setting }),
    database,
    fetch: asked,
  });
  return { asked, keeper };
}

const addressOf = (input: Parameters<typeof globalThis.fetch>[0]) => String(input);
const state = () => pictureState(id, database);
const problems = async () => (await state()).missing.map(({ problem }) => problem);

beforeEach(async () => {
  database = new LibraryDatabase(crypto.randomUUID());
});

afterEach(() => {
  database.close();
});

describe('the queue', () => {
  test('is worked off where the background may ask, and each picture is kept', async () => {
    const addresses = Array.from({ length: 9 }, (_, index) => `${ALLOWED}/${index}/640`);
    id = await save(addresses);
    expect(await state()).toMatchObject({ total: 9, kept: 0, waiting: 9 });
    const { keeper } = keeperWith((address) => new Response(gif(5, Number(address.split('/').at(-2)) + 2)));
    await keeper.run();
    expect(await state()).toMatchObject({ total: 9, kept: 9, waiting: 0, bytes: 9 * 13, missing: [] });
    const blob = await keptPictures(database)(addresses[4] ?? '', { id });
    expect(blob?.type).toBe('image/gif');
    expect((await database.journal.toArray()).filter(({ change }) => change === 'pictures')).toHaveLength(1 + 3);
  });

  test('one picture of two articles lies in the library once', async () => {
    id = await save([`${ALLOWED}/a`, `${ALLOWED}/b`]);
    const { keeper } = keeperWith(() => new Response(gif(5, 5)));
    await keeper.run();
    expect(await database.pictures.count()).toBe(1);
    expect(await state()).toMatchObject({ kept: 2, bytes: 13 });
  });

  test('what cannot be had is written down, and asked for again only when wanted', async () => {
    const answers: Record<string, () => Response> = {
      gone: () => new Response(undefined, { status: 404 }),
      page: () => new Response('<html>'),
      huge: () => new Response(gif(5, 5), { headers: { 'content-length': '99999999' } }),
      pixel: () => new Response(gif(1, 1)),
    };
    id = await save(Object.keys(answers).map((name) => `${ALLOWED}/${name}`));
    const { keeper, asked } = keeperWith((address) => answers[address.split('/').at(-1) ?? '']?.() ?? Response.error());
    await keeper.run();
    expect((await problems()).toSorted()).toEqual(['http-404', 'not-a-picture', 'too-large']);
    expect((await state()).total).toBe(3);
    await keeper.run();
    expect(asked).toHaveBeenCalledTimes(4);
    expect(await queuePictures(id, database)).toBe(3);
    await keeper.run();
    expect(asked).toHaveBeenCalledTimes(7);
  });

  test('an article has only as much as one may have', async () => {
    id = await save(Array.from({ length: 3 }, (_, index) => `${ALLOWED}/${index}`));
    const big = (index: string) => gif(5, 5, [...new TextEncoder().encode(index.padEnd(9 * 1024 ** 2))]);
    const { keeper } = keeperWith((address) => new Response(big(address)), { article: 25 });
    await keeper.run();
    expect(await state()).toMatchObject({ kept: 2, missing: [{ problem: 'article-full' }] });
  });

  test('what the background may not ask waits for the page, and is given up where there is none', async () => {
    id = await save([`${ALLOWED}/a`, `${FOREIGN}/b`]);
    const { keeper, asked } = keeperWith(() => new Response(gif(5, 5)));
    await keeper.run();
    expect(await state()).toMatchObject({ kept: 1, waiting: 1 });
    expect(await keeper.forPage(id)).toEqual([`${FOREIGN}/b`]);
    await keeper.run({ isAlone: () => true });
    expect(await problems()).toEqual(['no-permission']);
    expect(asked.mock.calls.map(([address]) => addressOf(address))).toEqual([`${ALLOWED}/a`]);
  });

  test('a worker that was stopped goes on where it was', async () => {
    id = await save(Array.from({ length: 8 }, (_, index) => `${ALLOWED}/${index}`));
    const first = keeperWith((address) => new Response(gif(5, 2 + Number(address.at(-1)))));
    vi.spyOn(database.pictures, 'add').mockImplementationOnce(() => {
      throw new Error('stopped');
    });
    await expect(first.keeper.run()).rejects.toThrow('stopped');
    expect(await state()).toMatchObject({ kept: 0, waiting: 8 });
    await first.keeper.run();
    expect(await state()).toMatchObject({ kept: 8, waiting: 0 });
  });

  test('a full disk is told, and the run goes on to its end', async () => {
    id = await save([`${ALLOWED}/a`]);
    vi.spyOn(database.pictures, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await keeperWith(() => new Response(gif(5, 5))).keeper.run();
    expect(await problems()).toEqual(['no-room']);
  });

  test('pictures of an article that was deleted meanwhile are not kept; its undo brings the queue back', async () => {
    id = await save([`${ALLOWED}/a`]);
    let deleted: Awaited<ReturnType<typeof deleteArticles>> | undefined;
    const keeper = createPictureKeeper({
      mayFetch: async () => true,
      loadSetting: async () => SETTING,
      database,
      fetch: async () => {
        deleted ??= await deleteArticles([id], database);
        return new Response(gif(5, 5));
      },
    });
    await keeper.run();
    expect(await database.pictures.count()).toBe(0);
    if (deleted) await restoreArticles(deleted, database);
    await keeper.run();
    expect(await state()).toMatchObject({ kept: 1, waiting: 0 });
  });
});

describe('a second save', () => {
  test('keeps the pictures that are still shown and lets go of the others', async () => {
    id = await save([`${ALLOWED}/a`, `${ALLOWED}/b`]);
    const { keeper, asked } = keeperWith((address) => new Response(gif(5, address.charCodeAt(address.length - 1))));
    await keeper.run();
    await save([`${ALLOWED}/b`, `${ALLOWED}/c`]);
    await keeper.run();
    expect(asked).toHaveBeenCalledTimes(3);
    expect(await state()).toMatchObject({ total: 2, kept: 2 });
    const unused = (await database.pictures.toArray()).filter(({ unusedSince }) => unusedSince !== undefined);
    expect(unused).toHaveLength(1);
    expect(await keptPictures(database)(`${ALLOWED}/a`, { id })).toBeUndefined();
  });
});

describe('a page', () => {
  const receiver = () => {
    const { keeper } = keeperWith(() => Response.error());
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
    id = await save([`${FOREIGN}/b`]);
    const picture = gif(5, 5, [...new Uint8Array(2 * PIECE + 100).fill(7)]);
    const receive = receiver();
    const send = vi.fn(async (message: unknown) => receive(structuredClone(message), PAGE));
    await bring(async () => new Response(picture), send);
    expect(send).toHaveBeenCalledTimes(3);
    const blob = await keptPictures(database)(`${FOREIGN}/b`, { id });
    expect(blob && new Uint8Array(await blob.arrayBuffer())).toEqual(picture);
  });

  test('a background that was stopped between two pieces gets all of them again', async () => {
    id = await save([`${FOREIGN}/b`]);
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
    id = await save([`${FOREIGN}/b`]);
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
    id = await save([`${FOREIGN}/b`]);
    const [piece] = piecesOf(gif(5, 5));
    expect(await receiver()({ id, address: `${FOREIGN}/b`, ...piece, ...change }, page)).toBe(false);
    expect(await database.pictures.count()).toBe(0);
  });

  test.each([
    ['an address that the article does not show', { address: `${FOREIGN}/other` }],
    ['what is no picture', { data: btoa('<html>') }],
    ['more pieces than one picture may have', { parts: 1000 }],
  ])('%s is not kept', async (_, change) => {
    id = await save([`${FOREIGN}/b`]);
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
    id = await save([`${FOREIGN}/b`]);
    await expect(receiver()({ id, address: `${FOREIGN}/b`, ...rest }, PAGE)).rejects.toThrow();
  });

  test('cannot put another picture in the place of one that is kept', async () => {
    id = await save([`${FOREIGN}/b`]);
    const [good] = piecesOf(gif(5, 5));
    const [other] = piecesOf(gif(6, 6));
    const receive = receiver();
    await receive({ id, address: `${FOREIGN}/b`, ...good }, PAGE);
    await receive({ id, address: `${FOREIGN}/b`, ...other }, PAGE);
    expect(await database.pictures.count()).toBe(1);
    const blob = await keptPictures(database)(`${FOREIGN}/b`, { id });
    expect(blob && new Uint8Array(await blob.arrayBuffer())).toEqual(gif(5, 5));
  });
});

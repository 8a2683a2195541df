/** The queue of an article's pictures, worked off in the background; and what a second save makes of what is kept. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPictureKeeper } from '../../lib/extension/pictures/picture-keeper';
import { LibraryDatabase } from '../../lib/library/store/database';
import { deleteArticles } from '../../lib/library/delete-articles';
import { keptPictures } from '../../lib/library/pictures/kept-pictures';
import { pictureState } from '../../lib/library/pictures/picture-state';
import { queuePictures } from '../../lib/library/pictures/queue-pictures';
import { restoreArticles } from '../../lib/library/restore-articles';
import { gif } from '../pictures/sample-picture';
import { ALLOWED, FOREIGN, keeperWith, saveWithPictures, SETTING } from './picture-keeping';

let database: LibraryDatabase;
let id: string;

const state = () => pictureState(id, database);
const addressOf = (input: Parameters<typeof globalThis.fetch>[0]) => String(input);
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
    id = await saveWithPictures(database, addresses);
    expect(await state()).toMatchObject({ total: 9, kept: 0, waiting: 9 });
    const { keeper } = keeperWith(database, (address) => new Response(gif(5, Number(address.split('/').at(-2)) + 2)));
    await keeper.run();
    expect(await state()).toMatchObject({ total: 9, kept: 9, waiting: 0, bytes: 9 * 13, missing: [] });
    const blob = await keptPictures(database)(addresses[4] ?? '', { id });
    expect(blob?.type).toBe('image/gif');
    expect((await database.journal.toArray()).filter(({ change }) => change === 'pictures')).toHaveLength(1 + 3);
  });

  test('one picture of two articles lies in the library once', async () => {
    id = await saveWithPictures(database, [`${ALLOWED}/a`, `${ALLOWED}/b`]);
    const { keeper } = keeperWith(database, () => new Response(gif(5, 5)));
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
    id = await saveWithPictures(
      database,
      Object.keys(answers).map((name) => `${ALLOWED}/${name}`),
    );
    const { keeper, asked } = keeperWith(
      database,
      (address) => answers[address.split('/').at(-1) ?? '']?.() ?? Response.error(),
    );
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
    id = await saveWithPictures(
      database,
      Array.from({ length: 3 }, (_, index) => `${ALLOWED}/${index}`),
    );
    const big = (index: string) => gif(5, 5, [...new TextEncoder().encode(index.padEnd(9 * 1024 ** 2))]);
    const { keeper } = keeperWith(database, (address) => new Response(big(address)), { article: 25 });
    await keeper.run();
    expect(await state()).toMatchObject({ kept: 2, missing: [{ problem: 'article-full' }] });
  });

  test('what the background may not ask waits for the page, and is given up where there is none', async () => {
    id = await saveWithPictures(database, [`${ALLOWED}/a`, `${FOREIGN}/b`]);
    const { keeper, asked } = keeperWith(database, () => new Response(gif(5, 5)));
    await keeper.run();
    expect(await state()).toMatchObject({ kept: 1, waiting: 1 });
    expect(await keeper.forPage(id)).toEqual([`${FOREIGN}/b`]);
    await keeper.run({ isAlone: () => true });
    expect(await problems()).toEqual(['no-permission']);
    expect(asked.mock.calls.map(([address]) => addressOf(address))).toEqual([`${ALLOWED}/a`]);
  });

  test('a worker that was stopped goes on where it was', async () => {
    id = await saveWithPictures(
      database,
      Array.from({ length: 8 }, (_, index) => `${ALLOWED}/${index}`),
    );
    const first = keeperWith(database, (address) => new Response(gif(5, 2 + Number(address.at(-1)))));
    vi.spyOn(database.pictures, 'add').mockImplementationOnce(() => {
      throw new Error('stopped');
    });
    await expect(first.keeper.run()).rejects.toThrow('stopped');
    expect(await state()).toMatchObject({ kept: 0, waiting: 8 });
    await first.keeper.run();
    expect(await state()).toMatchObject({ kept: 8, waiting: 0 });
  });

  test('a full disk is told, and the run goes on to its end', async () => {
    id = await saveWithPictures(database, [`${ALLOWED}/a`]);
    vi.spyOn(database.pictures, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await keeperWith(database, () => new Response(gif(5, 5))).keeper.run();
    expect(await problems()).toEqual(['no-room']);
  });

  test('pictures of an article that was deleted meanwhile are not kept; its undo brings the queue back', async () => {
    id = await saveWithPictures(database, [`${ALLOWED}/a`]);
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
    id = await saveWithPictures(database, [`${ALLOWED}/a`, `${ALLOWED}/b`]);
    const { keeper, asked } = keeperWith(
      database,
      (address) => new Response(gif(5, address.charCodeAt(address.length - 1))),
    );
    await keeper.run();
    await saveWithPictures(database, [`${ALLOWED}/b`, `${ALLOWED}/c`]);
    await keeper.run();
    expect(asked).toHaveBeenCalledTimes(3);
    expect(await state()).toMatchObject({ total: 2, kept: 2 });
    const unused = (await database.pictures.toArray()).filter(({ unusedSince }) => unusedSince !== undefined);
    expect(unused).toHaveLength(1);
    expect(await keptPictures(database)(`${ALLOWED}/a`, { id })).toBeUndefined();
  });
});

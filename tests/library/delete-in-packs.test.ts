import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deleteInPacks, restorePacks, type DeletedPack } from '../../lib/library/delete-in-packs';
import { saveArticle } from '../../lib/library/save-article';
import { LibraryDatabase } from '../../lib/library/store/database';
import { sampleArticle, sampleReport } from './sample-article';

const COUNT = 7;
const PACK = 5;

let database: LibraryDatabase;
let ids: string[];

beforeEach(async () => {
  database = new LibraryDatabase(crypto.randomUUID());
  ids = [];
  for (let number = 0; number < COUNT; number++) {
    const article = sampleArticle({ url: `https://example.com/${number}` });
    ids.push((await saveArticle(article, sampleReport(), database)).id);
  }
});

afterEach(() => database.delete());

const everything = async () =>
  Promise.all([database.articles.toArray(), database.bodies.toArray(), database.texts.toArray()]);

test('thousands go in packs, and come back as they were', async () => {
  const before = await everything();
  const packs: DeletedPack[] = [];
  for await (const pack of deleteInPacks(ids, database, PACK)) packs.push(pack);
  expect(packs.map((pack) => pack.ids.length)).toEqual([PACK, COUNT - PACK]);
  expect(await everything()).toEqual([[], [], []]);
  await restorePacks(packs, database);
  await restorePacks(packs, database);
  expect(await everything()).toEqual(before);
});

test('where a pack cannot be deleted, those before it are at hand, and it is not touched', async () => {
  const packs: DeletedPack[] = [];
  const deleting = (async () => {
    for await (const pack of deleteInPacks(ids, database, PACK)) {
      packs.push(pack);
      vi.spyOn(database.texts, 'bulkDelete').mockRejectedValueOnce(new Error('the disk is full'));
    }
  })();
  await expect(deleting).rejects.toThrow('the disk is full');
  expect(packs).toHaveLength(1);
  expect(await database.articles.count()).toBe(COUNT - PACK);
  await restorePacks(packs, database);
  expect(await database.texts.count()).toBe(COUNT);
});

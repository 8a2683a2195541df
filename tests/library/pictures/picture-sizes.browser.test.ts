import { afterEach, beforeEach, expect, test } from 'vitest';
import { LibraryDatabase } from '../../../lib/library/store/database';
import { pictureSizes } from '../../../lib/library/pictures/picture-sizes';
import { pictureState } from '../../../lib/library/pictures/picture-state';
import { putPictures } from '../../../lib/library/pictures/put-pictures';
import { queuePictures } from '../../../lib/library/pictures/queue-pictures';
import { putBackPictures, removePictures } from '../../../lib/library/pictures/remove-pictures';
import { saveArticle } from '../../../lib/library/save-article';
import { sampleArticle, sampleReport } from '../sample-article';

let database: LibraryDatabase;

beforeEach(() => {
  database = new LibraryDatabase(crypto.randomUUID());
});

afterEach(() => {
  database.close();
});

/** @param sizes of its pictures, in bytes; the same size is the same picture. */
async function saveWith(name: string, sizes: number[]): Promise<string> {
  const addressOf = (at: number) => `https://a.example/${name}/${at}`;
  const html = sizes.map((_, at) => `<p><img src="${addressOf(at)}"></p>`).join('');
  const article = sampleArticle({ url: `https://example.com/${name}`, title: name, html });
  const { id } = await saveArticle(article, sampleReport(), database);
  await queuePictures(id, database);
  const results = sizes.map((size, at) => ({
    address: addressOf(at),
    found: { type: 'image/png', bytes: new Uint8Array(size).fill(7) },
  }));
  await putPictures(id, results, Infinity, database);
  return id;
}

test('tells what all take, and which articles take the most; what two share counts once in the whole', async () => {
  const small = await saveWith('小', [10, 20]);
  const big = await saveWith('大', [20, 500, 500]);
  await saveWith('文', []);
  expect(await pictureSizes(5, database)).toEqual({
    pictures: 3,
    bytes: 530,
    biggest: [
      { id: big, title: '大', bytes: 520 },
      { id: small, title: '小', bytes: 30 },
    ],
  });
  expect((await pictureSizes(1, database)).biggest).toHaveLength(1);
});

test('pictures that are removed count no more, those of others stay, and all can be put back', async () => {
  const small = await saveWith('小', [10, 20]);
  const big = await saveWith('大', [20, 500]);
  const before = await pictureState(big, database);
  const uses = await removePictures(big, database);
  expect(await pictureState(big, database)).toMatchObject({ total: 0, kept: 0, bytes: 0 });
  expect(await pictureState(small, database)).toMatchObject({ kept: 2, bytes: 30 });
  expect(await pictureSizes(5, database)).toMatchObject({ pictures: 2, bytes: 30 });
  await putBackPictures(uses, database);
  expect(await pictureState(big, database)).toEqual(before);
  expect(await pictureSizes(5, database)).toMatchObject({ pictures: 3, bytes: 530 });
});

test('putting back does nothing to an article that was deleted or saved again meanwhile', async () => {
  const id = await saveWith('文', [10]);
  const uses = await removePictures(id, database);
  await queuePictures(id, database);
  await putBackPictures(uses, database);
  expect(await pictureState(id, database)).toMatchObject({ waiting: 1, kept: 0 });
});

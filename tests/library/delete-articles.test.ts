import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LibraryDatabase } from '../../lib/library/store/database';
import { deleteArticles } from '../../lib/library/delete-articles';
import { restoreArticles } from '../../lib/library/restore-articles';
import { putNote } from '../../lib/library/notes/notes';
import { saveArticle } from '../../lib/library/save-article';
import { sweepPictures } from '../../lib/library/pictures/sweep-pictures';
import { sampleArticle, sampleReport } from './sample-article';

let database: LibraryDatabase;
let ids: string[];

beforeEach(async () => {
  database = new LibraryDatabase(crypto.randomUUID());
  ids = [];
  for (const name of ['a', 'b', 'c']) {
    ids.push((await saveArticle(articleNamed(name), sampleReport(), database)).id);
  }
});

const articleNamed = (name: string) => sampleArticle({ url: `https://example.com/${name}`, title: name });

async function everything() {
  const { articles, bodies, texts, notes, pictureUses, pictures } = database;
  return {
    articles: await articles.toArray(),
    bodies: await bodies.toArray(),
    texts: await texts.toArray(),
    notes: await notes.toArray(),
    pictureUses: await pictureUses.toArray(),
    pictures: await pictures.toArray(),
  };
}

describe('deleteArticles', () => {
  test('takes out the named articles with their bodies, and only them', async () => {
    const [first, , third] = ids;
    await deleteArticles([first ?? '', third ?? '', 'unknown'], database);
    const { articles, bodies } = await everything();
    expect(articles.map((record) => record.id)).toEqual([ids[1]]);
    expect(bodies.map((record) => record.id)).toEqual([ids[1]]);
  });

  test('undo puts everything back as it was, also from a stored copy', async () => {
    const before = await everything();
    const deleted = await deleteArticles(ids, database);
    expect((await everything()).articles).toEqual([]);
    const outcome = await restoreArticles(JSON.parse(JSON.stringify(deleted)), database);
    expect(outcome.superseded).toEqual([]);
    expect(outcome.restored.toSorted()).toEqual(ids.toSorted());
    expect(await everything()).toEqual(before);
  });

  test('undo twice is undo once', async () => {
    const before = await everything();
    const deleted = await deleteArticles(ids, database);
    await restoreArticles(deleted, database);
    expect((await restoreArticles(deleted, database)).restored).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  test('undo leaves alone what was saved again since', async () => {
    const deleted = await deleteArticles(ids, database);
    const again = await saveArticle(articleNamed('b'), sampleReport(), database);
    expect(await restoreArticles(deleted, database)).toEqual({
      restored: deleted.articles.map(({ id }) => id).filter((id) => id !== ids[1]),
      superseded: [ids[1]],
    });
    const { articles, bodies } = await everything();
    expect(articles.map(({ id }) => id).toSorted()).toEqual([ids[0], again.id, ids[2]].toSorted());
    expect(bodies).toHaveLength(3);
  });

  test('a deletion that fails half way deletes nothing', async () => {
    const before = await everything();
    vi.spyOn(database.bodies, 'bulkDelete').mockRejectedValue(new Error('disk'));
    await expect(deleteArticles(ids, database)).rejects.toThrow('disk');
    expect(await everything()).toEqual(before);
  });

  test('takes notes and uses of pictures along; a picture that nothing shows any more goes a day later', async () => {
    const [first = '', second = ''] = ids;
    const picture = { version: 1, blob: new Blob(['x']), savedAt: 1 } as const;
    await database.pictures.bulkAdd([
      { ...picture, hash: 'shared' },
      { ...picture, hash: 'own' },
    ]);
    const use = { address: 'https://example.com/1.png', version: 1 } as const;
    await database.pictureUses.bulkAdd([
      { ...use, articleId: first, hash: 'shared' },
      { ...use, articleId: second, hash: 'shared' },
      { ...use, articleId: first, address: 'https://example.com/2.png', hash: 'own' },
    ]);
    const note = { version: 1, articleId: first, comment: '记', createdAt: 1, updatedAt: 1 } as const;
    await putNote({ ...note, id: 'n' }, database);
    const before = await everything();

    const deleted = await deleteArticles([first], database);
    expect(await database.notes.count()).toBe(0);
    expect((await database.pictureUses.toArray()).map(({ articleId }) => articleId)).toEqual([second]);
    expect((await database.pictures.get('shared'))?.unusedSince).toBeUndefined();
    const { unusedSince } = (await database.pictures.get('own')) ?? expect.fail();
    expect(unusedSince).toBeGreaterThan(0);

    await restoreArticles(JSON.parse(JSON.stringify(deleted)), database);
    expect(await everything()).toEqual(before);

    await deleteArticles([first], database);
    expect(await sweepPictures(database, Date.now())).toBe(0);
    // A clock that was set back by a year does not keep them for that year.
    const back = Date.now() - 365 * 24 * 3_600_000;
    expect(await sweepPictures(database, back)).toBe(0);
    expect(await sweepPictures(database, back + 25 * 3_600_000)).toBe(1);
    expect(await database.pictures.toCollection().primaryKeys()).toEqual(['shared']);
  });
});

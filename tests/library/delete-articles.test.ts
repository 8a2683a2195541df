import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LibraryDatabase } from '../../lib/library/database';
import { deleteArticles } from '../../lib/library/delete-articles';
import { restoreArticles } from '../../lib/library/restore-articles';
import { saveArticle } from '../../lib/library/save-article';
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
  return { articles: await database.articles.toArray(), bodies: await database.bodies.toArray() };
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
});

/** What the step to the second library must do, in whichever IndexedDB: run in happy-dom and in Chromium. */
import { expect, test, vi } from 'vitest';
import { LibraryDatabase } from '../../../lib/library/store/database';
import { deleteArticles } from '../../../lib/library/delete-articles';
import { getArticle } from '../../../lib/library/get-article';
import { listArticles } from '../../../lib/library/list/list-articles';
import { saveArticle } from '../../../lib/library/save-article';
import { FIRST_ARTICLES, firstId, makeFirstLibrary } from '../first-library';
import { sampleArticle, sampleReport } from '../sample-article';

export function testUpgradeTo2(): void {
  test('a library of the first version keeps every article, its id, dates and text', async () => {
    const database = await upgraded();
    const own = { tags: [], unread: 0, archived: 0, starred: 0, notes: [] };
    for (const [index, article] of FIRST_ARTICLES.entries()) {
      const dates = { savedAt: 1000 + index, updatedAt: 2000 + index };
      const id = firstId(3 - index);
      expect(await getArticle(id, database)).toEqual({ ...article, id, ...dates, report: sampleReport(), own });
    }
    expect(await database.articles.count()).toBe(FIRST_ARTICLES.length);
    const newestFirst = (await listArticles({ limit: 9 }, database)).map(({ metadata }) => metadata.title);
    expect(newestFirst).toEqual(['旧三', '舊二', '旧一']);
    database.close();
  });

  test('its articles count as read, are numbered in their order and dated', async () => {
    const database = await upgraded();
    const records = await database.articles.orderBy('serial').toArray();
    const state = { version: 2, tags: [], unread: 0, archived: 0, starred: 0 };
    expect(records).toMatchObject([
      { ...state, id: firstId(3), serial: 1, datedAt: Date.parse('2018-12-15T21:34:00+08:00') },
      { ...state, id: firstId(2), serial: 2, datedAt: 1001 },
      { ...state, id: firstId(1), serial: 3, datedAt: 1002 },
    ]);
    expect(await database.bodies.toArray()).toEqual(
      expect.arrayContaining([{ id: firstId(1), html: FIRST_ARTICLES[2]?.html, report: sampleReport() }]),
    );
    expect(await database.journal.toArray()).toMatchObject([{ seq: 4, change: 'upgraded' }]);
    database.close();
  });

  test('life goes on in it: update, delete, and a new article with a number of its own', async () => {
    const database = await upgraded();
    const changed = sampleArticle({ url: 'https://example.com/old/1', title: '旧一', text: '改过' });
    expect(await saveArticle(changed, sampleReport(), database)).toMatchObject({
      id: firstId(3),
      outcome: 'updated',
      savedAt: 1000,
    });
    const { id } = await saveArticle(sampleArticle({ url: 'https://example.com/new' }), sampleReport(), database);
    expect((await database.articles.get(id))?.serial).toBeGreaterThan(FIRST_ARTICLES.length);
    await deleteArticles([firstId(1)], database);
    expect(await database.articles.count()).toBe(FIRST_ARTICLES.length);
    database.close();
  });

  test('an upgrade that fails leaves the first library as it was, for the next try', async () => {
    const name = crypto.randomUUID();
    await makeFirstLibrary(name);
    const parse = vi.spyOn(Date, 'parse').mockImplementation(() => {
      throw new Error('stopped half way');
    });
    await expect(new LibraryDatabase(name).open()).rejects.toThrow('stopped half way');
    parse.mockRestore();
    const database = new LibraryDatabase(name);
    expect(await getArticle(firstId(3), database)).toMatchObject(FIRST_ARTICLES[0] ?? {});
    database.close();
  });
}

async function upgraded(): Promise<LibraryDatabase> {
  const name = crypto.randomUUID();
  await makeFirstLibrary(name);
  return new LibraryDatabase(name);
}

import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { LibraryDatabase } from '../../../lib/library/store/database';
import { saveArticle } from '../../../lib/library/save-article';
import { setState } from '../../../lib/library/set-state';
import { readStatistics } from '../../../lib/library/reports/statistics';
import { sampleArticle, sampleReport } from '../sample-article';

test('sums, months without a gap, and accounts by size', async () => {
  const database = new LibraryDatabase(crypto.randomUUID());
  const keep = async (name: string, source: string, savedAt: Date) => {
    const article = sampleArticle({ url: `https://example.com/${name}`, source, characters: 100, readingMinutes: 2 });
    const { id } = await saveArticle(article, sampleReport(), database);
    await database.articles.update(id, { savedAt: savedAt.getTime() });
    return id;
  };
  const first = await keep('1', '晨报', new Date(2023, 10, 5));
  await keep('2', '晨报', new Date(2024, 1, 1));
  await keep('3', '晚报', new Date(2024, 1, 28));
  await setState([first], { unread: 0, starred: 1 }, database);
  expect(await readStatistics(database)).toEqual({
    articles: 3,
    characters: 300,
    read: 1,
    readCharacters: 100,
    readMinutes: 2,
    starred: 1,
    archived: 0,
    months: [
      { month: '2023-11', saved: 1, read: 1 },
      { month: '2023-12', saved: 0, read: 0 },
      { month: '2024-01', saved: 0, read: 0 },
      { month: '2024-02', saved: 2, read: 0 },
    ],
    accounts: [
      { name: '晨报', articles: 2, read: 1, characters: 200 },
      { name: '晚报', articles: 1, read: 0, characters: 100 },
    ],
  });
  await database.delete();
});

test('of an empty library', async () => {
  const database = new LibraryDatabase(crypto.randomUUID());
  expect(await readStatistics(database)).toMatchObject({ articles: 0, months: [], accounts: [] });
  await database.delete();
});

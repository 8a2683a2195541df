import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LibraryDatabase } from '../../../lib/library/store/database';
import { createFacetReader } from '../../../lib/library/list/facets';
import type { ListQuestion, ListView } from '../../../lib/library/list/list-question';
import { saveArticle } from '../../../lib/library/save-article';
import { setState } from '../../../lib/library/set-state';
import { tagArticles } from '../../../lib/library/tag-articles';
import { sampleArticle, sampleReport } from '../sample-article';

let database: LibraryDatabase;
beforeEach(() => (database = new LibraryDatabase(crypto.randomUUID())));
afterEach(() => database.delete());

const question = (view: ListView): ListQuestion => ({
  filter: { view, tags: [] },
  order: { sort: 'saved', descending: true },
});

async function keep(name: string, source: string, tags: string[] = []): Promise<string> {
  const article = sampleArticle({ url: `https://example.com/${name}`, source, tags });
  return (await saveArticle(article, sampleReport(), database)).id;
}

test('counts what the list has, the largest first, and keeps the names of what it has not', async () => {
  const [first, second] = [await keep('1', '晨报', ['城市']), await keep('2', '晨报'), await keep('3', '晚报')];
  await tagArticles([first ?? '', second ?? ''], { add: ['读书'] }, database);
  await tagArticles([first ?? ''], { add: ['城市'] }, database);
  await setState([second ?? ''], { unread: 0 }, database);
  const reader = createFacetReader(database);
  expect(await reader.read(question('all'))).toEqual({
    accounts: [
      { name: '晨报', count: 2 },
      { name: '晚报', count: 1 },
    ],
    sites: [{ name: 'example.com', count: 3 }],
    tags: [
      { name: '读书', count: 2 },
      { name: '城市', count: 1 },
    ],
    ownTags: ['读书', '城市'],
  });
  expect((await reader.read(question('unread'))).tags).toEqual([
    { name: '城市', count: 1 },
    { name: '读书', count: 1 },
  ]);
  expect((await reader.read(question('archived'))).accounts).toEqual([
    { name: '晚报', count: 0 },
    { name: '晨报', count: 0 },
  ]);
});

test('counts what would be listed beside all else that narrows the list', async () => {
  const [first, second] = [
    await keep('1', '晨报', ['城市']),
    await keep('2', '晨报', ['读书']),
    await keep('3', '晚报', ['城市']),
  ];
  const read = createFacetReader(database).read;
  const { filter, order } = question('all');
  const ofMorning = await read({ filter: { ...filter, account: '晨报' }, order });
  expect(ofMorning.tags.map(({ name, count }) => [name, count])).toEqual([
    ['城市', 1],
    ['读书', 1],
  ]);
  // Another account takes the place of the chosen one.
  expect(ofMorning.accounts.map(({ count }) => count)).toEqual([2, 1]);
  const ofCity = await read({ filter: { ...filter, tags: ['城市'] }, order });
  expect(ofCity.accounts.map(({ count }) => count)).toEqual([1, 1]);
  expect(ofCity.tags).toContainEqual({ name: '读书', count: 0 });
  const ofWords = await read(question('all'), [first ?? '', second ?? '']);
  expect(ofWords.accounts).toEqual([
    { name: '晨报', count: 2 },
    { name: '晚报', count: 0 },
  ]);
});

test('follows the library', async () => {
  const reader = createFacetReader(database);
  const id = await keep('1', '晨报');
  expect((await reader.read(question('all'))).tags).toEqual([]);
  await tagArticles([id], { add: ['新'] }, database);
  expect((await reader.read(question('all'))).tags).toEqual([{ name: '新', count: 1 }]);
});

test('reads again after a failure', async () => {
  await keep('1', '晨报');
  const reader = createFacetReader(database);
  const broken = vi.spyOn(database.articles, 'where').mockImplementation(() => {
    throw new Error('lost');
  });
  await expect(reader.read(question('all'))).rejects.toThrow('lost');
  broken.mockRestore();
  expect((await reader.read(question('all'))).accounts).toEqual([{ name: '晨报', count: 1 }]);
});

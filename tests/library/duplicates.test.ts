import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LibraryDatabase } from '../../lib/library/store/database';
import { findDuplicates } from '../../lib/library/reports/find-duplicates';
import { mergeDuplicates, partDuplicates } from '../../lib/library/reports/merge-duplicates';
import { putNote } from '../../lib/library/notes/notes';
import { saveArticle } from '../../lib/library/save-article';
import { setState } from '../../lib/library/set-state';
import { tagArticles } from '../../lib/library/tag-articles';
import { likenessOf, sketchOf } from '../../lib/library/reports/text-sketch';
import { sampleArticle, sampleReport } from './sample-article';

let database: LibraryDatabase;
beforeEach(() => (database = new LibraryDatabase(crypto.randomUUID())));
afterEach(() => database.delete());

/** Different sentences for different beginnings, without chance. */
const sentences = (begin: number, count: number) =>
  Array.from({ length: count }, (_, at) => {
    const number = (begin + at) * 7919;
    return `第${number}号的船在${String.fromCharCode(0x4e00 + (number % 5000))}江上走了${number % 97}天，载着${String.fromCharCode(0x5200 + (number % 3000))}。`;
  }).join('');
const LONG = sentences(1, 60);

async function keep(name: string, text: string, title = name, source = '江报'): Promise<string> {
  const article = sampleArticle({ url: `https://example.com/${name}`, title, source, text, html: `<p>${text}</p>` });
  return (await saveArticle(article, sampleReport(), database)).id;
}

test('the same text under two addresses, in either script and width, is found', async () => {
  const first = await keep('a', LONG, '甲');
  const second = await keep('b', LONG.replaceAll('号', '號').replaceAll('载', '載').replaceAll('，', '， '), '乙');
  await keep('c', sentences(5000, 60));
  const [group, ...others] = await findDuplicates(database);
  expect(others).toEqual([]);
  expect(new Set(group?.ids)).toEqual(new Set([first, second]));
});

test('texts that differ in a few lines are alike; others of the same account are not', async () => {
  const first = await keep('a', LONG, '甲');
  const second = await keep('b', `${LONG}${sentences(900, 3)}`, '乙');
  await keep('c', sentences(5000, 60), '丙');
  expect(await findDuplicates(database)).toEqual([{ kind: 'alike', ids: expect.arrayContaining([first, second]) }]);
});

test('the same title of the same account is told apart from the same text', async () => {
  const first = await keep('a', '短文。', '周刊');
  const second = await keep('b', '另一篇短文。', '周刊');
  await keep('c', '第三篇短文。', '周刊', '别的报');
  expect(await findDuplicates(database)).toEqual([{ kind: 'title', ids: expect.arrayContaining([first, second]) }]);
});

test('the one with notes, a star or tags is the one to keep', async () => {
  await keep('a', LONG, '甲');
  const second = await keep('b', LONG, '乙');
  await setState([second], { starred: 1 }, database);
  const [group] = await findDuplicates(database);
  expect(group).toMatchObject({ kind: 'same' });
  expect(group?.ids[0]).toBe(second);
});

test('merging brings notes, tags and marks together, and is undone whole', async () => {
  const [first, second] = [await keep('a', LONG, '甲'), await keep('b', LONG, '乙')];
  await tagArticles([first], { add: ['历史'] }, database);
  await tagArticles([second], { add: ['歷史', '江'] }, database);
  await setState([second], { starred: 1, unread: 0 }, database);
  const times = { createdAt: 1, updatedAt: 1 };
  await putNote({ id: 'n', version: 1, articleId: second, comment: '好', ...times }, database);
  const before = await database.articles.orderBy('id').toArray();

  const merged = await mergeDuplicates(first, [second], database);
  expect(await database.articles.toArray()).toMatchObject([
    { id: first, tags: ['历史', '江'], starred: 1, unread: 0, archived: 0 },
  ]);
  expect(await database.notes.toArray()).toMatchObject([{ id: 'n', articleId: first }]);
  if (!merged) throw new Error('nothing was merged');
  await partDuplicates(merged, database);
  expect(await database.articles.orderBy('id').toArray()).toEqual(before);
  expect(await database.notes.toArray()).toMatchObject([{ id: 'n', articleId: second }]);
  expect(await database.bodies.count()).toBe(2);
  expect(await mergeDuplicates('gone', [second], database)).toBe(undefined);
});

test('likeness is about the share of what two texts have in common', () => {
  expect(likenessOf(sketchOf(LONG), sketchOf(LONG))).toBe(1);
  expect(likenessOf(sketchOf(LONG), sketchOf(sentences(5000, 60)))).toBeLessThan(0.3);
  expect(sketchOf('太短')).toHaveLength(0);
});

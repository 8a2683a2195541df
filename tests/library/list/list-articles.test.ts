import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { LibraryDatabase } from '../../../lib/library/store/database';
import { getArticle } from '../../../lib/library/get-article';
import { listArticles, type ListPlace } from '../../../lib/library/list/list-articles';
import { saveArticle } from '../../../lib/library/save-article';
import type { ArticleRecord } from '../../../lib/library/types';
import { sampleArticle, sampleReport } from '../sample-article';

let database: LibraryDatabase;

beforeEach(() => {
  database = new LibraryDatabase(crypto.randomUUID());
});

async function saveAt(time: number, name: string): Promise<void> {
  vi.spyOn(Date, 'now').mockReturnValue(time);
  await saveArticle(sampleArticle({ url: `https://example.com/${name}`, title: name }), sampleReport(), database);
}

async function readAll(limit: number): Promise<ArticleRecord[][]> {
  const pages: ArticleRecord[][] = [];
  for (let before: ListPlace | undefined; ; before = pages.at(-1)?.at(-1)) {
    const page = await listArticles({ limit, ...(before && { before }) }, database);
    if (!page.length) return pages;
    pages.push(page);
  }
}

test('an empty library lists nothing', async () => {
  expect(await listArticles({ limit: 10 }, database)).toEqual([]);
});

test('lists the newest first, page by page', async () => {
  for (const [index, name] of ['一', '二', '三', '四', '五'].entries()) await saveAt(1000 + index, name);
  const pages = await readAll(2);
  expect(pages.map((page) => page.map((record) => record.metadata.title))).toEqual([
    ['五', '四'],
    ['三', '二'],
    ['一'],
  ]);
});

test('articles of the same millisecond are neither lost nor doubled between pages', async () => {
  for (let index = 0; index < 7; index++) await saveAt(1000, String(index));
  const ids = (await readAll(3)).flat().map((record) => record.id);
  expect(new Set(ids).size).toBe(7);
});

test('an update does not move an article', async () => {
  await saveAt(1000, '旧');
  await saveAt(2000, '新');
  vi.spyOn(Date, 'now').mockReturnValue(3000);
  const changed = sampleArticle({ url: 'https://example.com/旧', title: '旧', text: '改过' });
  expect((await saveArticle(changed, sampleReport(), database)).outcome).toBe('updated');
  const titles = (await listArticles({ limit: 10 }, database)).map((record) => record.metadata.title);
  expect(titles).toEqual(['新', '旧']);
});

test('an unknown id gives nothing', async () => {
  expect(await getArticle('nowhere', database)).toBeUndefined();
});

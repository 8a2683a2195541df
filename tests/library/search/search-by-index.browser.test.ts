/** Both engines, one library, the same questions: whatever reading finds, the index finds, in the same order. */
import sqlite3InitModule, { type Database } from '@sqlite.org/sqlite-wasm';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SearchAnswer, SearchPlace } from '../../../lib/library/search/article-search';
import { LibraryDatabase } from '../../../lib/library/store/database';
import { deleteArticles } from '../../../lib/library/delete-articles';
import { followLibrary } from '../../../lib/library/store/follow-library';
import { putNote } from '../../../lib/library/notes/notes';
import { restoreArticles } from '../../../lib/library/restore-articles';
import { saveArticle } from '../../../lib/library/save-article';
import { searchArticles } from '../../../lib/library/search/search-articles';
import { searchByIndex } from '../../../lib/library/search/search-by-index';
import { openSearchIndex, type SearchIndex } from '../../../lib/library/search/search-index';
import { setState } from '../../../lib/library/set-state';
import { tagArticles } from '../../../lib/library/tag-articles';
import { sampleArticle, sampleReport, type Sample } from '../sample-article';

let database: LibraryDatabase;
let sqlite: Database;
let index: SearchIndex;

beforeEach(async () => {
  database = new LibraryDatabase(crypto.randomUUID());
  const { oo1 } = await sqlite3InitModule();
  sqlite = new oo1.DB(':memory:');
  index = openSearchIndex(sqlite);
});

afterEach(async () => {
  sqlite.close();
  await database.delete();
});

/** The same words in every run: a small generator with a fixed beginning. */
function randomNumbers(): (below: number) => number {
  let seed = 7;
  return (below) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
}

const LETTERS = [...'河山水土茶漢汉語语aA1Ｂ，。“”-+𠮷 \n'];

/** Few characters, so that words meet by chance, also across signs, blanks and scripts. */
function randomText(next: (below: number) => number, longest: number): string {
  return Array.from({ length: 1 + next(longest) }, () => LETTERS[next(LETTERS.length)]).join('');
}

async function keep(sample: Sample): Promise<string> {
  const url = sample.url ?? `https://example.com/${crypto.randomUUID()}`;
  return (await saveArticle(sampleArticle({ ...sample, url }), sampleReport(), database)).id;
}

async function keepMany(count: number): Promise<string[]> {
  const next = randomNumbers();
  const ids: string[] = [];
  for (let number = 0; number < count; number++) {
    const source = number % 3 ? randomText(next, 3) : undefined;
    const title = randomText(next, 4);
    ids.push(await keep({ title, text: randomText(next, 40), ...(source !== undefined && { source }) }));
  }
  return ids;
}

const outline = ({ hits, next }: SearchAnswer) => ({
  hits: hits.map(({ article: { id }, fields, snippet }) => ({ id, fields, snippet })),
  next,
});

/** Page by page to the end. */
async function compare(query: string, limit = 7): Promise<number> {
  const ids: string[] = [];
  let before: SearchPlace | undefined;
  do {
    const options = { query, limit, ...(before && { before }) };
    const read = await searchArticles(options, database);
    expect({ query, ...outline(await searchByIndex(options, index, database)) }).toEqual({ query, ...outline(read) });
    ids.push(...read.hits.map(({ article }) => article.id));
    before = read.next;
  } while (before);
  const whole = { query, limit: 0, ids: true } as const;
  expect({ query, ids: (await searchArticles(whole, database)).ids }).toEqual({ query, ids });
  expect({ query, ids: (await searchByIndex(whole, index, database)).ids }).toEqual({ query, ids });
  return ids.length;
}

describe('the index answers as reading does', () => {
  test('for words of any length, phrases, exclusions and filters', async () => {
    const ids = await keepMany(120);
    await tagArticles(ids.slice(0, 9), { add: ['水土'] }, database);
    await setState(ids.slice(0, 60), { unread: 0 }, database);
    const queries = [
      ...[
        '河',
        '漢',
        '𠮷',
        '，',
        'a',
        '汉语',
        '河山',
        '水，',
        '土1',
        '𠮷河',
        '漢語茶',
        'a1b',
        '河 山',
        '茶 -水',
        '河 -山水',
      ],
      ...[
        '“河 山”',
        '"a 1"',
        '-河',
        '水 tag:水土',
        '水 is:unread',
        '水 -is:unread 茶',
        'title:河',
        'tag:水土',
        'is:unread',
        '-is:unread tag:水土',
        'account:河 is:read',
        '-account:河',
        '没有这样的词',
        '',
        'c++',
      ],
    ];
    let found = 0;
    for (const query of queries) found += await compare(query);
    expect(found).toBeGreaterThan(200);
  });

  test('for every text that stands in the library', async () => {
    await keepMany(40);
    const next = randomNumbers();
    for (const { text } of (await database.texts.toArray()).slice(0, 30)) {
      const start = next(text.length);
      await compare(`「${text.slice(start, start + 1 + next(6)).replaceAll(/[「」]/g, '')}」`);
    }
  });

  test('title, then what stands beside it, then the text', async () => {
    for (const sample of [
      { title: '论运河' },
      { title: '甲', source: '运河报' },
      { title: '乙', text: '沿着运河' },
      { title: '丙', text: '河运' },
    ]) {
      await keep(sample);
    }
    const { hits } = await searchByIndex({ query: '運河', limit: 9 }, index, database);
    expect(hits.map(({ article }) => article.metadata.title)).toEqual(['论运河', '甲', '乙']);
  });
});

describe('the index follows the library', () => {
  test('and writes nothing where only marks changed', async () => {
    const ids = await keepMany(3);
    await followLibrary(index, database);
    const apply = vi.spyOn(index, 'apply');
    await setState(ids, { unread: 0 }, database);
    await followLibrary(index, database);
    expect(apply.mock.calls.map(([{ put, remove }]) => [put, remove])).toEqual([[[], []]]);
    await compare('is:read');
  });

  test('through update, tag, note, deletion and undo', async () => {
    await keepMany(5);
    const url = 'https://example.com/followed';
    const id = await keep({ url, title: '甲', text: '旧词' });
    expect(await compare('旧词')).toBe(1);
    await keep({ url, title: '甲', text: '新词' });
    expect([await compare('旧词'), await compare('新词')]).toEqual([0, 1]);
    await tagArticles([id], { add: ['标记'] }, database);
    const note = { version: 1, createdAt: 1, updatedAt: 1, articleId: id } as const;
    await putNote({ ...note, id: 'n', comment: '批注' }, database);
    expect([await compare('标记'), await compare('批注')]).toEqual([1, 1]);
    const deleted = await deleteArticles([id], database);
    expect(await compare('新词')).toBe(0);
    await restoreArticles(deleted, database);
    expect([await compare('新词'), await compare('批注')]).toEqual([1, 1]);
  });

  test('goes on where building was interrupted, and takes in what changed meanwhile', async () => {
    await keepMany(250);
    let stopped = false;
    const stop = followLibrary(index, database, () => {
      stopped = true;
      throw new Error('closed');
    });
    await expect(stop).rejects.toThrow('closed');
    expect(stopped).toBe(true);
    expect(index.state().isWhole).toBe(false);
    const [first] = await database.articles.orderBy('serial').primaryKeys();
    await deleteArticles([first ?? ''], database);
    const again = openSearchIndex(sqlite);
    const steps: number[] = [];
    await followLibrary(again, database, (done) => steps.push(done));
    expect(steps.at(0)).toBeGreaterThan(100);
    expect(again.count()).toBe(249);
    await compare('河');
  });

  test('what is saved while articles are counted is no loss', async () => {
    await keepMany(3);
    await followLibrary(index, database);
    const clear = vi.fn();
    const transaction = database.transaction.bind(database);
    vi.spyOn(database, 'transaction').mockImplementationOnce((async (...call: Parameters<typeof transaction>) => {
      await keep({ title: '其间' });
      return transaction(...call);
    }) as never);
    await followLibrary({ ...index, clear }, database);
    expect([clear.mock.calls.length, index.count()]).toEqual([0, 3]);
    expect(await compare('其间')).toBe(1);
  });

  test('an index of another library, or one that lost articles, is built again', async () => {
    await keepMany(20);
    await followLibrary(index, database);
    const other = new LibraryDatabase(crypto.randomUUID());
    vi.spyOn(Date, 'now').mockReturnValue(5);
    await saveArticle(sampleArticle({ title: '别的' }), sampleReport(), other);
    await followLibrary(index, other);
    expect(index.count()).toBe(1);
    await other.delete();
    await followLibrary(index, database);
    expect(index.count()).toBe(20);
    sqlite.exec('DELETE FROM articles WHERE serial > 10');
    index = openSearchIndex(sqlite);
    await followLibrary(index, database);
    expect(index.count()).toBe(20);
    await compare('河');
  });
});

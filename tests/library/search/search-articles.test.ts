import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SearchAnswer, SearchHit, SearchOptions, TextRange } from '../../../lib/library/search/article-search';
import { LibraryDatabase } from '../../../lib/library/store/database';
import { saveArticle } from '../../../lib/library/save-article';
import { putNote } from '../../../lib/library/notes/notes';
import { searchArticles } from '../../../lib/library/search/search-articles';
import { setState } from '../../../lib/library/set-state';
import { tagArticles } from '../../../lib/library/tag-articles';
import { sampleArticle, sampleReport, type Sample } from '../sample-article';

let database: LibraryDatabase;
let clock = 0;

beforeEach(() => {
  database = new LibraryDatabase(crypto.randomUUID());
});

async function keep(...samples: Sample[]): Promise<void> {
  for (const sample of samples) {
    vi.spyOn(Date, 'now').mockReturnValue(++clock);
    await saveArticle(sampleArticle({ url: `https://example.com/${clock}`, ...sample }), sampleReport(), database);
  }
}

const search = (query: string, options: Partial<SearchOptions> = {}) =>
  searchArticles({ query, limit: 10, ...options }, database);
const titles = async (query: string) => (await search(query)).hits.map(({ article }) => article.metadata.title);
const cut = (text: string, ranges: TextRange[] = []) => ranges.map(({ start, end }) => text.slice(start, end));

async function only(query: string): Promise<SearchHit> {
  const { hits } = await search(query);
  expect(hits).toHaveLength(1);
  return hits[0] ?? expect.fail();
}

describe('finding', () => {
  test('a word of one or two characters inside a sentence', async () => {
    await keep({ title: '甲', text: '他们沿着运河向南走。' }, { title: '乙', text: '山路很长。' });
    expect(await titles('运河')).toEqual(['甲']);
    expect(await titles('着运')).toEqual(['甲']);
    expect(await titles('山')).toEqual(['乙']);
    expect(await titles('运山')).toEqual([]);
  });

  test('Simplified finds Traditional and the reverse; case and width do not matter', async () => {
    await keep({ title: '甲', text: '開發者閱讀 ＨＴＭＬ 文檔' }, { title: '乙', text: '开发者阅读 html 文档' });
    for (const query of ['开发者', '開發者', 'HTML', 'ｈｔｍｌ']) expect(await titles(query)).toEqual(['乙', '甲']);
  });

  test('title, source and author as well as the body', async () => {
    await keep({ title: '论桥梁' }, { title: '甲', source: '河边日报' }, { title: '乙', author: '林小舟' });
    expect(await titles('桥梁')).toEqual(['论桥梁']);
    expect(await titles('日报')).toEqual(['甲']);
    expect(await titles('小舟')).toEqual(['乙']);
  });

  test('several words must all be there, each anywhere', async () => {
    await keep({ title: '茶馆', text: '雨天来客不多。' }, { title: '茶园', text: '晴天来客不多。' });
    expect(await titles('茶 雨天')).toEqual(['茶馆']);
    expect(await titles('茶　来客')).toEqual(['茶园', '茶馆']);
    expect(await titles('茶 雪天')).toEqual([]);
  });

  test('nothing is found for no word', async () => {
    await keep({});
    expect(await search(' 　 ')).toEqual({ hits: [] });
  });

  test('an article without a title is found by its body', async () => {
    const { title: _, ...metadata } = sampleArticle().metadata;
    await saveArticle({ ...sampleArticle(), metadata }, sampleReport(), database);
    expect(await titles('村庄')).toEqual([undefined]);
  });
});

describe('hits', () => {
  test('stand in the original text of snippet and fields', async () => {
    await keep({ title: '論漢字', author: '漢生', text: '第一段。\n漢字與漢語，各有來歷。' });
    const { fields, snippet } = await only('汉');
    expect(cut('論漢字', fields.title)).toEqual(['漢']);
    expect(cut('漢生', fields.author)).toEqual(['漢']);
    expect(fields.source).toBeUndefined();
    expect(cut(snippet.text, snippet.hits)).toEqual(['漢', '漢']);
    expect(snippet).toMatchObject({ text: '第一段。\n漢字與漢語，各有來歷。', start: 0, cut: false });
  });

  test('overlapping words are one hit', async () => {
    await keep({ text: '人民日报社' });
    const { snippet } = await only('人民日报 日报社');
    expect(cut(snippet.text, snippet.hits)).toEqual(['人民日报社']);
  });

  test('a long body is cut around the place where most hits stand, never inside a character', async () => {
    const filler = '𠮷'.repeat(300);
    await keep({ text: `船${filler}船和桥，船和桥。${filler}` });
    const { snippet } = await only('船 桥');
    expect(cut(snippet.text, snippet.hits)).toEqual(['船', '桥', '船', '桥']);
    expect(snippet.cut).toBe(true);
    expect(snippet.text.isWellFormed()).toBe(true);
    expect(snippet.start).toBeGreaterThan(500);
  });

  test('a hit in the title alone shows how the body begins', async () => {
    await keep({ title: '论桥梁', text: '河水慢慢地流过村庄。' });
    const { snippet } = await only('桥梁');
    expect(snippet).toEqual({ text: '河水慢慢地流过村庄。', hits: [], start: 0, cut: false });
  });
});

describe('pages', () => {
  test('go on where the answer before ended, through many chunks', async () => {
    await keep(...Array.from({ length: 130 }, (_, index) => ({ text: index % 10 ? '无关' : `雪${index}` })));
    const first = await search('雪', { limit: 8 });
    const second = await search('雪', { limit: 8, ...(first.next && { before: first.next }) });
    expect(second.next).toBeUndefined();
    const found = [...first.hits, ...second.hits].map(({ snippet }) => snippet.text);
    expect(found).toEqual(Array.from({ length: 13 }, (_, index) => `雪${120 - index * 10}`));
  });

  test('stop when asked to', async () => {
    await keep({});
    await expect(search('河', { signal: AbortSignal.abort() })).rejects.toThrow('aborted');
  });
});

describe('order', () => {
  test('title first, then what stands beside it, then the text; the newest first in each', async () => {
    await keep(
      { title: '论运河', text: '甲' },
      { title: '运河', text: '乙' },
      { title: '丙', source: '运河报' },
      { title: '丁', text: '沿着运河' },
      { title: '戊', tags: ['运河'] },
      { title: '己', text: '运河' },
    );
    expect(await titles('运河')).toEqual(['运河', '论运河', '戊', '丙', '己', '丁']);
  });

  test('goes on across ranks without loss or double', async () => {
    await keep(...Array.from({ length: 9 }, (_, index) => (index % 2 ? { title: `雪${index}` } : { text: '雪' })));
    const found: string[] = [];
    let next: SearchOptions['before'];
    do {
      const answer: SearchAnswer = await search('雪', { limit: 2, ...(next && { before: next }) });
      found.push(...answer.hits.map(({ article }) => article.id));
      next = answer.next;
    } while (next);
    expect(new Set(found).size).toBe(9);
    expect(found).toEqual((await search('雪')).hits.map(({ article }) => article.id));
  });
});

describe('exclusions and filters', () => {
  const first = { title: '甲', source: '河边日报', text: '河与山', site: 'mp.weixin.qq.com', published: '2023-06-01' };
  const second = { title: '乙', author: '林小舟', text: '河与水', site: 'example.com', published: '2024-06-01' };

  test.each([
    ['河 -山', ['乙']],
    ['-山', ['乙']],
    ['"河与"', ['乙', '甲']],
    ['account:日报', ['甲']],
    ['-account:日报', ['乙']],
    ['河 site:qq.com', ['甲']],
    ['site:q.com', []],
    ['author:小舟', ['乙']],
    ['after:2024', ['乙']],
    ['before:2024', ['甲']],
    ['河 after:2023-06-01 before:2025', ['甲', '乙']],
    ['title:乙', ['乙']],
    ['is:unread', ['乙', '甲']],
    ['is:read', []],
  ])('%s', async (query, expected) => {
    await keep(first, second);
    expect(await titles(query)).toEqual(expected);
  });

  test('know tags, states and notes of the person', async () => {
    await keep(first, second);
    const ids = await database.articles.orderBy('serial').primaryKeys();
    const [id = ''] = ids;
    await tagArticles([id], { add: ['歷史'] }, database);
    await setState([id], { unread: 0, starred: 1 }, database);
    const note = { version: 1, createdAt: 1, updatedAt: 1, articleId: id } as const;
    await putNote({ ...note, id: 'n', comment: '記得重讀' }, database);
    for (const query of ['tag:历史', '历史', 'is:read', 'is:starred', '-is:unread', '重读', '河 重读']) {
      expect(await titles(query)).toEqual(['甲']);
    }
    expect(await titles('is:unread')).toEqual(['乙']);
    expect(await titles('tag:史')).toEqual([]);
  });
});

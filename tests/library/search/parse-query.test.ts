import { describe, expect, test } from 'vitest';
import { isEmptyQuery, parseQuery } from '../../../lib/library/search/parse-query';

const day = (year: number, month = 1, date = 1) => new Date(year, month - 1, date).getTime();

describe('words', () => {
  test.each([
    ['运河', ['运河']],
    ['  茶　雨天\n桥 ', ['茶', '雨天', '桥']],
    ['開發者 ＨＴＭＬ', ['开发者', 'html']],
    ['茶 茶', ['茶']],
    ['"hello world" 河', ['hello world', '河']],
    ['“水 土”', ['水 土']],
    ['「水 土」『山 川』', ['水 土', '山 川']],
    ['＂水 土＂', ['水 土']],
    ['"还没有写完 的', ['还没有写完 的']],
    ['河"水土"山', ['河', '水土', '山']],
    ['C++ a-b 3.14 12:30', ['c++', 'a-b', '3.14', '12:30']],
    ['https://example.com/a', ['https://example.com/a']],
    ["it's", ["it's"]],
    ['他说：', ['他说:']],
    ['他说：“你好”', ['他说:', '你好']],
    ['“”', []],
    ['""', []],
    ['', []],
  ])('%j', (text, words) => {
    expect(parseQuery(text)).toEqual({ words, without: [], filters: [] });
  });

  test('a pasted page does not become thousands of words', () => {
    const page = Array.from({ length: 5000 }, (_, index) => `词${index}`).join(' ');
    expect(parseQuery(page).words.length).toBeLessThan(50);
  });
});

describe('exclusions', () => {
  test.each([
    ['河 -山', { words: ['河'], without: ['山'] }],
    ['河 －山', { words: ['河'], without: ['山'] }],
    ['-"水 土"', { words: [], without: ['水 土'] }],
    ['－「水 土」', { words: [], without: ['水 土'] }],
    ['-', { words: [], without: [] }],
    ['河 - 山', { words: ['河', '山'], without: [] }],
  ])('%j', (text, expected) => {
    expect(parseQuery(text)).toEqual({ ...expected, filters: [] });
  });
});

describe('filters', () => {
  test.each([
    ['account:河边日报', { field: 'account', value: '河边日报', negated: false }],
    ['公众号：河邊日報', { field: 'account', value: '河边日报', negated: false }],
    ['來源:"河边 日报"', { field: 'account', value: '河边 日报', negated: false }],
    ['site:mp.weixin.qq.com', { field: 'site', value: 'mp.weixin.qq.com', negated: false }],
    ['作者：林小舟', { field: 'author', value: '林小舟', negated: false }],
    ['tag:#历史', { field: 'tag', value: '历史', negated: false }],
    ['標籤：歷史', { field: 'tag', value: '历史', negated: false }],
    ['-tag:历史', { field: 'tag', value: '历史', negated: true }],
    ['标题:桥', { field: 'title', value: '桥', negated: false }],
    ['is:unread', { field: 'is', state: { unread: 1 }, negated: false }],
    ['ＩＳ：ＲＥＡＤ', { field: 'is', state: { unread: 0 }, negated: false }],
    ['状态：未读', { field: 'is', state: { unread: 1 }, negated: false }],
    ['-is:starred', { field: 'is', state: { starred: 1 }, negated: true }],
    ['is:archived', { field: 'is', state: { archived: 1 }, negated: false }],
    ['after:2024', { field: 'after', time: day(2024), negated: false }],
    ['before:2024-05', { field: 'before', time: day(2024, 5), negated: false }],
    ['晚于：2024年5月9日', { field: 'after', time: day(2024, 5, 9), negated: false }],
    ['after:2024/5/9', { field: 'after', time: day(2024, 5, 9), negated: false }],
  ])('%j', (text, filter) => {
    expect(parseQuery(text)).toEqual({ words: [], without: [], filters: [filter] });
  });

  test.each(['is:blue', 'after:2024-02-31', 'after:soon', 'colour:red'])('%j is a word', (text) => {
    expect(parseQuery(text)).toEqual({ words: [text], without: [], filters: [] });
  });

  test('a name without a value asks for nothing yet', () => {
    expect(isEmptyQuery(parseQuery('tag: '))).toBe(true);
  });

  test('stand among words', () => {
    expect(parseQuery('运河 site:example.com "水 土" -山')).toEqual({
      words: ['运河', '水 土'],
      without: ['山'],
      filters: [{ field: 'site', value: 'example.com', negated: false }],
    });
  });
});

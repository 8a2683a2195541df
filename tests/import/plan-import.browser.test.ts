import { expect, test } from 'vitest';
import { planImport } from '../../lib/import/plan-import';
import { readImport } from '../../lib/import/read-import';
import { toJson } from '../../lib/output/to-json';
import { sampleArticle } from '../library/sample-article';
import { file } from './support';

test('each article counts once, and a text for more than an address', async () => {
  const kept = sampleArticle({ url: 'https://a.example/kept' });
  const fresh = sampleArticle({ url: 'https://a.example/new' });
  const imported = readImport([
    file('l.csv', 'title,url\n甲,https://a.example/new\n乙,https://a.example/link\n乙,https://a.example/link\n'),
    file('a.json', toJson([kept, fresh])),
  ]);
  const plan = await planImport(imported, async () => new Set(['https://a.example/kept']));
  expect(plan.articles.map((entry) => entry.identity)).toEqual(['https://a.example/new']);
  expect(plan.links.map((entry) => entry.url)).toEqual(['https://a.example/link']);
  expect(plan.duplicates).toBe(2);
});

test('an address is known by its article, however it came', async () => {
  const identity = 'wechat:MzA4:2650000001:1';
  const csv = `title,url
甲,https://mp.weixin.qq.com/s?__biz=MzA4&mid=2650000001&idx=1&sn=a&scene=21
乙,https://a.example/1?utm_source=x#top
丙,https://a.example/1
`;
  const asked: string[] = [];
  const plan = await planImport(readImport([file('l.csv', csv)]), async (identities) => {
    asked.push(...identities);
    return new Set([identity]);
  });
  expect(asked).toEqual([identity, 'https://a.example/1']);
  expect(plan.links).toHaveLength(1);
  expect(plan.duplicates).toBe(2);
});

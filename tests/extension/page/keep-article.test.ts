import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { isKept, keepArticle } from '../../../lib/extension/page/keep-article';
import { countArticles } from '../../../lib/library/list/count-articles';
import { library } from '../../../lib/library/store/database';
import { sampleArticle, sampleReport } from '../../library/sample-article';
import { speakEnglish } from '../../view/speak-english';

const message = (sample?: Parameters<typeof sampleArticle>[0]) => ({
  article: sampleArticle(sample),
  report: sampleReport(),
});

beforeEach(async () => {
  speakEnglish();
  await library().delete();
  await library().open();
});

test('the article of the tab is kept once, and says so', async () => {
  const first = await keepArticle(message(), 'https://example.com/a/1?from=list');
  const second = await keepArticle(message(), 'https://example.com/a/1');
  expect(first).toMatchObject({ ok: true, outcome: 'created' });
  expect(second).toMatchObject({ ok: true, outcome: 'unchanged' });
  expect(await countArticles()).toBe(1);
});

test.each([
  ['another host', message(), 'https://other.com/a/1'],
  ['a host that only ends alike', message({ url: 'https://notexample.com/a' }), 'https://example.com/a'],
  ['the identity of another site', message({ identity: 'https://bank.com/a' }), 'https://example.com/a/1'],
  ['a WeChat identity from elsewhere', message({ identity: 'wechat:a:1:1' }), 'https://example.com/a/1'],
  ['an identity that is no address', message({ identity: 'x' }), 'https://example.com/a/1'],
  ['no article at all', { article: { html: 3 } }, 'https://example.com/a/1'],
])('%s is refused in words, and nothing is kept', async (_, data, tabUrl) => {
  const result = await keepArticle(data, tabUrl);
  expect(result).toMatchObject({ ok: false, state: 'refused', message: expect.stringContaining('not saved') });
  expect(await countArticles()).toBe(0);
});

test('a WeChat identity is good on WeChat', async () => {
  const url = 'https://mp.weixin.qq.com/s?__biz=a&mid=1&idx=1';
  expect(await keepArticle(message({ url, identity: 'wechat:a:1:1' }), url)).toMatchObject({ ok: true });
});

test('what is kept is known by its identity, on its own host alone', async () => {
  await keepArticle(message(), 'https://example.com/a/1');
  const { identity } = message().article.metadata;
  expect(await isKept({ identity }, 'https://example.com/a/1?from=list')).toBe(true);
  expect(await isKept({ identity }, 'https://other.com/a/1')).toBe(false);
  expect(await isKept({ identity: 'https://example.com/a/2' }, 'https://example.com/a/2')).toBe(false);
  expect(await isKept({ identity: 'wechat:a:1:1' }, 'https://example.com/a/1')).toBe(false);
});

test.each([[undefined], [{}], [{ identity: '' }], [{ identity: 7 }], [{ identity: 'x'.repeat(9000) }]])(
  'a question of another shape is refused: %s',
  async (data) => {
    await expect(isKept(data, 'https://example.com/a/1')).rejects.toThrow();
  },
);

const PAGES = {
  known: [1, 2].map((number) => ({ number, address: `https://example.com/a/1_${number}` })),
  current: 1,
  total: 2,
};

test('a page alone does not take the place of the whole', async () => {
  const address = 'https://example.com/a/1';
  const joined = { ...message({ text: '第一页\n第二页' }), pages: { ...PAGES, joined: 2 } };
  expect(await keepArticle(joined, address)).toMatchObject({ outcome: 'created' });
  expect(await keepArticle({ ...message({ text: '第一页' }), pages: PAGES }, address)).toMatchObject({
    outcome: 'unchanged',
  });
  expect((await library().texts.toArray()).map(({ text }) => text)).toEqual(['第一页\n第二页']);
  expect(await keepArticle({ ...message({ text: '改写的第一页' }), pages: PAGES }, address)).toMatchObject({
    outcome: 'updated',
  });
});

test('the whole takes the place of a page alone, and an article that became shorter is updated', async () => {
  const address = 'https://example.com/a/1';
  await keepArticle({ ...message({ text: '第一页' }), pages: PAGES }, address);
  const joined = { ...message({ text: '第一页\n第二页' }), pages: { ...PAGES, joined: 2 } };
  expect(await keepArticle(joined, address)).toMatchObject({ outcome: 'updated' });
  expect(await keepArticle(message({ text: '第一页' }), address)).toMatchObject({ outcome: 'updated' });
});

test('pages that are no pages are refused', async () => {
  const data = { ...message(), pages: { ...PAGES, total: 'all' } };
  expect(await keepArticle(data, 'https://example.com/a/1')).toMatchObject({ ok: false, state: 'refused' });
});

test('a full disk is told as such', async () => {
  vi.spyOn(library().bodies, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  const result = await keepArticle(message(), 'https://example.com/a/1');
  expect(result).toMatchObject({ ok: false, state: 'storage', message: expect.stringContaining('no room left') });
  expect(await countArticles()).toBe(0);
});

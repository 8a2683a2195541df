import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { LibraryDatabase } from '../../lib/library/store/database';
import { findLinked } from '../../lib/library/find-linked';
import { saveArticle } from '../../lib/library/save-article';
import { sampleArticle, sampleReport } from './sample-article';

test('a link finds the saved copy by its address, without what was added to share it, or by what WeChat numbers', async () => {
  const database = new LibraryDatabase(`linked-${crypto.randomUUID()}`);
  await saveArticle(sampleArticle({ url: 'https://example.com/a/1' }), sampleReport(), database);
  const wechat = sampleArticle({ url: 'https://mp.weixin.qq.com/s/short', identity: 'wechat:MzA5:7:1' });
  await saveArticle(wechat, sampleReport(), database);
  const found = async (address: string) => (await findLinked(address, database))?.metadata.url;
  expect(await found('https://example.com/a/1?utm_source=mail#top')).toBe('https://example.com/a/1');
  expect(await found('https://mp.weixin.qq.com/s?__biz=MzA5&mid=7&idx=1&sn=x&scene=1')).toBe(
    'https://mp.weixin.qq.com/s/short',
  );
  expect(await found('https://example.com/a/2')).toBe(undefined);
  expect(await found('no address')).toBe(undefined);
  database.close();
});

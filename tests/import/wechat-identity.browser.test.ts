import { expect, test } from 'vitest';
import { onlyArticle, read } from './support';

const ADDRESS = 'https://mp.weixin.qq.com/s?__biz=MzA4MDAwMDAwMA==&mid=2650000001&idx=2&sn=0a1b&scene=21';
const TEXT = '河水慢慢地流过村庄，老人坐在桥上看着远处的山。'.repeat(12);
const FILES = {
  'a.md': `---\ntitle: 春天的河\nurl: "${ADDRESS}"\n---\n\n# 春天的河\n\n${TEXT}\n`,
  'a.html': `<!doctype html><html><head><title>春天的河</title><link rel="canonical" href="${ADDRESS.replaceAll('&', '&amp;')}"></head><body><article><h1>春天的河</h1><p>${TEXT}</p></article></body></html>`,
};

test.each(Object.entries(FILES))('%s with the address of a WeChat article is that article', async (name, content) => {
  const { article } = onlyArticle(await read(name, content));
  expect(article.metadata.identity).toBe('wechat:MzA4MDAwMDAwMA==:2650000001:2');
});

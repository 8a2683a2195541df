import { expect, test } from 'vitest';
import { isWechatArticle } from '../../../lib/view/article/article-link';

test.each([
  ['https://mp.weixin.qq.com/s/AbC-12_x', true],
  ['http://mp.weixin.qq.com/s?__biz=MzA5&mid=1&idx=1&sn=a#rd', true],
  ['https://mp.weixin.qq.com/s', false],
  ['https://mp.weixin.qq.com/mp/appmsgalbum?__biz=MzA5', false],
  ['https://mp.weixin.qq.com.evil.example/s/AbC', false],
  ['https://evil.example/s?__biz=1', false],
  ['javascript:alert(1)', false],
  ['/s/AbC', false],
])('%s: %s', (address, is) => {
  expect(isWechatArticle(address)).toBe(is);
});

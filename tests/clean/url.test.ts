/** Hosts are matched by labels, and a page may only shorten its own address. */
import { expect, test } from 'vitest';
import { absoluteUrl, canonicalUrl, hostMatches } from '../../lib/clean/url';

test('a host matches itself and what is below it, never a substring', () => {
  expect(hostMatches('news.sina.com.cn', 'sina.com.cn')).toBe(true);
  expect(hostMatches('sina.com.cn', 'sina.com.cn')).toBe(true);
  expect(hostMatches('notsina.com.cn', 'sina.com.cn')).toBe(false);
});

test('only http and https are addresses', () => {
  expect(absoluteUrl('//a.cn/x.jpg', 'https://b.cn/')).toBe('https://a.cn/x.jpg');
  expect(absoluteUrl('javascript:alert(1)', 'https://b.cn/')).toBeUndefined();
  expect(absoluteUrl('  ', 'https://b.cn/')).toBeUndefined();
});

test('share and tracking parameters go, what names the article stays', () => {
  const tab = new URL('https://mp.weixin.qq.com/s?__biz=MzA=&mid=1&idx=2&sn=f&chksm=9&scene=21&utm_source=x#rd');
  expect(canonicalUrl(tab, undefined)).toBe('https://mp.weixin.qq.com/s?__biz=MzA%3D&mid=1&idx=2&sn=f');
});

test('a canonical address counts on the same host, with a path', () => {
  const tab = new URL('https://www.a.cn/x.html?page=1');
  expect(canonicalUrl(tab, 'https://www.a.cn/x.html')).toBe('https://www.a.cn/x.html');
  expect(canonicalUrl(tab, 'https://evil.cn/x.html')).toBe('https://www.a.cn/x.html?page=1');
  expect(canonicalUrl(tab, 'https://www.a.cn/')).toBe('https://www.a.cn/x.html?page=1');
});

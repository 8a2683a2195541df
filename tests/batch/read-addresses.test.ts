import { expect, test } from 'vitest';
import { readAddresses } from '../../lib/batch/read-addresses';

test.each<[string, string, string[]]>([
  ['a list', 'https://a.example/1\nhttp://b.example/2\r\n', ['https://a.example/1', 'http://b.example/2']],
  [
    'a sentence',
    '见https://a.example/1，以及（https://a.example/2）。',
    ['https://a.example/1', 'https://a.example/2'],
  ],
  [
    'an English one',
    'See https://a.example/1. And "https://a.example/2"!',
    ['https://a.example/1', 'https://a.example/2'],
  ],
  [
    'a table',
    'title,https://a.example/1,2024\t<https://a.example/2>',
    ['https://a.example/1,2024', 'https://a.example/2'],
  ],
  ['doubles and fragments', 'https://a.example/1#top https://A.example/1', ['https://a.example/1']],
  [
    'parameters',
    'https://mp.weixin.qq.com/s?__biz=Mz==&mid=1&idx=2#rd',
    ['https://mp.weixin.qq.com/s?__biz=Mz==&mid=1&idx=2'],
  ],
  ['other schemes', 'javascript:alert(1) file:///etc/passwd ftp://a.example data:text/html,x', []],
  ['no address', '河水慢慢地流过村庄。 https:// http://', []],
])('%s', (_name, text, addresses) => {
  expect(readAddresses(text)).toEqual(addresses);
});

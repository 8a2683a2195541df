import { expect, it } from 'vitest';
import { outletAsAuthor } from '../../../lib/clean/metadata/outlet-as-author';
import { pageOf } from '../../support/page-of';

it.each([
  ['<meta name="author" content="观察者网">', '观察者网'],
  ['<meta property="article:author" content="中国青年报">', '中国青年报'],
  ['<meta name="author" content="张三"><meta property="article:author" content="新华社">', '新华社'],
  ['<meta name="author" content="张三">', undefined],
  ['', undefined],
])('reads %s', (head, source) => {
  expect(outletAsAuthor.read(pageOf(head))).toBe(source);
});

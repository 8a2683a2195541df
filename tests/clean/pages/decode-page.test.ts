/** Bytes of a page become its text, whoever says in which encoding they are. */
import { expect, test } from 'vitest';
import { decodePage } from '../../../lib/clean/pages/decode-page';

const UTF8 = new TextEncoder().encode('河与船');
/** 河与船 in GBK, and 河 in Big5. */
const GBK = Uint8Array.of(0xba, 0xd3, 0xd3, 0xeb, 0xb4, 0xac);
const BIG5 = Uint8Array.of(0xaa, 0x65);
const withHead = (head: string, body: Uint8Array) => Uint8Array.of(...new TextEncoder().encode(head), ...body);

test.each([
  ['the header', GBK, 'text/html; charset=GB2312', 'utf-8'],
  [
    'the meta tag',
    withHead('<meta http-equiv="Content-Type" content="text/html; charset=gbk">', GBK),
    'text/html',
    'utf-8',
  ],
  ['the short meta tag', withHead('<meta charset="gb18030">', GBK), undefined, 'utf-8'],
  ['the page that links it', GBK, 'text/html', 'GBK'],
  ['nobody', UTF8, undefined, undefined],
  ['a byte order mark, against the header', Uint8Array.of(0xef, 0xbb, 0xbf, ...UTF8), 'text/html; charset=gbk', 'gbk'],
  ['a slip in the header, and the page that links it', GBK, 'text/html; charset=none', 'gbk'],
])('told by %s', (_, bytes, contentType, fallback) => {
  expect(decodePage(bytes, contentType, fallback).replace(/<meta[^>]*>/, '')).toBe('河与船');
});

test('Big5', () => {
  expect(decodePage(BIG5, 'text/html; charset="big5"')).toBe('河');
});

test('names that no decoder knows', () => {
  expect(decodePage(UTF8, 'text/html; charset=x-none', 'x-none')).toBe('河与船');
});

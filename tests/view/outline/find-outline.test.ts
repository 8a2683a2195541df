import { expect, test } from 'vitest';
import { findOutline } from '../../../lib/view/outline/find-outline';
import { minutesLeft } from '../../../lib/view/scrolling/reading-progress';

function outlineOf(html: string): [number, string][] {
  const body = document.createElement('div');
  body.innerHTML = html;
  return findOutline(body).map(({ depth, text }) => [depth, text]);
}

test('headings by the levels that occur, whatever their numbers', () => {
  const html = '<h2>一</h2><p>文</p><h4>二</h4><h6>三</h6><h2>四</h2><h2> </h2><blockquote><h2>引</h2></blockquote>';
  expect(outlineOf(html)).toEqual([
    [0, '一'],
    [1, '二'],
    [2, '三'],
    [0, '四'],
  ]);
});

test('without headings, bold lines that stand alone', () => {
  const html =
    '<p><strong>搬家</strong><b>那天</b></p><p>文字里有<strong>重点</strong>。</p><p><span><b>01 新楼</b></span></p>' +
    '<p><strong>这一句是全文的重点，所以加粗。</strong></p><ul><li><p><b>列表</b></p></li></ul>';
  expect(outlineOf(html)).toEqual([
    [0, '搬家那天'],
    [0, '01 新楼'],
  ]);
});

test('bold lines do not count beside headings, and one heading is no outline', () => {
  expect(outlineOf('<h2>一</h2><p><b>粗</b></p><h2>二</h2>')).toHaveLength(2);
  expect(outlineOf('<h2>一</h2><p>文</p>')).toEqual([]);
});

test('the rest of a text in minutes', () => {
  expect(minutesLeft(4000, 0)).toBe(10);
  expect(minutesLeft(4000, 0.95)).toBe(1);
  expect(minutesLeft(4000, 1)).toBe(0);
});

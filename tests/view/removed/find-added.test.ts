import { expect, test } from 'vitest';
import { parseHtml } from '../../../lib/clean/dom';
import { findAdded, rememberBody } from '../../../lib/view/removed/find-added';

const added = (before: string, after: string) =>
  findAdded(rememberBody(parseHtml(before).body), parseHtml(after).body).map((element) => element.outerHTML);

test('finds the block that came back, not its neighbours', () => {
  expect(added('<p>一</p><p>三</p>', '<p>一</p><p>二</p><p>三</p>')).toEqual(['<p>二</p>']);
});

test('looks inside a block that only grew', () => {
  expect(
    added('<section><p>一</p></section>', '<section><p>一</p><figure><img src="a.jpg"></figure></section>'),
  ).toEqual(['<figure><img src="a.jpg"></figure>']);
});

test('nothing came back, nothing is found', () => {
  expect(added('<p>一</p><p>二</p>', '<p>二</p>')).toEqual([]);
});

import { expect, test } from 'vitest';
import { findAll } from '../../../lib/clean/dom';
import { followLine } from '../../../lib/clean/prune/follow-line';
import { ornament } from '../../../lib/clean/prune/ornament';
import type { PruneRule } from '../../../lib/clean/prune-rule';
import { pageOf, pruned } from '../../support/page-of';

const PROSE = '<p>河边的旧仓库改成了图书馆，搬书那天街坊们排成一条长队。</p>';

/** A picture alone in its paragraph: name, width, height by width, kind. */
const picture = (name: string, width: number, ratio: number, type = 'png'): string =>
  `<p><img src="https://mmbiz.qpic.cn/${name}/640" data-w="${width}" data-ratio="${ratio}" data-type="${type}"></p>`;

function left(html: string, rule: PruneRule = ornament): string[] {
  const page = pageOf(html);
  pruned(page, rule);
  return findAll(page.root, 'img').map((image) => /cn\/(\w+)/.exec(image.getAttribute('src') ?? '')?.[1] ?? '');
}

test.each([
  ['a rule across the page', picture('x', 1080, 0.02)],
  ['a moving rule', picture('x', 218, 0.12, 'gif')],
  ['a dot', picture('x', 13, 1)],
  ['a small moving picture', picture('x', 84, 0.82, 'gif')],
])('%s goes', (_, html) => {
  expect(left(PROSE + html + PROSE)).toEqual([]);
});

test('a divider used three times goes, a picture shown twice stays', () => {
  expect(
    left(
      Array(3)
        .fill(PROSE + picture('x', 240, 0.46))
        .join(''),
    ),
  ).toEqual([]);
  expect(
    left(
      Array(2)
        .fill(PROSE + picture('twice', 240, 0.46))
        .join(''),
    ),
  ).toEqual(['twice', 'twice']);
});

test('the banner of the account goes above the first words, and stays below them', () => {
  expect(left(picture('x', 1080, 0.09) + picture('y', 640, 0.3, 'gif') + PROSE)).toEqual([]);
  expect(left(PROSE + picture('wide', 1080, 0.09) + PROSE)).toEqual(['wide']);
});

test.each([
  ['a photo', picture('photo', 1080, 0.66, 'jpeg')],
  ['a photo at the head', picture('photo', 1080, 0.42, 'jpeg')],
  ['a panorama', picture('photo', 1080, 0.2, 'jpeg')],
  ['a moving picture that tells', picture('photo', 640, 0.56, 'gif')],
  ['an icon', picture('photo', 164, 1)],
  ['a formula', picture('photo', 300, 0.1)],
  ['a picture without measures', '<p><img src="https://mmbiz.qpic.cn/photo/640"></p>'],
  ['a face', '<p><img src="https://res.wx.qq.com/photo/newemoji/Party.png" data-w="20" data-ratio="1"></p>'],
])('%s stays', (name, html) => {
  const head = name.endsWith('head') ? '' : PROSE;
  expect(left(head + html + PROSE)).toHaveLength(1);
});

test('a dot inside a line of text stays', () => {
  expect(left(`<p><img src="https://mmbiz.qpic.cn/inline/0" data-w="20" data-ratio="1">图一</p>${PROSE}`)).toEqual([
    'inline',
  ]);
});

test('what calls to follow beside a follow line goes with it, a photo does not', () => {
  const line = '<p>点击上方蓝字关注我们</p>';
  expect(left(line + picture('x', 640, 0.2, 'gif') + PROSE, followLine)).toEqual([]);
  expect(left(`${PROSE}${line}${picture('code', 430, 1)}`, followLine)).toEqual([]);
  expect(left(line + picture('photo', 1080, 0.66, 'jpeg') + PROSE, followLine)).toEqual(['photo']);
});

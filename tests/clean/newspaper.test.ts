import { expect, it } from 'vitest';
import { blocksOf } from '../../lib/clean/block-list';
import { isNewspaper, isPrintByline, printBylines } from '../../lib/clean/newspaper';
import { pageOf, paragraphs } from '../support/page-of';

it.each(['■本报记者 顾一一', '□ 本报记者 顾一一 王小宛', '◆特约通讯员 李小四'])(
  'takes %s for a byline of print',
  (text) => {
    expect(isPrintByline(text)).toBe(true);
  },
);

it.each(['本报记者 顾一一', '■ 本报记者昨天从园林站了解到', '●推荐阅读', '■本报记者'])(
  'does not take %s for one',
  (text) => {
    expect(isPrintByline(text)).toBe(false);
  },
);

it('lists the writers of all pieces', () => {
  const { root } = pageOf(paragraphs('■本报记者 顾一一', '正文。', '■本报记者 王小宛 李小四', '正文。'));
  expect(printBylines(blocksOf(root))).toEqual(['顾一一', '王小宛、李小四']);
});

it('knows print by a byline or by the frame of its system', () => {
  expect(isNewspaper(pageOf(paragraphs('■本报记者 顾一一')).root)).toBe(true);
  expect(isNewspaper(pageOf('<div id="ozoom"><p>正文。</p></div>').root)).toBe(true);
  expect(isNewspaper(pageOf(paragraphs('本报记者 顾一一', '正文。')).root)).toBe(false);
});

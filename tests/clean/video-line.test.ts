import { expect, test } from 'vitest';
import { find } from '../../lib/clean/dom';
import { videoLine } from '../../lib/clean/video-line';
import { pageOf } from '../support/page-of';

function lineOf(player: string): string | undefined {
  const page = pageOf(player);
  const element = find(page.root, '*');
  return element && videoLine(page, element)?.innerHTML;
}

test.each([
  ['//player.bilibili.com/player.html?aid=7&bvid=BV1aa411a7Aa&page=1', 'https://www.bilibili.com/video/BV1aa411a7Aa/'],
  ['https://player.bilibili.com/player.html?aid=70001&cid=1', 'https://www.bilibili.com/video/av70001/'],
  ['https://player.youku.com/embed/XMTIzNDU2==', 'https://v.youku.com/v_show/id_XMTIzNDU2==.html'],
  ['https://www.youtube.com/embed/aB3-_dEf?rel=0', 'https://www.youtube.com/watch?v=aB3-_dEf'],
  ['https://v.qq.com/txp/iframe/player.html?vid=a0000000001', 'https://v.qq.com/x/page/a0000000001.html'],
])('the player %s leads to its page', (player, page) => {
  expect(lineOf(`<iframe data-src="${player}"></iframe>`)).toBe(`<a href="${page}">🎬 ▶</a>`);
});

test('a frame that plays nothing is no video', () => {
  expect(lineOf('<iframe data-src="https://example.com/map"></iframe>')).toBeUndefined();
  expect(lineOf('<iframe data-src="https://notv.qq.com.example/?vid=a1"></iframe>')).toBeUndefined();
});

test('the name is cut where it runs on, and the name of the player is none', () => {
  expect(lineOf('<iframe data-src="https://www.youtube.com/embed/a" title="YouTube video player"></iframe>')).toContain(
    '🎬 ▶',
  );
  expect(lineOf(`<mp-common-videosnap data-desc="${'长'.repeat(80)}"></mp-common-videosnap>`)).toBe(
    `<span>🎬 ${'长'.repeat(59)}…</span>`,
  );
});

/** What the person puts back stays back, in whatever order the blocks return. */
import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { parseHtml } from '../../lib/clean/dom';
import type { CleanResult } from '../../lib/clean/types';

const PROSE = '河边的旧仓库改成了图书馆，搬书那天，街坊们排成一条长队，一本一本地把书传进去。';
const PAGE = `<!doctype html><html><head><title>河边的图书馆_示例</title></head><body><div class="top">首页</div><div class="tools">搜索框</div>
<div class="content"><h1>河边的图书馆</h1><p>您当前的位置 : 示例 >> 社会</p>${`<p>${PROSE}</p>`.repeat(6)}
<p>精彩推荐</p><p>山村茶园</p><p>山村茶园</p><p>修表摊</p><p>分享到</p></div><div class="foot">关于我们</div></body></html>`;

function run(keep: string[]): Extract<CleanResult, { article: unknown }> {
  const result = clean(parseHtml(PAGE), 'https://example.com/a.html', { keep: new Set(keep) });
  if (!('article' in result)) throw new Error(result.state);
  return result;
}

const first = run([]).report.removals;
const inBody = first.filter(({ rule }) => rule.startsWith('prune/portal'));

describe('put back', () => {
  it('tells equal blocks apart', () => {
    expect(inBody.map(({ text }) => text)).toEqual(['精彩推荐', '山村茶园', '山村茶园', '修表摊', '分享到']);
    expect(new Set(first.map(({ id }) => id)).size).toBe(first.length);
  });

  it.each([
    ['from above', inBody],
    ['from below', inBody.toReversed()],
    ['in mixed order', [2, 0, 3, 1].map((index) => inBody[index]).filter((removal) => removal !== undefined)],
  ])('keeps every block, put back %s', (_order, blocks) => {
    const kept: string[] = [];
    for (const { id } of blocks) {
      kept.push(id);
      const left = run(kept).report.removals.map((removal) => removal.id);
      expect(left.filter((each) => kept.includes(each))).toEqual([]);
      expect(left).toHaveLength(first.length - kept.length);
    }
  });

  it('puts blocks from outside back in their order', () => {
    const outside = first.filter(({ rule }) => rule === 'pick/outside');
    expect(outside.map(({ text }) => text)).toEqual(['首页', '搜索框', '关于我们']);
    const lines = run(outside.map(({ id }) => id)).article.text.split('\n');
    expect([lines[0], lines[1], lines.at(-1)]).toEqual(['首页', '搜索框', '关于我们']);
  });
});

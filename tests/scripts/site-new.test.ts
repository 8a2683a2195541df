/** The parts of `npm run site:new` that decide: where a rule is listed, and what is left of a page's words. */
import { describe, expect, test } from 'vitest';
import { Filler } from '../../scripts/site-new/filler';
import { addToIndex } from '../../scripts/site-new/write-rule.mjs';

const INDEX = `import { guancha } from './guancha';
import { trs } from './trs';
import { wechat } from './wechat';

export const SITES: readonly SiteRule[] = [guancha, wechat, trs];
`;

describe('addToIndex', () => {
  test('puts import and entry where the alphabet has them', () => {
    const index = addToIndex(INDEX, 'sina-tw');
    expect(index).toContain("'./guancha';\nimport { sinaTw } from './sina-tw';\nimport { trs }");
    expect(index).toContain('[guancha, sinaTw, wechat, trs]');
  });

  test('leaves a list that names the rule as it is', () => {
    expect(addToIndex(INDEX, 'wechat')).toBe(INDEX);
  });
});

describe('Filler', () => {
  test('keeps length, marks, dates and the labels of pages, and no other word', () => {
    const text = '某某某：今天（8月9日）天气很好，出门走走。 编辑：赵钱孙 责任编辑：赵钱孙';
    const filled = new Filler().text(text);
    expect(filled).toHaveLength(text.length);
    expect(filled.replace(/[\p{Script=Han}]/gu, '')).toBe(text.replace(/[\p{Script=Han}]/gu, ''));
    expect(filled).toMatch(/8月9日.* 编辑：王小明 责任编辑：王小明$/);
    expect(filled).not.toMatch(/天气|某某|赵钱/);
  });

  test('gives the same words the same filler, so that a headline agrees with its title', () => {
    const filler = new Filler();
    const title = filler.text('山中来信_某某网');
    expect(title.startsWith(filler.text('山中来信'))).toBe(true);
  });

  test('sees a label in the element before', () => {
    const filler = new Filler();
    filler.text('来源：');
    expect(filler.text('某某晚报')).toBe('示例日报');
  });
});

import { describe, expect, it } from 'vitest';
import { createHant } from '../../../lib/convert/hant-presets';

const convert = createHant('s2t');
const plain = createHant('s2t', { plain: true });

describe('borders of words', () => {
  it.each([
    ['灯泡被发明以后', '燈泡被發明以後'],
    ['爱迪生发明了电灯', '愛迪生發明了電燈'],
    ['老白发现了秘密', '老白發現了祕密'],
    ['最多只能等半年', '最多只能等半年'],
    ['我们需要了解他', '我們需要瞭解他'],
    ['司马夫妇已经出门', '司馬夫婦已經出門'],
    ['用户上传并发布视频', '用戶上傳並發佈視頻'],
    ['虽受大冲击', '雖受大衝擊'],
    ['小伙天天后悔', '小夥天天後悔'],
    ['感情变得更复杂', '感情變得更複雜'],
    ['出身于军队', '出身於軍隊'],
  ])('%s', (from, to) => {
    expect(convert(from)).toBe(to);
    expect(plain(from)).not.toBe(to);
  });

  it.each([
    ['的士兵团在出租车旁', '的士兵團在出租車旁'],
    ['想象力和想象', '想象力和想像'],
  ])('%s is cut as OpenCC cuts it where nothing is likelier', (from) => {
    expect(convert(from)).toBe(plain(from));
  });

  it('come out the same wherever a long text is cut, and from one call to the next', () => {
    const sentence = '灯泡被发明以后，用户上传并发布视频，';
    const expected = convert(sentence);
    expect(convert(sentence.repeat(2_000))).toBe(expected.repeat(2_000));
    for (const cut of [3, 7, 5]) convert(sentence.slice(0, cut));
    expect(convert(sentence)).toBe(expected);
  });

  it('of a megabyte of overlapping words without a break are found in linear time', () => {
    const text = '发明白发现实发展现'.repeat(120_000);
    const started = performance.now();
    expect(convert(text)).toHaveLength(text.length);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

import { describe, expect, it } from 'vitest';
import { mergeUserWords } from '../../lib/convert/merge-user-words';
import { parseUserWords } from '../../lib/convert/user-words';

const none = { hans: [], hant: [] };

describe('mergeUserWords', () => {
  it('begins a text', () => {
    expect(mergeUserWords('', { hant: [{ from: '软件', to: '軟體' }], hans: [{ from: '乾隆', to: '乾隆' }] })).toBe(
      '[hant]\n软件 = 軟體\n\n[hans]\n乾隆\n',
    );
  });

  it('adds to the section of the direction and leaves remarks and other lines', () => {
    const text = '# 我的词\n[hant]\n内存 = 記憶體\n\n# 以下是另一方向\n[hans]\n資訊 = 信息\n';
    expect(mergeUserWords(text, { ...none, hant: [{ from: '软件', to: '軟體' }] })).toBe(
      '# 我的词\n[hant]\n内存 = 記憶體\n软件 = 軟體\n\n# 以下是另一方向\n[hans]\n資訊 = 信息\n',
    );
  });

  it('puts a new end in place of the old one, in its own direction', () => {
    const text = '[hant]\n软件 = 軟件\n软件包 = 套件\n[hans]\n软件 = 软件\n';
    const merged = mergeUserWords(text, { ...none, hant: [{ from: '软件', to: '軟體' }] });
    expect(merged).toBe('[hant]\n软件包 = 套件\n软件 = 軟體\n[hans]\n软件 = 软件\n');
    expect(parseUserWords(merged).broken).toEqual([]);
  });

  it('changes nothing where all is known', () => {
    const text = '[hant]\r\n软件\t軟體';
    expect(mergeUserWords(text, { ...none, hant: [{ from: '软件', to: '軟體' }] })).toBe(text);
    expect(mergeUserWords(text, none)).toBe(text);
  });

  it('takes thousands', () => {
    const hant = Array.from({ length: 5_000 }, (_, at) => ({ from: `词${at}`, to: `詞${at}` }));
    expect(parseUserWords(mergeUserWords('[hans]\n', { ...none, hant })).words.hant).toEqual(hant);
  });
});

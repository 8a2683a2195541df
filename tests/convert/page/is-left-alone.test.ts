import { describe, expect, it } from 'vitest';
import { isLeftAlone } from '../../../lib/convert/page/is-left-alone';

const LONG = '这家图书馆的头发展览开了很久,后来又搬到台湾去了,里面有很多说不完的故事。';

describe('isLeftAlone', () => {
  it.each([
    'plain text 1,234',
    '',
    '🙂',
    '図書館で本を読む',
    '도서관에서 學校',
    'カフェ东京',
    `${LONG}ありがとうございました`,
  ])('%s is none of ours', (text) => {
    expect(isLeftAlone(text, 'hans')).toBe(true);
    expect(isLeftAlone(text, 'hant')).toBe(true);
  });

  it('leaves Traditional text when Traditional is wanted, and nothing when Simplified is', () => {
    expect(isLeftAlone('裡面說的皇后', 'hant')).toBe(true);
    expect(isLeftAlone('裡面說的皇后', 'hans')).toBe(false);
    expect(isLeftAlone('里面说的皇后', 'hans')).toBe(false);
    expect(isLeftAlone('里面说的皇后', 'hant')).toBe(false);
    expect(isLeftAlone('人山人海', 'hant')).toBe(false);
    expect(isLeftAlone('𠮷', 'hant')).toBe(false);
  });

  it.each(['台北', '公里', '人山人海'])('leaves %s on a page in the target, as no character tells', (text) => {
    expect(isLeftAlone(text, 'hant', true)).toBe(true);
    expect(isLeftAlone(text, 'hans', true)).toBe(true);
  });

  it('converts the other script on a page in the target', () => {
    expect(isLeftAlone('里面说的皇后', 'hant', true)).toBe(false);
    expect(isLeftAlone('裡面說的皇后', 'hans', true)).toBe(false);
    expect(isLeftAlone('里面说的皇后', 'hans', true)).toBe(true);
  });

  it('converts Chinese prose that quotes a Japanese word', () => {
    expect(isLeftAlone(`${LONG}优の良品`, 'hant')).toBe(false);
  });
});

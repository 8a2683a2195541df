import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectScript } from '../../lib/convert/detect-script';

describe('detectScript', () => {
  it.each([
    ['这是一段简体中文的文字,说的是图书馆', 'hans'],
    ['這是一段繁體中文的文字,說的是圖書館', 'hant'],
    ['', 'none'],
    ['Hello, world 123', 'none'],
    ['人山人海', 'none'],
    ['简体和繁體都有的这段話說了兩次', 'mixed'],
  ])('%s is %s', (text, script) => {
    expect(detectScript(text)).toBe(script);
  });

  it('does not take characters of both scripts for a sign', () => {
    expect(detectScript('皇后在台北里干面只准吃')).toBe('none');
    expect(detectScript('乾坤著名')).toBe('none');
  });

  it('lets a quotation of the other script pass', () => {
    expect(detectScript(`${'我们说过这个问题。'.repeat(20)}「說」`)).toBe('hans');
    expect(detectScript(`${'我們說過這個問題。'.repeat(20)}“说”`)).toBe('hant');
  });

  it('reads surrogates and lone halves without a fault', () => {
    expect(detectScript('𠮷\ud800汉字𫓧\udc00')).toBe('hans');
  });

  it('stays small enough for a script on every page of a site', () => {
    const size = readFileSync('lib/convert/script-characters.ts').length;
    expect(size).toBeLessThan(8_000);
  });
});

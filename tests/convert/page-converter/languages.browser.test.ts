import { afterEach, describe, expect, it } from 'vitest';
import { createPageConverter } from '../../../lib/convert/create-page-converter';
import { frames, toHans, toHant } from './support';

describe('the language of the page', () => {
  const html = document.documentElement;
  const shownAs = async (lang: string | undefined, script: 'hans' | 'hant', body = '<p>頭髮头发</p>') => {
    if (lang === undefined) html.removeAttribute('lang');
    else html.setAttribute('lang', lang);
    document.body.innerHTML = body;
    const converter = createPageConverter(document);
    await converter.show(script, script === 'hant' ? toHant : toHans);
    return converter;
  };
  afterEach(() => html.removeAttribute('lang'));

  it.each([
    [undefined, 'zh-Hans'],
    ['', 'zh-Hans'],
    ['zh-TW', 'zh-Hans'],
    ['ZH-hant', 'zh-Hans'],
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-Hans'],
    ['en', 'en'],
    ['ja', 'ja'],
  ])('of %s is %s in Simplified, and comes back', async (before, during) => {
    const converter = await shownAs(before, 'hans');
    expect(html.getAttribute('lang')).toBe(during);
    await converter.show('original');
    expect(html.getAttribute('lang')).toBe(before ?? null);
  });

  it('follows in Chinese parts alone, and is not in the copy of what was written', async () => {
    const body = '<p lang="zh-TW">頭髮</p><p lang="en">hair</p>';
    const converter = await shownAs('zh-TW', 'hans', body);
    expect([...document.querySelectorAll('p')].map((p) => p.lang)).toEqual(['zh-Hans', 'en']);
    const copy = converter.originalCopy(document);
    expect([copy.documentElement.lang, copy.querySelector('p')?.lang]).toEqual(['zh-TW', 'zh-TW']);
    html.setAttribute('lang', 'fr');
    await converter.show('original');
    expect(document.body.innerHTML).toBe(body);
    expect(html.lang).toBe('fr');
  });

  it('keeps its region where that names the script, and comes back after any switching', async () => {
    const body = '<p lang="zh-HK">頭髮</p><p lang="zh-CN">头发</p>';
    const converter = await shownAs('zh-TW', 'hant', body);
    const languages = () => [html, ...document.querySelectorAll('p')].map(({ lang }) => lang);
    expect(languages()).toEqual(['zh-TW', 'zh-HK', 'zh-Hant']);
    await converter.show('hans', toHans);
    expect(languages()).toEqual(['zh-Hans', 'zh-Hans', 'zh-CN']);
    await converter.show('hant', toHant);
    await converter.show('original');
    expect(document.body.innerHTML).toBe(body);
    expect(html.lang).toBe('zh-TW');
  });

  it('follows where the page sets it later, and in parts that come later', async () => {
    const converter = await shownAs('en', 'hant');
    html.lang = 'zh-CN';
    const later = Object.assign(document.createElement('p'), { lang: 'zh-CN', textContent: '头发' });
    document.body.append(later);
    await frames(3);
    expect([html.lang, later.lang]).toEqual(['zh-Hant', 'zh-Hant']);
    await converter.show('original');
    expect([html.lang, later.lang]).toEqual(['zh-CN', 'zh-CN']);
  });

  it('of a part that is never converted stays', async () => {
    await shownAs('zh-CN', 'hant', '<pre lang="zh-CN">头发</pre><p translate="no" lang="zh-CN">头发</p>');
    expect([...document.body.children].map((part) => part.getAttribute('lang'))).toEqual(['zh-CN', 'zh-CN']);
  });
});

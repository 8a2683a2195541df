import { afterEach, describe, expect, it } from 'vitest';
import { createPageConverter } from '../../../lib/convert/create-page-converter';
import { toHans, toHant } from './support';

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
});

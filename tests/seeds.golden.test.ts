/**
 * The five seed shapes, as pages and as texts: each must give its reviewed `expected.md`, in happy-dom and in Chromium
 * alike. `npm run golden -- seeds` writes them; read the difference before you commit it.
 */
import { describe, expect, test } from 'vitest';
import { clean } from '../lib/clean/clean';
import { parseHtml } from '../lib/clean/dom';
import { cleanText } from '../lib/clean/text/clean-text';
import type { CleanResult } from '../lib/clean/types';
import { toMarkdown } from '../lib/output/to-markdown';

const PAGES = byFolder(import.meta.glob<string>('../seeds/*/page.html', { query: '?raw', import: 'default', eager: true }));
const ADDRESSES = byFolder(import.meta.glob<string>('../seeds/*/address.txt', { query: '?raw', import: 'default', eager: true }));
const TEXTS = byFolder(import.meta.glob<string>('../seeds/*/source.txt', { query: '?raw', import: 'default', eager: true }));
const SEEDS = ['cri-mirror', 'gscn-portal', 'guancha-post', 'newspaper-page', 'wechat-2018'];

/** Words of each shape's furniture, none of which may reach the reader. */
const FURNITURE: Record<string, RegExp> = {
  'cri-mirror': /fororder|分享到|原標題|為您推薦|責編:/u,
  'gscn-portal': /当前的位置|精彩推荐|关注我们|新闻排行|分享到|中国甘肃网微博|黄河铁桥完成/u,
  'guancha-post': /强力驱动|上一篇|归档|categories/u,
  'newspaper-page': /上一版|朗读|打印|版权所有|返回目录/u,
  'wechat-2018': /赞赏|转账|看一看|好看|微信号|功能介绍|知道了|first_sceen|selectstart|WindowsWechat|投诉|发送/u,
};

function byFolder(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path.split('/').at(-2) ?? '', text]));
}

function page(name: string): { document: Document; url: string } {
  return { document: parseHtml(PAGES[name] ?? ''), url: (ADDRESSES[name] ?? '').trim() };
}

const text = (name: string): CleanResult => cleanText(TEXTS[name] ?? '', { name: 'source.txt' });

function articleOf(result: CleanResult) {
  if (!('article' in result)) throw new Error(`${result.state}: ${result.report.warnings.join('; ')}`);
  return result.article;
}

const markdown = (result: CleanResult): string => toMarkdown(articleOf(result), { frontMatter: true });

describe('goldens of the seeds', () => {
  test('all five are there, as page and as text', () => {
    for (const files of [PAGES, ADDRESSES, TEXTS]) expect(Object.keys(files).toSorted()).toEqual(SEEDS);
  });

  test.each(SEEDS)('seeds/%s as a page', async (name) => {
    const { document, url } = page(name);
    const before = document.documentElement.outerHTML;
    const result = clean(document, url);
    expect(document.documentElement.outerHTML, 'cleaning changed the page itself').toBe(before);
    await expect(markdown(result)).toMatchFileSnapshot(`../seeds/${name}/expected.md`);
  });

  test.each(SEEDS)('seeds/%s as a text', async (name) => {
    await expect(markdown(text(name))).toMatchFileSnapshot(`../seeds/${name}/expected-text.md`);
  });
});

describe('what the seeds teach', () => {
  test.each(SEEDS)('%s: no furniture is left', (name) => {
    const { document, url } = page(name);
    for (const result of [clean(document, url), text(name)]) {
      const { html, metadata } = articleOf(result);
      expect(html).not.toMatch(FURNITURE[name] ?? /./u);
      expect(metadata.title).not.toMatch(FURNITURE[name] ?? /./u);
    }
  });

  test.each(SEEDS)('%s: page and text give the same words', (name) => {
    const { document, url } = page(name);
    const [fromPage, fromText] = [articleOf(clean(document, url)), articleOf(text(name))];
    const words = (value: string) => value.replaceAll(/\s/gu, '');
    expect(words(fromText.text)).toBe(words(fromPage.text));
    expect(fromText.metadata.title).toBe(fromPage.metadata.title);
    expect(fromText.metadata.published?.slice(0, 10)).toBe(
      name === 'newspaper-page' ? undefined : fromPage.metadata.published?.slice(0, 10),
    );
  });

  test('every block that left says who took it and why', () => {
    for (const name of SEEDS) {
      const { document, url } = page(name);
      for (const { report } of [clean(document, url), text(name)]) {
        for (const removal of report.removals) expect(removal.why, removal.rule).not.toBe('');
        expect(report.warnings).toEqual([]);
      }
    }
  });

  test('pictures are asked for without a referrer', () => {
    for (const name of ['guancha-post', 'cri-mirror', 'wechat-2018']) {
      const { document, url } = page(name);
      const images = parseHtml(articleOf(clean(document, url)).html).querySelectorAll('img');
      expect(images.length).toBeGreaterThan(0);
      for (const image of images) expect(image.getAttribute('referrerpolicy')).toBe('no-referrer');
    }
  });
});

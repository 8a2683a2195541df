import { expect, test } from 'vitest';
import { parseHtml } from '../../lib/clean/dom';
import { toHtml } from '../../lib/output/to-html';
import { hostileArticle, PICTURE_ADDRESS, pixel } from './hostile-article';

test('holds its pictures, a strict policy, and nothing that runs or loads', async () => {
  const html = await toHtml(hostileArticle(), async (address) => (address === PICTURE_ADDRESS ? pixel() : undefined));
  const page = parseHtml(html);
  expect(page.querySelectorAll('script, iframe, [onerror], link[rel=stylesheet], source, video').length).toBe(0);
  expect(page.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content')).toMatch(
    /^default-src 'none'/,
  );
  const sources = [...page.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? '');
  expect(sources).toEqual([expect.stringMatching(/^data:image\/png;base64,/)]);
  expect(page.title).toContain('<script>alert(1)</script>');
  expect(page.documentElement.lang).toBe('zh-Hant');
  const missing = [...page.querySelectorAll('a')].find((link) => link.textContent === '没有的图');
  expect(missing?.getAttribute('href')).toBe('https://a.example/gone.jpg');
});

test('a picture that could run is not put inside', async () => {
  const svg = new Blob(['<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'], { type: 'image/svg+xml' });
  expect(await toHtml(hostileArticle(), async () => svg)).not.toContain('data:image/svg');
});

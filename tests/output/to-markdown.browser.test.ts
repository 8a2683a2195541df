/** Whole articles as Markdown; what becomes of each kind of block is tested in `markdown/`. */
import { expect, test } from 'vitest';
import { toMarkdown } from '../../lib/output/to-markdown';
import { sampleArticle } from '../library/sample-article';
import { bodyOf } from './markdown/check';

test('the title is the first heading, and the only one of its level', () => {
  const html = '<h1>大</h1><h2>小</h2><h6>最小 #</h6>';
  const article = sampleArticle({ title: '春天 *的* <河>', html });
  expect(toMarkdown(article, { frontMatter: false })).toBe(
    '# 春天 \\*的\\* <河>\n\n## 大\n\n### 小\n\n###### 最小 \\#\n',
  );
});

test('a whole article with its front matter', async () => {
  const article = sampleArticle({
    title: '春天的河：“涨水”了',
    author: '林小舟',
    source: '河边日报',
    published: '2018-12-15T21:34:00+08:00',
    tags: ['水', '村庄'],
    html: `<p>　　河水<strong>慢慢地</strong>流过村庄。</p>
      <figure><img src="/1.jpg"><figcaption>▲ 三月的河岸</figcaption></figure>
      <h2>一、上游</h2><p>“水大了。”他说。</p><ul><li>雨</li><li>雪</li></ul>
      <table><tr><th>月</th><th>水位</th></tr><tr><td>三</td><td>2.1</td></tr></table>`,
  });
  const markdown = toMarkdown({ ...article, savedAt: Date.UTC(2026, 0, 2, 3, 4, 5, 678) }, { frontMatter: true });
  await expect(markdown).toMatchFileSnapshot('whole-article.golden.md');
});

test('a hostile page is written in bounded time', () => {
  const started = performance.now();
  const html = [
    '<b><section>'.repeat(250),
    `<table>${'<tr><td rowspan="60000" colspan="900">x<td>y</tr>'.repeat(300)}</table>`,
    `<p>${'<br>'.repeat(20_000)}</p><ol>${'<li>x'.repeat(5_000)}</ol>`,
    `<div>${'字~<b>*_[</b>'.repeat(5_000)}</div>`,
  ];
  for (const part of html) bodyOf(part);
  expect(performance.now() - started).toBeLessThan(20_000);
});

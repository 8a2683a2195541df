import { expect, it } from 'vitest';
import { linesToDocument } from '../../../lib/clean/text/lines-to-document';

const html = (text: string): string => linesToDocument(text).querySelector('main')?.innerHTML ?? '';

it.each([
  ['一行。\n\n\n二行。\n三行。', '<p>一行。</p><p>二行。</p><p>三行。</p>'],
  ['# 标题\n\n## 小节 ##\n正文。', '<h1>标题</h1><h2>小节</h2><p>正文。</p>'],
  ['# C#\n\n# ##\n正文。', '<h1>C#</h1><h1></h1><p>正文。</p>'],
  ['> 引文一\n> 引文二\n正文。', '<blockquote><p>引文一</p><p>引文二</p></blockquote><p>正文。</p>'],
  ['```js\nlet a = 1;\n\n# 不是标题\n```\n正文。', '<pre><code>let a = 1;\n\n# 不是标题</code></pre><p>正文。</p>'],
  ['前\n\n---\n\n后', '<p>前</p><hr><p>后</p>'],
  ['- 一\n - 二', '<p>- 一</p><p> - 二</p>'],
  ['图：![树](https://example.com/a.jpg "标题")', '<p>图：<img src="https://example.com/a.jpg" alt="树"></p>'],
  ['见[这里](https://example.com/b)。', '<p>见<a href="https://example.com/b">这里</a>。</p>'],
  ['**粗** 和 `code`', '<p><strong>粗</strong> 和 <code>code</code></p>'],
  ['#不是标题', '<p>#不是标题</p>'],
  ['>> 新闻中心 >> 社会', '<p>&gt;&gt; 新闻中心 &gt;&gt; 社会</p>'],
])('builds %j', (text, expected) => {
  expect(html(text)).toBe(expected);
});

it.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[点](javascript:alert(1))',
  '![x](data:text/html,x)',
])('keeps %j as text', (text) => {
  const main = linesToDocument(text).querySelector('main');
  expect(main?.querySelectorAll('script, img, a')).toHaveLength(0);
  expect(main?.textContent).toBe(text);
});

it('takes linear time on hostile lines', () => {
  const started = performance.now();
  linesToDocument('![('.repeat(100_000));
  linesToDocument(`![](${'a'.repeat(1_000_000)}`);
  linesToDocument('[a]('.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(20_000);
});

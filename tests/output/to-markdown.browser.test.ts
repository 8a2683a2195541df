/** Markdown of real parsed pages; each expectation was read back by a CommonMark reader to the structure it came from. */
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../lib/output/to-markdown';
import { sampleArticle } from '../library/sample-article';

function bodyOf(html: string): string {
  const { title: _, ...metadata } = sampleArticle({ url: 'https://example.com/a/' }).metadata;
  return toMarkdown({ metadata, html, text: '' }, { frontMatter: false });
}

function check(html: string, ...lines: string[]): void {
  expect(bodyOf(html)).toBe(`${lines.join('\n')}\n`);
}

describe('text', () => {
  test('escapes what would be read as markup, where it stands', () => {
    check(
      '<p>1. 第一条</p><p>- 项</p><p># 题</p><p>&gt; 引</p>',
      '1\\. 第一条',
      '',
      '\\- 项',
      '',
      '\\# 题',
      '',
      '\\> 引',
    );
    check('<p>甲<br>1. 乙<br>===<br>--- | ---</p>', '甲  ', '1\\. 乙  ', '\\===  ', '\\--- | ---');
    check(
      '<p>&lt;div&gt; &amp;lt; a*b*c __init__ `x` [注](x) [[维基]]</p>',
      '\\<div> \\&lt; a\\*b\\*c \\_\\_init\\_\\_ \\`x\\` [注\\](x) \\[[维基]]',
    );
    check(
      '<p>[0]: 甲</p><p>看!<a href="/x">这</a></p><p>3~5 元，4~6 元</p>',
      '[0\\]: 甲',
      '',
      '看\\![这](https://example.com/x)',
      '',
      '3\\~5 元，4\\~6 元',
    );
  });

  test('escapes nothing else', () => {
    check('<p>1、顿号</p><p>1.没有空格</p><p>#话题#</p>', '1、顿号', '', '1.没有空格', '', '#话题#');
    check(
      '<p>文<b>字</b>1. 不是列表</p><p>甲<br>2. 乙</p><p><b>1. </b>标题</p>',
      '文**字**1. 不是列表',
      '',
      '甲  ',
      '2. 乙',
      '',
      '**1.** 标题',
    );
    check(
      '<p>[1] 注 a[0] 5 * 3 字_字 snake_case 哈哈~~ a < b & c C:\\dir</p>',
      '[1] 注 a[0] 5 * 3 字_字 snake_case 哈哈~~ a < b & c C:\\dir',
    );
  });

  test('parts blocks by one empty line and breaks lines where the page does', () => {
    check('文<section><section>　　一</section>二<p></p></section>三', '文', '', '一', '', '二', '', '三');
    check(
      '<p>一<br>二<br><br>三<br></p><details><summary>四</summary>五</details>',
      '一  ',
      '二',
      '',
      '三',
      '',
      '四',
      '',
      '五',
    );
  });

  test('writes ruby behind its character', () => {
    check('<p><ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp>字<rt>zì</rt></ruby>好</p>', '漢（hàn）字（zì）好');
  });
});

describe('emphasis', () => {
  test('stays emphasis beside Chinese punctuation', () => {
    check('<p>他说<strong>“好。”</strong>他走了</p>', '他说“**好。**”他走了');
    check('<p><b>注：</b>文，<b>《书》</b>。有<b>——</b>完</p>', '**注**：文，**《书》**。有——完');
    check('<p>字<b><ruby>滔<rt>tāo</rt></ruby></b>他</p>', '字**滔**（tāo）他');
    check('<p>他<b><code>x</code></b>字</p>', '他`x`字');
  });

  test('is merged, never doubled, and kept inside a block', () => {
    check(
      '<p><strong><span>甲</span></strong><span><strong>乙</strong></span><b><strong>丙</strong></b></p>',
      '**甲乙丙**',
    );
    check('<strong><p>一</p><p>二</p></strong><h2><b>三</b></h2>', '**一**', '', '**二**', '', '## 三');
    check('<p><strong>头<br></strong>尾<em> 斜 </em><s>旧</s></p>', '**头**  ', '尾 *斜* ~~旧~~');
  });
});

describe('headings', () => {
  test('are one line; what holds more than a headline is no heading', () => {
    check('<h2><section>一、</section><section>上游</section></h2>', '## 一、 上游');
    check('<h2>更多<ul><li>甲</li></ul></h2>', '更多', '', '- 甲');
  });
});

describe('links and pictures', () => {
  test('have absolute addresses', () => {
    check(
      '<p><a href="b">甲</a><img src="/c d.png" alt="河[岸]"></p>',
      '[甲](https://example.com/a/b)![河\\[岸\\]](https://example.com/c%20d.png)',
    );
    check(
      '<p><a href="https://e.com/x_(y)">甲</a><a href="javascript:alert(1)">乙</a></p>',
      '[甲](https://e.com/x_\\(y\\))乙',
    );
  });

  test('bold goes into the link, a card becomes one line', () => {
    check('<p>请看<strong><a href="/x">链接</a></strong>吧</p>', '请看[**链接**](https://example.com/x)吧');
    check(
      '<a href="/x"><div><h3>题</h3><p>说明</p></div><img src="b.png"></a>',
      '[**题** 说明 ![](https://example.com/a/b.png)](https://example.com/x)',
    );
  });

  test('captions stand below their picture', () => {
    check(
      '<figure><img src="a.jpg" alt="河"><figcaption>▲ <span>春天</span></figcaption></figure><p>后</p>',
      '![河](https://example.com/a/a.jpg)',
      '',
      '*▲ 春天*',
      '',
      '后',
    );
  });

  test('film and sound become links', () => {
    check(
      '<video src="/v.mp4"></video><iframe src="https://v.example.com/1" title="影片"></iframe>',
      '<https://example.com/v.mp4>',
      '',
      '[影片](https://v.example.com/1)',
    );
  });
});

describe('lists', () => {
  test('nest by the width of their marks', () => {
    check(
      '<ul><li>一<ul><li>二<ol start="3"><li>三</li><li>四</li></ol></li></ul></li><li><p>五</p><p>六</p></li></ul>',
      '- 一',
      '  - 二',
      '',
      '    3. 三',
      '    4. 四',
      '- 五',
      '',
      '  六',
    );
  });

  test('take in lists that stand between items, and text that follows', () => {
    check(
      '<ul><li>一</li><ul><li>二</li></ul><li>三<ol><li>四</li></ol>五</li></ul>',
      '- 一',
      '  - 二',
      '- 三',
      '  1. 四',
      '',
      '  五',
    );
  });

  test('gather items without a list and text without an item', () => {
    check(
      '<div>甲<li>乙</li> <li>丙</li>丁</div><ol>戊<li>己</li></ol>',
      '甲',
      '',
      '- 乙',
      '- 丙',
      '',
      '丁',
      '',
      '1. 戊',
      '2. 己',
    );
  });

  test('stay two where two stand side by side', () => {
    check(
      '<ol><li>甲</li></ol> <ol><li>乙</li></ol><ul><li>丙</li></ul><ul><li>丁</li></ul>',
      '1. 甲',
      '',
      '1) 乙',
      '',
      '- 丙',
      '',
      '* 丁',
    );
  });

  test('hold code and quotations', () => {
    check(
      '<ol><li>甲<pre><code>a\n\n\nb</code></pre></li></ol><blockquote><p>一</p><p>二</p></blockquote>',
      '1. 甲',
      '',
      '   ```',
      '   a',
      '',
      '',
      '   b',
      '   ```',
      '',
      '> 一',
      '>',
      '> 二',
    );
  });
});

describe('code', () => {
  test('keeps its lines, its language and its marks', () => {
    check(
      '<pre><code class="hljs language-js">const a = "*_";\n\n\nlet `b`;\n</code></pre>',
      '```js',
      'const a = "*_";',
      '',
      '',
      'let `b`;',
      '```',
    );
    check(
      '<pre data-lang="python"><code>a = 1</code><code>b = "```"</code></pre>',
      '````python',
      'a = 1',
      'b = "```"',
      '````',
    );
    check('<pre>一<br>二</pre><p><code>a`b</code></p>', '```', '一', '二', '```', '', '``a`b``');
  });

  test('prose in a pre stays prose', () => {
    check('<pre><p>散文。</p><p>又一段。</p></pre>', '散文。', '', '又一段。');
  });
});

describe('tables', () => {
  test('keep pipes, breaks and blocks inside their cells', () => {
    check(
      '<table><thead><tr><th>名</th><th>数</th></tr></thead><tbody><tr><td>甲|乙||丙</td><td>1<br>2</td></tr><tr><td><code>a||b</code></td><td><ul><li>一</li><li>二</li></ul></td></tr></tbody></table>',
      '| 名   | 数   |',
      '| --- | --- |',
      '| 甲\\|乙\\|\\|丙 | 1<br>2 |',
      '| `a\\|\\|b` | - 一<br>- 二 |',
    );
  });

  test('are squared where cells span rows and columns', () => {
    check(
      '<table><caption>表一</caption><tr><td rowspan="2">甲</td><td colspan="2">乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>',
      '表一',
      '',
      '|     |     |     |',
      '| --- | --- | --- |',
      '| 甲   | 乙   |     |',
      '|     | 丙   | 丁   |',
    );
  });

  test('that only place things give way to their content', () => {
    check(
      '<table><tr><td><p>一</p><table><tr><td>二</td><td>三</td></tr></table></td></tr></table>',
      '一',
      '',
      '|     |     |',
      '| --- | --- |',
      '| 二   | 三   |',
    );
    check('<table><tr><td>一</td></tr><tr><td>二</td></tr></table>', '一', '', '二');
  });
});

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

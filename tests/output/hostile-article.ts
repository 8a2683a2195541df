/** An article with all that exports must stand: names, markup and formulas that other programs would trip over. */
import { sampleArticle } from '../library/sample-article';

export const PICTURE_ADDRESS = 'https://mmbiz.qpic.cn/a/640?wx_fmt=png';

export function hostileArticle() {
  return sampleArticle({
    url: 'https://example.com/a?b=1&c="<>',
    title: '=HYPERLINK("http://evil")</title><script>alert(1)</script>\u0001\ud800',
    author: '@作者,"甲"',
    published: '2018-11-09',
    script: 'hant',
    text: '正文',
    html: `<p>他说<strong>“你好。”</strong>然后走了<span><p>里面</p></span></p>
<script>alert(1)</script><img src="x" onerror="alert(1)"><iframe src="https://evil.example/"></iframe>
<center><h2>标题</h2></center><ul><p>不是列表项</p><li>一<ul><li>二</li></ul></li></ul><li>孤</li><dl><dd>乱</dd></dl>
<figure><img src="${PICTURE_ADDRESS}" width="100%" referrerpolicy="no-referrer"><figcaption>说明<p>段</p></figcaption></figure>
<picture><source src="https://a.example/x.webp"><img src="https://a.example/gone.jpg" alt="没有的图"></picture>
<ruby>饕<rt>tāo</rt></ruby><ruby>无</ruby><rt>孤</rt><video src="https://a.example/v.mp4" controls></video>
<table><tr><td colspan="0">格</td><th scope="x">头</th></tr></table><ol start="x"><li>一</li></ol><details><p>x</p><summary>y</summary></details>
<p><a href="https://a.example/a b|c^[d]"><em>链接</em></a><br>\u000b控制&nbsp;符</p><pre><code>a &lt; b</code></pre><!-- x --><math><mi>x</mi></math><hr><time datetime="x">时</time><p>H<sub>2</sub>O<q>引</q></p>`,
  });
}

/** One pixel of each format. */
export async function pixel(type = 'image/png'): Promise<Blob> {
  const canvas = new OffscreenCanvas(1, 1);
  canvas.getContext('2d')?.fillRect(0, 0, 1, 1);
  return canvas.convertToBlob({ type });
}

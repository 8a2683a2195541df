import { expect, it } from 'vitest';
import { scriptText } from '../../../lib/clean/prune/script-text';
import { pageOf, paragraphs, pruned } from '../../support/page-of';

const CODE = [
  'var first_sceen__time = (+new Date());',
  'if ("" == 1 &amp;&amp; document.getElementById(\'js_content\')) {',
  'document.getElementById(\'js_content\').addEventListener("selectstart",function(e){ e.preventDefault(); });',
  '}',
  '(function(){',
  'if (navigator.userAgent.indexOf("WindowsWechat") != -1){',
  "var link = document.createElement('link');",
  "link.type = 'text/css';",
  'head.appendChild(link);',
  '}',
  '})();',
];

it('takes a run of script lines at the end', () => {
  expect(pruned(pageOf(paragraphs('正文到此为止。', ...CODE)), scriptText)).toEqual(['正文到此为止。']);
});

it('leaves code that the article goes on to explain', () => {
  const page = pageOf(paragraphs('先取得元素。', ...CODE, '最后一行闭合了函数。'));
  expect(pruned(page, scriptText)).toHaveLength(CODE.length + 2);
});

it('leaves code in its own element, and lines that only look like code', () => {
  const code = pageOf('<p>最后是完整的代码：</p><pre><code>document.title = "x";</code></pre>');
  expect(pruned(code, scriptText)).toHaveLength(2);
  expect(pruned(pageOf(paragraphs('结果如下：', 'x = 1;', 'y = 2;')), scriptText)).toHaveLength(3);
});

import { test } from 'vitest';
import { check } from './check';

test('code keeps its lines, its language and its marks', () => {
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

test('code prose in a pre stays prose', () => {
  check('<pre><p>散文。</p><p>又一段。</p></pre>', '散文。', '', '又一段。');
});

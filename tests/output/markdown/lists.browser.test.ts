import { test } from 'vitest';
import { check } from './check';

test('lists nest by the width of their marks', () => {
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

test('lists take in lists that stand between items, and text that follows', () => {
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

test('lists gather items without a list and text without an item', () => {
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

test('lists stay two where two stand side by side', () => {
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

test('lists hold code and quotations', () => {
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

import { test } from 'vitest';
import { check } from './check';

test('tables keep pipes, breaks and blocks inside their cells', () => {
  check(
    '<table><thead><tr><th>名</th><th>数</th></tr></thead><tbody><tr><td>甲|乙||丙</td><td>1<br>2</td></tr><tr><td><code>a||b</code></td><td><ul><li>一</li><li>二</li></ul></td></tr></tbody></table>',
    '| 名   | 数   |',
    '| --- | --- |',
    '| 甲\\|乙\\|\\|丙 | 1<br>2 |',
    '| `a\\|\\|b` | - 一<br>- 二 |',
  );
});

test('tables are squared where cells span rows and columns', () => {
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

test('tables that only place things give way to their content', () => {
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

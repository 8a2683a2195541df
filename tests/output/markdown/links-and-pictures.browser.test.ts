import { test } from 'vitest';
import { check } from './check';

test('links and pictures have absolute addresses', () => {
  check(
    '<p><a href="b">甲</a><img src="/c d.png" alt="河[岸]"></p>',
    '[甲](https://example.com/a/b)![河\\[岸\\]](https://example.com/c%20d.png)',
  );
  check(
    '<p><a href="https://e.com/x_(y)">甲</a><a href="javascript:alert(1)">乙</a></p>',
    '[甲](https://e.com/x_\\(y\\))乙',
  );
});

test('links and pictures bold goes into the link, a card becomes one line', () => {
  check('<p>请看<strong><a href="/x">链接</a></strong>吧</p>', '请看[**链接**](https://example.com/x)吧');
  check(
    '<a href="/x"><div><h3>题</h3><p>说明</p></div><img src="b.png"></a>',
    '[**题** 说明 ![](https://example.com/a/b.png)](https://example.com/x)',
  );
});

test('links and pictures captions stand below their picture', () => {
  check(
    '<figure><img src="a.jpg" alt="河"><figcaption>▲ <span>春天</span></figcaption></figure><p>后</p>',
    '![河](https://example.com/a/a.jpg)',
    '',
    '*▲ 春天*',
    '',
    '后',
  );
});

test('links and pictures film and sound become links', () => {
  check(
    '<video src="/v.mp4"></video><iframe src="https://v.example.com/1" title="影片"></iframe>',
    '<https://example.com/v.mp4>',
    '',
    '[影片](https://v.example.com/1)',
  );
});

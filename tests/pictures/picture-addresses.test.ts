import { expect, test } from 'vitest';
import { addressesToTry } from '../../lib/pictures/addresses-to-try';
import { pictureAddresses } from '../../lib/pictures/picture-addresses';

test('addresses as they stand in the body, each once, in order', () => {
  const html = `<p><img alt="甲" src="https://a.example/1.jpg?x=1&amp;y=2"><br></p>
<figure><img src="https://a.example/2.jpg"><figcaption>图</figcaption></figure><IMG src="https://a.example/1.jpg?x=1&amp;y=2">`;
  expect(pictureAddresses(html)).toEqual(['https://a.example/1.jpg?x=1&y=2', 'https://a.example/2.jpg']);
});

test.each([
  ['a picture inside the body itself', '<img src="data:image/png;base64,AAAA">'],
  ['a picture of another world', '<img src="blob:https://a.example/1"><img src="javascript:alert(1)"><img>'],
  [
    'a pixel that counts readers',
    '<img src="https://a.example/c" width="1" height="1"><img src="https://a.example/d" height="0">',
  ],
  [
    'words in the value of an attribute',
    '<a title="<img src=&quot;https://a.example/1&quot;>" href="https://a.example/">x</a>',
  ],
  [
    'a picture in the value of another attribute',
    `<a title='<img src="https://a.example/1">'>x</a>`.replaceAll("'", ''),
  ],
  ['text that speaks of markup', '<pre>&lt;img src="https://a.example/1"&gt;</pre>'],
  ['players', '<video src="https://a.example/v.mp4" poster="https://a.example/p.jpg"></video>'],
])('none: %s', (_, html) => {
  expect(pictureAddresses(html).filter((address) => !address.endsWith('/1'))).toEqual([]);
});

test('a hostile body is read in bounded time, and gives no more than anybody needs', () => {
  const many = Array.from({ length: 5000 }, (_, index) => `<img src="https://a.example/${index}">`).join('');
  expect(pictureAddresses(many)).toHaveLength(500);
  for (const part of ['<a ', '<img src="', '<a b="" ', '<img src=', '< ', '<img a'])
    expect(pictureAddresses(part.repeat(100_000)).length).toBeLessThanOrEqual(1);
});

const WECHAT = 'https://mmbiz.qpic.cn/mmbiz_png/abc/640?wx_fmt=png&from=appmsg';

test.each([
  [WECHAT, 'page', [WECHAT]],
  [WECHAT, 'original', [WECHAT.replace('/640', '/0'), WECHAT]],
  [
    'http://mmbiz.qpic.cn/mmbiz/abc/300',
    'page',
    ['https://mmbiz.qpic.cn/mmbiz/abc/640', 'https://mmbiz.qpic.cn/mmbiz/abc/300'],
  ],
  [WECHAT.replace('/640', '/0'), 'original', [WECHAT.replace('/640', '/0')]],
  ['https://mmbiz.qpic.cn/abc', 'original', ['https://mmbiz.qpic.cn/abc']],
  ['https://notqpic.cn/a/640', 'original', ['https://notqpic.cn/a/640']],
  ['http://a.example/640', 'page', ['http://a.example/640']],
] as const)('%s in the size of %s is looked for at %s', (address, choice, expected) => {
  expect(addressesToTry(address, choice)).toEqual(expected);
});

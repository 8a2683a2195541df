import { expect, it } from 'vitest';
import { splitFrontMatter } from '../../../lib/clean/text/front-matter';

it('reads what a site generator writes', () => {
  const { matter, body } = splitFrontMatter(
    "\n---\ntitle: '桥：一年之后'\ncategories: \n - 新媒体\n - 首页\nheadimg: 'https://example.com/a.jpg'\nauthor: 某某网\ncomments: false\ndate: Thu, 03 Mar 2022 21:09:16 GMT\n---\n\n<div>正文</div>\n",
  );
  expect(matter).toEqual({
    title: '桥：一年之后',
    author: '某某网',
    published: 'Thu, 03 Mar 2022 21:09:16 GMT',
    leadImage: 'https://example.com/a.jpg',
    tags: ['新媒体', '首页'],
  });
  expect(body).toBe('\n<div>正文</div>\n');
});

it('takes every value as text', () => {
  const { matter } = splitFrontMatter(
    '---\ntitle: 2024\nauthor: no\ndate: 2022-03-03\ntags: [1, true, 树]\nurl: null\n---\n',
  );
  expect(matter).toEqual({ title: '2024', author: 'no', published: '2022-03-03', tags: ['1', 'true', '树'] });
});

it('reads what this program exports', () => {
  const { matter } = splitFrontMatter(
    '---\ntitle: "桥"\noriginal_title: "老桥"\nauthor: "张三"\nsource: "城南晚报"\naccount_id: "chengnan"\neditor: "王五"\npublished: 2018-11-09T08:14:00+08:00\nurl: "https://example.com/a"\ntags:\n  - "桥"\nimage: "https://example.com/a.jpg"\n---\n\n# 桥\n',
  );
  expect(matter).toEqual({
    title: '桥',
    originalTitle: '老桥',
    author: '张三',
    source: '城南晚报',
    accountId: 'chengnan',
    editor: '王五',
    published: '2018-11-09T08:14:00+08:00',
    url: 'https://example.com/a',
    leadImage: 'https://example.com/a.jpg',
    tags: ['桥'],
  });
});

it.each(['没有前言的正文。', '---\n分割线下面的正文。\n---\n', '--- 不是 ---', '---\ntitle: 没有结尾\n正文'])(
  'leaves %j alone',
  (text) => {
    expect(splitFrontMatter(text)).toEqual({ body: text });
  },
);

it('says so where the block cannot be read, and keeps the body', () => {
  const { matter, body, warning } = splitFrontMatter('---\ntitle: "没有引号\nauthor: x\n---\n正文。');
  expect(matter).toBeUndefined();
  expect(body).toBe('正文。');
  expect(warning).toMatch(/front matter was not read/);
});

it('runs nothing and builds nothing but texts', () => {
  const bomb = `---\na: &a [x, x, x]\nb: &b [*a, *a, *a]\ntitle: *b\n---\n正文。`;
  expect(splitFrontMatter(bomb).matter).toBeUndefined();
  const { matter } = splitFrontMatter('---\ntitle: !!js/function "function(){}"\n__proto__: {author: x}\n---\n');
  expect(matter?.author).toBeUndefined();
  expect(typeof matter?.title === 'string' || matter?.title === undefined).toBe(true);
});

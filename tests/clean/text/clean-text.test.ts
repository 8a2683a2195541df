import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../lib/clean/text/clean-text';
import type { Article } from '../../../lib/clean/types';

const BODY = [
  '入冬以后，滨河路两侧的三百多棵老树陆续挂上了名片，牌子不大，木底白字。',
  '做这件事的是街道里的一支志愿队，队员大多是退休的老师，用了整整一个秋天。',
];

function article(text: string, options?: Parameters<typeof cleanText>[1]): Article {
  const result = cleanText(text, options);
  if (!('article' in result)) throw new Error(`${result.state}: ${result.report.warnings.join('; ')}`);
  return result.article;
}

describe('plain text', () => {
  it('takes the first line as headline and the info line as metadata', () => {
    const { metadata, text } = article(
      ['老树有了名片', '2018-12-15 21:34 来源：城南晚报 作者：张小三', ...BODY].join('\n\n'),
    );
    expect(metadata).toMatchObject({
      title: '老树有了名片',
      published: '2018-12-15T21:34:00+08:00',
      source: '城南晚报',
      author: '张小三',
      script: 'hans',
    });
    expect(text).toBe(BODY.join('\n'));
  });

  it('gives no headline where the text opens with prose', () => {
    const { metadata, text } = article(BODY.join('\n'));
    expect(metadata.title).toBeUndefined();
    expect(text).toBe(BODY.join('\n'));
  });

  it('looks past a menu for the headline, and takes the menu out', () => {
    const menu = ['首页', '新闻', '首页 新闻 时政 社会', '登录 | 注册', '您当前的位置 : 某网 >> 社会'];
    const { metadata, text } = article(
      [...menu, '街边老树有了自己的名片', '2018-12-15 21:34 来源：城南晚报', ...BODY].join('\n'),
    );
    expect(metadata).toMatchObject({ title: '街边老树有了自己的名片', source: '城南晚报' });
    expect(text).toBe(BODY.join('\n'));
  });

  it('keeps the first line even where a banner stands above', () => {
    expect(article(['您当前的位置 : 某网 >> 社会', '老树有了名片', ...BODY].join('\n')).metadata.title).toBe(
      '老树有了名片',
    );
  });
});

describe('Markdown', () => {
  it('keeps structure and takes the headline from its mark', () => {
    const { metadata, html } = article(
      `# 老树有了名片\n\n${BODY[0]}\n\n## 怎样定年纪\n\n- 看照片\n- 问住户\n\n![树](https://example.com/a.jpg)\n\n${BODY[1]}`,
    );
    expect(metadata.title).toBe('老树有了名片');
    expect(metadata.leadImage).toBe('https://example.com/a.jpg');
    expect(html).toContain('<h2>怎样定年纪</h2>');
    expect(html).toContain('<ul><li>看照片</li><li>问住户</li></ul>');
  });
});

describe('front matter', () => {
  it('fills metadata, and its address becomes the article’s', () => {
    const { metadata } = article(
      `---\ntitle: 老树\nauthor: 城南晚报\ndate: 2018-12-15 21:34\ncategories: [树, 街道]\nlink: https://example.com/trees?utm_source=x\n---\n${BODY.join('\n\n')}`,
    );
    expect(metadata).toMatchObject({
      title: '老树',
      author: '城南晚报',
      source: '城南晚报',
      published: '2018-12-15T21:34:00+08:00',
      tags: ['树', '街道'],
      url: 'https://example.com/trees',
      identity: 'https://example.com/trees',
    });
  });

  const gmt = (image: string): string | undefined =>
    article(
      `---\ntitle: 桥\nheadimg: ${image}\ndate: Thu, 03 Mar 2022 21:09:16 GMT\n---\n<div><p>${BODY.join('</p><p>')}</p></div>`,
    ).metadata.published;

  it('believes a printed GMT', () => {
    expect(gmt('https://example.com/bridge.jpg')).toBe('2022-03-03T21:09:16+00:00');
    expect(gmt('https://example.com/20220303130751855.jpg')).toBe('2022-03-03T21:09:16+00:00');
  });

  it('takes it for Beijing’s clock where a picture was uploaded minutes before by that clock', () => {
    expect(gmt('https://example.com/20220303210751855.jpg')).toBe('2022-03-03T21:09:16+08:00');
  });
});

describe('HTML', () => {
  it('cleans a fragment and asks for pictures without a referrer', () => {
    const { html } = article(
      `---\ntitle: 桥\n---\n<div><p>\n${BODY[0]}\n</p><p onclick="x()"><img src="https://example.com/a.jpg"></p><script>x()</script><p>${BODY[1]}</p></div>`,
    );
    expect(html).toContain('<img src="https://example.com/a.jpg" referrerpolicy="no-referrer">');
    expect(html).not.toMatch(/script|onclick/);
  });

  it('hands a whole page on to the cleaner of pages', () => {
    const page = `<!doctype html><html><head><title>桥 - 某网</title></head><body><h1>桥</h1><div>${BODY.map(
      (line) => `<p>${line}</p>`,
    )
      .join('')
      .repeat(3)}</div></body></html>`;
    expect(article(page, { url: 'https://example.com/bridge' }).metadata).toMatchObject({
      title: '桥',
      url: 'https://example.com/bridge',
    });
  });
});

describe('identity', () => {
  const text = ['老树有了名片', ...BODY].join('\n');

  it('is the same for the same text and name, and another for another', () => {
    const first = article(text, { name: 'a.txt' }).metadata.identity;
    expect(article(text, { name: 'a.txt' }).metadata.identity).toBe(first);
    expect(article(text, { name: 'b.txt' }).metadata.identity).not.toBe(first);
    expect(article(`${text}。`, { name: 'a.txt' }).metadata.identity).not.toBe(first);
  });

  it('is the given address, unless that is none', () => {
    expect(article(text, { url: 'https://example.com/t#part' }).metadata.url).toBe('https://example.com/t');
    expect(article(text, { url: 'javascript:alert(1)' }).metadata.url).toMatch(/^https:\/\/text\.invalid\//);
  });
});

describe('a text that another program kept', () => {
  const note = '雨停了。';

  it('is an article however short, as its front matter says', () => {
    expect(article(`---\ntitle: 便条\n---\n\n${note}\n`).text).toBe(note);
  });

  it('without front matter says nothing to read', () => {
    expect(cleanText(note)).not.toHaveProperty('article');
  });
});

describe('bad input', () => {
  it.each(['', ' \n\t\u3000', '\ufeff'])('calls %j empty', (text) => {
    expect(cleanText(text).state).toBe('empty');
  });

  it('refuses a book', () => {
    expect(cleanText('字'.repeat(2_000_001)).state).toBe('too-large');
  });

  it('refuses elements that never close, which hang the parser', () => {
    expect(cleanText(`${'<div>'.repeat(100_000)}<p>${BODY[0]}</p>`).state).toBe('too-large');
  });

  it.each(['确定', 'https://example.com/', '---\ntitle: x\n---\n'])('finds no article in %j', (text) => {
    expect(cleanText(text)).not.toHaveProperty('article');
  });
});

/** Footnotes and contents lead on within the clean article, under names that no page chose. */
import { describe, expect, test } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { parseHtml } from '../../lib/clean/dom';

const ADDRESS = 'https://river.example/2024/a.html?id=7';
const PROSE = '河边的旧仓库改成了图书馆，搬书那天，街坊们排成一条长队，一本一本地把书传进去。';

function bodyOf(inside: string, address = ADDRESS): HTMLElement {
  const page = `<title>河边的图书馆</title><h1>河边的图书馆</h1><div class="content"><p>${PROSE}</p>${inside}<p>${PROSE}${PROSE}</p><p>${PROSE}</p></div><div id="talk">评论</div>`;
  const result = clean(parseHtml(page), address);
  if (!('article' in result)) throw new Error(result.state);
  return parseHtml(result.article.html).body;
}

/** For each link that has text: where it leads, and the text of the element that stands there. */
function linksOf(body: HTMLElement): [string, string, string | undefined][] {
  return [...body.querySelectorAll('a')].map((link) => {
    const href = link.getAttribute('href') ?? '';
    return [
      link.textContent ?? '',
      href,
      href.startsWith('#') ? (body.querySelector(href)?.textContent ?? undefined) : undefined,
    ];
  });
}

const NOTE = '仓库建于上世纪三十年代，原来存的是桐油和生丝。';

describe('kept', () => {
  test('a note and the way back, as Word writes them', () => {
    const body = bodyOf(
      `<p>${PROSE}<a name="_ftnref1" href="#_ftn1">[1]</a></p><p><a name="_ftn1" href="#_ftnref1">[1]</a>${NOTE}</p>`,
    );
    expect(linksOf(body)).toEqual([
      ['[1]', '#qd-1', '[1]'],
      ['[1]', '#qd-2', '[1]'],
    ]);
    expect(body.querySelector('#qd-1')?.parentElement?.textContent).toBe(`[1]${NOTE}`);
  });

  test.each([
    ['an entry of a list', `<ol><li id="fn1">${NOTE}</li><li>又一条。</li></ol>`],
    ['a paragraph', `<p id="fn1">${NOTE}</p>`],
    ['a styled run of text', `<p><span id="fn1" style="color:red">${NOTE}</span></p>`],
    ['an empty anchor in front', `<p><a name="fn1"></a>${NOTE}</p>`],
    ['an empty anchor between paragraphs', `<a id="fn1"></a><p>${NOTE}</p>`],
    ['a box', `<div id="fn1"><div><p>${NOTE}</p></div></div>`],
    ['a box of bare text', `<section id="fn1">${NOTE}</section>`],
    ['a table cell', `<table><tr><td id="fn1">${NOTE}</td><td>甲</td></tr><tr><td>乙</td><td>丙</td></tr></table>`],
  ])('the target is %s', (_, target) => {
    const body = bodyOf(`<p>${PROSE}<sup><a href="#fn1">[1]</a></sup></p>${target}`);
    expect(linksOf(body)).toEqual([['[1]', '#qd-1', NOTE]]);
  });

  test('written as a whole address, escaped, or both', () => {
    const link = (href: string) => `<p>${PROSE}<a href="${href}">注一</a></p><p id="注一">${NOTE}</p>`;
    for (const href of ['#注一', '#%E6%B3%A8%E4%B8%80', `${ADDRESS}#%E6%B3%A8%E4%B8%80`, 'a.html?id=7#注一'])
      expect(linksOf(bodyOf(link(href)))).toEqual([['注一', '#qd-1', NOTE]]);
  });

  test('bullets that become a list take their targets along', () => {
    const body = bodyOf(
      `<p><a href="#b">看第二条</a>${PROSE}</p><p id="a">· 第一条的内容</p><p id="b">· 第二条的内容</p><p id="c">· 第三条的内容</p>`,
    );
    expect(linksOf(body)).toEqual([['看第二条', '#qd-1', '第二条的内容']]);
    expect(body.querySelector('#qd-1')?.tagName).toBe('LI');
  });
});

describe('not kept', () => {
  test('a place outside the article stays an address of the page', () => {
    expect(linksOf(bodyOf(`<p>${PROSE}<a href="#talk">看评论</a></p>`))).toEqual([
      ['看评论', `${ADDRESS}#talk`, undefined],
    ]);
  });

  test('a link to the top becomes its text', () => {
    const body = bodyOf(`<p>${PROSE}<a href="#">回到开头</a>，再读一遍。</p>`);
    expect(body.querySelector('a')).toBeNull();
    expect(body.textContent).toContain('回到开头，再读一遍');
  });

  test('a route of a script and another page keep their address', () => {
    const body = bodyOf(
      `<p id="/b">${PROSE}<a href="#/b">另一篇</a><a href="b.html#c">又一篇</a></p><p id="c">甲。</p>`,
    );
    expect(linksOf(body).map(([, href]) => href)).toEqual([
      'https://river.example/2024/a.html?id=7#/b',
      'https://river.example/2024/b.html#c',
    ]);
  });

  test('ids that nothing in the article leads to', () => {
    expect(bodyOf(`<p id="body">${PROSE}</p>`).querySelector('[id]')).toBeNull();
  });

  test("the page's own marks mean nothing", () => {
    const body = bodyOf(
      `<p data-qingdu-anchor="1" id="qd-9">${NOTE}</p><p>${PROSE}<a data-qingdu-goal="1" href="https://other.example/">别处</a><a href="#getElementById">甲</a></p><p id="getElementById">${NOTE}</p>`,
    );
    expect([...body.querySelectorAll('[id]')].map(({ id }) => id)).toEqual(['qd-1']);
    expect(linksOf(body)[0]).toEqual(['别处', 'https://other.example/', undefined]);
  });
});

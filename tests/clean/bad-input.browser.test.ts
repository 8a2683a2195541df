/** Pages that hang or break extractors: each must give a clear result in a real browser, without hanging. */
import { expect, test, vi } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { parseHtml } from '../../lib/clean/dom';

/** A guard against hanging only: a busy machine is ten times slower than a quiet one, and the true figures live in bench/. */
const LIMIT = 30_000;
vi.setConfig({ testTimeout: 60_000 });

const PROSE = '河边的旧仓库改成了图书馆，搬书那天，街坊们排成一条长队，一本一本地把书传进去。';
const ADDRESS = 'https://example.com/article.html';

function timed(document: Document): { state: string; milliseconds: number; text: string } {
  const started = performance.now();
  const result = clean(document, ADDRESS);
  return {
    state: result.state,
    milliseconds: performance.now() - started,
    text: 'article' in result ? result.article.text : '',
  };
}

test('an empty page is empty', () => {
  expect(timed(parseHtml('')).state).toMatch(/^(?:empty|not-article)$/);
});

test('inputs named like DOM properties neither hang nor hide the article', () => {
  const names = [
    'parentNode',
    'childNodes',
    'attributes',
    'nodeName',
    'tagName',
    'nodeType',
    'firstChild',
    'nextSibling',
    'textContent',
    'remove',
  ];
  const body = PROSE.repeat(2);
  const hostile = names.map((name) => `<input name=${name}>`).join('');
  const document = parseHtml(
    `<h1>标题在这里</h1><img name=querySelector><img name=createTreeWalker><form id=getElementById><div class=content>${hostile}<p>${body}</p><p>${body}</p><p>${body}</p></div></form>`,
  );
  const { state, milliseconds, text } = timed(document);
  expect(state).toBe('article');
  expect(text).toContain(PROSE);
  expect(milliseconds).toBeLessThan(LIMIT);
});

test('100,000 nested elements, far deeper than a parser would go', () => {
  const document = parseHtml('<h1>标题</h1>');
  let at: Element = document.body;
  for (let depth = 0; depth < 100_000; depth++) at = at.appendChild(document.createElement('div'));
  for (let line = 0; line < 10; line++) at.appendChild(document.createElement('p')).textContent = PROSE;
  const { state, text, milliseconds } = timed(document);
  expect(milliseconds).toBeLessThan(LIMIT);
  expect(state).toBe('article');
  expect(text).toContain(PROSE);
});

test('10 MB of paragraphs', () => {
  const paragraph = `<p>${PROSE.repeat(8)}</p>`;
  const document = parseHtml(
    `<h1>很长的书</h1><div class=content>${paragraph.repeat(Math.ceil(10_000_000 / paragraph.length / 3))}</div>`,
  );
  const { state, milliseconds, text } = timed(document);
  expect(state).toBe('article');
  expect(text.length).toBeGreaterThan(1_000_000);
  expect(milliseconds).toBeLessThan(LIMIT);
});

test('10 MB of markup, 200,000 elements', () => {
  const item = `<li class="item item-long-name"><a href="/a/1.html">标题一则</a><span>2024-01-01</span></li>`;
  const { milliseconds, state } = timed(parseHtml(`<h1>列表</h1><ul>${item.repeat(66_000)}</ul>`));
  expect(milliseconds).toBeLessThan(LIMIT);
  expect(state).not.toBe('article');
});

test('one paragraph of 10 MB', () => {
  const { milliseconds } = timed(parseHtml(`<h1>标题</h1><div><p>${PROSE.repeat(85_000)}</p></div>`));
  expect(milliseconds).toBeLessThan(LIMIT);
});

test('an attribute of 1 MB and a title of 100 kB', () => {
  const { state, milliseconds } = timed(
    parseHtml(
      `<title>${'长'.repeat(100_000)}</title><h1>标题在这里</h1><div class="${'a'.repeat(1_000_000)}"><p>${PROSE.repeat(3)}</p><p>${PROSE.repeat(3)}</p></div>`,
    ),
  );
  expect(state).toBe('article');
  expect(milliseconds).toBeLessThan(LIMIT);
});

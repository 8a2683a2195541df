import { expect, test, vi } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { copyPage } from '../../lib/clean/clone';
import { parseHtml } from '../../lib/clean/dom';

const SENTENCE = '河边的旧仓库改成了图书馆，搬书那天，街坊们排成一条长队，一本一本地把书传进去。';
const PAGE = `<h1>图书馆的一年</h1><article>${`<p>${SENTENCE}</p>`.repeat(8)}<p>责任编辑：林青禾</p></article>`;

test('where time is up, the text is there with what stands around it, and the report says so', () => {
  const result = clean(parseHtml(PAGE), 'https://news.example/library', { timeBudget: 0 });
  if (!('article' in result)) throw new Error(result.state);
  expect(result.article.text).toContain(SENTENCE);
  expect(result.article.text).toContain('责任编辑');
  expect(result.report.stopped).toBe('time');
  expect(result.report.warnings).toContain('time is up: step prune was left out');
});

test('in time, nothing is left out', () => {
  const result = clean(parseHtml(PAGE), 'https://news.example/library');
  if (!('article' in result)) throw new Error(result.state);
  expect(result.article.text).not.toContain('责任编辑');
  expect(result.report.stopped).toBeUndefined();
});

test('of a page that takes too long to copy, the beginning is kept', () => {
  const page = parseHtml(`<p>${SENTENCE}</p>${'<i>字</i>'.repeat(3000)}`);
  const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
  const copy = copyPage(page, undefined, 999);
  now.mockRestore();
  expect(copy.stopped).toBe('size');
  expect(copy.document.body.textContent).toContain(SENTENCE);
  expect(copy.document.querySelectorAll('i').length).toBeLessThan(1000);
});

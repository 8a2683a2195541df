/** No rule takes most of an article, however sure it is of itself. */
import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { findAll, parseHtml } from '../../lib/clean/dom';
import { cutAll, measure } from '../../lib/clean/half-rule';
import type { SiteRule } from '../../lib/clean/site-rule';
import type { CleanResult } from '../../lib/clean/types';
import { pageOf, paragraphs } from '../support/page-of';

const PROSE = '河边的旧仓库改成了图书馆，搬书那天，街坊们排成一条长队，一本一本地把书传进去。';
const by = { rule: 'prune/example', why: 'An example.' };

const lines = (html: string, select: string, large = false) => {
  const page = pageOf(html);
  const elements = findAll(page.root, select);
  const cuts = cutAll(page, { by, elements, large }, measure([page.root]));
  return { cuts, left: page.root.children.length, warnings: page.report.warnings, removals: page.report.removals };
};

describe('a rule that finds more than half of the running text', () => {
  const page = `<p class="x">${PROSE}</p><p class="x">${PROSE}</p>${paragraphs(PROSE)}`;

  it('cuts nothing and is named in the report', () => {
    const { cuts, left, warnings, removals } = lines(page, '.x');
    expect({ cuts, left, removals }).toEqual({ cuts: 0, left: 3, removals: [] });
    expect(warnings).toEqual([`prune/example refused: it would take 67 % of the article's text (An example.)`]);
  });

  it('cuts where the person saw that and wanted it', () => {
    expect(lines(page, '.x', true)).toMatchObject({ cuts: 2, left: 1, warnings: [] });
  });

  it('is judged by all it finds together, nested blocks once', () => {
    expect(lines(`<div class="x"><p class="x">${PROSE}</p></div>${paragraphs(PROSE, PROSE)}`, '.x').warnings).toEqual(
      [],
    );
    expect(lines(`<div class="x">${paragraphs(PROSE, PROSE)}</div>${paragraphs(PROSE)}`, '.x').cuts).toBe(0);
  });
});

describe('what is no running text', () => {
  it('does not weigh: a list of links may be longer than the article', () => {
    const list = `<ul class="x">${`<li><a href="/a">${PROSE}</a></li>`.repeat(9)}</ul>`;
    expect(lines(`${paragraphs(PROSE)}${list}`, '.x')).toMatchObject({ cuts: 1, warnings: [] });
  });

  it('weighs where there is nothing else', () => {
    expect(lines('<p class="x">桥头的面馆</p><p>米仓</p>', '.x').cuts).toBe(0);
  });
});

describe('in the pipeline', () => {
  const HTML = `<title>河边的图书馆</title><div class="text"><h1>河边的图书馆</h1>
    <div class="part">${`<p>${PROSE}</p>`.repeat(3)}</div><p>${PROSE}</p></div>`;
  const rule = (select: string): SiteRule => ({
    id: 'example',
    hosts: ['example.com'],
    example: 'https://example.com/a.html',
    content: ['.text'],
    remove: [{ select, why: 'A part.' }],
  });
  const run = (sites: SiteRule[]): CleanResult => clean(parseHtml(HTML), 'https://example.com/a.html', { sites });
  const textOf = (result: CleanResult) => ('article' in result ? result.article.text : result.state);

  it.each(['.part', '.text', 'p', 'body > *'])('a site rule that removes %s removes nothing', (select) => {
    const result = run([rule(select)]);
    expect(textOf(result)).toBe(textOf(run([rule('.nothing')])));
    expect(result.report.warnings.join('\n')).toMatch(/^site\/example#0 refused: it would take \d+ %/m);
  });

  it('a site rule that removes less does its work', () => {
    expect(textOf(run([rule('.text > p')]))).not.toBe(textOf(run([])));
    expect(run([rule('.text > p')]).report.warnings).toEqual([]);
  });

  it('without a named body, the densest prose is the article', () => {
    const general = { ...rule('.part'), content: [] };
    expect(run([general]).report.warnings.join('\n')).toMatch(/site\/example#0 refused/);
  });
});

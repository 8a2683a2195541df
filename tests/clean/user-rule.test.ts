/** A person's rules are above the built-in ones, and cannot break a page. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { parseHtml } from '../../lib/clean/dom';
import { createTrace } from '../../lib/clean/trace';
import { appliesTo, userRuleSchema, type UserRule } from '../../lib/clean/user-rule';

const PROSE = '河边的旧仓库改成了图书馆，搬书那天，街坊们排成一条长队，一本一本地把书传进去。';
const PAGE = `<!doctype html><title>河边的图书馆_示例</title><body><div class="top">首页</div>
<div class="content"><h1>河边的图书馆</h1>${`<p>${PROSE}</p>`.repeat(6)}<p class="vote">读完这篇，请为图书馆投上一票。</p>
<div class="share-line"><p>分享到</p></div></div><div class="box"><p>另一处的小字，说的是修表摊。</p></div></body>`;
const base = { hosts: ['example.com'], created: '2026-05-01' };

function run(...rules: UserRule[]) {
  const result = clean(parseHtml(PAGE), 'https://news.example.com/a.html', { userRules: rules });
  if (!('article' in result)) throw new Error(result.state);
  return result;
}

describe('a rule of the person', () => {
  it('removes, under its own name', () => {
    const { article, report } = run({ ...base, remove: [{ select: '.vote', why: 'A vote.' }] });
    expect(article.text).not.toContain('投上一票');
    expect(report.removals[0]).toMatchObject({ rule: 'user/example.com#0', why: 'A vote.' });
  });

  it('names the body, where it finds something', () => {
    const { article, report } = run({ ...base, content: ['.nowhere', '.box'] });
    expect(article.text).toBe('另一处的小字，说的是修表摊。');
    expect(report.picked?.by).toBe('user/example.com');
    expect(run({ ...base, content: ['.nowhere'] }).article.text).toContain(PROSE);
  });

  it('finds an article where cleaning would see none', () => {
    const list = `<title>首页</title><div class="it"><p>今天只有这一句。</p></div>`;
    const rule = { ...base, content: ['.it'] };
    expect(clean(parseHtml(list), 'https://example.com/', {}).state).toBe('not-article');
    expect(clean(parseHtml(list), 'https://example.com/', { userRules: [rule] }).state).toBe('article');
  });

  it('keeps what another rule would take: only what matches, or all of that rule', () => {
    const { rule = '' } = run().report.removals.find(({ text }) => text === '分享到') ?? {};
    for (const keep of [{ rule }, { rule, select: '.share-line' }])
      expect(run({ ...base, keep: [keep] }).article.text).toContain('分享到');
    expect(run({ ...base, keep: [{ rule, select: '.else' }] }).article.text).not.toContain('分享到');
    expect(run({ ...base, keep: [{ rule: 'pick/outside', select: '.box' }] }).article.text).toContain('修表摊');
  });

  it('is refused where it takes most of the article, unless its preview said so', () => {
    const most = { select: '.content > p', why: 'All.' };
    const { article, report } = run({ ...base, remove: [most] });
    expect(article.text).toContain(PROSE);
    expect(report.warnings.join()).toMatch(/user\/example.com#0 refused: it would take \d+ %/);
    expect(
      clean(parseHtml(PAGE), 'https://example.com/a', {
        userRules: [{ ...base, remove: [{ ...most, large: true }] }],
      }).report.warnings.join(),
    ).not.toMatch(/refused/);
  });

  it('with a broken selector warns and harms nothing', () => {
    const rule = {
      ...base,
      content: ['p:::x'],
      remove: [
        { select: '[', why: '' },
        { select: '.vote', why: '' },
      ],
      keep: [{ rule: 'a', select: '>>' }],
    };
    const { report, article } = run(rule);
    expect(report.warnings.filter((line) => line.includes('is no selector'))).toHaveLength(3);
    expect(report.removals.map(({ rule }) => rule)).toContain('user/example.com#1');
    expect(article.text).toContain(PROSE);
  });
});

describe('where a rule applies', () => {
  const applies = (rule: Partial<UserRule>, url: string) => appliesTo({ ...base, ...rule }, new URL(url));

  it.each([
    [{}, 'https://example.com/', true],
    [{}, 'https://m.example.com/', true],
    [{}, 'https://notexample.com/', false],
    [{ path: '/news/' }, 'https://example.com/news/1.html', true],
    [{ path: '/news/' }, 'https://example.com/sport/news/1.html', false],
    [{ path: '/*/2026/*.html' }, 'https://example.com/news/2026/5/1.html', true],
    [{ path: '/*/2026/*.html' }, 'https://example.com/news/2025/5/1.html', false],
    [{ path: '/(a+)+$' }, 'https://example.com/aaaaaaaa', false],
  ])('%o on %s: %s', (rule, url, expected) => {
    expect(applies(rule, url)).toBe(expected);
  });

  it('is known at once, however the pattern is built', () => {
    const started = performance.now();
    applies({ path: `/${'*a'.repeat(240)}` }, `https://example.com/${'a'.repeat(200_000)}b`);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('the form of a rule', () => {
  it.each([
    [{ ...base, hosts: [] }],
    [{ ...base, hosts: ['https://example.com/'] }],
    [{ ...base, path: 'news' }],
    [{ ...base, remove: ['.vote'] }],
    [{ ...base, remove: [{ select: ' ', why: '' }] }],
    [{ ...base, removes: [] }],
    [{ hosts: ['example.com'] }],
  ])('refuses %o', (rule) => {
    expect(v.safeParse(userRuleSchema, rule).success).toBe(false);
  });
});

describe('the trace', () => {
  it('leads from each element of the article and each removal to the page, and changes nothing', () => {
    const page = parseHtml(PAGE);
    const before = page.documentElement.outerHTML;
    const trace = createTrace();
    const plain = clean(page, 'https://example.com/a.html');
    const traced = clean(page, 'https://example.com/a.html', { trace });
    expect({ ...traced, report: 0 }).toEqual({ ...plain, report: 0 });
    expect(page.documentElement.outerHTML).toBe(before);
    const html = 'article' in traced ? traced.article.html : '';
    const elements = [...parseHtml(html).body.querySelectorAll('*')];
    expect(trace.blocks).toHaveLength(elements.length);
    expect(trace.blocks.map((block) => block?.textContent)).toEqual(elements.map((element) => element.textContent));
    expect(trace.blocks.at(-1)).toBe(page.querySelector('.vote'));
    const share = traced.report.removals.find(({ text }) => text === '分享到');
    expect(trace.removed.get(share?.id ?? '')?.textContent).toBe('分享到');
  });
});

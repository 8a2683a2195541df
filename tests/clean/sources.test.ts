import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../lib/clean/dom';
import type { ArticlePage } from '../../lib/clean/page';
import {
  attribute,
  byHost,
  constant,
  date,
  match,
  meta,
  people,
  script,
  text,
  unixTime,
} from '../../lib/clean/sources';

function pageOf(html: string, scripts: string[] = [], url = 'https://ec.news.example/a.html'): ArticlePage {
  return {
    url: new URL(url),
    document: parseHtml(html),
    scripts,
    jsonLd: [],
    state: 'article',
    metadata: { tags: [], filledBy: {} },
    keep: new Set(),
    report: { removals: [], rewrites: [], warnings: [], milliseconds: 0 },
  };
}

describe('sources', () => {
  test('text takes the first element that has any, without what is trimmed', () => {
    const page = pageOf('<i class="a"> </i><i class="a">作者：小明</i><i class="a">小红</i>');
    expect(text('.a', /^作者：/).read(page)).toBe('小明');
    expect(text('.b').read(page)).toBeUndefined();
  });

  test('meta finds name, property and itemprop whatever their case', () => {
    const page = pageOf('<meta name="PubDate" content=" 2020-01-02 "><meta property="og:time " content="x">');
    expect(meta('pubdate').read(page)).toBe('2020-01-02');
    expect(meta('og:time').read(page)).toBe('x');
    expect(meta('author').read(page)).toBeUndefined();
  });

  test('attribute, match, date and constant', () => {
    const page = pageOf('<time datetime="2020-01-02 03:04">来源 河边晚报 | 2020-01-02</time>');
    expect(date(attribute('time', 'datetime')).read(page)).toBe('2020-01-02T03:04:00+08:00');
    expect(match(text('time'), /来源\s*([^|\s]+)/).read(page)).toBe('河边晚报');
    expect(match(text('time'), /编辑(.)/).read(page)).toBeUndefined();
    expect(constant('知乎').read(page)).toBe('知乎');
  });

  test('script and unixTime read literals, shown at +08:00', () => {
    const page = pageOf('', ['var ct = "1541692800";']);
    expect(unixTime(script('ct')).read(page)).toBe('2018-11-09T00:00:00+08:00');
    expect(unixTime(script('none')).read(page)).toBeUndefined();
  });

  test('people drops rank and outlet and joins names', () => {
    const page = pageOf('<b>本报记者 王小明 李小红</b><i></i>');
    expect(people(text('b')).read(page)).toBe('王小明、李小红');
    expect(people(text('i')).read(page)).toBeUndefined();
  });

  test('byHost tells the hosts of one site apart, exactly or on a dot', () => {
    const names = byHost({ 'ec.news.example': '河边财经', 'news.example': '河边日报' });
    expect(names.read(pageOf(''))).toBe('河边财经');
    expect(names.read(pageOf('', [], 'https://www.news.example/'))).toBe('河边日报');
    expect(names.read(pageOf('', [], 'https://othernews.example/'))).toBeUndefined();
  });
});

/** One article out of the pages of one: whole, in order, nothing twice, and everything that left is listed. */
import { expect, test } from 'vitest';
import { joinArticles, type ArticlePart } from '../../../lib/clean/pages/join-articles';
import type { ArticlePages, Metadata, Removal } from '../../../lib/clean/types';

const PAGES: ArticlePages = {
  known: [1, 2, 3].map((number) => ({ number, address: `https://river.example/a_${number}.html` })),
  current: 1,
  total: 3,
};
const shareBar: Removal = {
  id: 'prune/share-bar@1@1',
  rule: 'prune/share-bar',
  why: 'Share buttons.',
  path: 'div.share',
  text: '分享到',
  characters: 3,
  images: 0,
};

function part(number: number, html: string, metadata: Partial<Metadata> = {}): ArticlePart {
  const url = `https://river.example/a_${number}.html`;
  return {
    number,
    result: {
      state: 'article',
      article: {
        html,
        text: html,
        metadata: {
          url,
          identity: url,
          site: 'river.example',
          title: '河与船',
          tags: [],
          script: 'hans',
          characters: 1,
          readingMinutes: 1,
          filledBy: {},
          ...metadata,
        },
      },
      report: {
        removals: [shareBar],
        rewrites: [{ rule: 'normalise/span', why: 'Styling.', count: 2 }],
        warnings: [],
        milliseconds: 3,
      },
    },
  };
}

const join = (first: ArticlePart, ...others: ArticlePart[]) => joinArticles([first, ...others], PAGES, new Set());
const lines = (first: ArticlePart, ...others: ArticlePart[]) => join(first, ...others).article.text.split('\n');

test('bodies in order, measured as one', () => {
  const { article, pages, state } = join(
    part(1, '<p>第一页，说的是河。</p>'),
    part(2, '<h2>桥</h2><p>第二页，说的是<b>桥</b>。</p>'),
    part(3, '<p>第三页，说的是船。</p>'),
  );
  expect(state).toBe('article');
  expect(article.text).toBe('第一页，说的是河。\n桥\n第二页，说的是桥。\n第三页，说的是船。');
  expect(article.html).toContain('<p>第二页，说的是<b>桥</b>。</p>');
  expect(article.metadata).toMatchObject({ url: 'https://river.example/a_1.html', characters: 22, script: 'hans' });
  expect(pages).toEqual({ ...PAGES, joined: 3 });
});

test('what says to turn the page goes, is listed, and comes back on request', () => {
  const first = part(1, '<p>第一页说的是河，河上的船每天清早从对岸过来，把</p><p>（未完，转下页）</p>');
  const second = part(
    2,
    '<p>（接上页）菜送到桥下的早市，再空着回去，一天两趟。</p><p>第二页的第二段。（未完待续，见下页）</p>',
  );
  const third = part(3, '<p>第三页。</p><p>（未完待续）</p>');
  const { article, report } = join(first, second, third);
  expect(article.text.split('\n')).toEqual([
    '第一页说的是河，河上的船每天清早从对岸过来，把菜送到桥下的早市，再空着回去，一天两趟。',
    '第二页的第二段。',
    '第三页。',
    '（未完待续）',
  ]);
  const turns = report.removals.filter(({ rule }) => rule === 'join/turn-line');
  expect(turns.map(({ text }) => text)).toEqual(['（未完，转下页）', '（接上页）', '（未完待续，见下页）']);
  const kept = joinArticles([first, second, third], PAGES, new Set(turns.map(({ id }) => id)));
  expect(kept.article.text).toContain('（未完，转下页）\n（接上页）菜送到');
});

test('notes of each page lead to its own', () => {
  const page = (number: number, note: string) =>
    part(
      number,
      `<p>说法${number}<a href="#qd-1">[1]</a></p><p id="qd-1">${note}</p><p>再看<a href="#qd-2">乙</a></p>`,
    );
  const { html } = join(page(1, '第一页的注。'), page(2, '第二页的注。')).article;
  expect(html.match(/(?:id|href)="[^"]*"/g)).toEqual([
    'href="#qd-1-1"',
    'id="qd-1-1"',
    'href="#qd-2-1"',
    'id="qd-2-1"',
  ]);
});

test('what the first page does not tell comes from the others', () => {
  const { metadata } = join(
    part(1, '<p>一</p>', { author: '林青禾' }),
    part(2, '<p>二</p>', { author: '别人', editor: '汤小满', filledBy: { editor: 'prune/editor-line' } }),
  ).article;
  expect(metadata).toMatchObject({ author: '林青禾', editor: '汤小满', filledBy: { editor: 'prune/editor-line' } });
});

test('one report: furniture of every page once, rewrites summed', () => {
  const { report } = join(part(1, '<p>一</p>'), part(2, '<p>二</p>'));
  expect(report.removals).toEqual([shareBar]);
  expect(report.rewrites).toEqual([{ rule: 'normalise/span', why: 'Styling.', count: 4 }]);
  expect(report.warnings).toEqual(['joined from 2 pages']);
  expect(report.milliseconds).toBe(6);
});

test('the headline again, with or without the number of the page', () => {
  expect(
    lines(part(1, '<p>一</p>'), part(2, '<h2>河与船（2）</h2><p>二</p>'), part(3, '<h2>河与船</h2><p>三</p>')),
  ).toEqual(['一', '二', '三']);
  expect(lines(part(1, '<p>一</p>'), part(2, '<p>河与船都老了。</p>'))).toEqual(['一', '河与船都老了。']);
});

test('the last lines of one page at the start of the next', () => {
  expect(lines(part(1, '<p>一</p><p>二</p><p>三</p>'), part(2, '<p>二</p><p>三</p><p>四</p>'))).toEqual([
    '一',
    '二',
    '三',
    '四',
  ]);
});

test('a head and a foot that stand on every page', () => {
  const page = (number: number, text: string) =>
    part(number, `<p><img src="https://river.example/lead.jpg"></p><p>导语</p><p>${text}</p><p>本报记者 林青禾</p>`);
  const { article, report } = join(page(1, '一'), page(2, '二'), page(3, '三'));
  expect(article.text).toBe('导语\n一\n二\n三\n本报记者 林青禾');
  expect(article.html.match(/<img/g)).toHaveLength(1);
  expect(report.removals.filter(({ rule }) => rule === 'join/repeated')).toHaveLength(6);
});

test('a page that is shown twice', () => {
  const { article, report } = join(part(1, '<p>一</p><p>二</p>'), part(2, '<p>三</p>'), part(3, '<p>三</p>'));
  expect(article.text).toBe('一\n二\n三');
  expect(report.removals.at(-1)).toMatchObject({ rule: 'join/repeated', path: 'page 3', text: '三' });
});

test('a line that comes back in the middle of a page stays', () => {
  expect(
    lines(part(1, '<p>一</p><p>风从河上来。</p><p>二</p>'), part(2, '<p>三</p><p>风从河上来。</p><p>四</p>')),
  ).toHaveLength(6);
});

test('what was dropped as repeated comes back on request', () => {
  const parts: [ArticlePart, ArticlePart] = [part(1, '<p>一</p><p>二</p>'), part(2, '<p>二</p><p>三</p>')];
  const [removal] = joinArticles(parts, PAGES, new Set()).report.removals.filter(
    ({ rule }) => rule === 'join/repeated',
  );
  expect(removal).toMatchObject({ text: '二', path: 'page 2' });
  const again = joinArticles(parts, PAGES, new Set([removal?.id ?? '']));
  expect(again.article.text).toBe('一\n二\n二\n三');
  expect(again.report.removals).toEqual([shareBar]);
});

test('text that stands outside of paragraphs stays text', () => {
  expect(join(part(1, '一 &lt;b&gt;'), part(2, '<p>二</p>')).article.text).toBe('一 <b>\n二');
});

test('a sentence over two pages is made whole, and the report says so', () => {
  const { article, report } = join(
    part(1, '<p>河水从山上流下来，绕过老磨坊，到了村口就慢得像</p>'),
    part(2, '<p>一面镜子，照着两岸的树。</p>'),
  );
  expect(article.text).toBe('河水从山上流下来，绕过老磨坊，到了村口就慢得像一面镜子，照着两岸的树。');
  expect(report.rewrites).toContainEqual(expect.objectContaining({ rule: 'join/sentence', count: 1 }));
});

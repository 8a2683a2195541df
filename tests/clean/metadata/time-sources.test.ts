/** Times that do not stand near the headline: in elements named for them, in scripts. */
import { describe, expect, test } from 'vitest';
import { clean } from '../../../lib/clean/clean';
import { parseHtml } from '../../../lib/clean/dom';

const PROSE = '<p>河边的旧仓库改成了图书馆，搬书那天，街坊们排成一条长队，一本一本地把书传进去。</p>'.repeat(4);

function published(before: string, after = ''): string | undefined {
  const html = `<html><head><title>河边的图书馆</title></head><body>${before}<h1>河边的图书馆</h1><div class="text">${PROSE}</div>${after}</body></html>`;
  const result = clean(parseHtml(html), 'https://example.com/a');
  return 'article' in result ? result.article.metadata.published : result.state;
}

describe('an element named for a time', () => {
  test.each([
    [
      'whole',
      '<div class="side-info"><span class="pubtime">2019-12-10 07:57:40</span></div>',
      '2019-12-10T07:57:40+08:00',
    ],
    ['in pieces', '<div class="tool-time"><em>2019</em><b>-12-10</b><i>07:57</i></div>', '2019-12-10T07:57:00+08:00'],
  ])('%s', (_, html, time) => expect(published('', `<p>${'更多的话。'.repeat(30)}</p>${html}`)).toBe(time));

  test.each([
    ["today's date in the head", '<header><span class="time">2024-03-07 10:00</span></header>'],
    ['the time of another article', '<ul class="news"><li><span class="time">2024-03-07 10:00</span></li></ul>'],
    ['a day without a clock', '<div class="date">2024-03-07</div>'],
  ])('not %s', (_, html) => expect(published('', `<p>${'更多的话。'.repeat(30)}</p>${html}`)).toBeUndefined());
});

describe('a script', () => {
  test.each([
    ['a date', `var pubtime = "2019-09-07 19:02:26";`, '2019-09-07T19:02:26+08:00'],
    ['seconds', `{"publish_time":1567912923}`, '2019-09-08T11:22:03+08:00'],
    ['milliseconds', `publishTime: 1567912923000`, '2019-09-08T11:22:03+08:00'],
  ])('%s', (_, code, time) => expect(published(`<script>${code}</script>`)).toBe(time));
});

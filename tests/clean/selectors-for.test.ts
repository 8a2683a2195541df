/** Which names last, and what is made of them. */
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../lib/clean/dom';
import { isLasting, selectorsFor } from '../../lib/clean/selectors-for';

describe('a name', () => {
  it.each(['vote', 'rich_media_area_primary', 'articleBody', 'xgyd', 'news-list', 'box2', '正文'])(
    '%s lasts',
    (name) => {
      expect(isLasting(name)).toBe(true);
    },
  );

  it.each([
    'css-1x2y3z',
    'sc-bdVaJa',
    'a1b2c',
    'post-37715',
    '_3fK2s',
    'Text__root2kd',
    'bdVaJa',
    'active',
    'is-open',
    '',
    '9a',
    'a.b',
    'a"]',
  ])('%s does not', (name) => {
    expect(isLasting(name)).toBe(false);
  });
});

describe('an element', () => {
  const ways = (html: string) => {
    const element = parseHtml(html).querySelector('[data-it]');
    return element ? selectorsFor(element) : undefined;
  };

  it.each([
    ['<div id="vote" class="a" data-it></div>', ['div#vote']],
    ['<div class="vote on css-1a2b" data-it></div>', ['div.vote']],
    ['<div class="text"><p>a</p><p data-it>b</p></div>', ['div.text > p', 'div.text > p:last-child']],
    ['<div class="text"><section><p>a</p><p data-it>b</p><p>c</p></section></div>', ['div.text > section > p']],
    ['<div class="css-1a2b"><p>a</p><p data-it>b</p></div>', []],
    ['<div data-role="vote" data-it></div>', ['div[data-role="vote"]']],
  ])('%s', (html, expected) => {
    expect(ways(html)).toEqual(expected);
  });
});

/** Text areas that hold an article are read as data; those that people type in never are. */
import { describe, expect, test } from 'vitest';
import { dataTextarea } from '../../lib/clean/data-textarea';
import { find, parseHtml } from '../../lib/clean/dom';
import { readScriptMarkup } from '../../lib/clean/script-value';

function read(html: string): string | undefined {
  const area = find(parseHtml(html), 'textarea');
  return area && dataTextarea(area);
}

describe('a text area', () => {
  test('named after a part of an article gives its text under that name', () => {
    const code = read('<textarea class="article-content">&lt;p&gt;"一"\n二&lt;/p&gt;</textarea>');
    expect(readScriptMarkup([code ?? ''], 'article-content')).toBe('<p>"一"\n二</p>');
  });

  test.each([
    '<textarea class="comment">说点什么</textarea>',
    '<textarea>说点什么</textarea>',
    '<textarea class="article-content"> </textarea>',
    '<textarea class="article-content input">草稿</textarea>',
  ])('%s is a form control', (html) => expect(read(html)).toBeUndefined());
});

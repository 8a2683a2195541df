/** Read back by the reference reader of CommonMark: bold that ends in Chinese punctuation is where writers often fail. */
import { HtmlRenderer, Parser } from 'commonmark';
import { expect, test } from 'vitest';
import { parseHtml } from '../../lib/clean/dom';
import { toMarkdown } from '../../lib/output/to-markdown';
import { sampleArticle } from '../library/sample-article';

const rendered = (html: string) => {
  const markdown = toMarkdown(sampleArticle({ html }), { frontMatter: false });
  return parseHtml(new HtmlRenderer().render(new Parser().parse(markdown))).body;
};

test.each(['“你好。”', '重点：', '《书名》', '（注）', '完。', '等等……'])('bold %s between words renders', (bold) => {
  const body = rendered(`<p>他说<strong>${bold}</strong>然后走了</p>`);
  // Marks at the edges may stand outside the bold, since no reader would take them for its end.
  const words = bold.replaceAll(/\p{P}/gu, '');
  expect(body.querySelector('strong')?.textContent).toContain(words);
  expect(body.querySelector('p')?.textContent).toBe(`他说${bold}然后走了`);
});

test('so does emphasis at the edges of Chinese punctuation', () => {
  const body = rendered('<p>前<em>“斜体”</em>后</p>');
  expect(body.querySelector('em')?.textContent).toBe('斜体');
  expect(body.querySelector('p')?.textContent).toBe('前“斜体”后');
});

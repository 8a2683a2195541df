/** Paragraphs at the seam of two pages: which are one sentence, and which only look like it. */
import { expect, test } from 'vitest';
import { joinSentences } from '../../../lib/clean/pages/join-sentences';

const OPEN = '<p>河水从山上流下来，绕过老磨坊，到了村口的石桥下面，就慢得像</p>';
const REST = '<p>一面镜子，照着两岸的树。</p>';
const join = (first: string, second: string, page = 2) =>
  joinSentences([
    { page: 1, html: '<p>村里的人都说，这条河从来没有干过。</p>' },
    { page: 1, html: first },
    { page, html: second },
    { page, html: '<p>到了冬天，河面上结了冰，孩子们就来了。</p>' },
  ]);

test('a sentence over two pages is one paragraph, with its links and emphasis', () => {
  const { blocks, joined } = join(OPEN, '<p>一面<b>镜子</b>，照着<a href="https://river.example/">两岸</a>的树。</p>');
  expect(joined).toBe(1);
  expect(blocks.map(({ html }) => html)[1]).toBe(
    '<p>河水从山上流下来，绕过老磨坊，到了村口的石桥下面，就慢得像一面<b>镜子</b>，照着<a href="https://river.example/">两岸</a>的树。</p>',
  );
  expect(blocks).toHaveLength(3);
});

test('over three pages', () => {
  const { blocks, joined } = joinSentences([
    { page: 1, html: OPEN },
    { page: 2, html: '<p>一面镜子，镜子里有树，有云，也有</p>' },
    { page: 3, html: '<p>孩子们的脸，谁也不说话。</p>' },
  ]);
  expect(joined).toBe(2);
  expect(blocks.map(({ html }) => html).join('')).toContain('也有孩子们的脸');
});

test.each([
  ['a comma at the end', '<p>船来了，</p>', REST],
  ['punctuation at the start', OPEN, '<p>，照着两岸的树。</p>'],
])('surely parted: %s', (_, first, second) => {
  expect(join(first, second).joined).toBe(1);
});

test('Latin words keep the space between them', () => {
  const { blocks } = join('<p>他给船起了一个外国名字，写在船头，叫 Blue</p>', '<p>river，意思是蓝色的河。</p>');
  expect(blocks[1]?.html).toContain('Blue river');
});

test.each([
  ['a sentence that ended', '<p>河水从山上流下来，绕过老磨坊，到了村口。</p>', REST],
  ['a quotation that ended', '<p>老人看着河水，说：“今年的水来得早，也来得急。”</p>', REST],
  ['a heading behind the break', OPEN, '<h2>一面镜子，照着树</h2>'],
  ['a heading in bold', OPEN, '<p><b>一面镜子，照着两岸的树</b></p>'],
  ['a heading before the break', '<p>桥与磨坊</p>', REST],
  ['a list', OPEN, '<ul><li>一面镜子，照着树。</li></ul>'],
  ['an entry of a list', OPEN, '<p>（二）一面镜子，照着两岸的树。</p>'],
  ['a caption', '<p>图为村口的石桥，以及桥下的船，远处是磨坊</p>', REST],
  ['a caption with a credit', '<p>村口的石桥，桥下的船，远处是老磨坊 林青禾 摄</p>', REST],
  ['a picture between', OPEN, '<p><img src="https://river.example/a.jpg"></p>'],
  ['a speaker', OPEN, '<p>记者：一面镜子，照着两岸的树吗？</p>'],
  ['verse', '<p>河水清清</p>', '<p>两岸青青，</p>'],
])('left apart: %s', (_, first, second) => {
  expect(join(first, second).joined).toBe(0);
});

test('paragraphs of one page are never joined', () => {
  expect(join(OPEN, REST, 1).joined).toBe(0);
});

test('a text that ends no paragraph with punctuation', () => {
  const line = (page: number) => ({ page, html: `<p>河水从山上流下来，绕过老磨坊，到了村口的石桥</p>` });
  expect(joinSentences([line(1), line(1), line(1), line(2), line(2), line(2)]).joined).toBe(0);
});

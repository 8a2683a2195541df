import { expect, test } from 'vitest';
import { passagesOf } from '../../../lib/view/speech/passages';

function passagesIn(html: string) {
  const sheet = document.createElement('div');
  sheet.innerHTML = `<h1 class="title">河与船</h1><div class="body">${html}</div>`;
  return passagesOf(sheet);
}

test('sentence by sentence, across inline elements, each in its place', () => {
  const passages = passagesIn('<p>河水<b>向南</b>流。“船呢？”有人问。</p>');
  expect(passages.map(({ text }) => text)).toEqual(['河与船', '河水向南流。', '“船呢？”', '有人问。']);
  expect(passages.map((passage) => passage.range().toString())).toEqual([
    '河与船',
    '河水向南流。',
    '“船呢？”',
    '有人问。',
  ]);
});

test('each text is read once, and what is no prose is not', () => {
  const html =
    '<ul><li>一<p>二</p></li></ul><blockquote><p>三</p></blockquote><pre>code</pre><p>四<sup><a>[1]</a></sup></p>' +
    '<ruby>字<rt>zi</rt></ruby><p>……</p><table><tr><td>五</td></tr></table>';
  expect(passagesIn(html).map(({ text }) => text)).toEqual(['河与船', '一', '二', '三', '四', '五']);
});

test('a long sentence is parted at its commas', () => {
  const passages = passagesIn(`<p>${'河水向南流，'.repeat(60)}到了。</p>`);
  expect(passages.every(({ text }) => text.length <= 180)).toBe(true);
  expect(passages.map(({ text }) => text).join('')).toBe(`河与船${'河水向南流，'.repeat(60)}到了。`);
  expect(passages[1]?.text.endsWith('，')).toBe(true);
});

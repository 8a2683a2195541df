/** The text of an article and the text nodes of its body: any place of one is the same words in the other. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockText } from '../../lib/clean/block-text';
import { parseHtml } from '../../lib/clean/dom';
import { BodyText } from '../../lib/notes/body-text';

function bodyOf(html: string) {
  document.body.replaceChildren(...parseHtml(html).body.childNodes);
  const text = blockText(document.body);
  return { text, body: new BodyText(document.body, text) };
}

const shown = (pieces: ReturnType<BodyText['piecesOf']>) =>
  pieces.map(({ node, start, end }) => node.data.slice(start, end)).join('');
const bare = (text: string) => text.replace(/\s+/g, '');

test('a place across elements, with white space that the text has not', () => {
  const { body, text } = bodyOf('<p>　　城南的 <b>\n河</b>，\n 三月</p>\n<ul>\n<li>涨水</li></ul><p>完。</p>');
  expect(text).toBe('城南的 河， 三月\n涨水\n完。');
  const place = { start: text.indexOf('河'), end: text.indexOf('水') };
  expect(shown(body.piecesOf(place)).replace(/\s/g, '')).toBe('河，三月涨');
});

test('a range gives its place, also from element to element', () => {
  const { body, text } = bodyOf('<p>一二<b>三四</b></p><p>五六</p><p>七</p>');
  const range = document.createRange();
  const [first, second] = document.querySelectorAll('p');
  if (!first || !second) throw new Error('no paragraphs');
  range.setStart(first, 1);
  range.setEnd(second, 1);
  expect(body.placeOf(range)).toEqual({ start: text.indexOf('三'), end: text.indexOf('六') + 1 });
  range.setStart(first.firstChild ?? first, 1);
  range.setEnd(first.firstChild ?? first, 1);
  expect(body.placeOf(range)).toBeUndefined();
});

test('a text that is of another body gives way to the body’s own', () => {
  const { body } = bodyOf('<p>一二三</p>');
  expect(body.text).toBe('一二三');
  expect(new BodyText(document.body, '别的').text).toBe('一二三');
});

test('what is shown converted is the same place of the original', () => {
  const { body, text } = bodyOf('<p>很多人写<b>博客</b>，后来不写了</p>');
  const [one, two, three] = [...document.querySelectorAll('p, b')]
    .flatMap(({ childNodes }) => [...childNodes])
    .filter((node) => node instanceof Text);
  if (!one || !two || !three) throw new Error('no texts');
  const texts = [one, two, three].toSorted((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
  const converted = ['很多人寫', '部落格', '，後來不寫了'];
  texts.forEach((node, at) => (node.data = converted[at] ?? ''));
  const place = { start: text.indexOf('写博'), end: text.indexOf('后来') };
  const pieces = body.piecesOf(place);
  expect(shown(pieces)).toBe('寫部落格，');
  const range = document.createRange();
  range.setStart(pieces[0]?.node ?? document, pieces[0]?.start ?? 0);
  range.setEnd(pieces.at(-1)?.node ?? document, pieces.at(-1)?.end ?? 0);
  expect(body.placeOf(range)).toEqual(place);
});

const inline = fc.constantFrom('b', 'i', 'a', 'span', 'code');
const block = fc.constantFrom('p', 'li', 'h2', 'pre', 'td', 'blockquote', 'div');
const words = fc.stringMatching(/^[天地玄黄 \n\u3000\u00a0ab𠮷]{0,9}$/u);
const paragraph = fc
  .tuple(block, fc.array(fc.tuple(inline, words, words), { maxLength: 4 }), words)
  .map(
    ([name, inner, last]) =>
      `<${name}>${inner.map(([tag, a, b]) => `${a}<${tag}>${b}</${tag}>`).join('')}${last}<br></${name}>`,
  );

test('any place there and back, in any structure', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 6 }), fc.nat(), fc.nat(), (parts, one, other) => {
      const { body, text } = bodyOf(parts.join('\n'));
      expect(body.text).toBe(text);
      if (bare(text) === '') return;
      const start = one % text.length;
      const end = start + 1 + (other % (text.length - start));
      const pieces = body.piecesOf({ start, end });
      expect(bare(shown(pieces))).toBe(bare(text.slice(start, end)));
      const [first] = pieces;
      const last = pieces.at(-1);
      if (!first || !last) return;
      const range = document.createRange();
      range.setStart(first.node, first.start);
      range.setEnd(last.node, last.end);
      const back = body.placeOf(range);
      expect(back && text.slice(back.start, back.end)).toBe(text.slice(start, end).trim());
    }),
    { numRuns: 300 },
  );
});

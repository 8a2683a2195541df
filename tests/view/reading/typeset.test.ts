import { expect, test } from 'vitest';
import { typeset, typesetNeeds, type TypesetNeeds } from '../../../lib/view/reading/typeset';

const NOTHING: TypesetNeeds = { latin: false, gaps: false, upright: false };

function bodyOf(html: string, needs: Partial<TypesetNeeds>): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = html;
  const before = body.textContent;
  typeset(body, { ...NOTHING, ...needs });
  expect(body.textContent).toBe(before);
  return body;
}

test('gaps stand where Chinese and Latin meet, and add no character', () => {
  const body = bodyOf('<p>用AI写作，共3.5万字（GPT-4）。见 README 文件</p>', { gaps: true });
  expect([...body.querySelectorAll('span')].map((mark) => [mark.textContent, mark.className])).toEqual([
    ['AI', 'gap-before gap-after'],
    ['3.5', 'gap-before gap-after'],
  ]);
});

test('gaps are found across inline elements, never across blocks', () => {
  const body = bodyOf('<p>看<b>NHK</b>新闻</p><p>第一</p><p>B站</p>', { gaps: true });
  expect([...body.querySelectorAll('span')].map((mark) => [mark.textContent, mark.className])).toEqual([
    ['NHK', 'gap-before gap-after'],
    ['B', 'gap-after'],
  ]);
});

test('every Latin run is marked for a font of its own; code, full-width letters and quotation marks are not', () => {
  const body = bodyOf('<p>“It’s fine”，ＡＢＣ，C++ and <code>x1</code></p>', { latin: true });
  expect([...body.querySelectorAll('.latin')].map((mark) => mark.textContent)).toEqual(['It’s', 'fine', 'C', 'and']);
});

test('numbers of one or two digits stand upright, longer ones lie', () => {
  const body = bodyOf('<p>10月9日，2024年，3.14，第100次</p>', { upright: true });
  expect([...body.querySelectorAll('.upright')].map((mark) => mark.textContent)).toEqual(['10', '9']);
});

test('nothing is marked where the browser does it by itself', () => {
  const likes = { latin: 'same', autospace: true, vertical: false } as const;
  expect(typesetNeeds(likes, () => true)).toEqual(NOTHING);
  expect(typesetNeeds(likes, () => false)).toEqual({ ...NOTHING, gaps: true });
  expect(typesetNeeds({ ...likes, autospace: false, vertical: true, latin: 'serif' }, () => false)).toEqual({
    latin: true,
    gaps: false,
    upright: true,
  });
  expect(bodyOf('<p>用AI写作</p>', {}).querySelector('span')).toBe(null);
});

test('a long run without end is read in one go', () => {
  const body = bodyOf(`<p>${"a'".repeat(50_000)}</p>`, { latin: true });
  expect(body.querySelectorAll('.latin')).toHaveLength(1);
});

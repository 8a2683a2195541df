import { expect, test } from 'vitest';
import { paintFirstScreens } from '../../../lib/view/article/paint-first-screens';
import bodyCss from '../../../lib/view/article/article-body.css?inline';

test('what lies below the first screens is laid out after the first frame', async () => {
  const style = document.createElement('style');
  style.textContent = bodyCss;
  const body = document.createElement('div');
  body.className = 'body';
  for (let line = 0; line < 100; line++) body.append(document.createElement('p'));
  document.body.append(style, body);
  const shown = () => [...body.children].filter((line) => line.getClientRects().length > 0).length;

  paintFirstScreens(body);
  expect([shown(), body.children.length]).toEqual([60, 100]);
  await expect.poll(shown).toBe(100);
  expect(body.getAttributeNames()).toEqual(['class']);

  style.remove();
  body.remove();
});

/** What the person sets about the text, in a real browser: it is seen, and what is copied stays what was written. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_PREFERENCES, type ReadingPreferences } from '../../../lib/view/reading/reading-preferences';
import type { CleanViewHandle } from '../../../lib/view/view-options';
import { openSample, sampleArticle } from '../sample-view';
import { speakEnglish } from '../speak-english';

let open: CleanViewHandle | undefined;
beforeEach(speakEnglish);
afterEach(() => open?.close());

const LONG = `${'<p>河水从城北流到城南，一路经过十二座桥。</p>'.repeat(120)}<pre>const bridge = 12;</pre><table><tr><td>桥</td></tr></table>`;

function show(change: Partial<ReadingPreferences>, html = LONG) {
  const view = openSample({
    article: sampleArticle(html),
    reading: { everywhere: { ...DEFAULT_PREFERENCES, ...change } },
  });
  open = view.handle;
  return view;
}

const styleOf = (element: Element) => getComputedStyle(element);

test('lines, letters, paragraphs, column and indent follow the person', () => {
  const { find } = show({
    size: 20,
    lineHeight: 2,
    letterSpacing: 0.1,
    paragraphSpacing: 0.5,
    width: 20,
    indent: true,
    justify: false,
  });
  const style = styleOf(find('.body p'));
  expect(style.lineHeight).toBe('40px');
  expect(style.letterSpacing).toBe('2px');
  expect(style.marginBottom).toBe('10px');
  expect(style.textIndent).toBe('40px');
  expect(style.textAlign).not.toBe('justify');
  expect(find('.body').getBoundingClientRect().width).toBeLessThanOrEqual(400);
});

test('a paragraph that holds a picture is not indented', () => {
  const { find } = show({ indent: true }, '<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="桥"></p>');
  expect(styleOf(find('.body p')).textIndent).toBe('0px');
});

test('spacing of the browser is on, and off where it is not wanted', () => {
  const { find } = show({});
  expect(styleOf(find('.body p')).getPropertyValue('text-autospace')).toBe('normal');
  expect(styleOf(find('.body p')).getPropertyValue('text-spacing-trim')).toBe('trim-start');
  open?.close();
  const without = show({ autospace: false, trim: false });
  expect(styleOf(without.find('.body p')).getPropertyValue('text-autospace')).toBe('no-autospace');
  expect(styleOf(without.find('.body p')).getPropertyValue('text-spacing-trim')).toBe('space-all');
});

test('a font of the person goes first, and Latin has its own', () => {
  const { find } = show({ ownFont: 'LXGW WenKai', latin: 'serif' }, '<p>共 12 座桥，见 README。</p>');
  expect(styleOf(find('.body p')).fontFamily).toMatch(/^"LXGW WenKai", /);
  expect(styleOf(find('.body .latin')).fontFamily).toMatch(/^Charter/);
  expect(find('.body').textContent).toBe('共 12 座桥，见 README。');
});

test('each theme has its ground', () => {
  const grounds = (['light', 'sepia', 'green', 'grey', 'dark', 'black'] as const).map((theme) => {
    const { find } = show({ theme }, '<p>桥</p>');
    const ground = styleOf(find('dialog')).backgroundColor;
    open?.close();
    return ground;
  });
  expect(new Set(grounds).size).toBe(6);
  expect(grounds.at(-1)).toBe('rgb(0, 0, 0)');
});

test('vertical text goes on from right to left, by wheel and keys, and tells how far one is', async () => {
  const { find } = show({ vertical: true });
  const scroller = find('.scroller');
  expect(styleOf(find('.body p')).writingMode).toBe('vertical-rl');
  expect(styleOf(find('.body pre')).writingMode).toBe('horizontal-tb');
  expect(styleOf(find('.body .sideways')).writingMode).toBe('horizontal-tb');
  expect(scroller.scrollWidth).toBeGreaterThan(scroller.clientWidth * 2);
  expect(scroller.scrollHeight).toBe(scroller.clientHeight);
  const first = find('.title').getBoundingClientRect();
  expect(first.right).toBeGreaterThan(scroller.clientWidth * 0.6);

  find('.body p').dispatchEvent(new WheelEvent('wheel', { deltaY: 300, bubbles: true, cancelable: true }));
  expect(scroller.scrollLeft).toBe(-300);
  dispatchEvent(new KeyboardEvent('keydown', { key: 'End', cancelable: true }));
  await expect.poll(() => find('.progress').style.transform, { timeout: 5000 }).toBe('scaleX(1)');
  expect(scroller.scrollLeft).toBeLessThan(-1000);
});

test('switching to vertical and back keeps the text and its place', async () => {
  const { handle, find } = show({});
  find('.scroller').scrollTop = 500;
  const text = find('.body').textContent;
  find('[popovertarget="reading-menu"]').click();
  await expect.poll(() => handle.root.querySelector('.reading')).not.toBe(null);
  find('input[name="vertical"]').click();
  await expect.poll(() => styleOf(find('.body p')).writingMode).toBe('vertical-rl');
  expect(find('.body').textContent).toBe(text);
  find('input[name="vertical"]').click();
  await expect.poll(() => styleOf(find('.body p')).writingMode).toBe('horizontal-tb');
  expect(find('.body').textContent).toBe(text);
});

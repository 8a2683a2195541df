/** The outline beside the text, how far one has read, and the keys that lead through it. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { DEFAULT_KEYS } from '../../../lib/view/keys/view-keys';
import type { CleanViewHandle, CleanViewOptions } from '../../../lib/view/view-options';
import { openSample, sampleArticle } from '../sample-view';
import { speakEnglish } from '../speak-english';

let open: CleanViewHandle | undefined;
beforeEach(async () => {
  speakEnglish();
  await page.viewport(1200, 800);
});
afterEach(() => open?.close());

const part = (title: string) => `<h2>${title}</h2>${'<p>河水从城北流到城南，一路经过十二座桥。</p>'.repeat(30)}`;
const LONG = `<p>开头。</p>${part('上游')}${part('中游')}${part('下游')}`;

function show(options: Partial<CleanViewOptions> = {}, html = LONG) {
  const view = openSample({ article: sampleArticle(html), ...options });
  open = view.handle;
  const all = (selector: string) => [...view.handle.root.querySelectorAll<HTMLElement>(selector)];
  return { ...view, all };
}

const press = (key: string) => dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));

test('a key opens the outline, a click goes there, and the part that is read is marked', async () => {
  const { find, all, handle } = show();
  press('o');
  await expect
    .poll(() => all('.outline li button').map((entry) => entry.textContent))
    .toEqual(['上游', '中游', '下游']);
  expect(find('.bar [aria-expanded="true"]').getAttribute('aria-keyshortcuts')).toBe('O');
  all('.outline li button')[1]?.click();
  await expect.poll(() => find('.outline [aria-current="location"]').textContent).toBe('中游');
  expect(handle.root.activeElement?.textContent).toBe('中游');
  find('.scroller').scrollTo({ top: 0, behavior: 'instant' });
  await expect.poll(() => all('.outline [aria-current]')).toEqual([]);
  find('.scroller').scrollTo({ top: 1e6, behavior: 'instant' });
  await expect.poll(() => find('.outline [aria-current]').textContent).toBe('下游');
  press('Escape');
  await expect.poll(() => all('.outline')).toEqual([]);
});

test('keys lead from heading to heading', async () => {
  const { handle } = show();
  const here = () => handle.root.activeElement?.textContent;
  press(']');
  expect(here()).toBe('上游');
  press(']');
  expect(here()).toBe('中游');
  press('[');
  expect(here()).toBe('上游');
});

test('how far one has read is told with the time that is left', async () => {
  const { find } = show();
  expect(find('.where').textContent).toBe('0% read, 3 min left');
  expect(find('.where').title).toBe('Reckoned at 400 characters a minute');
  find('.scroller').scrollTo({ top: 1e6, behavior: 'instant' });
  await expect.poll(() => find('.where').textContent).toBe('Read to the end');
});

test('without headings there is no button, and its key does nothing', async () => {
  const { all } = show({}, '<p>一段。</p>');
  press('o');
  expect(all('[aria-keyshortcuts="O"]')).toEqual([]);
  expect(all('.outline')).toEqual([]);
});

test('the keys are the person’s own', async () => {
  const { all } = show({ viewKeys: { ...DEFAULT_KEYS, outline: 'Alt+i' } });
  press('o');
  expect(all('.outline')).toEqual([]);
  dispatchEvent(new KeyboardEvent('keydown', { key: 'i', altKey: true, cancelable: true }));
  await expect.poll(() => all('.outline')).toHaveLength(1);
});

test('what is typed into a field of a menu is no command', async () => {
  const { find, all, handle } = show();
  press('t');
  await expect.poll(() => handle.root.querySelector('.reading')).not.toBe(null);
  find('.more summary').click();
  find('input[name="ownFont"]').focus();
  press('o');
  expect(all('.outline')).toEqual([]);
});

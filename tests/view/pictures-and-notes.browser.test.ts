/** Pictures enlarged, pictures kept away, and notes shown beside their marks, by mouse and keyboard. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DEFAULT_PREFERENCES, type ReadingPreferences } from '../../lib/view/reading/reading-preferences';
import type { CleanViewHandle } from '../../lib/view/view-options';
import { openSample, sampleArticle } from './sample-view';
import { speakEnglish } from './speak-english';

let open: CleanViewHandle | undefined;
beforeEach(async () => {
  speakEnglish();
  await page.viewport(1200, 800);
});
afterEach(() => open?.close());

const drawn = (width: number, height: number) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="teal"/></svg>`)}`;
const PICTURES =
  `<p>一</p><figure><img src="${drawn(900, 600)}" alt="桥"><figcaption>城南的桥</figcaption></figure>` +
  `<p><img src="${drawn(20, 20)}" alt="笑脸"></p><p><a href="https://example.com/shop"><img src="${drawn(300, 300)}" alt="广告"></a></p>` +
  `<p><img src="${drawn(400, 800)}" alt="塔"></p>`;

function show(html: string, change: Partial<ReadingPreferences> = {}) {
  const view = openSample({
    article: sampleArticle(html),
    reading: { everywhere: { ...DEFAULT_PREFERENCES, ...change } },
  });
  open = view.handle;
  const all = <T extends Element = HTMLElement>(selector: string) => [
    ...view.handle.root.querySelectorAll<T>(selector),
  ];
  return { ...view, all };
}

const loaded = (images: HTMLImageElement[]) => expect.poll(() => images.every((image) => image.complete)).toBe(true);

test('a picture is enlarged with its caption; keys turn over, zoom and leave', async () => {
  const { find, all, handle } = show(PICTURES);
  await loaded(all('.body img'));
  find('.body img').click();
  await expect.poll(() => all('.lightbox').length).toBe(1);
  expect(find('.lightbox .caption').textContent).toBe('城南的桥');
  expect(find('.lightbox-bar span').textContent).toBe('1 of 2');
  expect(handle.root.activeElement?.closest('.lightbox')).not.toBe(null);
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => find<HTMLImageElement>('.lightbox img').alt).toBe('塔');
  await userEvent.keyboard('{ArrowRight}');
  expect(find('.lightbox-bar span').textContent).toBe('2 of 2');
  await userEvent.keyboard('+');
  await expect.poll(() => find('.lightbox img').style.transform).toContain('scale(1.5)');
  await userEvent.keyboard('0');
  await expect.poll(() => find('.lightbox img').style.transform).toContain('scale(1)');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => all('.lightbox')).toEqual([]);
  expect(handle.root.host.isConnected).toBe(true);
  expect((handle.root.activeElement as HTMLImageElement).alt).toBe('塔');
});

test('the wheel zooms where it points, and a drag moves what is large', async () => {
  const { find, all } = show(PICTURES);
  await loaded(all('.body img'));
  find('.body img').click();
  await expect.poll(() => all('.lightbox').length).toBe(1);
  const image = find('.lightbox img');
  const box = image.getBoundingClientRect();
  const at = { clientX: box.left + 10, clientY: box.top + 10 };
  image.dispatchEvent(new WheelEvent('wheel', { deltaY: -600, bubbles: true, cancelable: true, ...at }));
  await expect.poll(() => image.getBoundingClientRect().width).toBeGreaterThan(box.width * 2);
  const before = image.getBoundingClientRect().left;
  const pointer = (type: string, clientX: number) =>
    image.dispatchEvent(
      new PointerEvent(type, { pointerId: 1, bubbles: true, cancelable: true, clientX, clientY: 300 }),
    );
  find('.stage').setPointerCapture = () => undefined;
  pointer('pointerdown', 600);
  pointer('pointermove', 540);
  pointer('pointerup', 540);
  await expect.poll(() => Math.round(image.getBoundingClientRect().left - before)).toBe(-60);
});

test('by keyboard a picture is a button; small ones and those of links are not', async () => {
  const { all, handle } = show(PICTURES);
  await loaded(all('.body img'));
  await expect
    .poll(() => all('.body img[role="button"]').map((image) => image.getAttribute('aria-label')))
    .toEqual(['Enlarge: 桥', 'Enlarge: 塔']);
  all('.body img[role="button"]')[1]?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => handle.root.querySelector('.lightbox')).not.toBe(null);
  await userEvent.keyboard('{Escape}');
});

test('without pictures none is fetched before it is asked for', async () => {
  const address = `${location.origin}/no-picture-${crypto.randomUUID()}.png`;
  const html = `<p>一</p><p><img src="${address}" alt="桥"></p><p><img src="${drawn(300, 200)}" alt=""></p>`;
  const { all, find } = show(html, { pictures: false });
  expect(all('.picture-door').map((door) => door.ariaLabel)).toEqual(['Show picture: 桥', 'Show picture']);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(performance.getEntriesByName(address)).toEqual([]);
  all('.picture-door')[1]?.click();
  await expect.poll(() => all<HTMLImageElement>('.body img')[1]?.getBoundingClientRect().width).toBe(300);
  find('[popovertarget="reading-menu"]').click();
  await expect.poll(() => all('.reading').length).toBe(1);
  find('input[name="pictures"]').click();
  await expect.poll(() => all('.picture-door')).toEqual([]);
});

const NOTED =
  `<p>明信片写明十年以后寄出<sup><a href="#qd-1">[1]</a></sup>。</p>${'<p>文字。</p>'.repeat(200)}` +
  `<ol><li id="qd-1"><p>由志愿者<b>保管</b>。<a href="#qd-2">↩</a></p></li></ol>`;

test('a note is shown beside its mark, and one may go to it', async () => {
  const { find, all, handle } = show(NOTED);
  find('.body sup a').click();
  await expect.poll(() => all('.footnote').length).toBe(1);
  expect(find('.footnote').textContent).toBe('由志愿者保管。↩Go to the note');
  expect(all('.footnote a, .footnote [id]')).toEqual([]);
  expect(find('.scroller').scrollTop).toBe(0);
  expect(location.hash).toBe('');
  const [note, mark] = [find('.footnote').getBoundingClientRect(), find('.body sup a').getBoundingClientRect()];
  expect(note.top).toBeGreaterThanOrEqual(mark.bottom);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => all('.footnote')).toEqual([]);
  expect(handle.root.host.isConnected).toBe(true);

  find('.body sup a').click();
  await expect.poll(() => all('.footnote button').length).toBe(1);
  find('.footnote button').click();
  await expect.poll(() => find('.scroller').scrollTop).toBeGreaterThan(1000);
  expect(handle.root.activeElement?.id).toBe('qd-1');
});

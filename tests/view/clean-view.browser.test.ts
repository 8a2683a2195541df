/** What a person does in the clean view: put back, convert, save, set the size. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CleanResult } from '../../lib/clean/types';
import { OWN_WHY } from '../../lib/clean/user-rule';
import { createPageConverter, type PageConverter } from '../../lib/convert/create-page-converter';
import type { ShownScript } from '../../lib/convert/types';
import { DEFAULT_PREFERENCES } from '../../lib/view/reading/reading-preferences';
import type { CleanViewHandle, CleanViewOptions } from '../../lib/view/view-options';
import { openSample, SAMPLE_HTML, sampleArticle, sampleRemoval, sampleReport } from './sample-view';
import { speakEnglish } from './speak-english';

let open: CleanViewHandle | undefined;
const showView = (...options: Parameters<typeof openSample>) => {
  const view = openSample(...options);
  open = view.handle;
  return view;
};

beforeEach(speakEnglish);
afterEach(() => {
  open?.close();
  open = undefined;
});

const removals = [sampleRemoval('one', '分享到：微信'), sampleRemoval('two', '其实是正文的一段。')];
const restored: CleanResult = {
  state: 'article',
  article: sampleArticle(SAMPLE_HTML.replace('<h2>', '<p>其实是正文的一段。</p><h2>')),
  report: sampleReport(removals.slice(0, 1)),
};

test('the head says who wrote it, where and when, by the clock of the page', async () => {
  const { find } = showView();
  expect(find('h1').textContent).toBe('河与船');
  expect(find('.byline').textContent).toContain('城南周刊');
  expect(find('.byline').textContent).toContain('林青禾');
  expect(find('time').textContent).toBe('October 9, 2024, 21:34');
  expect(find('.byline').textContent).toContain('1,200 characters, 3 min');
});

test('a removed block says why, and is put back in place', async () => {
  const { handle, find, spies } = showView({ report: sampleReport(removals) });
  spies.putBack.mockReturnValue(restored);
  find('[aria-expanded]').click();
  await expect.poll(() => handle.root.querySelectorAll('.panel section li').length).toBe(2);
  expect(find('.panel h2').textContent).toBe('2 blocks were removed');
  expect(find('.panel h3').textContent).toBe('Share buttonsprune/share-bar');

  const firstParagraph = find('.body p').textContent;
  handle.root.querySelectorAll<HTMLElement>('.panel section li button')[1]?.click();
  await expect.poll(() => handle.root.querySelector('.body .came-back')?.textContent).toBe('其实是正文的一段。');
  expect(spies.putBack).toHaveBeenCalledExactlyOnceWith('two');
  expect(find('.body p').textContent).toBe(firstParagraph);
  expect(handle.root.querySelectorAll('.body .came-back')).toHaveLength(1);
  expect(find('.panel h2').textContent).toBe('1 block was removed');
  expect(find('.panel .returned').textContent).toContain('其实是正文的一段。');
  expect(find('[role="status"]').textContent).toBe('Put back where it stood.');
});

test('a page that is gone meanwhile leaves the text as it was, and says so', async () => {
  const { handle, find, spies } = showView({ report: sampleReport(removals) });
  spies.putBack.mockReturnValue({ state: 'deleted', report: sampleReport([]) });
  find('[aria-expanded]').click();
  await expect.poll(() => handle.root.querySelector('.panel section li button')).not.toBe(null);
  find('.panel section li button').click();
  await expect
    .poll(() => handle.root.querySelector('[role="alert"]')?.textContent)
    .toContain('no longer shows the article');
  expect(find('.body').textContent).toContain('第一段，说的是河。');
  expect(handle.root.querySelectorAll('.panel section li')).toHaveLength(2);
});

test('a put-back that fails is reported', async () => {
  const putBack = vi.fn<(id: string) => CleanResult>(() => {
    throw new Error('no such block');
  });
  const { handle, find } = showView({}, { putBack });
  find('[aria-expanded]').click();
  await expect.poll(() => handle.root.querySelector('.panel section li button')).not.toBe(null);
  find('.panel section li button').click();
  await expect.poll(() => handle.root.querySelector('[role="alert"]')?.textContent).toContain('no such block');
});

test('conversion changes language and fonts with the text, and goes back when it fails', async () => {
  const { handle, find, spies } = showView();
  expect(find('.sheet').lang).toBe('zh-Hans');
  find('input[value="hant"]').click();
  await expect.poll(() => find('.sheet').lang).toBe('zh-Hant');
  expect(spies.show).toHaveBeenCalledWith('hant');
  expect(getComputedStyle(find('.sheet')).fontFamily).toContain('TC');
  handle.setShown('original');
  await expect.poll(() => find('.sheet').lang).toBe('zh-Hans');
  expect(find<HTMLInputElement>('input[value="original"]').checked).toBe(true);

  spies.show.mockRejectedValueOnce(new Error('no dictionary'));
  find('input[value="hant"]').click();
  await expect.poll(() => handle.root.querySelector('[role="alert"]')?.textContent).toContain('no dictionary');
  expect(find('.sheet').lang).toBe('zh-Hans');
  expect(find<HTMLInputElement>('input[value="original"]').checked).toBe(true);
});

test('text that comes back is converted like the rest, and all of it goes back', async () => {
  const convert = (text: string) => text.replaceAll('说', '說').replaceAll('实', '實').replaceAll('与', '與');
  let converter: PageConverter | undefined;
  const show = (script: ShownScript) => {
    converter ??= createPageConverter(view.handle.root);
    return converter.show(script, convert);
  };
  const view = showView({ report: sampleReport(removals) }, { show });
  view.find('input[value="hant"]').click();
  await expect.poll(() => view.find('.body').textContent).toContain('第一段，說的是河。');
  expect(view.find('h1').textContent).toBe('河與船');
  view.handle.update(restored);
  await expect.poll(() => view.find('.body .came-back').textContent).toBe('其實是正文的一段。');
  expect(view.find('.sheet').lang).toBe('zh-Hant');
  view.find('input[value="original"]').click();
  await expect
    .poll(() => view.find('.body').textContent)
    .toBe('第一段，说的是河。其实是正文的一段。小标题第二段，说的是船。');
  expect(view.find('h1').textContent).toBe('河与船');
  converter?.stop();
});

test('saving says when it is stored, and what went wrong when it is not', async () => {
  const { handle, find, spies } = showView();
  spies.save.mockResolvedValueOnce({ ok: false, state: 'storage', message: 'The disk is full.' });
  find('.save').click();
  await expect.poll(() => handle.root.querySelector('[role="alert"]')?.textContent).toContain('The disk is full.');
  expect(find('.save').textContent).toBe('Save');
  find('.save').click();
  await expect.poll(() => find('.save').textContent).toBe('Saved');
  expect(find('[role="status"]').textContent).toBe('Saved to your library.');
  handle.update(restored);
  await expect.poll(() => find('.save').textContent).toBe('Update');
});

test('size and theme are applied and handed on to be remembered', async () => {
  const onReading = vi.fn<NonNullable<CleanViewOptions['onReading']>>();
  const { handle, find } = showView({ onReading });
  const before = Number.parseFloat(getComputedStyle(find('.body p')).fontSize);
  find('[popovertarget="reading-menu"]').click();
  await expect.poll(() => handle.root.querySelector('.reading')).not.toBe(null);
  find('[aria-label="Larger text"]').click();
  await expect.poll(() => Number.parseFloat(getComputedStyle(find('.body p')).fontSize)).toBeGreaterThan(before);
  find('input[name="theme"][value="sepia"]').click();
  await expect.poll(() => find('dialog').dataset['theme']).toBe('sepia');
  await expect.poll(() => getComputedStyle(find('dialog')).backgroundColor).toBe('rgb(245, 236, 217)');
  expect(onReading).toHaveBeenLastCalledWith({ everywhere: { ...DEFAULT_PREFERENCES, theme: 'sepia', size: 19 } });
});

test('a picture that does not load leaves its description', async () => {
  const { find } = showView({
    article: sampleArticle(`<p><img src="${location.origin}/no-such-picture.png" alt="河上的船"></p>`),
  });
  await expect.poll(() => find('.body').textContent, { timeout: 4000 }).toBe('河上的船');
});

test('what is kept already says so, and a change of it offers to update', async () => {
  const { handle, find, spies } = showView({ report: sampleReport(removals) });
  spies.putBack.mockReturnValue(restored);
  expect(find('.save').textContent).toBe('Save');
  handle.setSaved();
  await expect.poll(() => find('.save').textContent).toBe('Saved');
  find('[aria-expanded]').click();
  await expect.poll(() => handle.root.querySelectorAll('.panel section li').length).toBe(2);
  handle.root.querySelectorAll<HTMLElement>('.panel section li button')[1]?.click();
  await expect.poll(() => find('.save').textContent).toBe('Update');
  find('.save').click();
  await expect.poll(() => find('.save').textContent).toBe('Saved');
});

test('a rule of the person says why in words of the interface, unless these are their own', async () => {
  const own = (id: string, why: string) => ({ ...sampleRemoval(id, `文字${id}`), rule: `user/example.com#${id}`, why });
  const { handle, find } = showView({ report: sampleReport([own('1', OWN_WHY), own('2', '投票')]) });
  find('[aria-expanded]').click();
  await expect.poll(() => handle.root.querySelectorAll('.panel h3').length).toBe(2);
  expect([...handle.root.querySelectorAll<HTMLElement>('.panel h3')].map(({ title }) => title)).toEqual([
    'A rule that you made for this site removes it.',
    '投票',
  ]);
});

test('a page that was not cleaned to its end says so above the text', () => {
  const { handle } = showView({ report: { ...sampleReport([]), stopped: 'size' } });
  expect(handle.root.querySelector('.sheet .join')?.textContent).toBe(
    'This page is too large to clean to its end. The end of the text may be missing.',
  );
  expect(showView().handle.root.querySelector('.sheet .join')).toBe(null);
});

test('without an action there is no button for it', () => {
  const { handle } = showView({}, { save: undefined, putBack: undefined, openLibrary: undefined } as never);
  expect(handle.root.querySelector('.save')).toBe(null);
});

test('a link to a place of the text is followed inside the view', async () => {
  const html = `<p><a href="#qd-1">往下看文末的注释</a></p>${'<p>文字。</p>'.repeat(200)}<p id="qd-1">注释。</p>`;
  const { handle, find } = showView({ article: sampleArticle(html) });
  find('.body a').click();
  await expect.poll(() => handle.root.querySelector('.scroller')?.scrollTop).toBeGreaterThan(1000);
  expect(location.hash).toBe('');
  expect(handle.root.activeElement?.id).toBe('qd-1');
});

test('the panel counts by kind and copies a report without the words of the page', async () => {
  fakeBrowser.runtime.getManifest = () => ({ version: '1.2.3' }) as ReturnType<typeof fakeBrowser.runtime.getManifest>;
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { find } = showView({ report: sampleReport(removals) });
  find('[aria-keyshortcuts="X"]').click();
  await expect.poll(() => find('.panel .summary').textContent).toBe('2 × Share buttons');
  find('.panel .report').click();
  await expect.poll(() => write.mock.calls.length).toBe(1);
  const text = write.mock.calls[0]?.[0] ?? '';
  expect(text).toContain('prune/share-bar');
  expect(text).not.toContain('正文');
  expect(find('[role="status"]').textContent).toContain('The report is copied');
});

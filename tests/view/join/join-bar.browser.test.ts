/** The bar of an article over several pages: what it says and what its buttons do, in each state. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { JoinState } from '../../../lib/view/join/join-state';
import type { CleanViewHandle } from '../../../lib/view/view-options';
import { openSample, sampleArticle, sampleReport } from '../sample-view';
import { speakEnglish } from '../speak-english';

const OFFERED: JoinState = { kind: 'offered', current: 1, joined: 1, total: 5, open: false };
const counts = { current: 1, joined: 3, total: 5, open: false };

let handle: CleanViewHandle;
const join = vi.fn<() => void>();
const cancelJoin = vi.fn<() => void>();

function open(state?: JoinState) {
  const sample = openSample(state ? { join: state } : {}, { join, cancelJoin });
  ({ handle } = sample);
  return sample;
}

const bars = () => [...handle.root.querySelectorAll('.join')];
const words = () => bars()[0]?.querySelector('p')?.textContent;
const button = () => bars()[0]?.querySelector<HTMLButtonElement>('button');

beforeEach(() => {
  speakEnglish();
  vi.clearAllMocks();
});
afterEach(() => handle.close());

test('an article of one page has no bar', () => {
  open();
  expect(bars()).toHaveLength(0);
});

test('it is offered above the text and at its end, and nothing happens before the click', () => {
  open(OFFERED);
  expect(bars()).toHaveLength(2);
  expect(words()).toBe('This is page 1 of 5.');
  expect(join).not.toHaveBeenCalled();
  button()?.click();
  expect(join).toHaveBeenCalledOnce();
  expect(handle.root.activeElement).toBe(bars()[0]);
});

test.each<[JoinState, string, string | undefined]>([
  [{ ...OFFERED, total: 2, open: true }, 'This is page 1. The article goes on.', 'Join all pages'],
  [{ ...counts, kind: 'working' }, 'Loading: 3 of 5 pages', 'Cancel'],
  [{ ...counts, kind: 'working', open: true }, 'Loading: 3 pages so far', 'Cancel'],
  [{ ...counts, kind: 'stopped' }, '3 of 5 pages are joined.', 'Join the rest'],
  [
    { ...counts, kind: 'stopped', failure: { page: 4, why: 'the site did not answer' } },
    '3 of 5 pages are joined. Page 4 could not be loaded: the site did not answer.',
    'Retry',
  ],
  [{ ...counts, kind: 'joined', joined: 5 }, 'All 5 pages are joined.', undefined],
  [
    { ...counts, kind: 'joined', joined: 30, total: 40 },
    '30 of 40 pages are joined, the most that QingDu joins. Read the rest on the site.',
    undefined,
  ],
])('%o', async (state, text, label) => {
  open(OFFERED);
  handle.setJoin(state);
  await vi.waitFor(() => expect(words()?.split(' | ').at(-1)?.trim()).toBe(text));
  expect(button()?.textContent).toBe(label);
});

test('progress is drawn and told, and can be cancelled', async () => {
  open({ ...counts, kind: 'working' });
  const progress = handle.root.querySelector('progress');
  expect([progress?.value, progress?.max]).toEqual([3, 5]);
  button()?.click();
  expect(cancelJoin).toHaveBeenCalledOnce();
});

test('a failure is announced', async () => {
  open({ ...counts, kind: 'stopped', failure: { page: 4, why: 'no answer' } });
  expect(bars()[0]?.querySelector('[role=alert]')).not.toBeNull();
});

test('the joined text leaves the reader where he is and marks nothing as put back', async () => {
  const { find } = open(OFFERED);
  const long = `<p>${'第一页很长。'.repeat(800)}</p>`;
  handle.update({ state: 'article', article: sampleArticle(long), report: sampleReport() }, { quiet: true });
  await vi.waitFor(() => expect(find('.body').textContent).toContain('第一页'));
  find('.scroller').scrollTop = 120;
  const whole = sampleArticle(`${long}<p>第二页。</p>`);
  handle.update({ state: 'article', article: whole, report: sampleReport() }, { quiet: true });
  await vi.waitFor(() => expect(find('.body').textContent).toContain('第二页'));
  expect(find('.scroller').scrollTop).toBe(120);
  expect(handle.root.querySelector('.came-back')).toBeNull();
});

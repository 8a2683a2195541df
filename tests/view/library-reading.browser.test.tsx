/** Reading in the library: the place is kept, found again, and shown; at the end the article counts as read. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rememberReading } from '../../lib/view/scrolling/remember-reading';
import { openCleanView } from '../../lib/view/open-clean-view';
import { sampleArticle, sampleReport } from '../library/sample-article';
import { speakEnglish } from './speak-english';

const LINES = Array.from({ length: 120 }, (_, at) => `第${at}段，河水慢慢地流过村庄，桥上有人走过。`);
const ARTICLE = sampleArticle({ html: LINES.map((line) => `<p>${line}</p>`).join(''), text: LINES.join('\n') });

let close = () => {};

beforeEach(speakEnglish);
afterEach(() => close());

function open() {
  const handle = openCleanView({
    document,
    article: ARTICLE,
    report: sampleReport(),
    actions: { show: async () => {}, onClose: () => {} },
  });
  close = handle.close;
  const scroller = handle.root.querySelector<HTMLElement>('.scroller');
  if (!scroller) throw new Error('the view has no scroller');
  return { handle, scroller };
}

/** The first line that the window shows. */
function lineAtTop(scroller: HTMLElement): number {
  const top = scroller.getBoundingClientRect().top;
  const lines = [...scroller.querySelectorAll('.body p')];
  return lines.findIndex((line) => line.getBoundingClientRect().bottom > top);
}

test('the place is told when somebody rests, and found again in a view of another width', async () => {
  const onPlace = vi.fn();
  const onEnd = vi.fn();
  const { handle, scroller } = open();
  const stop = rememberReading(handle.root, ARTICLE.text, { onPlace, onEnd });
  scroller.scrollTo({ top: scroller.scrollHeight / 2, behavior: 'instant' });
  await expect.poll(() => onPlace.mock.calls.length).toBe(1);
  const line = lineAtTop(scroller);
  const [position] = onPlace.mock.calls[0] as [{ offset: number; share: number; at: number }];
  expect(position.share).toBeCloseTo(scroller.scrollTop / (scroller.scrollHeight - scroller.clientHeight), 1);
  expect(Math.abs(ARTICLE.text.slice(0, position.offset).split('\n').length - 1 - line)).toBeLessThanOrEqual(1);
  stop();
  handle.close();
  expect(onEnd).not.toHaveBeenCalled();

  const again = open();
  const sheet = again.scroller.querySelector<HTMLElement>('.sheet');
  if (sheet) sheet.style.maxWidth = '300px';
  const stopAgain = rememberReading(again.handle.root, ARTICLE.text, { from: position, onPlace, onEnd });
  expect(Math.abs(lineAtTop(again.scroller) - line)).toBeLessThanOrEqual(2);
  stopAgain();
});

test('the end, seen for a while, is told once; a glance at it is none', async () => {
  const onEnd = vi.fn();
  const { handle, scroller } = open();
  const stop = rememberReading(handle.root, ARTICLE.text, { onPlace: () => {}, onEnd });
  scroller.scrollTo({ top: scroller.scrollHeight, behavior: 'instant' });
  await new Promise((done) => setTimeout(done, 300));
  scroller.scrollTo({ top: 0, behavior: 'instant' });
  await new Promise((done) => setTimeout(done, 1600));
  expect(onEnd).not.toHaveBeenCalled();
  scroller.scrollTo({ top: scroller.scrollHeight, behavior: 'instant' });
  await expect.poll(() => onEnd.mock.calls.length, { timeout: 4000 }).toBe(1);
  stop();
});

/** Highlights keep to their words, whatever becomes of the text, and are not there for the page. */
import { beforeEach, expect, test, vi } from 'vitest';
import { sampleArticle } from '../sample-view';
import { speakEnglish } from '../speak-english';
import { CONVERTED, LINES, noteOf, showNotes } from './show-notes';

beforeEach(speakEnglish);

test('highlights follow the text: another script, another size, other words, and one that no longer fits is listed', async () => {
  const { root, boxes, find, handle, press, words, boxOf, kept } = showNotes({
    first: [noteOf('博客的人', { comment: '谁' }), noteOf('三月涨水')],
  });
  await vi.waitFor(() => expect(boxes()).toHaveLength(2));
  (words(LINES[2] ?? '').node as Text).data = CONVERTED;
  await vi.waitFor(() =>
    expect(boxes().map((box) => box.offsetWidth)).toContain(Math.round(boxOf('部落格的人').width)),
  );
  find('.view').style.setProperty('--qd-size', '30px');
  await vi.waitFor(() =>
    expect(boxes().map((box) => box.offsetWidth)).toContain(Math.round(boxOf('部落格的人').width)),
  );
  const text = '完全是另一回事，说的是山，和什么都没有关系。\n写博客的人们后来不写了。';
  handle.update({
    state: 'article',
    article: { ...sampleArticle(`<p>${text.replace('\n', '</p><p>')}</p>`), text },
    report: { removals: [], rewrites: [], warnings: [], milliseconds: 1 },
  });
  await vi.waitFor(() => expect(boxes()).toHaveLength(1));
  press(/^2 highlights and notes/);
  await vi.waitFor(() => expect(root.querySelector('.notes-panel .lost')?.textContent).toContain('三月涨水'));
  expect(kept()).toHaveLength(2);
  press(/^Show in the text: “博客的人/);
  await vi.waitFor(() => expect(root.querySelector('.highlight.meant')).not.toBeNull());
});

test('highlights keep to their words where something comes above the text', async () => {
  const { root, boxes, boxOf, handle } = showNotes({ first: [noteOf('博客的人')] });
  await vi.waitFor(() => expect(boxes()).toHaveLength(1));
  handle.setJoin({ kind: 'offered', current: 1, joined: 1, total: 3, open: false });
  await vi.waitFor(() => expect(root.querySelector('.join')).not.toBeNull());
  const line = boxOf('博客的人');
  const box = boxes()[0]?.getBoundingClientRect();
  expect(Math.abs((box?.top ?? 0) - line.top)).toBeLessThan(1);
});

test('nothing of the highlights is there for scripts of the page', async () => {
  const { boxes } = showNotes({ first: [noteOf('三月涨水')] });
  await vi.waitFor(() => expect(boxes()).toHaveLength(1));
  expect(CSS.highlights.size).toBe(0);
});

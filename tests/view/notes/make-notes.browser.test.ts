/** Highlights and notes as a person makes and changes them, by mouse, by keyboard and with fingers. */
import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { speakEnglish } from '../speak-english';
import { noteOf, showNotes } from './show-notes';

beforeEach(speakEnglish);

test('a selection gets a bar that does not cover it; a colour makes a highlight of exactly these words', async () => {
  const { select, press, boxes, kept, root, boxOf } = showNotes();
  await select('他', '那一年');
  const bar = root.querySelector('.note-float')?.getBoundingClientRect();
  const line = boxOf('他');
  expect(bar && (bar.bottom <= line.top || bar.top >= line.bottom)).toBe(true);
  press(/^Highlight: Blue/);
  await vi.waitFor(() => expect(boxes()).toHaveLength(1));
  expect(kept()).toMatchObject([{ colour: 'blue', comment: '', anchor: { exact: '他记得那一年' } }]);
  expect(root.querySelector('.note-bar')).toBeNull();
  const box = boxes()[0]?.getBoundingClientRect();
  expect(Math.abs((box?.left ?? 0) - line.left)).toBeLessThan(1);
  expect(Math.abs((box?.top ?? 0) - line.top)).toBeLessThan(1);
});

test('by keyboard: H selects a sentence, arrows go on, H highlights, Escape steps out one thing at a time', async () => {
  const { root, kept, find, spies } = showNotes();
  find('.scroller').focus();
  await userEvent.keyboard('h');
  await vi.waitFor(() => expect(root.querySelector('.note-bar')).not.toBeNull());
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  // A selection made by a script would hand the closed root to the page.
  expect(getSelection()?.rangeCount).toBe(0);
  await userEvent.keyboard('2');
  await vi.waitFor(() => expect(kept()).toHaveLength(1));
  expect(kept()[0]).toMatchObject({ colour: 'green', anchor: { exact: '老林说，他记得那一年的春天。' } });
  await userEvent.keyboard('hn');
  await vi.waitFor(() => expect(root.activeElement?.tagName).toBe('TEXTAREA'));
  await userEvent.keyboard('河水 h and n');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(kept().map(({ comment }) => comment)).toContain('河水 h and n'));
  expect(root.querySelector('.note-card')).toBeNull();
  await userEvent.keyboard('h{Shift>}{ArrowRight}{ArrowRight}{ArrowLeft}{ArrowDown}{/Shift}');
  await vi.waitFor(() => expect(root.querySelectorAll('.highlight.chosen').length).toBeGreaterThan(0));
  expect(root.querySelector('.note-bar')).not.toBeNull();
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(root.querySelector('.note-bar')).toBeNull());
  expect(spies.onClose).not.toHaveBeenCalled();
});

test('a click on a highlight opens it: note, colour, deletion with undo', async () => {
  const { root, boxes, kept, press, find } = showNotes({ first: [noteOf('三月涨水')] });
  await vi.waitFor(() => expect(boxes()).toHaveLength(1));
  const box = boxes()[0]?.getBoundingClientRect();
  const at = { x: (box?.left ?? 0) + 4, y: (box?.top ?? 0) + 4 };
  const under = root.elementFromPoint(at.x, at.y);
  expect(under?.tagName).toBe('P');
  under?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: at.x, clientY: at.y }));
  await vi.waitFor(() => expect(root.querySelector('.note-card')).not.toBeNull());
  find<HTMLTextAreaElement>('.note-card textarea').value = '记住这一句';
  press(/^Highlight: Pink/);
  await vi.waitFor(() => expect(kept()[0]?.colour).toBe('pink'));
  press(/^Done/);
  await vi.waitFor(() => expect(kept()[0]).toMatchObject({ colour: 'pink', comment: '记住这一句' }));
  find('.note-handle.has-note').click();
  await vi.waitFor(() => expect(find<HTMLTextAreaElement>('.note-card textarea').value).toBe('记住这一句'));
  press(/^Delete$/);
  await vi.waitFor(() => expect(boxes()).toHaveLength(0));
  expect(kept()).toEqual([]);
  press(/^Undo/);
  await vi.waitFor(() => expect(boxes()).toHaveLength(1));
  expect(kept()).toMatchObject([{ comment: '记住这一句' }]);
});

test('a note on the whole article is written and listed in the panel', async () => {
  const { root, kept, press, find } = showNotes();
  await userEvent.keyboard('n');
  await vi.waitFor(() => expect(root.activeElement?.tagName).toBe('TEXTAREA'));
  await userEvent.keyboard('通篇都好');
  press(/^Add$/);
  await vi.waitFor(() => expect(kept()).toMatchObject([{ comment: '通篇都好' }]));
  expect(kept()[0]).not.toHaveProperty('anchor');
  await vi.waitFor(() => expect(find('.notes-panel .whole ul').textContent).toContain('通篇都好'));
});

test('for fingers the bar has a row of its own, and what is selected keeps its place', async () => {
  const real = matchMedia.bind(window);
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    query === '(pointer: coarse)' ? real('all') : real(query),
  );
  const { select, boxOf, find, press, kept } = showNotes();
  const before = boxOf('三月涨水').top;
  await select('三月涨水');
  const dock = find('.note-dock').getBoundingClientRect();
  expect(dock.bottom).toBeCloseTo(innerHeight, 0);
  expect(dock.top).toBeGreaterThanOrEqual(find('.scroller').getBoundingClientRect().bottom - 1);
  expect(boxOf('三月涨水').top).toBeCloseTo(before, 0);
  press(/^Highlight: Pink/);
  await vi.waitFor(() => expect(kept()).toMatchObject([{ colour: 'pink', anchor: { exact: '三月涨水' } }]));
});

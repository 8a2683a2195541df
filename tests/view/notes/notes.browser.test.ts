/** Highlights and notes as a person makes them in the clean view, by mouse and by keyboard. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ArticleNote } from '../../../lib/notes/article-note';
import type { NoteActions } from '../../../lib/view/notes/note-actions';
import type { CleanViewHandle } from '../../../lib/view/view-options';
import { openSample, sampleArticle } from '../sample-view';
import { speakEnglish } from '../speak-english';

const LINES = [
  '城南的河每年三月涨水。船夫们便把船拖到岸上。',
  '老林说，他记得那一年的春天。',
  '写博客的人后来不写了。',
];
const CONVERTED = '寫部落格的人後來不寫了。';
const HTML = `<p>${LINES[0]}</p><p>老林说，他<b>记得</b>那一年的春天。</p><p>${LINES[2]}</p>`;

let open: CleanViewHandle | undefined;

function keeper(first: readonly ArticleNote[] = []) {
  const kept = new Map(first.map((note) => [note.id, note]));
  let tell: Parameters<NoteActions['watch']>[0] = () => {};
  const changed = () => tell([...kept.values()]);
  const notes: NoteActions = {
    watch(listen) {
      tell = listen;
      changed();
      return () => (tell = () => {});
    },
    put: vi.fn<NoteActions['put']>(async (note) => {
      kept.set(note.id, note);
      changed();
    }),
    remove: vi.fn<NoteActions['remove']>(async (id) => {
      kept.delete(id);
      changed();
    }),
  };
  return { notes, kept: () => [...kept.values()] };
}

function show({ first = [], saved = true }: { first?: ArticleNote[]; saved?: boolean } = {}) {
  const { notes, kept } = keeper(first);
  const view = openSample(
    { article: { ...sampleArticle(HTML), text: LINES.join('\n') }, saved },
    {
      notes,
      join: () => undefined,
      // What the converter would tell of the one line that is shown converted.
      realign: (text) =>
        text === LINES[2] ? { text: CONVERTED, resized: [{ start: 1, end: 3, length: 3 }] } : undefined,
    },
  );
  open = view.handle;
  const { root } = view.handle;
  const words = (text: string) => {
    const walker = document.createTreeWalker(view.find('.body'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node as Text).data.indexOf(text);
      if (start >= 0) return { node, start, end: start + text.length };
    }
    throw new Error(`no ${text}`);
  };
  const select = async (from: string, to = from) => {
    const [first, last] = [words(from), words(to)];
    getSelection()?.setBaseAndExtent(first.node, first.start, last.node, last.end);
    await vi.waitFor(() => expect(root.querySelector('.note-bar')).not.toBeNull());
  };
  const press = (name: RegExp) => {
    const button = [...root.querySelectorAll<HTMLElement>('button')].find((each) =>
      name.test(each.getAttribute('aria-label') ?? each.textContent),
    );
    if (!button) throw new Error(`no button ${name}`);
    button.click();
  };
  const boxes = () => [...root.querySelectorAll<HTMLElement>('.highlight')];
  return { ...view, root, select, words, press, boxes, kept, notes };
}

const noteOf = (exact: string, more: Partial<ArticleNote> = {}): ArticleNote => {
  const text = LINES.join('\n');
  const start = text.indexOf(exact);
  const end = start + exact.length;
  const anchor = {
    exact,
    start,
    end,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
  };
  return {
    id: crypto.randomUUID(),
    version: 1,
    anchor,
    colour: 'green',
    comment: '',
    createdAt: 1,
    updatedAt: 1,
    ...more,
  };
};

beforeEach(speakEnglish);
afterEach(() => {
  open?.close();
  open = undefined;
});

test('a selection gets a bar that does not cover it; a colour makes a highlight of exactly these words', async () => {
  const { select, press, boxes, kept, root, words } = show();
  await select('他', '那一年');
  const bar = root.querySelector('.note-float')?.getBoundingClientRect();
  const { node, start, end } = words('他');
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  const line = range.getBoundingClientRect();
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
  const { root, kept, find, spies } = show();
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
  const { root, boxes, kept, press, find } = show({ first: [noteOf('三月涨水')] });
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

test('an article that is not kept: one click keeps it and the highlight', async () => {
  const { select, press, kept, spies, boxes, root } = show({ saved: false });
  await select('三月');
  press(/^Highlight: Yellow/);
  await vi.waitFor(() => expect(root.querySelector('.note-bar')?.textContent).toContain('not in your library'));
  expect(kept()).toEqual([]);
  expect(boxes()).toHaveLength(1);
  await vi.waitFor(() => expect(root.activeElement?.textContent).toMatch(/Save it/));
  press(/^Save it with this/);
  await vi.waitFor(() => expect(kept()).toMatchObject([{ anchor: { exact: '三月' } }]));
  expect(spies.save).toHaveBeenCalledTimes(1);
  expect(boxes()).toHaveLength(1);
});

test('an article that cannot be kept keeps no highlight, and says so', async () => {
  const { notes, kept } = keeper();
  const view = openSample(
    { article: { ...sampleArticle(HTML), text: LINES.join('\n') } },
    { notes, save: async () => ({ ok: false, state: 'storage', message: 'No room.' }) },
  );
  open = view.handle;
  const node = view.find('.body p').firstChild;
  if (!node) throw new Error('no text');
  getSelection()?.setBaseAndExtent(node, 0, node, 3);
  await vi.waitFor(() => view.find('.note-bar .colour').click());
  await vi.waitFor(() => view.find('.note-bar .solid').click());
  await vi.waitFor(() => expect(view.find('.notice.error').textContent).toContain('No room.'));
  expect(kept()).toEqual([]);
  expect(view.find('.note-bar').textContent).toContain('not in your library');
});

test('highlights follow the text: another script, another size, other words, and one that no longer fits is listed', async () => {
  const { root, boxes, find, handle, press, words, kept } = show({
    first: [noteOf('博客的人', { comment: '谁' }), noteOf('三月涨水')],
  });
  await vi.waitFor(() => expect(boxes()).toHaveLength(2));
  (words(LINES[2] ?? '').node as Text).data = CONVERTED;
  const widthOf = (text: string) => {
    const { node, start, end } = words(text);
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range.getBoundingClientRect().width;
  };
  await vi.waitFor(() => expect(boxes().map((box) => box.offsetWidth)).toContain(Math.round(widthOf('部落格的人'))));
  find('.view').style.setProperty('--qd-size', '30px');
  await vi.waitFor(() => expect(boxes().map((box) => box.offsetWidth)).toContain(Math.round(widthOf('部落格的人'))));
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
  const { root, boxes, words, handle } = show({ first: [noteOf('博客的人')] });
  await vi.waitFor(() => expect(boxes()).toHaveLength(1));
  handle.setJoin({ kind: 'offered', current: 1, joined: 1, total: 3, open: false });
  await vi.waitFor(() => expect(root.querySelector('.join')).not.toBeNull());
  const { node, start, end } = words('博客的人');
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  const line = range.getBoundingClientRect();
  const box = boxes()[0]?.getBoundingClientRect();
  expect(Math.abs((box?.top ?? 0) - line.top)).toBeLessThan(1);
});

test('a note on the whole article is written and listed in the panel', async () => {
  const { root, kept, press, find } = show();
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
  const { select, words, find, press, kept } = show();
  const { node, start, end } = words('三月涨水');
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  const before = range.getBoundingClientRect().top;
  await select('三月涨水');
  const dock = find('.note-dock').getBoundingClientRect();
  expect(dock.bottom).toBeCloseTo(innerHeight, 0);
  expect(dock.top).toBeGreaterThanOrEqual(find('.scroller').getBoundingClientRect().bottom - 1);
  expect(range.getBoundingClientRect().top).toBeCloseTo(before, 0);
  press(/^Highlight: Pink/);
  await vi.waitFor(() => expect(kept()).toMatchObject([{ colour: 'pink', anchor: { exact: '三月涨水' } }]));
});

test('nothing of the highlights is there for scripts of the page', async () => {
  const { boxes } = show({ first: [noteOf('三月涨水')] });
  await vi.waitFor(() => expect(boxes()).toHaveLength(1));
  expect(CSS.highlights.size).toBe(0);
});

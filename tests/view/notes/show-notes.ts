/** The clean view over an article of three lines with a keeper of notes, for the tests of highlights and notes. */
import { expect, onTestFinished, vi } from 'vitest';
import type { ArticleNote } from '../../../lib/notes/article-note';
import type { NoteActions } from '../../../lib/view/notes/note-actions';
import type { CleanViewActions } from '../../../lib/view/view-options';
import { openSample, sampleArticle } from '../sample-view';

export const LINES = [
  '城南的河每年三月涨水。船夫们便把船拖到岸上。',
  '老林说，他记得那一年的春天。',
  '写博客的人后来不写了。',
];
export const CONVERTED = '寫部落格的人後來不寫了。';
const HTML = `<p>${LINES[0]}</p><p>老林说，他<b>记得</b>那一年的春天。</p><p>${LINES[2]}</p>`;

/** Keeps notes in memory as the library would, and tells the view of each change. */
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

interface Shown {
  /** What is already kept. */
  first?: ArticleNote[];
  saved?: boolean;
  save?: CleanViewActions['save'];
}

/** Opens the view until the test ends. */
export function showNotes({ first = [], saved = true, save }: Shown = {}) {
  const { notes, kept } = keeper(first);
  const view = openSample(
    { article: { ...sampleArticle(HTML), text: LINES.join('\n') }, saved },
    {
      notes,
      join: () => undefined,
      ...(save && { save }),
      // What the converter would tell of the one line that is shown converted.
      realign: (text) =>
        text === LINES[2] ? { text: CONVERTED, resized: [{ start: 1, end: 3, length: 3 }] } : undefined,
    },
  );
  onTestFinished(() => view.handle.close());
  const { root } = view.handle;
  const words = (text: string) => {
    const walker = document.createTreeWalker(view.find('.body'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node as Text).data.indexOf(text);
      if (start >= 0) return { node, start, end: start + text.length };
    }
    throw new Error(`no ${text}`);
  };
  /** Where words stand in the window, measured at each call. */
  const boxOf = (text: string) => {
    const { node, start, end } = words(text);
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range.getBoundingClientRect();
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
  return { ...view, root, select, words, boxOf, press, boxes, kept };
}

/** A note on words of the article. */
export const noteOf = (exact: string, more: Partial<ArticleNote> = {}): ArticleNote => {
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

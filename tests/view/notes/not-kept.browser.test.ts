/** Highlights in an article that is not in the library. */
import { beforeEach, expect, test, vi } from 'vitest';
import { speakEnglish } from '../speak-english';
import { showNotes } from './show-notes';

beforeEach(speakEnglish);

test('an article that is not kept: one click keeps it and the highlight', async () => {
  const { select, press, kept, spies, boxes, root } = showNotes({ saved: false });
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
  const { select, press, find, kept } = showNotes({
    saved: false,
    save: async () => ({ ok: false, state: 'storage', message: 'No room.' }),
  });
  await select('三月');
  press(/^Highlight: Yellow/);
  await vi.waitFor(() => find('.note-bar .solid').click());
  await vi.waitFor(() => expect(find('.notice.error').textContent).toContain('No room.'));
  expect(kept()).toEqual([]);
  expect(find('.note-bar').textContent).toContain('not in your library');
});

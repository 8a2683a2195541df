/** What a person did with an article, as our own JSON tells it. */
import * as v from 'valibot';
import { noteSchema } from '../library/notes/note-schema';
import type { ArticleNote } from '../notes/article-note';
import { isRecord, textsIn } from './entry-base';

const flag = v.picklist([0, 1]);
const states = v.object({ unread: flag, archived: flag, starred: flag });

interface Marks {
  tags?: string[];
  read?: boolean;
  archived?: boolean;
  starred?: boolean;
  notes?: ArticleNote[];
}

/** What is broken in it is left out, and the article comes all the same. */
export function ownMarksIn(value: unknown): Marks {
  if (!isRecord(value)) return {};
  const list: unknown[] = Array.isArray(value['notes']) ? value['notes'] : [];
  const notes = list.flatMap((item) => {
    const note = v.safeParse(noteSchema, item);
    return note.success ? [note.output] : [];
  });
  const state = v.safeParse(states, value);
  return {
    tags: textsIn(value['tags']),
    notes,
    ...(state.success && {
      read: state.output.unread === 0,
      archived: state.output.archived === 1,
      starred: state.output.starred === 1,
    }),
  };
}

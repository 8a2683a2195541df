/** Highlights and notes of an open article: in step with the database, whichever tab writes to it. */
import { liveQuery } from 'dexie';
import { deleteNote, listNotes, putNote } from '../../../lib/library/notes/notes';
import type { NoteActions } from '../../../lib/view/notes/note-actions';
import { i18n } from '#i18n';
import { describeProblem } from '../list/describe-problem';

export function articleNotes(articleId: string): NoteActions {
  return {
    watch(changed) {
      const subscription = liveQuery(() => listNotes(articleId)).subscribe({
        next: changed,
        error: (error) => console.error('The notes cannot be read:', error),
      });
      return () => subscription.unsubscribe();
    },
    async put(note) {
      if (!(await inWords(putNote({ ...note, articleId })))) throw new Error(i18n.t('library.missing'));
    },
    async remove(id) {
      await inWords(deleteNote(id));
    },
  };
}

async function inWords<T>(change: Promise<T>): Promise<T> {
  try {
    return await change;
  } catch (error) {
    throw new Error(describeProblem(error), { cause: error });
  }
}

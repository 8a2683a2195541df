/** Highlights and notes of the article in a page: the library is the background's, so they go by message. */
import type { NoteActions } from '../view/notes/note-actions';
import { sendMessage, type NoteResult } from './protocol';

/** @param identity see `Metadata.identity`; of the page. */
export function pageNotes(document: Document, identity: string): NoteActions {
  return {
    /** Asks again when the person comes back to the page: notes may have been changed in the library meanwhile. */
    watch(changed) {
      const ending = new AbortController();
      const ask = async (): Promise<void> => {
        const notes = await sendMessage('notes.list', { identity }).catch(() => undefined);
        if (notes && !ending.signal.aborted) changed(notes);
      };
      const onReturn = () => void (document.visibilityState === 'visible' && ask());
      document.addEventListener('visibilitychange', onReturn, { signal: ending.signal });
      // Not before the text is shown.
      const timer = setTimeout(() => void ask());
      return () => {
        clearTimeout(timer);
        ending.abort();
      };
    },
    put: async (note) => orThrow(await sendMessage('notes.put', { identity, note })),
    remove: async (id) => orThrow(await sendMessage('notes.remove', { identity, id })),
  };
}

function orThrow(result: NoteResult): void {
  if (!result.ok) throw new Error(result.message);
}

/** Highlights and notes of the article in a page: the library is the background's, so they go by message. */
import type { NoteActions } from '../../view/notes/note-actions';
import { sendMessage, type NoteResult } from '../protocol';

/** @param identity see `Metadata.identity`; of the page. */
export function pageNotes(document: Document, identity: string): NoteActions {
  /** Grows when a change begins and when it is done. */
  let changes = 0;

  async function change(sent: Promise<NoteResult>): Promise<void> {
    changes++;
    const result = await sent.finally(() => changes++);
    if (!result.ok) throw new Error(result.message);
  }

  return {
    /** Asks again when the person comes back to the page: notes may have been changed in the library meanwhile. */
    watch(changed) {
      const ending = new AbortController();
      const ask = async (): Promise<void> => {
        const asked = changes;
        const notes = await sendMessage('notes.list', { identity }).catch(() => undefined);
        if (!notes || ending.signal.aborted) return;
        // An answer of before the last change would take that back.
        if (asked === changes) changed(notes);
        else await ask();
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
    put: (note) => change(sendMessage('notes.put', { identity, note })),
    remove: (id) => change(sendMessage('notes.remove', { identity, id })),
  };
}

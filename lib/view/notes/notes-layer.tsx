/** What stands over the text while something is selected or a note is open. */
import type { ViewModel } from '../view-model';
import { NoteCard } from './note-card';
import { SelectionBar } from './selection-bar';

export function NotesLayer({ model, root }: { model: ViewModel; root: ShadowRoot }) {
  return (
    <>
      <SelectionBar notes={model.notes} root={root} tell={model.tell} />
      <NoteCard notes={model.notes} />
    </>
  );
}

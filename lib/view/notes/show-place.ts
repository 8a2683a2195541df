/** Brings a highlight into the middle of the view and marks it for a moment. */
import { bringIntoView } from './bring-into-view';
import { linesOf } from './lines-of';
import type { NotesModel, PlacedNote } from './notes-model';

/** In milliseconds. */
const MARK_TIME = 1600;

export function showPlace(notes: NotesModel, { note, place }: PlacedNote, root: ParentNode): void {
  const scroller = root.querySelector<HTMLElement>('.scroller');
  const body = notes.body.value;
  const [line] = place && body ? linesOf(body, place, notes.realign) : [];
  if (!scroller || !line) return;
  bringIntoView(scroller, line);
  notes.shownId.value = note.id;
  setTimeout(() => {
    if (notes.shownId.value === note.id) notes.shownId.value = undefined;
  }, MARK_TIME);
}

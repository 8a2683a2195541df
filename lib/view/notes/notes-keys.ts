/** Highlighting by keyboard. Keys come from the window, where the view keeps them from the page. */
import { NOTE_COLOURS } from '../../notes/note-colours';
import { isBusy } from '../keys/is-busy';
import { moveBySentence } from './move-by-sentence';
import type { NotesModel } from './notes-model';
import { stretchChoice } from './stretch-choice';

/** Highlights what is selected; where nothing is, selects the first sentence in view. */
export function highlightByKey(notes: NotesModel, root: ShadowRoot): void {
  if (!notes.actions) return;
  if (notes.selected.value) notes.highlight();
  else moveBySentence(notes, root, 0);
}

/** A note on what is selected; where nothing is, on the whole article. */
export function noteByKey(notes: NotesModel, root: ShadowRoot): void {
  if (!notes.actions) return;
  if (notes.selected.value) return notes.addNote();
  notes.panelOpen.value = true;
  setTimeout(() => root.querySelector<HTMLElement>('.notes-panel textarea')?.focus());
}

/**
 * While text is selected: 1 to 4 choose a colour, the arrows up and down go on from sentence to sentence; with Shift
 * they make it longer. While a note is written, Control and Enter end it, as elsewhere.
 *
 * @returns whether the key was for it.
 */
export function onNotesKey(event: KeyboardEvent, notes: NotesModel, root: ShadowRoot): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  const isHeard = isBusy(root, event)
    ? key === 'Enter' && (ctrlKey || metaKey) && endNote(notes)
    : !(ctrlKey || metaKey || altKey) && notes.selected.value !== undefined && choose(event, notes, root);
  if (isHeard) event.preventDefault();
  return isHeard;
}

function choose({ key, shiftKey }: KeyboardEvent, notes: NotesModel, root: ShadowRoot): boolean {
  if (shiftKey) return stretchChoice(notes, key);
  if (key === 'ArrowDown') return moveBySentence(notes, root, 1);
  if (key === 'ArrowUp') return moveBySentence(notes, root, -1);
  const colour = /^[1-9]$/.test(key) ? NOTE_COLOURS[Number(key) - 1] : undefined;
  if (colour) notes.highlight(colour);
  return colour !== undefined;
}

function endNote(notes: NotesModel): boolean {
  const isOpen = notes.openId.value !== undefined;
  notes.openId.value = undefined;
  return isOpen;
}

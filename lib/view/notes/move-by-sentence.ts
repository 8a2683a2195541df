/** Chooses a sentence of the text, for those who read without a mouse. */
import { sentencesOf } from '../../notes/sentences';
import { bringIntoView } from './bring-into-view';
import { linesOf, type Box } from './lines-of';
import type { NotesModel } from './notes-model';
import { clearSelection } from './read-selection';

/** @param step `0` for the first sentence in view, else from the one that is selected. @returns whether there is one. */
export function moveBySentence(notes: NotesModel, root: ShadowRoot, step: 0 | 1 | -1): boolean {
  const { body, selected, realign } = notes;
  const text = body.value;
  const scroller = root.querySelector<HTMLElement>('.scroller');
  if (!text || !scroller) return false;
  const sentences = sentencesOf(text.text);
  const window = scroller.getBoundingClientRect();
  const isSeen = (line: Box | undefined) =>
    line !== undefined &&
    line.top >= window.top &&
    line.bottom <= window.bottom &&
    line.left >= window.left &&
    line.right <= window.right;
  const now = selected.value;
  const inView = () => sentences.findIndex((place) => isSeen(linesOf(text, place, realign)[0]));
  const at = now && step !== 0 ? sentences.findLastIndex(({ start }) => start <= now.start) + step : inView();
  const place = sentences[at];
  if (!place) return false;
  clearSelection(root);
  notes.select(place, true);
  const [line] = linesOf(text, place, realign);
  if (line && !isSeen(line)) bringIntoView(scroller, line);
  return true;
}

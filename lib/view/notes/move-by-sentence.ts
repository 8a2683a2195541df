/** Selects a sentence of the text, for those who read without a mouse. */
import { sentencesOf } from '../../notes/sentences';
import { bringIntoView } from './bring-into-view';
import { linesOf, type Box } from './lines-of';
import type { NotesModel } from './notes-model';

/** @param step `0` for the first sentence in view, else from the one that is selected. @returns whether there is one. */
export function moveBySentence({ body, selected, realign }: NotesModel, root: ShadowRoot, step: 0 | 1 | -1): boolean {
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
  const pieces = place ? text.piecesOf(place, realign) : [];
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!place || !first || !last) return false;
  Document.prototype.getSelection
    .call(root.ownerDocument)
    ?.setBaseAndExtent(first.node, first.start, last.node, last.end);
  selected.value = place;
  const [line] = linesOf(text, place, realign);
  if (line && !isSeen(line)) bringIntoView(scroller, line);
  return true;
}

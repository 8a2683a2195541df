/** Works out where highlights are to be painted, and which of them lies under a point. */
import type { ArticleNote } from '../../notes/article-note';
import type { TextPlace } from '../../notes/make-anchor';
import { linesOf, type Box } from './lines-of';
import type { NotesModel } from './notes-model';

export interface PaintedNote {
  note: ArticleNote;
  /** Measured from the layer; not empty. */
  lines: Box[];
}

/** @param layer lies over the text and scrolls with it. */
export function paintNotes(notes: NotesModel, layer: Element): PaintedNote[] {
  return notes.placed.value.flatMap(({ note, place }) => {
    const lines = place ? linesIn(layer, place, notes) : [];
    return lines.length > 0 ? [{ note, lines }] : [];
  });
}

/** Lines of a place, measured from the layer. */
export function linesIn(layer: Element, place: TextPlace, { body, realign }: NotesModel): Box[] {
  const origin = layer.getBoundingClientRect();
  return body.value ? linesOf(body.value, place, realign).map((line) => shifted(line, origin)) : [];
}

function shifted({ left, top, right, bottom }: Box, origin: DOMRect): Box {
  return { left: left - origin.left, top: top - origin.top, right: right - origin.left, bottom: bottom - origin.top };
}

/** Of several, the one with the least text: it could not be reached otherwise. */
export function noteAt(painted: readonly PaintedNote[], x: number, y: number): ArticleNote | undefined {
  const length = ({ note }: PaintedNote) => note.anchor?.exact.length ?? 0;
  const under = painted.filter(({ lines }) =>
    lines.some(({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom),
  );
  return under.toSorted((a, b) => length(a) - length(b))[0]?.note;
}

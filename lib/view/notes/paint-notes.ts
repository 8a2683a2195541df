/** Works out where highlights are to be painted, and which of them lies under a point. */
import type { ArticleNote } from '../../notes/article-note';
import { linesOf, type Box } from './lines-of';
import type { NotesModel } from './notes-model';

export interface PaintedNote {
  note: ArticleNote;
  /** Measured from the layer; not empty. */
  lines: Box[];
}

/** @param layer lies over the text and scrolls with it. */
export function paintNotes({ placed, body, realign }: NotesModel, layer: Element): PaintedNote[] {
  const text = body.value;
  if (!text) return [];
  const origin = layer.getBoundingClientRect();
  return placed.value.flatMap(({ note, place }) => {
    const lines = place ? linesOf(text, place, realign).map((line) => shifted(line, origin)) : [];
    return lines.length > 0 ? [{ note, lines }] : [];
  });
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

/** Where a place of the text stands on the screen, line by line. */
import type { BodyText } from '../../notes/body-text';
import type { TextPlace } from '../../notes/make-anchor';
import type { Realign } from '../../notes/shown-places';

/** In CSS pixels of the window or of whatever they are measured from. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Boxes on one line that are no farther apart are one. */
const APART = 1.5;

/** In the order of the text; pieces of one line that touch are joined. Empty where nothing of it is shown. */
export function linesOf(body: BodyText, place: TextPlace, realign: Realign | undefined): Box[] {
  const lines: Box[] = [];
  for (const { node, start, end } of body.piecesOf(place, realign)) {
    const range = node.ownerDocument.createRange();
    range.setStart(node, Math.min(start, node.length));
    range.setEnd(node, Math.min(end, node.length));
    for (const { left, top, right, bottom } of range.getClientRects()) {
      if (right <= left || bottom <= top) continue;
      const last = lines.at(-1);
      if (last && isSameLine(last, { left, top, right, bottom })) last.right = right;
      else lines.push({ left, top, right, bottom });
    }
  }
  return lines;
}

function isSameLine(one: Box, next: Box): boolean {
  return (
    Math.abs(one.top - next.top) < APART &&
    Math.abs(one.bottom - next.bottom) < APART &&
    Math.abs(one.right - next.left) < APART
  );
}

/** Marks the highlights in the body of an article that leaves as HTML. */
import { BodyText, type TextPiece } from '../notes/body-text';
import { findAnchor } from '../notes/find-anchor';
import { noteColour } from '../notes/note-colours';
import type { ExportableArticle } from './exportable-article';

interface Mark extends TextPiece {
  className: string;
  comment: string;
}

/** What no longer fits is left out; where two lie over each other, the first has the place. */
export function markHighlights(body: HTMLElement, { text, own }: ExportableArticle): void {
  if (!own || own.notes.length === 0) return;
  const bodyText = new BodyText(body, text);
  const marks = own.notes.flatMap(({ anchor, colour, comment }): Mark[] => {
    const place = anchor && findAnchor(bodyText.text, anchor);
    const className = noteColour(colour);
    return place ? bodyText.piecesOf(place).map((piece) => ({ ...piece, className, comment })) : [];
  });
  const byNode = Map.groupBy(marks, ({ node }) => node);
  for (const [node, own] of byNode)
    markNode(
      node,
      own.toSorted((a, b) => a.start - b.start),
    );
}

/** From the last to the first, so that the places before stay what they are. */
function markNode(node: Text, marks: readonly Mark[]): void {
  let from = 0;
  const apart = marks.flatMap((mark) => {
    const start = Math.max(mark.start, from);
    from = Math.max(from, mark.end);
    return start < mark.end ? [{ ...mark, start }] : [];
  });
  for (const { start, end, className, comment } of apart.toReversed()) {
    const words = node.splitText(start);
    words.splitText(end - start);
    const mark = node.ownerDocument.createElement('mark');
    mark.className = className;
    if (comment) mark.title = comment;
    words.replaceWith(mark);
    mark.append(words);
  }
}

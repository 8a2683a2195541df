/** Finds what the person looks at, so that it is converted first. */
import type { Places } from './places';
import { contains, elementAt, windowOf } from './unclobbered';

/** Share of the window's width at which columns of points are tried. */
const COLUMNS = [0.2, 0.5, 0.8];
/** Pixels; no line of text is much lower. */
const ROW_HEIGHT = 24;
const MOST_ROWS = 60;

/** Blocks under a grid of points over the window, top to bottom; none where nothing is laid out. */
export function visibleBlocks(places: Places): Set<Node> {
  const blocks = new Set<Node>();
  const view = windowOf(places.document);
  if (!view) return blocks;
  const rows = Math.min(MOST_ROWS, Math.ceil(view.innerHeight / ROW_HEIGHT));
  for (let row = 0; row < rows; row++) {
    for (const column of COLUMNS) {
      const element = elementAt(places.root, column * view.innerWidth, (row + 0.5) * ROW_HEIGHT);
      if (element && contains(places.root, element)) blocks.add(places.of(element).block);
    }
  }
  return blocks;
}

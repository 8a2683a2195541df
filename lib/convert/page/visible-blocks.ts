/** Finds what the person looks at, so that it is converted first. */
import { isInline, type Places } from './places';
import { contains, createWalker, elementAt, isElement, rectOf, windowOf } from './unclobbered';

/** Where in the window a search begins, as shares of its width and height: a page may have several columns. */
const COLUMNS = [0.2, 0.5, 0.8];
const ROWS = [0.03, 0.5];
/** A point may lie between two paragraphs: so many pixels lower the next try. Few tries, as each costs time on a long page. */
const TRIES = [0, 12, 24, 36];
/** Blocks that one search goes on to; a screen of short lines has fewer. */
const MOST_BLOCKS = 100;

/** The block under a point, rather not one that is taller than the window: that one says nothing. */
function blockAt(places: Places, x: number, y: number, height: number): Element | undefined {
  let block: Element | undefined;
  for (const lower of TRIES) {
    const hit = elementAt(places.root, x, y + lower);
    const found = hit && contains(places.root, hit) ? places.of(hit).block : undefined;
    if (!found || !isElement(found)) continue;
    block = found;
    if (rectOf(block).height <= height) break;
  }
  return block;
}

/** Adds `block` and those after it in the document that are not below the window. */
function addBlocks(blocks: Set<Node>, block: Element, places: Places, height: number): void {
  const walker = createWalker(places.document, places.root, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = block;
  let left = MOST_BLOCKS;
  for (let node: Node | null = block; node && isElement(node) && left > 0; node = walker.nextNode()) {
    if (isInline(node)) continue;
    if (rectOf(node).top > height) break;
    blocks.add(node);
    left--;
  }
}

/**
 * In the order of the page for each column; none where nothing is laid out. Only reads, so that the page is laid out
 * once; on a long page each look costs milliseconds, so that the caller may pause after each.
 */
export function* visibleBlocks(places: Places): Generator<undefined, Set<Node>, boolean> {
  const blocks = new Set<Node>();
  const view = windowOf(places.document);
  if (!view) return blocks;
  for (const row of ROWS) {
    for (const column of COLUMNS) {
      const block = blockAt(places, column * view.innerWidth, row * view.innerHeight, view.innerHeight);
      if (block && !blocks.has(block)) addBlocks(blocks, block, places, view.innerHeight);
      yield;
    }
  }
  return blocks;
}

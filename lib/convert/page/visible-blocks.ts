/** Finds what the person looks at, so that it is converted first. */
import { INLINE, kindOf } from './element-kinds';
import type { Places } from './places';
import { childrenOf, hasMoreInside, heightOf, isDocument, localNameOf, rectOf } from './unclobbered';

/** A page of so few elements is converted as soon as it is searched. */
const FEW_ELEMENTS = 4_000;
/** A screen has fewer; each look costs a microsecond. */
const MOST_BLOCKS = 300;
const MOST_LOOKS = 3_000;
/** Of more children than that, those in view are taken to lie beside each other. */
const MANY_CHILDREN = 64;
/** Children that are not laid out, in a row, after which a place is given up. */
const MOST_UNSEEN = 8;

class Search {
  readonly blocks = new Set<Node>();
  #looks = 0;

  constructor(readonly height: number) {}

  /** Iterative, as pages nest deeper than the stack. */
  run(start: Element): void {
    const waiting = [start];
    for (let element = waiting.pop(); element; element = waiting.pop()) {
      if (this.blocks.size >= MOST_BLOCKS || this.#looks >= MOST_LOOKS) return;
      const children = childrenOf(element);
      const isMany = children.length > MANY_CHILDREN;
      // Text of its own is not looked for among so many: that would be a walk of its own.
      if (!isMany && !(kindOf(localNameOf(element)) & INLINE)) this.blocks.add(element);
      for (const child of this.#inView(children, isMany).reverse()) waiting.push(child);
    }
  }

  #inView(children: HTMLCollection, isMany: boolean): Element[] {
    const found: Element[] = [];
    for (let at = isMany ? this.#firstBelowTop(children) : 0; at < children.length; at++) {
      const child = children[at];
      const rect = child && this.#look(child);
      if (!rect || rect.bottom < 0) continue;
      if (rect.top <= this.height) found.push(child);
      else if (isMany) break;
      if (found.length >= MOST_BLOCKS || this.#looks >= MOST_LOOKS) break;
    }
    return found;
  }

  /** By halves, as children mostly lie below one another. */
  #firstBelowTop(children: HTMLCollection): number {
    let low = 0;
    let high = children.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const rect = this.#firstLook(children, middle);
      if (rect && rect.bottom < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #firstLook(children: HTMLCollection, from: number): DOMRect | undefined {
    for (let at = from; at < Math.min(children.length, from + MOST_UNSEEN); at++) {
      const child = children[at];
      const rect = child && this.#look(child);
      if (rect) return rect;
    }
    return undefined;
  }

  /** `undefined` where nothing is laid out. */
  #look(element: Element): DOMRect | undefined {
    this.#looks++;
    const rect = rectOf(element);
    return rect.top === 0 && rect.bottom === 0 && rect.width === 0 ? undefined : rect;
  }
}

/**
 * In the order of the page; none on a short page, or where nothing is laid out. Only reads, before anything is written, so
 * that the page is laid out once at most.
 */
export function visibleBlocks({ root, document }: Places): Iterable<Node> {
  const height = heightOf(document);
  const starts = [...childrenOf(root)].filter((child) => !isDocument(root) || hasMoreInside(child, FEW_ELEMENTS));
  if (height === undefined) return [];
  const search = new Search(height);
  for (const start of starts) search.run(start);
  return search.blocks;
}

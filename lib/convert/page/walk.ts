/** Goes through a page in document order and hands out what may be converted; the caller can stop between any two nodes. */
import { attributeNames } from './attribute-names';
import { FRAME, HOST, INLINE, kindOf, OWN } from './element-kinds';
import type { Places } from './places';
import { TextRun } from './text-run';
import { Trail } from './trail';
import {
  contains,
  createWalker,
  hasAttributes,
  isElement,
  isFrame,
  isText,
  localNameOf,
  parentOf,
  type Root,
  rootIn,
} from './unclobbered';

/** Takes what a walk finds. */
export interface Finds {
  /** Text nodes that belong to `block` and follow each other without a break. */
  texts(run: readonly Text[], block: Node): void;
  attributes(element: Element, names: readonly string[]): void;
  /** A shadow root, or the page in a frame. */
  root(root: Root): void;
  /** An element of the page's own making, whose shadow root may still come. */
  host(element: Element): void;
  /** Enough for now: the walk pauses. */
  readonly isFull: boolean;
}

/** Each step is a place to pause; `next(true)` says that other code ran since. Returns false where the page took away the walker's place. */
export type Walk = Generator<undefined, boolean, boolean>;

/** After so many nodes the walk pauses, whatever it found. */
const STEP_NODES = 128;

/** The next node that is not inside the current one. */
function leave(walker: TreeWalker): Node | null {
  do {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
  } while (walker.parentNode());
  return null;
}

/** What stands in a frame's tag is for browsers without frames. */
const isShut = (node: Node, places: Places): boolean => places.of(node).closed || (isElement(node) && isFrame(node));

/** Names of the attributes that may be converted; a text box's own text is closed, its hints are not. */
export function attributesOf(element: Element, places: Places): readonly string[] {
  const { closed, foreign } = places.of(element);
  const localName = localNameOf(element);
  if (foreign || (closed && localName !== 'textarea')) return [];
  return attributeNames(element, localName, hasAttributes(element));
}

class Visitor {
  readonly #run: TextRun;
  readonly #trail: Trail;

  constructor(
    readonly start: Node,
    places: Places,
    readonly scope: 'all' | 'own',
    readonly finds: Finds,
  ) {
    this.#run = new TextRun(finds);
    this.#trail = new Trail(places);
  }

  visitText(text: Text): void {
    const { parentNode } = text;
    if (parentNode) this.#run.add(text, this.#trail.placeOf(parentNode));
  }

  /** Returns whether the walk goes into it. */
  visitElement(element: Element): boolean {
    const localName = localNameOf(element);
    const kind = kindOf(localName);
    const hasOwn = hasAttributes(element);
    const { closed, foreign } = this.#trail.enter(element, kind, hasOwn);
    if (closed || !(kind & INLINE)) this.#run.end();
    if (!foreign && (!closed || localName === 'textarea')) {
      const names = attributeNames(element, localName, hasOwn);
      if (names.length > 0) this.finds.attributes(element, names);
    }
    if (closed || !(this.scope === 'all' || kind & INLINE || element === this.start)) return false;
    if (kind & (HOST | FRAME)) this.#visitRoot(element, kind);
    return !(kind & FRAME && isFrame(element));
  }

  #visitRoot(element: Element, kind: number): void {
    const root = rootIn(element);
    if (root) this.finds.root(root);
    else if (kind & OWN) this.finds.host(element);
  }

  /** Other code ran. */
  wake(): void {
    this.#trail.forget();
  }

  end(): void {
    this.#run.end();
  }
}

/**
 * @param scope `all` walks everything under `start`; `own` leaves out the blocks inside it.
 */
export function* walk(start: Node, places: Places, scope: 'all' | 'own', finds: Finds): Walk {
  const parent = parentOf(start);
  if (parent && start !== places.root && isShut(parent, places)) return true;
  const walker = createWalker(places.document, start);
  const visitor = new Visitor(start, places, scope, finds);
  let visited = 0;
  for (let node: Node | null = start; node !== null;) {
    let inside = true;
    if (isText(node)) visitor.visitText(node);
    else if (isElement(node)) inside = visitor.visitElement(node);
    visited++;
    if ((visited % STEP_NODES === 0 || finds.isFull) && (yield)) {
      if (!contains(start, walker.currentNode)) return false;
      visitor.wake();
    }
    node = inside ? walker.nextNode() : leave(walker);
  }
  visitor.end();
  return true;
}

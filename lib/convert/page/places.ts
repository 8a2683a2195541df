/** Says of each place in a page what it belongs to: which block, whose language, and whether its text may be touched at all. */
import { CLOSED, INLINE, kindOf } from './element-kinds';
import {
  documentOf,
  frameOf,
  hasAttributes,
  isDesigned,
  isDocument,
  isElement,
  isShadowRoot,
  localNameOf,
  parentOf,
  readAttribute,
  type Root,
} from './unclobbered';

export interface Place {
  /** Nearest ancestor that is no inline element, or the root. */
  readonly block: Node;
  /** Inside Japanese or Korean, by `lang`. */
  readonly foreign: boolean;
  /** Inside code, an editor, QingDu's own view or whatever else is never converted. */
  readonly closed: boolean;
}

const NOT_TRANSLATED = /(?:^|\s)notranslate(?:\s|$)/;
const FOREIGN_LANGUAGE = /^(?:ja|ko)(?:-|$)/i;

function isEditor(element: Element): boolean {
  const editable = readAttribute(element, 'contenteditable')?.toLowerCase();
  return editable !== undefined && editable !== 'false';
}

const isClosed = (element: Element): boolean =>
  isEditor(element) ||
  readAttribute(element, 'translate')?.toLowerCase() === 'no' ||
  NOT_TRANSLATED.test(readAttribute(element, 'class') ?? '') ||
  readAttribute(element, 'data-qingdu') !== undefined;

/** The host stands above its shadow root and the frame above its page, as the person sees it. */
function above(node: Node): Node | undefined {
  const parent = parentOf(node);
  if (parent) return parent;
  if (isShadowRoot(node)) return node.host;
  return isDocument(node) ? frameOf(node) : undefined;
}

/** A page in a frame inherits whether it may be touched, but no language. */
const placeInside = (root: Document | ShadowRoot, { foreign, closed }: Place): Place =>
  isDocument(root)
    ? { block: root, foreign: false, closed: closed || isDesigned(root) }
    : { block: root, foreign, closed };

/**
 * @param hasOwn the element has attributes
 * @param outer place of its parent
 */
export function placeIn(element: Element, kind: number, hasOwn: boolean, outer: Place): Place {
  const language = hasOwn ? readAttribute(element, 'lang') : undefined;
  const block = kind & INLINE ? outer.block : element;
  const foreign = language === undefined ? outer.foreign : FOREIGN_LANGUAGE.test(language);
  const closed = outer.closed || (kind & CLOSED) !== 0 || (hasOwn && isClosed(element));
  if (block === outer.block && foreign === outer.foreign && closed === outer.closed) return outer;
  return { block, foreign, closed };
}

/** Remembers what it found, so that it costs one step an element at any depth: use it for one walk, then drop it. */
export class Places {
  readonly #known = new Map<Node, Place>();
  readonly document: Document;

  constructor(readonly root: Root) {
    this.document = documentOf(root);
    this.#known.set(root, { block: root, foreign: false, closed: isDesigned(this.document) });
  }

  of(node: Node): Place {
    const path: Node[] = [];
    let place: Place | undefined;
    for (let at: Node | undefined = node; at !== undefined; at = above(at)) {
      place = this.#known.get(at);
      if (place) break;
      path.push(at);
    }
    place ??= { block: this.root, foreign: false, closed: false };
    for (const step of path.reverse()) {
      if (isElement(step)) place = placeIn(step, kindOf(localNameOf(step)), hasAttributes(step), place);
      else if (isDocument(step) || isShadowRoot(step)) place = placeInside(step, place);
      this.#known.set(step, place);
    }
    return place;
  }
}

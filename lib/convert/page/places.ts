/** Says of each place in a page what it belongs to: which block, whose language, and whether its text may be touched at all. */

import {
  frameOf,
  hasAttributes,
  isDesigned,
  isDocument,
  isElement,
  isShadowRoot,
  localNameOf,
  parentOf,
  readAttribute,
} from './unclobbered';

export interface Place {
  /** Nearest ancestor that is no inline element, or the root. */
  readonly block: Node;
  /** Inside Japanese or Korean, by `lang`. */
  readonly foreign: boolean;
  /** Inside code, an editor, QingDu's own view or whatever else is never converted. */
  readonly closed: boolean;
}

/** Elements that flow with the text around them: a word may begin in one and end in the next. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q s small span strike strong sub sup ' +
    'time tt u var wbr'
  ).split(' '),
);

/** Text for machines, or text that must stay as written. */
const CLOSED = new Set(
  (
    'script style noscript template code pre kbd samp textarea object canvas audio video xmp plaintext ' +
    'noembed noframes link meta base'
  ).split(' '),
);

const NOT_TRANSLATED = /(?:^|\s)notranslate(?:\s|$)/;
const FOREIGN_LANGUAGE = /^(?:ja|ko)(?:-|$)/i;

export const isInline = (element: Element): boolean => INLINE.has(localNameOf(element));

function isEditor(element: Element): boolean {
  const editable = readAttribute(element, 'contenteditable')?.toLowerCase();
  return editable !== undefined && editable !== 'false';
}

function isClosed(element: Element): boolean {
  if (CLOSED.has(localNameOf(element))) return true;
  if (!hasAttributes(element)) return false;
  return (
    isEditor(element) ||
    readAttribute(element, 'translate')?.toLowerCase() === 'no' ||
    NOT_TRANSLATED.test(readAttribute(element, 'class') ?? '') ||
    readAttribute(element, 'data-qingdu') !== undefined
  );
}

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

function placeIn(element: Element, outer: Place): Place {
  const language = readAttribute(element, 'lang');
  const block = isInline(element) ? outer.block : element;
  const foreign = language === undefined ? outer.foreign : FOREIGN_LANGUAGE.test(language);
  const closed = outer.closed || isClosed(element);
  if (block === outer.block && foreign === outer.foreign && closed === outer.closed) return outer;
  return { block, foreign, closed };
}

/** Remembers what it found, so that a walk costs one step an element at any depth: use it for one walk, then drop it. */
export class Places {
  readonly #known = new Map<Node, Place>();
  readonly #outermost: Place;
  readonly document: Document;

  constructor(readonly root: Document | ShadowRoot) {
    this.document = isShadowRoot(root) ? root.ownerDocument : root;
    this.#outermost = { block: root, foreign: false, closed: isDesigned(this.document) };
  }

  of(node: Node): Place {
    const path: (Element | Document | ShadowRoot)[] = [];
    let place: Place | undefined;
    for (let at: Node | undefined = node; at !== undefined && at !== this.root; at = above(at)) {
      place = this.#known.get(at);
      if (place) break;
      if (isElement(at) || isDocument(at) || isShadowRoot(at)) path.push(at);
    }
    place ??= this.#outermost;
    for (const step of path.reverse()) {
      place = isElement(step) ? placeIn(step, place) : placeInside(step, place);
      this.#known.set(step, place);
    }
    return place;
  }
}

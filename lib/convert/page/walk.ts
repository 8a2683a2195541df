/** Goes through a page in document order and hands out what may be converted, so that the caller can stop between any two pieces. */
import { attributeNames } from './attribute-names';
import {
  contains,
  createWalker,
  documentIn,
  isElement,
  isFrame,
  isText,
  localNameOf,
  parentOf,
  shadowRootOf,
} from './unclobbered';
import { isInline, type Place, type Places } from './places';

/** Text nodes that belong to one block and follow each other without a break. */
export interface TextRun {
  kind: 'text';
  texts: Text[];
  block: Node;
}
export interface NamedAttributes {
  kind: 'attributes';
  element: Element;
  names: readonly string[];
}
export interface InnerRoot {
  kind: 'root';
  root: Document | ShadowRoot;
}
/** An element of the page's own making, whose shadow root may still come. */
export interface Host {
  kind: 'host';
  host: Element;
}
/** `undefined`: nothing found for a while, a place to pause. */
export type Found = TextRun | NamedAttributes | InnerRoot | Host | undefined;

/** `next(true)` says that other code ran since the last piece. Returns false where the page took away the walker's place. */
export type Walk = Generator<Found, boolean, boolean>;

/** A run ends at the first text after so many units that closes with no Han character, and at the latest at twice as many. */
const RUN_UNITS = 2_000;
/** Nodes without a find after which the caller may pause. */
const QUIET_NODES = 256;

const ENDS_IN_HAN = /[\u3400-\u9fff\uf900-\ufaff\ud800-\udfff]$/;

class Run {
  #texts: Text[] = [];
  #units = 0;
  #place: Place | undefined;

  /** True where `text` cannot follow what is gathered. */
  endsBefore(text: Text, place: Place): boolean {
    if (this.#place === undefined) return false;
    if (this.#place.block !== place.block || this.#place.foreign !== place.foreign) return true;
    return text.length > RUN_UNITS || this.#units >= 2 * RUN_UNITS;
  }

  /** Returns true where the run is long enough. */
  add(text: Text, place: Place): boolean {
    this.#texts.push(text);
    this.#units += text.length;
    this.#place = place;
    return this.#units >= RUN_UNITS && !ENDS_IN_HAN.test(text.data);
  }

  take(): TextRun | undefined {
    const place = this.#place;
    const texts = this.#texts;
    this.#texts = [];
    this.#units = 0;
    this.#place = undefined;
    return place && !place.foreign ? { kind: 'text', texts, block: place.block } : undefined;
  }
}

/** The next node that is not inside the current one. */
function leave(walker: TreeWalker): Node | null {
  do {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
  } while (walker.parentNode());
  return null;
}

/** What of the element's attributes may be converted; a text box's own text is closed, its hints are not. */
export function attributesOf(element: Element, { closed, foreign }: Place): NamedAttributes | undefined {
  if (foreign || (closed && localNameOf(element) !== 'textarea')) return undefined;
  const names = attributeNames(element);
  return names.length > 0 ? { kind: 'attributes', element, names } : undefined;
}

/** What stands in a frame's tag is for browsers without frames. */
const isShut = (node: Node, places: Places): boolean => places.of(node).closed || (isElement(node) && isFrame(node));

const rootIn = (element: Element): Document | ShadowRoot | undefined =>
  isFrame(element) ? documentIn(element) : (shadowRootOf(element) ?? undefined);

/**
 * @param scope `all` walks everything under `start`; `own` leaves out the blocks inside it.
 */
export function* walk(start: Node, places: Places, scope: 'all' | 'own'): Walk {
  const parent = parentOf(start);
  if (parent && start !== places.root && isShut(parent, places)) return true;
  const walker = createWalker(places.document, start);
  const run = new Run();
  let quiet = 0;

  for (let node: Node | null = start; node !== null;) {
    const finds: Found[] = [];
    let inside = true;
    if (isText(node)) {
      const place = places.of(node.parentNode ?? places.root);
      if (run.endsBefore(node, place)) finds.push(run.take());
      if (run.add(node, place)) finds.push(run.take());
    } else if (isElement(node)) {
      const place = places.of(node);
      if (place.closed || !isInline(node)) finds.push(run.take());
      finds.push(attributesOf(node, place));
      const isOfScope: boolean = !place.closed && (scope === 'all' || node === start || isInline(node));
      inside = isOfScope && !isFrame(node);
      const root = isOfScope ? rootIn(node) : undefined;
      if (root) finds.push({ kind: 'root', root });
      else if (isOfScope && localNameOf(node).includes('-')) finds.push({ kind: 'host', host: node });
    }
    quiet++;
    for (const found of finds) {
      if (found === undefined && quiet < QUIET_NODES) continue;
      quiet = 0;
      if ((yield found) && !contains(start, walker.currentNode)) return false;
    }
    node = inside ? walker.nextNode() : leave(walker);
  }
  const last = run.take();
  if (last) yield last;
  return true;
}

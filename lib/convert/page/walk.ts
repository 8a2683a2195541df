/** Goes through a page in document order and hands out what may be converted, so that the caller can stop between any two pieces. */
import { attributeNames } from './attribute-names';
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
  root: ShadowRoot;
}
/** `undefined`: nothing found for a while, a place to pause. */
export type Found = TextRun | NamedAttributes | InnerRoot | undefined;

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
  if (foreign || (closed && element.localName !== 'textarea')) return undefined;
  const names = attributeNames(element);
  return names.length > 0 ? { kind: 'attributes', element, names } : undefined;
}

/**
 * @param scope `all` walks everything under `start`; `own` leaves out the blocks inside it.
 */
export function* walk(start: Node, places: Places, scope: 'all' | 'own'): Walk {
  const outer = start.parentNode ? places.of(start.parentNode) : undefined;
  if (outer?.closed && start !== places.root) return true;
  const walker = places.document.createTreeWalker(start, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const run = new Run();
  let quiet = 0;

  for (let node: Node | null = start; node !== null;) {
    const finds: Found[] = [];
    let inside = true;
    if (node instanceof Text) {
      const place = places.of(node.parentNode ?? places.root);
      if (run.endsBefore(node, place)) finds.push(run.take());
      if (run.add(node, place)) finds.push(run.take());
    } else if (node instanceof Element) {
      const place = places.of(node);
      if (place.closed || !isInline(node)) finds.push(run.take());
      finds.push(attributesOf(node, place));
      inside = !place.closed && (scope === 'all' || node === start || isInline(node));
      if (inside && node.shadowRoot) finds.push({ kind: 'root', root: node.shadowRoot });
    }
    quiet++;
    for (const found of finds) {
      if (found === undefined && quiet < QUIET_NODES) continue;
      quiet = 0;
      if ((yield found) && !start.contains(walker.currentNode)) return false;
    }
    node = inside ? walker.nextNode() : leave(walker);
  }
  const last = run.take();
  if (last) yield last;
  return true;
}

/**
 * Ties the text of an article to the text nodes of its rendered body. White space differs between the two, all other
 * characters come in the same order, so these are counted.
 */
import { blockText } from '../clean/block-text';
import { firstAtLeast } from './first-at-least';
import type { TextPlace } from './make-anchor';
import { shownPlaces, type Realign } from './shown-places';

/** A stretch of one text node, in what it shows now. */
export interface TextPiece extends TextPlace {
  node: Text;
}

interface Source {
  node: Text;
  /** As the node was before anything was converted. */
  original: string;
  /** Number of the node's first unit, and of the unit behind its last, among those of all nodes. */
  first: number;
  end: number;
}

/** Of each character that is no white space, in order: its place in the text, and its number among the nodes' units. */
interface Places {
  inText: Int32Array;
  inNodes: Int32Array;
}

export class BodyText {
  /** What anchors are places of: the article's text, or where that is none of this body, the body's own. */
  readonly text: string;
  readonly #sources: Source[] = [];
  readonly #bySource = new Map<Node, Source>();
  readonly #places: () => Places;

  /** Reads a body that was just rendered: later changes of its nodes are taken for conversion. */
  constructor(body: Element, text: string) {
    const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    let units = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { data } = node as Text;
      const source = { node: node as Text, original: data, first: units.length, end: units.length + data.length };
      units += data;
      this.#sources.push(source);
      this.#bySource.set(node, source);
    }
    this.text = bare(text) === bare(units) ? text : blockText(body);
    let places: Places | undefined;
    // Not before a selection or a highlight asks: each article is read here before it is first painted.
    this.#places = () => (places ??= { inText: solid(this.text), inNodes: solid(units) });
  }

  /** Place in the text of what a range over the body holds; undefined where that is no text. */
  placeOf(range: AbstractRange, realign?: Realign): TextPlace | undefined {
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const inside = this.#sources.filter(({ node }) => node.isConnected && live.intersectsNode(node));
    const [head] = inside;
    const tail = inside.at(-1);
    if (!head || !tail) return undefined;
    const { inText, inNodes } = this.#places();
    const unitAt = (source: Source, container: Node, offset: number, other: number): number =>
      source.node === container
        ? source.first + shownPlaces(source.original, source.node.data, realign).toOriginal(offset)
        : other;
    const from = firstAtLeast(inNodes, unitAt(head, range.startContainer, range.startOffset, head.first));
    const to = firstAtLeast(inNodes, unitAt(tail, range.endContainer, range.endOffset, tail.end));
    const [start, last] = [inText[from], inText[to - 1]];
    return start === undefined || last === undefined || last < start ? undefined : { start, end: last + 1 };
  }

  /** What is to be painted for a place of the text, without white space around. Nodes that were taken out are left out. */
  piecesOf({ start, end }: TextPlace, realign?: Realign): TextPiece[] {
    const { inText, inNodes } = this.#places();
    const from = inNodes[firstAtLeast(inText, start)];
    const last = inNodes[firstAtLeast(inText, end) - 1];
    if (from === undefined || last === undefined) return [];
    return this.#sources.flatMap((source) => {
      if (source.end <= from || source.first > last || !source.node.isConnected) return [];
      const [at, to] = [Math.max(from, source.first) - source.first, Math.min(last + 1, source.end) - source.first];
      const words = source.original.slice(at, to);
      if (words.trim() === '') return [];
      const lead = words.length - words.trimStart().length;
      const places = shownPlaces(source.original, source.node.data, realign);
      const piece = {
        node: source.node,
        start: places.toShown(at + lead),
        end: places.toShown(at + words.trimEnd().length),
      };
      return piece.start < piece.end ? [piece] : [];
    });
  }
}

/** Control characters count as white space too. */
const SPACE = /[\0-\x20\s]/;
const SPACES = /[\0-\x20\s]+/g;

const bare = (text: string): string => text.replace(SPACES, '');

/** Places of all that is no white space. */
function solid(text: string): Int32Array {
  const places = new Int32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at++) if (!isSpace(text, at)) places[count++] = at;
  return places.slice(0, count);
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // Nearly all of a Chinese text is told without a pattern.
  return (unit <= 0x3000 || unit === 0xfeff) && SPACE.test(text.charAt(at));
}

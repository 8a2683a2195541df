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

export class BodyText {
  /** What anchors are places of: the article's text, or where that is none of this body, the body's own. */
  readonly text: string;
  readonly #sources: Source[] = [];
  readonly #bySource = new Map<Node, Source>();
  /** Of each character that is no white space, in order: its place in the text, and its number among the nodes' units. */
  readonly #inText: Int32Array;
  readonly #inNodes: Int32Array;

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
    this.#inNodes = solid(units);
    const inText = solid(text);
    const isOfBody = agree(text, inText, units, this.#inNodes);
    this.text = isOfBody ? text : blockText(body);
    this.#inText = isOfBody ? inText : solid(this.text);
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
    const unitAt = (source: Source, container: Node, offset: number, other: number): number =>
      source.node === container
        ? source.first + shownPlaces(source.original, source.node.data, realign).toOriginal(offset)
        : other;
    const from = firstAtLeast(this.#inNodes, unitAt(head, range.startContainer, range.startOffset, head.first));
    const to = firstAtLeast(this.#inNodes, unitAt(tail, range.endContainer, range.endOffset, tail.end));
    const [start, last] = [this.#inText[from], this.#inText[to - 1]];
    return start === undefined || last === undefined || last < start ? undefined : { start, end: last + 1 };
  }

  /** What is to be painted for a place of the text, without white space around. Nodes that were taken out are left out. */
  piecesOf({ start, end }: TextPlace, realign?: Realign): TextPiece[] {
    const from = this.#inNodes[firstAtLeast(this.#inText, start)];
    const last = this.#inNodes[firstAtLeast(this.#inText, end) - 1];
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

/** Places of all that is no white space. */
function solid(text: string): Int32Array {
  const places = new Int32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at++) if (!isSpace(text, at)) places[count++] = at;
  return places.slice(0, count);
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit <= 0x20) return true;
  return (
    (unit === 0xa0 || unit === 0xfeff || unit === 0x3000 || (unit >= 0x1680 && unit <= 0x205f)) &&
    /\s/.test(text.charAt(at))
  );
}

function agree(one: string, inOne: Int32Array, other: string, inOther: Int32Array): boolean {
  return (
    inOne.length === inOther.length &&
    inOne.every((at, index) => one.charCodeAt(at) === other.charCodeAt(inOther[index] ?? -1))
  );
}

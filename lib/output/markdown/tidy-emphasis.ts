/**
 * Prepares bold, italic and struck-out text for CommonMark, which was made for words between blanks: `**“好”**他` is not
 * bold there. Marks are merged where they meet, kept inside one block, and step over punctuation where they must.
 */
import { findAll, isBlock, isElement, isText, textNodes, textOf } from '../../clean/dom';
import { unwrap } from './flatten-blocks';

const KINDS = ['strong, b', 'em, i', 'del, s, strike'] as const;
const ANY_KIND = KINDS.join(', ');
const PUNCTUATION = /^[\p{P}\p{S}]$/u;
/** What a mark, a link or a picture ends with in Markdown. */
const MARK = '*';
/** Written with punctuation at its edges, whatever stands inside. */
const MARKED_UP = 'code, sup, sub';
const PAIRS = ['“”', '‘’', '「」', '『』', '《》', '〈〉', '（）', '【】', '()', '[]', '""'];
/** Of punctuation, at either end. */
const LONGEST_RUN = 20;

type Side = 'start' | 'end';

export function tidyEmphasis(root: Element): void {
  for (const kind of KINDS) {
    for (const element of findAll(root, kind).reverse()) keepInsideBlocks(element, kind);
    for (const element of findAll(root, kind)) dropDoubled(element, kind);
    root.normalize();
    for (const element of findAll(root, kind)) mergeWithNext(element, kind);
  }
  for (const element of findAll(root, ANY_KIND)) {
    moveBreaksOut(element);
    freeEdges(element);
    if (!element.textContent && !element.firstElementChild) element.remove();
  }
  root.normalize();
}

/** A link inside bold becomes bold inside the link: its brackets would count as punctuation. */
function keepInsideBlocks(element: Element, kind: string): void {
  if (!findAll(element, '*').some((inner) => isBlock(inner) || inner.tagName === 'A')) return;
  for (const text of textNodes(element)) {
    if (!text.data.trim() || text.parentElement?.closest(kind) !== element) continue;
    const mark = element.ownerDocument.createElement(element.tagName);
    text.before(mark);
    mark.append(text);
  }
  unwrap(element);
}

function dropDoubled(element: Element, kind: string): void {
  const heading = element.closest('h1, h2, h3, h4, h5, h6');
  const saysAll = heading && textOf(heading) === textOf(element) && element.matches('strong, b');
  if (saysAll || element.parentElement?.closest(kind)) unwrap(element);
}

function mergeWithNext(element: Element, kind: string): void {
  if (!element.isConnected) return;
  let next = element.nextSibling;
  while (isElement(next) && next.matches(kind)) {
    element.append(...next.childNodes);
    next.remove();
    next = element.nextSibling;
  }
}

function moveBreaksOut(element: Element): void {
  while (element.firstChild?.nodeName === 'BR') element.before(element.firstChild);
  while (element.lastChild?.nodeName === 'BR') element.after(element.lastChild);
}

/**
 * A mark may touch punctuation on its inner side only where a blank or more punctuation stands on the outer side. Quotes
 * and brackets that belong together leave together.
 */
function freeEdges(element: Element): void {
  for (let step = 0; step < LONGEST_RUN; step++) {
    const stuck = (['start', 'end'] as const).filter((side) => isStuck(element, side));
    if (!stuck.length) return;
    if (stuck.some((side) => !hasFreeText(element, side))) return unwrap(element);
    const [first, last] = [edgeCharacter(element, 'start'), edgeCharacter(element, 'end')];
    const isPair = first !== undefined && last !== undefined && PAIRS.includes(first + last);
    if (isPair) {
      moveOut(element, 'start', first);
      moveOut(element, 'end', last);
    } else {
      for (const side of stuck) moveOut(element, side, runToMove(element, side));
    }
  }
}

function isStuck(element: Element, side: Side): boolean {
  const outside = characterBeside(element, side);
  if (outside === undefined || /\s/.test(outside) || PUNCTUATION.test(outside)) return false;
  return (
    edgeLeaf(element, side) !== element &&
    (!hasFreeText(element, side) || PUNCTUATION.test(edgeCharacter(element, side) ?? ''))
  );
}

/** Whether the edge is text that may be moved. */
function hasFreeText(element: Element, side: Side): boolean {
  const leaf = edgeLeaf(element, side);
  return isText(leaf) && !element.contains(leaf.parentElement?.closest(MARKED_UP) ?? null);
}

function edgeCharacter(element: Element, side: Side): string | undefined {
  const leaf = edgeLeaf(element, side);
  return isText(leaf) ? [...leaf.data].at(side === 'start' ? 0 : -1) : undefined;
}

function moveOut(element: Element, side: Side, run: string): void {
  const leaf = edgeLeaf(element, side);
  if (!isText(leaf)) return;
  leaf.data = side === 'start' ? leaf.data.slice(run.length) : leaf.data.slice(0, -run.length);
  if (side === 'start') element.before(run);
  else element.after(run);
  if (!leaf.data) leaf.remove();
}

/** One character, or what stands in brackets with its brackets: 滔（tāo） leaves 滔. */
function runToMove(element: Element, side: Side): string {
  const leaf = edgeLeaf(element, side);
  const character = edgeCharacter(element, side) ?? '';
  if (!isText(leaf)) return character;
  const pair = PAIRS.find((pair) => pair.at(side === 'start' ? 0 : -1) === character);
  const partner = pair?.at(side === 'start' ? -1 : 0);
  if (!partner || !leaf.data.includes(partner)) return character;
  return side === 'start'
    ? leaf.data.slice(0, leaf.data.indexOf(partner) + 1)
    : leaf.data.slice(leaf.data.lastIndexOf(partner));
}

function edgeLeaf(element: Element, side: Side): Node | undefined {
  let at: Node | null = element;
  while (at && isElement(at) && at.firstChild) at = side === 'start' ? at.firstChild : at.lastChild;
  return at ?? undefined;
}

/** The character that Markdown will print next to the mark; `undefined` at the edge of a line. */
function characterBeside(element: Element, side: Side): string | undefined {
  const sibling = side === 'start' ? 'previousSibling' : 'nextSibling';
  let at: Node = element;
  while (!at[sibling]) {
    const parent: Element | null = at.parentElement;
    if (!parent || isBlock(parent)) return undefined;
    if (parent.matches(`${ANY_KIND}, a`)) return MARK;
    at = parent;
  }
  const beside = at[sibling];
  if (isText(beside)) return side === 'start' ? [...beside.data].at(-1) : [...beside.data][0];
  return isBlock(beside) || beside.nodeName === 'BR' ? undefined : MARK;
}

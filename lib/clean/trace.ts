/**
 * Follows elements through the pipeline, so that a block of the clean text leads back to the page's own element. Marks
 * live on the private copy alone and only while somebody asks; they never reach the article.
 */
import { findAll, isElement, parseHtml, textOf } from './dom';

export const ORIGIN = 'data-qingdu-origin';

export interface Trace {
  /** The page's elements, by the number that their copies carry. */
  elements: Element[];
  /** For each element of the article's html, in document order: where it came from; absent for what cleaning made. */
  blocks: (Element | undefined)[];
  /** By id of the removal. */
  removed: Map<string, Element>;
}

export function createTrace(): Trace {
  return { elements: [], blocks: [], removed: new Map() };
}

export function markOrigin(trace: Trace, live: Node, copy: Node): void {
  if (isElement(live) && isElement(copy)) copy.setAttribute(ORIGIN, String(trace.elements.push(live) - 1));
}

export function originOf(trace: Trace, copy: Element): Element | undefined {
  const number = copy.getAttribute(ORIGIN);
  return number === null ? undefined : trace.elements[Number(number)];
}

/** A paragraph made around one marked element comes from where that came from. */
export function inheritOrigin(paragraph: Element, run: readonly Node[]): void {
  const marked = run.find((node) => isElement(node) && node.hasAttribute(ORIGIN));
  if (isElement(marked) && textOf(marked) === textOf(paragraph))
    paragraph.setAttribute(ORIGIN, marked.getAttribute(ORIGIN) ?? '');
}

/** @param marked the article's html, with marks. */
export function readOrigins(trace: Trace, marked: string): void {
  trace.blocks = findAll(parseHtml(marked).body, '*').map((element) => originOf(trace, element));
}

export function dropOrigins(root: Element): void {
  for (const element of findAll(root, `[${ORIGIN}]`)) element.removeAttribute(ORIGIN);
}

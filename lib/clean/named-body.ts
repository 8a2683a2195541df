/** Finds the body that a list of selectors names. */
import { findAll, hasMedia, isBlank } from './dom';

/** All outermost matches of the first selector that holds text or pictures, in document order; empty where none does. */
export function namedBody(document: Document, content: readonly string[]): Element[] {
  for (const selector of content) {
    const outer: Element[] = [];
    for (const element of findAll(document, selector)) {
      // in document order, what holds a match is the last outermost one
      if (!outer.at(-1)?.contains(element) && (!isBlank(element) || hasMedia(element))) outer.push(element);
    }
    if (outer.length > 0) return outer;
  }
  return [];
}

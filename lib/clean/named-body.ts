/** Finds the body that a list of selectors names. */
import { findAll, hasMedia, textOf } from './dom';

/** All outermost matches of the first selector that holds text or pictures, in document order; empty where none does. */
export function namedBody(document: Document, content: readonly string[]): Element[] {
  for (const selector of content) {
    const matches = findAll(document, selector).filter((element) => textOf(element) || hasMedia(element));
    const outer = matches.filter((element) => !matches.some((other) => other !== element && other.contains(element)));
    if (outer.length > 0) return outer;
  }
  return [];
}

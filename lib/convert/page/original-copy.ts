/** Gives the page as it was written while it is shown in another script, so that cleaning reads the author's own characters. */
import { READ_ATTRIBUTES } from './attribute-names';
import type { Originals } from './originals';
import { createWalker, isElement, isText, readAttribute, setAttribute } from './unclobbered';

/** A copy that loads and runs nothing; the page itself is only read. */
export function originalCopy(document: Document, originals: Originals): Document {
  // Through the prototype: a page can shadow the method by an element of that name.
  const copy = Document.prototype.cloneNode.call(document, true) as Document;
  const ours = createWalker(copy, copy);
  const theirs = createWalker(document, document);
  for (
    let live = theirs.nextNode(), own = ours.nextNode();
    live && own;
    live = theirs.nextNode(), own = ours.nextNode()
  ) {
    if (isText(live) && isText(own)) own.data = originals.text(live);
    else if (isElement(live) && isElement(own)) giveBackAttributes(live, own, originals);
  }
  return copy;
}

function giveBackAttributes(live: Element, own: Element, originals: Originals): void {
  for (const name of READ_ATTRIBUTES) {
    const original = originals.attribute(live, name);
    if (readAttribute(own, name) !== original) setAttribute(own, name, original);
  }
}

/** Gives the page as it was written while it is shown in another script, so that cleaning reads the author's own characters. */
import { READ_ATTRIBUTES } from './attribute-names';
import type { Originals } from './originals';

/** A copy that loads and runs nothing; the page itself is only read. */
export function originalCopy(document: Document, originals: Originals): Document {
  // Through the prototype: a page can shadow the method by an element of that name.
  const copy = Document.prototype.cloneNode.call(document, true) as Document;
  const ours = copy.createTreeWalker(copy, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const theirs = Document.prototype.createTreeWalker.call(document, document, ours.whatToShow);
  for (
    let live = theirs.nextNode(), own = ours.nextNode();
    live && own;
    live = theirs.nextNode(), own = ours.nextNode()
  ) {
    if (live instanceof Text && own instanceof Text) own.data = originals.text(live);
    else if (live instanceof Element && own instanceof Element) giveBackAttributes(live, own, originals);
  }
  return copy;
}

function giveBackAttributes(live: Element, own: Element, originals: Originals): void {
  for (const name of READ_ATTRIBUTES) {
    const shown = own.getAttribute(name) ?? undefined;
    const original = originals.attribute(live, name);
    if (shown === original) continue;
    if (original === undefined) own.removeAttribute(name);
    else own.setAttribute(name, original);
  }
}

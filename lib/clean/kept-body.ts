/**
 * The sanitiser's own nodes of an article that was just cleaned, beside its html: the clean view shows copies of them and
 * need not sanitise what never left this process. They are kept only where parsing the html gives the same nodes again, so
 * that view, library and files show one text. An article that was stored, sent or joined has none.
 */
import type { Article } from './types';

const bodies = new WeakMap<Article, Element>();

export function keepBody(article: Article, body: Element): void {
  bodies.set(article, body);
}

/** @returns a copy, of a document without a window: nothing is fetched until it is put into a page. */
export function copyOfBody(article: Article): DocumentFragment | undefined {
  const body = bodies.get(article);
  if (!body) return undefined;
  const fragment = body.ownerDocument.createDocumentFragment();
  fragment.append(...[...body.childNodes].map((node) => node.cloneNode(true)));
  return fragment;
}

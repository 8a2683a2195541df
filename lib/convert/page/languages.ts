/** Tells the browser which script it shows, so that it picks that script's fonts: `lang` of the page and of its Chinese parts. */
import type { TargetScript } from '../types';
import type { Originals } from './originals';

const TAGS: Record<TargetScript, string> = { hans: 'zh-Hans', hant: 'zh-Hant' };
const CHINESE = '[lang|="zh" i]';
const IS_CHINESE = /^zh(?:-|$)/i;

/** Writes through `originals`, so that restoring gives every `lang` back. A page in another language keeps its own. */
export function setLanguages(root: Document | ShadowRoot, target: TargetScript, originals: Originals): void {
  // Through the prototypes: a page can shadow the document's methods by elements of their names.
  const query =
    root instanceof Document ? Document.prototype.querySelectorAll : DocumentFragment.prototype.querySelectorAll;
  const elements = new Set<Element>(query.call(root, CHINESE));
  if (root instanceof Document) {
    const [page] = query.call(root, ':root');
    const language = page && originals.attribute(page, 'lang');
    if (page && (!language || IS_CHINESE.test(language))) elements.add(page);
  }
  for (const element of elements) {
    originals.writeAttribute(element, 'lang', originals.attribute(element, 'lang'), TAGS[target]);
  }
}

/** Which script a page is written in, headlines and menus included: cleaning may find no article, converting works all the same. */
import type { ChineseScript } from '../clean/types';
import { detectScript } from '../convert/detect-script';

/** UTF-16 units of text; enough to tell, and a millisecond's work. */
const SAMPLE = 50_000;
const NOT_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);

export function pageScriptOf(document: Document): ChineseScript {
  // Through the prototype: a page can shadow the document's methods by elements of their names.
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node && length < SAMPLE; node = walker.nextNode()) {
    if (NOT_TEXT.has(node.parentNode?.nodeName ?? '')) continue;
    const text = node.nodeValue?.trim() ?? '';
    texts.push(text);
    length += text.length;
  }
  return detectScript(texts.join('\n'));
}

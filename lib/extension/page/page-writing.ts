/** Which script a page is written in, headlines and menus included: cleaning may find no article, converting works all the same. */
import type { ChineseScript } from '../../clean/types';
import { detectScript } from '../../convert/detect-script';
import { foreignShare } from '../../convert/page/is-left-alone';

export interface PageWriting {
  script: ChineseScript;
  /** Japanese or Korean: such a page is left alone as a whole, also its lines without kana. */
  foreign: boolean;
}

/** UTF-16 units of text; enough to tell, and a millisecond's work. */
const SAMPLE = 50_000;
const NOT_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);
const FOREIGN_LANGUAGE = /^(?:ja|ko)(?:-|$)/i;
/** Japanese pages have more kana than this among their Han characters; a Chinese page with Japanese songs in it has fewer. */
const FOREIGN_PAGE = 0.3;

/** @param original gives a text as the page wrote it, where it may be shown in another script by now. */
export function pageWritingOf(document: Document, original: (text: Text) => string = (text) => text.data): PageWriting {
  const text = sampleOf(document, original);
  const language = document.documentElement?.getAttribute('lang') ?? '';
  return {
    script: detectScript(text),
    foreign: FOREIGN_LANGUAGE.test(language) || foreignShare(text) >= FOREIGN_PAGE,
  };
}

function sampleOf(document: Document, original: (text: Text) => string): string {
  // Through the prototype: a page can shadow the document's methods by elements of their names.
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node && length < SAMPLE; node = walker.nextNode()) {
    if (!(node instanceof Text) || NOT_TEXT.has(node.parentNode?.nodeName ?? '')) continue;
    const text = original(node).trim();
    texts.push(text);
    length += text.length;
  }
  return texts.join('\n');
}

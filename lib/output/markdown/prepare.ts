/** Brings a parsed article into the shape that Markdown can say; works on a document of its own, in place. */
import { findAll, hasMedia, isBlock, isElement, isText } from '../../clean/dom';
import { escapeText } from './escape-text';
import { flattenBlocks, unwrap } from './flatten-blocks';
import { prepareCode } from './prepare-code';
import { prepareLists } from './prepare-lists';
import { squareTables } from './square-tables';
import { tidyEmphasis } from './tidy-emphasis';

/** Inline elements that Markdown has no word for. */
const NEUTRAL =
  'span, font, u, ins, mark, small, big, abbr, acronym, bdi, bdo, cite, dfn, label, q, samp, time, tt, var, wbr';
/** Blocks that the Markdown writer takes for inline elements. */
const UNKNOWN_BLOCKS = 'details, dialog, summary, legend, search';

export function prepareForMarkdown(root: Element): void {
  removeComments(root);
  for (const element of findAll(root, NEUTRAL)) unwrap(element);
  for (const element of findAll(root, UNKNOWN_BLOCKS)) toDiv(element);
  for (const ruby of findAll(root, 'ruby')) writeRuby(ruby);
  prepareLists(root);
  for (const code of findAll(root, 'pre')) prepareCode(code);
  squareTables(root);
  for (const element of findAll(root, 'a, figcaption')) flattenBlocks(element);
  root.normalize();
  tidyEmphasis(root);
  for (const lineBreak of findAll(root, 'br')) if (isAtEdge(lineBreak)) lineBreak.remove();
  root.normalize();
  escapeText(root);
}

function removeComments(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

function toDiv(element: Element): void {
  const block = element.ownerDocument.createElement('div');
  block.append(...element.childNodes);
  element.replaceWith(block);
}

/** 字 with the reading zì becomes 字（zì）. */
function writeRuby(ruby: Element): void {
  for (const fallback of findAll(ruby, 'rp')) fallback.remove();
  for (const reading of findAll(ruby, 'rt')) {
    const text = reading.textContent?.trim();
    reading.replaceWith(text ? `（${text}）` : '');
  }
  for (const part of findAll(ruby, 'rb, rtc')) unwrap(part);
  unwrap(ruby);
}

/** A break at the beginning or the end of a block breaks nothing. */
function isAtEdge(lineBreak: Element): boolean {
  return !inlineNeighbour(lineBreak, 'previousSibling') || !inlineNeighbour(lineBreak, 'nextSibling');
}

function inlineNeighbour(element: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  let at: Node = element;
  for (;;) {
    while (!at[side]) {
      const parent: Element | null = at.parentElement;
      if (!parent || isBlock(parent)) return false;
      at = parent;
    }
    at = at[side];
    if (isBlock(at)) return false;
    if (isText(at) ? at.data.trim() : isElement(at) && (at.textContent?.trim() || hasMedia(at))) return true;
  }
}

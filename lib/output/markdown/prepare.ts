/** Brings a parsed article into the shape that Markdown can say; works on a document of its own, in place. */
import { find, findAll, hasMedia, isBlock, isElement, isText } from '../../clean/dom';
import { escapeText } from './escape-text';
import { flattenBlocks, unwrap } from './flatten-blocks';
import { prepareCode } from './prepare-code';
import { prepareLists } from './prepare-lists';
import { squareTables } from './square-tables';
import { tidyEmphasis } from './tidy-emphasis';
import { webAddress } from './web-address';

/** What the Markdown writer knows beside blocks. */
const KNOWN_INLINE = new Set('A B BR CODE DEL EM I IMG INPUT S STRIKE STRONG SUB SUP'.split(' '));
const KNOWN_PARTS = new Set(
  'AUDIO CAPTION COL COLGROUP IFRAME RB RP RT RTC RUBY SOURCE TBODY TFOOT THEAD VIDEO'.split(' '),
);
/** Blocks that it takes for inline elements. */
const UNKNOWN_BLOCKS = new Set('DETAILS DIALOG LEGEND SEARCH SUMMARY'.split(' '));
/** What no headline holds. */
const NO_HEADLINE = 'ul, ol, table, pre, blockquote, figure, h1, h2, h3, h4, h5, h6';

/** @param baseUrl Address that relative addresses belong to. */
export function prepareForMarkdown(root: Element, baseUrl: string): void {
  unname(root);
  removeComments(root);
  for (const element of findAll(root, '*')) reduceToKnown(element);
  for (const ruby of findAll(root, 'ruby')) writeRuby(ruby);
  prepareLists(root);
  for (const code of findAll(root, 'pre')) prepareCode(code);
  prepareAddresses(root, baseUrl);
  squareTables(root);
  for (const heading of findAll(root, 'h1, h2, h3, h4, h5, h6')) if (find(heading, NO_HEADLINE)) toDiv(heading);
  for (const element of findAll(root, 'a, sup, sub, figcaption, h1, h2, h3, h4, h5, h6')) flattenBlocks(element);
  root.normalize();
  tidyEmphasis(root);
  for (const lineBreak of findAll(root, 'br')) if (isAtEdge(lineBreak)) lineBreak.remove();
  root.normalize();
  escapeText(root);
}

/**
 * A library may have been tampered with, and `<input name=parentNode>` hides that property of its form from the writer,
 * which then never ends. Names mean nothing in Markdown.
 */
function unname(root: Element): void {
  for (const element of findAll(root, '[name], [id]')) {
    for (const name of ['name', 'id']) Element.prototype.removeAttribute.call(element, name);
  }
}

function reduceToKnown(element: Element): void {
  const tag = element.tagName.toUpperCase();
  if (UNKNOWN_BLOCKS.has(tag)) toDiv(element);
  else if (!isBlock(element) && !KNOWN_INLINE.has(tag) && !KNOWN_PARTS.has(tag)) unwrap(element);
}

/** Links to nowhere become text, and so do those within the article, whose places have no names in Markdown; pictures from nowhere go. */
function prepareAddresses(root: Element, baseUrl: string): void {
  for (const link of findAll(root, 'a')) {
    const href = link.getAttribute('href');
    const address = href?.startsWith('#') ? undefined : webAddress(href, baseUrl, /^(https?|mailto|tel):$/);
    if (address) link.setAttribute('href', address);
    else unwrap(link);
  }
  for (const image of findAll(root, 'img')) {
    const address = webAddress(image.getAttribute('src'), baseUrl, /^(https?|data|blob):$/);
    if (address) image.setAttribute('src', address);
    else image.remove();
  }
  for (const player of findAll(root, 'video, audio, iframe')) {
    const source = player.getAttribute('src') ?? find(player, 'source')?.getAttribute('src') ?? null;
    const address = webAddress(source, baseUrl, /^https?:$/);
    if (address) player.setAttribute('src', address);
    else toDiv(player);
  }
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

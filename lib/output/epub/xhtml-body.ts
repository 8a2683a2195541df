/** Makes a sanitised body fit the content rules of EPUB, which readers and checkers enforce and browsers do not. */
import { findAll, isBlock } from '../../clean/dom';
import { onlyXmlCharacters } from '../escape-markup';

const RENAMED: Readonly<Record<string, string>> = { CENTER: 'div', SUMMARY: 'div', DETAILS: 'div', MAIN: 'div' };
/** Hold text alone; a block in one of them makes it a plain box. */
const TEXT_BLOCKS = 'p, h1, h2, h3, h4, h5, h6, pre, figcaption';
const INLINE =
  'span, b, strong, em, i, u, s, del, ins, small, sub, sup, code, kbd, samp, var, cite, q, abbr, dfn, mark, bdi, bdo, time';
const KEPT: Readonly<Record<string, readonly string[]>> = {
  A: ['href'],
  IMG: ['src', 'alt'],
  OL: ['start', 'reversed'],
  TD: ['colspan', 'rowspan'],
  TH: ['colspan', 'rowspan', 'scope'],
};
const NUMBERS = new Set(['start', 'colspan', 'rowspan']);
const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** Changes the body in place. Pictures must already have addresses inside the book. */
export function fitForEpub(body: HTMLElement): void {
  for (const element of findAll(body, Object.keys(RENAMED).join(',')))
    rename(element, RENAMED[element.tagName] ?? 'div');
  for (const element of findAll(body, 'picture, wbr, col, colgroup, source')) unwrap(element);
  for (const element of findAll(body, INLINE)) if (holdsBlock(element)) unwrap(element);
  for (const element of findAll(body, TEXT_BLOCKS)) if (holdsBlock(element)) rename(element, 'div');
  fitLists(body);
  for (const ruby of findAll(body, 'ruby')) if (!ruby.querySelector('rt')) unwrap(ruby);
  for (const part of findAll(body, 'rt, rp')) if (part.parentElement?.tagName !== 'RUBY') unwrap(part);
  for (const caption of findAll(body, 'figcaption')) if (!standsAtEdge(caption)) rename(caption, 'div');
  for (const caption of findAll(body, 'caption')) if (caption.previousElementSibling) rename(caption, 'div');
  for (const link of findAll(body, 'a a')) unwrap(link);
  for (const element of findAll(body, '*')) keepAttributes(element);
  cleanCharacters(body);
}

function fitLists(body: HTMLElement): void {
  for (const item of findAll(body, 'li')) if (!item.parentElement?.matches('ul, ol')) rename(item, 'div');
  for (const list of findAll(body, 'ul, ol')) {
    for (const child of [...list.childNodes]) {
      if (child.nodeName === 'LI' || (child.nodeType === 3 && !child.textContent?.trim())) continue;
      const item = body.ownerDocument.createElement('li');
      child.replaceWith(item);
      item.append(child);
    }
    if (!list.children.length) list.remove();
  }
  for (const list of findAll(body, 'dl')) if (!isRegular(list)) rename(list, 'div');
  for (const term of findAll(body, 'dt, dd')) if (term.parentElement?.tagName !== 'DL') rename(term, 'div');
}

/** Terms before their descriptions, and nothing else. */
function isRegular(list: Element): boolean {
  const order = [...list.children].map((child) => child.tagName).join(' ');
  const stray = [...list.childNodes].some((child) => child.nodeType === 3 && child.textContent?.trim());
  return !stray && /^(?:(?:DT )+(?:DD ?)+)+$/.test(`${order} `);
}

function holdsBlock(element: Element): boolean {
  return [...element.querySelectorAll('*')].some(isBlock);
}

function standsAtEdge(caption: Element): boolean {
  const figure = caption.parentElement;
  if (figure?.tagName !== 'FIGURE' || figure.querySelectorAll(':scope > figcaption').length > 1) return false;
  return !caption.previousElementSibling || !caption.nextElementSibling;
}

function keepAttributes(element: Element): void {
  if (element.namespaceURI === MATHML) return;
  const kept = KEPT[element.tagName] ?? [];
  for (const { name, value } of [...element.attributes]) {
    const fits = kept.includes(name) && (!NUMBERS.has(name) || /^[1-9]\d{0,3}$/.test(value));
    if (!fits || (name === 'scope' && !/^(row|col|rowgroup|colgroup)$/.test(value))) element.removeAttribute(name);
  }
  // Browsers mend addresses, checkers do not.
  const address = element.getAttribute('href');
  if (address !== null && !URL.canParse(address)) element.removeAttribute('href');
  else if (address !== null)
    element.setAttribute('href', new URL(address).href.replace(/[|^`{}\\"<>[\]]/g, encodeURIComponent));
  if (element.tagName === 'IMG' && !element.hasAttribute('alt')) element.setAttribute('alt', '');
}

function cleanCharacters(body: HTMLElement): void {
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (node.nodeType === 8) comments.push(node);
    else node.nodeValue = onlyXmlCharacters(node.nodeValue ?? '');
  }
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

function rename(element: Element, name: string): void {
  const twin = element.ownerDocument.createElement(name);
  twin.append(...element.childNodes);
  element.replaceWith(twin);
}

/** Turns blocks into lines, for places where Markdown allows no block: table cells, links, captions. */
import { findAll, isElement, isText } from '../../clean/dom';
import { LIST_MARK } from './prepare-lists';

const BLOCKS = `address, article, aside, blockquote, center, dd, details, div, dl, dt, figcaption, figure, footer, form, h1, h2,
  h3, h4, h5, h6, header, hr, li, main, nav, ol, p, pre, section, summary, ul`;

/** Every block of `root` becomes a line between `<br>`; list items keep their marks, headings their weight. */
export function flattenBlocks(root: Element): void {
  for (const block of findAll(root, BLOCKS).reverse()) {
    markListItem(block);
    if (block.tagName === 'PRE') splitCode(block);
    if (/^H\d$/.test(block.tagName)) embolden(block);
    block.before(lineBreak(block));
    block.after(lineBreak(block));
    unwrap(block);
  }
  root.normalize();
  tidyBreaks(root);
}

export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

function markListItem(block: Element): void {
  if (block.tagName === 'LI') block.prepend(block.getAttribute(LIST_MARK) ?? '- ');
}

function splitCode(block: Element): void {
  const lines = (block.textContent ?? '').replace(/\n$/, '').split('\n');
  const codes = lines.flatMap((line) => {
    const code = block.ownerDocument.createElement('code');
    code.textContent = line;
    return [code, lineBreak(block)];
  });
  block.replaceChildren(...codes);
}

function embolden(block: Element): void {
  const strong = block.ownerDocument.createElement('strong');
  strong.append(...block.childNodes);
  block.append(strong);
}

function lineBreak(near: Element): Element {
  return near.ownerDocument.createElement('br');
}

/** Leaves one break between lines and none at the edges. */
function tidyBreaks(root: Element): void {
  for (const node of findAll(root, 'br')) {
    if (!neighbour(node, 'previousSibling') || neighbour(node, 'previousSibling')?.nodeName === 'BR') node.remove();
  }
  for (const node of findAll(root, 'br').reverse()) {
    if (neighbour(node, 'nextSibling')) break;
    node.remove();
  }
}

function neighbour(node: Node, side: 'previousSibling' | 'nextSibling'): Node | undefined {
  let at = node[side];
  while (at && ((isText(at) && !at.data.trim()) || (!isText(at) && !isElement(at)))) at = at[side];
  return at ?? undefined;
}

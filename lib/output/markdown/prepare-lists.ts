/** Lists as Markdown knows them: nested ones inside an item, and every item with its mark. */
import { findAll, isElement, isText } from '../../clean/dom';

/** Attribute that holds what an item begins with, for example `3. `. */
export const LIST_MARK = 'data-list-mark';

const SECOND_LIST = 'data-second-list';

export function prepareLists(root: Element): void {
  for (const list of findAll(root, 'ul > ul, ul > ol, ol > ul, ol > ol')) moveIntoItem(list);
  for (const list of findAll(root, 'ul, ol')) gatherChildren(list, (node) => node.nodeName !== 'LI', 'li');
  for (const item of findAll(root, 'li')) {
    const parent = item.parentElement;
    if (parent && !parent.matches('ul, ol')) gatherChildren(parent, (node) => node.nodeName === 'LI', 'ul');
  }
  for (const list of findAll(root, 'ul, ol')) markItems(list);
}

/** Puts each run of children of one kind, blanks aside, into an element of its own: stray text, items without a list. */
function gatherChildren(parent: Element, isWanted: (node: Node) => boolean, tag: 'li' | 'ul'): void {
  let home: Element | undefined;
  for (const node of Array.from(parent.childNodes)) {
    if (isText(node) && !node.data.trim()) continue;
    if (!isWanted(node)) {
      home = undefined;
      continue;
    }
    if (!home) {
      home = parent.ownerDocument.createElement(tag);
      node.parentNode?.insertBefore(home, node);
    }
    home.append(node);
  }
}

/** Of the first item; HTML allows any number, Markdown none below 0. */
export function startOf(list: Element): number {
  const start = Number.parseInt(list.getAttribute('start') ?? '1', 10);
  return Number.isNaN(start) || start < 0 ? 1 : start;
}

/** Old editors put a list straight into a list; it belongs to the item before. */
function moveIntoItem(list: Element): void {
  const before = list.previousElementSibling;
  if (before?.tagName === 'LI') return before.append(list);
  const item = list.ownerDocument.createElement('li');
  list.replaceWith(item);
  item.append(list);
}

/** Neighbouring lists take turns with their marks: with the same they would be one list. */
function markItems(list: Element): void {
  const before = elementBefore(list);
  const isSecond = before?.tagName === list.tagName && !before.hasAttribute(SECOND_LIST);
  if (isSecond) list.setAttribute(SECOND_LIST, '');
  let number = startOf(list);
  for (const item of list.children) {
    if (item.tagName !== 'LI') continue;
    const mark = list.tagName === 'OL' ? `${number++}${isSecond ? ')' : '.'}` : isSecond ? '*' : '-';
    item.setAttribute(LIST_MARK, `${mark} `);
  }
}

function elementBefore(element: Element): Element | undefined {
  let at = element.previousSibling;
  while (isText(at) && !at.data.trim()) at = at.previousSibling;
  return isElement(at) ? at : undefined;
}

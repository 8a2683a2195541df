/** 作者：…, 来源：…, 发布日期：… printed below the body, as old and small systems do. */
import { foldSpace, isBlock, textOf } from '../dom';
import type { ArticlePage } from '../page';

/** Leaves looked at; further down, other articles have dates of their own. */
const LEAVES = 16;
const MAX_CHARACTERS = 120;
const LABELLED =
  /^[\s【[（(]*(?:版权声明\s*)?(?:作者|来源|來源|稿源|文章来源|信息来源|稿件来源|发布(?:日期|时间|人)|發布(?:日期|時間)|时间|撰稿人?|供稿|记者|記者|责任编辑|責任編輯|编辑|編輯)\s*[:：]\s*\S/u;

export function linesBelow(page: ArticlePage): string[] {
  const { root } = page;
  const { body } = page.document;
  if (!root || !body.contains(root)) return [];
  const walker = page.document.createTreeWalker(body, 1);
  walker.currentNode = lastInside(root);
  const lines: string[] = [];
  for (let leaves = 0; leaves < LEAVES && walker.nextNode();) {
    const element = walker.currentNode as Element;
    if (!isBlock(element) || [...element.children].some((child) => isBlock(child))) continue;
    const line = foldSpace(textOf(element));
    if (line === '') continue;
    leaves++;
    if (line.length <= MAX_CHARACTERS && LABELLED.test(line)) lines.push(line.replace(/^版权声明\s*/u, ''));
  }
  return lines;
}

function lastInside(root: Element): Element {
  let at = root;
  while (at.lastElementChild) at = at.lastElementChild;
  return at;
}

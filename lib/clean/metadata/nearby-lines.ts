/** The short lines around the headline, where Chinese pages print date, 来源, 作者 and 编辑. */
import { foldSpace, isBlock, textNodes } from '../dom';
import type { ArticlePage } from '../page';
import { headlineElement } from './headline';

const LINES_BEFORE = 3;
const LINES_AFTER = 14;
const MAX_CHARACTERS = 160;
/** A summary may stand between headline and date; a second paragraph is the article. */
const MAX_PROSE = 1;
const PROSE_CHARACTERS = 30;
/** Text in which a date is part of what is told. */
const SENTENCE = /[，。！？；]/u;

/** Nearest first below the headline, then above it; stops where prose begins. */
export function nearbyLines(page: ArticlePage): string[] {
  const headline = headlineElement(page);
  if (!headline) return [];
  const below: string[] = [];
  let prose = 0;
  for (const leaf of leavesFrom(headline, 'nextNode', LINES_AFTER * 3)) {
    const line = spaced(leaf);
    if (SENTENCE.test(line) && line.length > PROSE_CHARACTERS) prose++;
    if (line.length > MAX_CHARACTERS || prose > MAX_PROSE) break;
    if (line && !SENTENCE.test(line) && below.length < LINES_AFTER) below.push(line);
  }
  const above = leavesFrom(headline, 'previousNode', LINES_BEFORE).map((leaf) => spaced(leaf));
  return [...below, ...above.filter((line) => line.length <= MAX_CHARACTERS && !SENTENCE.test(line))];
}

/** Lines of the page in one direction from the headline, without the headline and what holds it. */
function leavesFrom(headline: Element, direction: 'nextNode' | 'previousNode', most: number): Element[] {
  const { ownerDocument } = headline;
  const walker = ownerDocument.createTreeWalker(ownerDocument.body, 1);
  walker.currentNode = headline;
  const leaves: Element[] = [];
  while (leaves.length < most && walker[direction]()) {
    const element = walker.currentNode as Element;
    if (!element.contains(headline) && !headline.contains(element) && isLeaf(element)) leaves.push(element);
  }
  return leaves;
}

function isLeaf(element: Element): boolean {
  return (
    isBlock(element) &&
    ![...element.children].some((child) => isBlock(child) || child.querySelector('div, p, li, h1, h2, h3, section, td'))
  );
}

/** Pieces in separate elements stay apart: `<span>2019-09-07</span><span>来源</span>`. */
function spaced(element: Element): string {
  return foldSpace(
    textNodes(element)
      .map((node) => node.data)
      .join(' '),
  );
}

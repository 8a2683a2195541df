/** Takes the blanks that stand for an indent off both ends of a line: the reader's style sheet indents, or does not. */
import { textNodes } from '../dom';
import { replace } from '../edit';
import type { NormaliseRule } from '../normalise-rule';
import type { ArticlePage } from '../page';

const BY = { rule: 'normalise/indents', why: 'Blanks at the ends of a line are layout.' };
const START = /^[\s\u3000\u200b\ufeff]+/u;
const BLANK_END = /^[\s\u200b\ufeff]|[\s\u200b\ufeff]$/u;

export const indents: NormaliseRule = {
  id: 'indents',
  why: BY.why,
  keepsBlocks: true,
  run(page, _root, blocks) {
    for (const { element } of blocks) {
      if (BLANK_END.test(element.textContent ?? '') && !element.closest('pre')) trimEnds(page, element);
    }
  },
};

function trimEnds(page: ArticlePage, element: Element): void {
  const nodes = textNodes(element);
  const text = nodes.findIndex(({ data }) => data.trim() !== '');
  const last = nodes.findLastIndex(({ data }) => data.trim() !== '');
  if (text < 0) return;
  nodes.forEach((node, index) => {
    let data = node.data;
    if (index <= text && isFirst(node, element)) data = data.replace(START, '');
    if (index >= last && node === nodes.at(-1) && !node.nextSibling) data = trimmedEnd(data);
    if (data !== node.data) replace(page, node, [page.document.createTextNode(data)], BY);
  });
}

/** Nothing shown stands before it in its line: a blank behind a picture parts the two. */
function isFirst(node: Text, element: Element): boolean {
  let before: Node | null = node;
  while (before && before !== element) {
    if (before.previousSibling && before.previousSibling.textContent !== '') return false;
    if (before.previousSibling?.nodeType === 1 && before.previousSibling.nodeName === 'IMG') return false;
    before = before.parentNode;
  }
  return true;
}

function trimmedEnd(text: string): string {
  let trimmed = text.trimEnd();
  while (trimmed.endsWith('\u200b')) trimmed = trimmed.slice(0, -1).trimEnd();
  return trimmed;
}

/** 来源：人民日报 glued to the last sentence becomes a line of its own: WeChat authors close with it, and copies lose the break. */
import { textNodes } from '../dom';
import { replace } from '../edit';
import type { NormaliseRule } from '../normalise-rule';
import { fill } from '../page';

const GLUED =
  /(?<=[。！？”」』）)])\s*(?<line>[（(]?(?:文章|资料)?(?:来源|來源)\s*[:：]\s*(?<source>[^\s。，：:（）()]{2,20})[）)]?)\s*$/u;
const LONGEST_TAIL = 60;
const BY = { rule: 'normalise/glued-source', why: 'The printed source is a line of its own.' };

export const gluedSource: NormaliseRule = {
  id: 'glued-source',
  why: BY.why,
  run(page, _root, blocks) {
    const last = blocks.findLast(({ text }) => text !== '')?.element;
    const node = last && textNodes(last).findLast((each) => each.data.trim() !== '');
    const tail = node ? Math.max(0, node.data.length - LONGEST_TAIL) : 0;
    const match = node && GLUED.exec(node.data.slice(tail));
    if (!last || last.tagName !== 'P' || !node || !match) return;
    const line = page.document.createElement('p');
    line.textContent = match.groups?.['line'] ?? '';
    node.data = node.data.slice(0, tail + match.index);
    fill(page, 'source', match.groups?.['source'], BY.rule);
    replace(page, last, [last.cloneNode(true), line], BY);
  },
};

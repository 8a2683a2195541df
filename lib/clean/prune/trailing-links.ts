/** Links to other articles that stand at the foot without a heading. */
import { isLinkBlock, shellOf } from '../block-list';
import type { PruneRule } from '../prune-rule';

/** A single link at the end may be the author's own reference; two or more in a row are a list. */
const MIN_LINKS = 2;

export const trailingLinks: PruneRule = {
  id: 'trailing-links',
  why: 'Links to other articles at the foot.',
  find(root, _page, blocks) {
    const found = [];
    let links = 0;
    for (let at = blocks.length - 1; at > 0; at--) {
      const block = blocks[at];
      if (!block || !(block.text === '' || isLinkBlock(block))) break;
      if (block.text !== '') links++;
      found.push(block);
    }
    const listed = found.slice(0, found.findLastIndex((block) => block.text !== '') + 1);
    return links >= MIN_LINKS && links < blocks.length / 2 ? listed.map(({ element }) => shellOf(element, root)) : [];
  },
};

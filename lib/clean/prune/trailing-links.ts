/** Links to other articles that stand at the foot without a heading. */
import { find } from '../dom';
import { isLinkBlock, shellOf, type Block } from '../block-list';
import type { PruneRule } from '../prune-rule';

/** A single link at the end may be the author's own reference; two or more in a row are a list. */
const MIN_LINKS = 2;
const ARTICLE = /^https?:\/\/mp\.weixin\.qq\.com\/(?:s|mp)\b/;

export const trailingLinks: PruneRule = {
  id: 'trailing-links',
  why: 'Links to other articles at the foot.',
  find(root, _page, blocks) {
    const found = [];
    let links = 0;
    for (let at = blocks.length - 1; at > 0; at--) {
      const block = blocks[at];
      if (!block || !(block.text === '' || isLinkBlock(block))) break;
      if (block.text !== '' || isCard(block)) links++;
      found.push(block);
    }
    const listed = found.slice(0, found.findLastIndex((block) => block.text !== '' || isCard(block)) + 1);
    return (links >= MIN_LINKS || (listed.length > 0 && listed.every((block) => isCard(block)))) &&
      links < blocks.length / 2
      ? listed.map(({ element }) => shellOf(element, root))
      : [];
  },
};

/** A picture that opens another article of WeChat: elsewhere a linked picture may be a larger one of itself. */
function isCard({ element, text }: Block): boolean {
  const link = text === '' ? (find(element, 'a[href]') ?? element.closest('a[href]') ?? undefined) : undefined;
  return link !== undefined && ARTICLE.test(link.getAttribute('href') ?? '');
}

/** A link to a mini program that is a line of its own is its card in words; within a sentence it is one of its words. */
import { shellOf } from '../block-list';
import { findAll, textOf } from '../dom';
import type { PruneRule } from '../prune-rule';

export const miniProgramLink: PruneRule = {
  id: 'mini-program-link',
  why: 'A link to a mini program, which only opens in WeChat.',
  find(root, _page, blocks) {
    const alone = new Set(blocks.map(({ text }) => text));
    return findAll(root, '.weapp_text_link')
      .filter((link) => alone.has(textOf(link)))
      .map((link) => shellOf(link, root));
  },
};

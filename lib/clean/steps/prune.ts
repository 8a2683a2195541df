/** Takes standing furniture of Chinese pages out of the body; each rule is a file in `prune/`. */
import { blocksOf } from '../block-list';
import { cut } from '../edit';
import type { Step } from '../page';
import { PRUNE_RULES } from '../prune/index';

export const prune: Step = {
  id: 'prune',
  why: 'Share bars, follow lines, lists of other articles and editor lines stand inside the body on most sites.',
  run(page) {
    const { root } = page;
    if (!root) return undefined;
    let blocks = blocksOf(root);
    for (const rule of PRUNE_RULES) {
      let cuts = 0;
      for (const element of [...rule.find(root, page, blocks)]) {
        if (
          element !== root &&
          root.contains(element) &&
          cut(page, element, { rule: `prune/${rule.id}`, why: rule.why })
        )
          cuts++;
      }
      if (cuts > 0) blocks = blocks.filter(({ element }) => root.contains(element));
    }
    return undefined;
  },
};

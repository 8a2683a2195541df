/** Takes standing furniture of Chinese pages out of the body; each rule is a file in `prune/`. */
import { blocksOf } from '../block-list';
import { isSpent } from '../budget';
import { cutAll, measure, type Measured } from '../half-rule';
import type { Step } from '../page';
import { PRUNE_RULES } from '../prune/index';

export const prune: Step = {
  id: 'prune',
  why: 'Share bars, follow lines, lists of other articles and editor lines stand inside the body on most sites.',
  optional: true,
  run(page) {
    const { root } = page;
    if (!root) return undefined;
    let blocks = blocksOf(root);
    let article: Measured | undefined;
    for (const rule of PRUNE_RULES) {
      if (isSpent(page)) break;
      const found = [...rule.find(root, page, blocks)].filter((element) => element !== root && root.contains(element));
      if (found.length === 0) continue;
      article ??= measure([root]);
      const by = { rule: `prune/${rule.id}`, why: rule.why };
      if (cutAll(page, { by, elements: found }, article) > 0)
        blocks = blocks.filter(({ element }) => root.contains(element));
    }
    return undefined;
  },
};

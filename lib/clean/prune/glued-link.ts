/** …送别。返回搜狐，查看更多: a door out of the article at the end of its last paragraph; the paragraph stays. */
import { findAll, foldSpace, textOf } from '../dom';
import type { PruneRule } from '../prune-rule';

const LAST_LINES = 6;
const DOOR =
  /^[\s>＞【[（(]*(?:返回[^，。]{1,10}[，,]?(?:查看更多|首[页頁])?|(?:点击|點擊)?(?:查看|阅读|閱讀)(?:更多|全文|原文|详情)|了解更多|继续阅读|繼續閱讀|更多>*)[\s>＞】\]）)]*$/u;

export const gluedLink: PruneRule = {
  id: 'glued-link',
  why: 'A door to other pages at the end of a paragraph.',
  *find(_root, _page, blocks) {
    for (const { element, text } of blocks.filter((block) => block.text !== '').slice(-LAST_LINES)) {
      for (const door of findAll(element, 'a, span, em, i, font')) {
        const label = foldSpace(textOf(door));
        if (label !== text && text.endsWith(label) && DOOR.test(label) && !door.parentElement?.closest('a')) {
          yield door;
          break;
        }
      }
    }
  },
};

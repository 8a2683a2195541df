/** 红包封面来了, 点击领取: what the account gives to its readers in the days before New Year, below an article about something else. */
import { shellOf } from '../block-list';
import type { PruneRule } from '../prune-rule';

const LAST_LINES = 8;
const MAX_CHARACTERS = 50;
const GIFT = /红包封面/u;
const CALL = /领取|来了|来啦|免费|限量|上线|先到先得|手慢无|抢|派送|送出|送给|福利/u;

export const redPacketLine: PruneRule = {
  id: 'red-packet-line',
  why: 'A red-packet cover that the account gives away.',
  find(root, page, blocks) {
    const above = blocks.slice(0, -LAST_LINES);
    if (GIFT.test(page.metadata.title ?? '') || above.some(({ text }) => GIFT.test(text))) return [];
    return blocks
      .slice(-LAST_LINES)
      .filter(({ text }) => text.length <= MAX_CHARACTERS && GIFT.test(text) && CALL.test(text))
      .map(({ element }) => shellOf(element, root));
  },
};

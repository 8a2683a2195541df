/** 微信公众号：…, 抖音：…, 新浪微博：@…: where else the account writes, in the last lines. */
import { shellOf, type Block } from '../block-list';
import type { PruneRule } from '../prune-rule';

const LAST_LINES = 10;
const ACCOUNT =
  /^[\p{P}\p{S}\p{Extended_Pictographic}\u200d\ufe0f\s]*(?:微信(?:公众号|公眾號|视频号|号|號|ID|id)|公众号(?:名称|ID|id)?|公眾號|视频号|(?:新浪|官方)?微博|抖音号?|快手号?|小红书号?|头条号|今日头条|百家号|知乎(?:专栏)?|B站|哔哩哔哩|ID|id)\s*[:：丨|｜]\s*[@＠]?(?:[^。，！？：:]{1,10}|[\w-]{5,24})$/u;
/** A visitor's information, or how to reach the people told of: there the account is a fact among others. */
const FACTS = /^.{0,6}(?:地址|地點|地点|时间|時間|电话|電話|门票|票价|交通|官网|官網|网址|邮编|人均)\s*[:：丨|｜]/u;

export const accountLine: PruneRule = {
  id: 'account-line',
  why: 'Where else the account writes.',
  find(root, _page, blocks) {
    const last = blocks.slice(-LAST_LINES);
    if (last.some(({ text }) => FACTS.test(text))) return [];
    const isAccount = ({ text }: Block): boolean => ACCOUNT.test(text);
    return last.filter((block) => isAccount(block)).map(({ element }) => shellOf(element, root));
  },
};

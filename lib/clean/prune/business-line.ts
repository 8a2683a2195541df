/** 商务合作：…@…, 投稿请加微信…, 转载请在后台留言: how to reach the account, in the last lines. */
import { shellOf, type Block } from '../block-list';
import type { PruneRule } from '../prune-rule';

const LAST_LINES = 8;
const MAX_CHARACTERS = 120;
/** What the account may be asked for; opens the line. */
const PURPOSE =
  /^[\p{P}\p{S}\p{Extended_Pictographic}\u200d\ufe0f\s]*(?:如需|如有|欢迎|有意|更多|关于|本号)?\s*(?<purpose>商务|商業|商业|品牌|内容|媒体|广告|廣告|合作|投稿|转载|轉載|爆料|约稿|荐稿|寻求报道|授权|开白)/u;
const CONTACT =
  /[\w.+-]+[@#＠][\w-]+\.\w|(?:微信|V信|vx|VX|wx|WX|QQ|qq|电话|電話|手机|手機|邮箱|郵箱)[^\p{Script=Han}\d\w]{0,4}[\w-]{5,}|\d{3,4}-?\d{7,8}|(?:公众号|公號|本号)?(?:后台|後台)|(?:联系|聯繫|私信|咨询)(?:我们|小编|作者|编辑|客服|运营|本人)/u;
/** Everything such a line is made of besides addresses and numbers. */
const WORDS =
  /商务|商業|商业|品牌|内容|媒体|广告|廣告|合作|投稿|投放|洽谈|转载|轉載|爆料|约稿|荐稿|寻求报道|授权|开白|白名单|如需|如有|欢迎|有意|更多|关于|事宜|需求|意向|请|請|可以?|均?联系|聯繫|咨询|添加|加|发送|发邮件|发|至|到|于|在|致电|微信号?|邮箱|郵箱|邮件|电话|電話|手机|手機|热线|公众号|公號|本号|后台|後台|留言|回复|私信|我们|小编|作者|编辑部?|客服|运营|本人|备注|注明|来意|说明|以及|或者?|和|与|及|的|官方|工作日|来信|必复/gu;
/** Names and titles beside them. */
const MAX_REST = 4;
/** A call for papers tells its readers where to send them: there, the word stands in the text too. */
const CALLS = new Set(['投稿', '爆料', '约稿', '荐稿']);

export const businessLine: PruneRule = {
  id: 'business-line',
  why: 'How to reach the account for business.',
  find(root, _page, blocks) {
    const last = blocks.slice(-LAST_LINES);
    const above = blocks.slice(0, -LAST_LINES);
    return last
      .filter((block) => isBusiness(block, [...above, ...last.filter((other) => other !== block)]))
      .map(({ element }) => shellOf(element, root));
  },
};

function isBusiness({ text }: Block, others: readonly Block[]): boolean {
  const purpose = text.length <= MAX_CHARACTERS ? PURPOSE.exec(text)?.groups?.['purpose'] : undefined;
  if (purpose === undefined || !CONTACT.test(text)) return false;
  if (CALLS.has(purpose) && others.some((other) => other.text.includes(purpose) || /征稿|征文|来稿/u.test(other.text)))
    return false;
  const rest = text.replace(WORDS, '').replace(/[^\p{Script=Han}]/gu, '');
  return rest.length <= MAX_REST;
}

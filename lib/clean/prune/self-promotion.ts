/** Courses, groups and goods that the account sells, in a paragraph or a row of lines at the foot of an article about something else. */
import { shellOf, type Block } from '../block-list';
import type { PruneRule } from '../prune-rule';

const LAST_LINES = 8;
const MAX_CHARACTERS = 260;
const GOODS =
  /知识星球|\p{Script=Han}{2}(?:营|班)(?![级长子主次车机业])|课程|专栏|社群|读者群|交流群|直播课|公开课|资料包|电子书|小店|橱窗|周边|门票/gu;
const SELLING =
  /欢迎加入|欢迎报名|加入学习|报名学习|立即报名|点击报名|扫码报名|添加(?:我|微信|好友|老师)|加我(?:微信|好友)|进群|加群|优惠|限时|秒杀|立减|领券|下单|购买|原价|现价|名额|私信|推荐一下我(?:的|们)|免费领|领取|正式上线|正式开课|已报名|招生中/gu;
/** One of each is how an article speaks of a course; this many different words together sell one. */
const MIN_WORDS = 4;

/** A row of short lines sells together; one of these opens it. */
const OPENER =
  /好消息|福利(?:来|时间)|隆重推出|正式(?:上线|开课|招生)|招生[中啦]|(?:限时|早鸟).{0,4}(?:优惠|特惠)|课程(?:推荐|介绍)/u;
const MAX_OPENER = 24;
const MAX_ROW_LINE = 80;
const MAX_ROW = 14;
/** Of each kind, in a row. */
const MIN_OF_EACH = 2;

export const selfPromotion: PruneRule = {
  id: 'self-promotion',
  why: 'What the account sells.',
  find(root, _page, blocks) {
    const paragraphs = blocks.slice(-LAST_LINES).filter(({ text }) => text.length <= MAX_CHARACTERS && sells(text));
    return [...new Set([...paragraphs, ...sellingRow(blocks)])].map(({ element }) => shellOf(element, root));
  },
};

/** From the opener to the end of the body. */
function sellingRow(blocks: readonly Block[]): Block[] {
  const last = blocks.slice(-MAX_ROW);
  const first = last.findIndex(({ text }) => text.length <= MAX_OPENER && OPENER.test(text));
  const row = first < 0 || last.length === blocks.length ? [] : last.slice(first);
  const text = row.map((block) => block.text).join('\n');
  const short = row.every((block) => block.text.length <= MAX_ROW_LINE);
  const each = [GOODS, SELLING].map((words) => new Set(text.match(words)).size);
  return short && each.every((count) => count >= MIN_OF_EACH) ? row : [];
}

function sells(text: string): boolean {
  const goods = new Set(text.match(GOODS));
  const selling = new Set(text.match(SELLING));
  return goods.size > 0 && selling.size > 1 && goods.size + selling.size >= MIN_WORDS;
}

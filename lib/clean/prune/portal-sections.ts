/** 精彩推荐, 关注我们, 新闻排行: the sections below an article of a portal, recognised as text where no list or link is left. */
import { shellOf } from '../block-list';
import type { PruneRule } from '../prune-rule';

const HEADING =
  /^[\p{P}\p{S}\s]*(?:(?:精彩|热门|熱門|今日|图片|圖片|编辑|編輯|站长|频道|頻道|为您|為您|为你|為你)(?:推荐|推薦|阅读|閱讀)|(?:关注|關注)我[们們]|(?:新闻|新聞|点击|點擊|热点|熱點|阅读|閱讀|人气|人氣|24小时|一周|本周|今日)(?:排行|排行榜|热榜|熱榜|热闻|熱聞|热点|熱點)|相关(?:新闻|阅读|报道|链接)|相關(?:新聞|閱讀|報導|連結)|最新(?:新闻|新聞|资讯|資訊|文章)|分享(?:到|至))[\p{P}\p{S}\s]*$/u;
const PROSE = /[。！？；]\s*[”」』）)]?$/u;
/** Lines of a page's foot end like sentences, and are none of the article's. */
const FOOT =
  /(?:版权|版權|Copyright|©|ICP|许可证|許可證|未经.{0,8}授权|未經.{0,8}授權|免责声明|免責聲明|举报电话|违法和不良信息)/iu;
/** One line of such a section, with its title twice. */
const MAX_ENTRY = 200;

export const portalSections: PruneRule = {
  id: 'portal-sections',
  why: 'Sections of the portal below the article.',
  find(root, _page, blocks) {
    const lastProse = blocks.findLastIndex(
      ({ text }) => !FOOT.test(text) && (PROSE.test(text) || text.length > MAX_ENTRY),
    );
    // The article itself may end without a mark: only a known heading opens the sections, and no prose may follow it.
    const heading = blocks.findIndex(({ text }, index) => index > lastProse && HEADING.test(text));
    return heading > 0 ? blocks.slice(heading).map(({ element }) => shellOf(element, root)) : [];
  },
};

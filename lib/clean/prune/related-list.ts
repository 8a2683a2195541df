/** 往期推荐, 相关阅读, 延伸閱讀: a heading and the list of other articles below it. */
import { isLinkBlock, shellOf, type Block } from '../block-list';
import type { PruneRule } from '../prune-rule';

const HEADING =
  /^[\p{P}\p{S}\p{Extended_Pictographic}\u200d\ufe0f\s]*(?:往期|推荐|推薦|精彩|精选|相关|相關|延伸|更多|热门|熱門|近期|历史|系列|最新|猜你|您可能|你可能|大家都在看|為你|为您|为你|编辑|好文|文章)(?:[^。，！？,]{0,6})?(?:推荐|推薦|阅读|閱讀|回顾|回顧|精彩|精选|文章|新闻|新聞|报道|報導|内容|内文|喜欢|喜歡|感兴趣|有興趣|链接|連結|資訊|资讯|排行|往期|好文|目录|看)(?:的文章|的新聞)?[\p{P}\p{S}\p{Extended_Pictographic}\u200d\ufe0f\s]*(?:more|MORE|更多)?[\p{P}\p{S}\s]*$/u;
/** An entry of such a list: a headline or a picture, not a sentence. */
const MAX_ENTRY = 60;
const MAX_HEADING = 24;
/** Above this place in the body a heading of this form may open a chapter of the article. */
const EARLIEST = 0.4;

export const relatedList: PruneRule = {
  id: 'related-list',
  why: 'A list of other articles.',
  find(root, _page, blocks) {
    const found: Element[] = [];
    blocks.forEach((block, index) => {
      if (index < blocks.length * EARLIEST || block.text.length > MAX_HEADING || !HEADING.test(block.text)) return;
      const entries = entriesBelow(blocks, index);
      const toEnd = index + entries.length + 1 >= blocks.length;
      if (entries.length === 0 ? !toEnd : !(toEnd || entries.some((entry) => isLinkBlock(entry)))) return;
      for (const each of [block, ...entries]) found.push(shellOf(each.element, root));
    });
    return found;
  },
};

function entriesBelow(blocks: readonly Block[], heading: number): Block[] {
  const entries: Block[] = [];
  for (const block of blocks.slice(heading + 1)) {
    const entry =
      block.text === '' || isLinkBlock(block) || (block.text.length <= MAX_ENTRY && !/[。！？；]$/u.test(block.text));
    if (!entry) break;
    entries.push(block);
  }
  return entries;
}

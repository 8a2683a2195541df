/** 往期推荐, 相关阅读, 延伸閱讀: a heading and the list of other articles below it. */
import { isLinkBlock, shellOf, type Block } from '../block-list';
import { find } from '../dom';
import type { PruneRule } from '../prune-rule';
import { closedUp } from './closed-up';
import { wholeLine } from './whole-line';

const HEADING =
  /^[\p{P}\p{S}\p{Extended_Pictographic}\u200d\ufe0f\s]*(?:往期|推荐|推薦|精彩|精选|相关|相關|延伸|更多|热门|熱門|近期|历史|系列|最新|猜你|您可能|你可能|大家都在看|為你|为您|为你|编辑|好文|文章)(?:[^。，！？,]{0,6})?(?:推荐|推薦|阅读|閱讀|回顾|回顧|精彩|精选|文章|新闻|新聞|报道|報導|内容|内文|喜欢|喜歡|感兴趣|有興趣|链接|連結|資訊|资讯|排行|往期|好文|目录|看)(?:的文章|的新聞)?[\p{P}\p{S}\p{Extended_Pictographic}\u200d\ufe0f\s]*(?:more|MORE|更多)?[\p{P}\p{S}\s]*$/u;
/** An entry of such a list: a headline or a picture, not a sentence. */
const MAX_ENTRY = 60;
const MAX_HEADING = 24;
/** Both halves of a parted heading. */
const MAX_PARTED = 10;
/** Above this place in the body a heading of this form may open a chapter of the article. */
const EARLIEST = 0.4;

/** Without a word for reading: what accounts call their own older articles. */
const OWN_HEADING = wholeLine([
  '往期(?:推荐|回顾|精彩|内容|文章|好文|热文|链接|精选|阅读|干货|系列)*',
  '(?:热文|好文|爆款|爆文|近期热文|本周热文|热门文章|历史文章|更多好文|原创精选|精华文章)(?:推荐|回顾|精选|榜)?',
  '(?:更多|往期)(?:精彩|内容|好文|文章)(?:内容|文章)?[，,：:\\s]*(?:请)?(?:点击|戳|点)(?:下方|这里|下面|以下).{0,10}',
  '(?:推荐|延伸|相关|扩展|拓展|关联|热门)(?:阅读|閱讀)(?:\\s*[|｜/·]?\\s*[A-Za-z ]{3,20})?',
  '(?:RECOMMEND(?:ED)?|Recommend(?:ed)?|MORE|More|READ MORE|Read [Mm]ore)(?:\\s+(?:READING|Reading|for you))?',
]);
/** Titles of books below a heading are what the article recommends. */
const BOOK = /^[\p{P}\d\s]*《[^》]{1,40}》/u;

export const relatedList: PruneRule = {
  id: 'related-list',
  why: 'A list of other articles.',
  find(root, _page, blocks) {
    const found: Element[] = [];
    blocks.forEach((_, index) => {
      const heading = index < blocks.length * EARLIEST ? 0 : headingAt(blocks, index);
      if (heading === 0) return;
      const entries = entriesBelow(blocks, index + heading);
      const toEnd = index + heading + entries.length >= blocks.length;
      if (entries.length === 0 ? !toEnd : !(toEnd ? isOfOthers(entries) : entries.some((entry) => isLinked(entry))))
        return;
      for (const each of [...blocks.slice(index, index + heading), ...entries]) found.push(shellOf(each.element, root));
    });
    return new Set(found);
  },
};

/** How many blocks at this place make a heading: one, or two where a layout tool parts 往期 from 推荐. */
function headingAt(blocks: readonly Block[], index: number): number {
  const own = blocks[index]?.text ?? '';
  const next = blocks[index + 1]?.text ?? '';
  const isHeading = (line: string): boolean =>
    line.length <= MAX_HEADING && (HEADING.test(closedUp(line)) || OWN_HEADING.test(closedUp(line)));
  if (own === '') return 0;
  if (isHeading(own)) return 1;
  return next !== '' && own.length + next.length <= MAX_PARTED && isHeading(own + next) ? 2 : 0;
}

function entriesBelow(blocks: readonly Block[], start: number): Block[] {
  const rest = blocks.slice(start);
  const end = rest.findIndex((block) => !isEntry(block, /[。！？；]$/u));
  // Headlines may ask or call; only a list that runs to the end proves them.
  if (end >= 0 && rest.every((block) => isEntry(block, /[。；]$/u))) return rest;
  return end < 0 ? rest : rest.slice(0, end);
}

function isEntry(block: Block, sentence: RegExp): boolean {
  return block.text === '' || isLinkBlock(block) || (block.text.length <= MAX_ENTRY && !sentence.test(block.text));
}

function isLinked(entry: Block): boolean {
  return isLinkBlock(entry) || (entry.text === '' && find(entry.element, 'a[href] img') !== undefined);
}

function isOfOthers(entries: readonly Block[]): boolean {
  const lines = entries.filter(({ text }) => text !== '');
  const books = lines.filter((line) => BOOK.test(line.text) && !isLinkBlock(line));
  return lines.length === 0 || books.length <= lines.length / 2;
}

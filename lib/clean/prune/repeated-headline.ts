/** The headline once more at the top of the body, and info lines that were picked with it. */
import { shellOf, type Block } from '../block-list';
import { fillFromInfoLine } from '../metadata/fill-from-info-line';
import { parseInfoLine } from '../metadata/parse-info-line';
import { printBylines } from '../newspaper';
import type { PruneRule } from '../prune-rule';

const LINES = 4;
const MAX_INFO_CHARACTERS = 100;

export const repeatedHeadline: PruneRule = {
  id: 'repeated-headline',
  why: 'Headline, date and source are shown above the article already.',
  find(root, page, blocks) {
    const found: Element[] = [];
    // a title made of the first sentence must not take that sentence away
    const own = !page.metadata.filledBy.title?.includes('first sentence');
    // On a page with several pieces each keeps its own headline.
    const several = printBylines(blocks).length > 1;
    for (const { element, text } of blocks.slice(0, LINES)) {
      if (/^[🎬🎧]/u.test(text)) continue;
      const headline = own && !several && key(text) !== '' && key(text) === key(page.metadata.title ?? '');
      const info = isInfoLine(text) || isDateRow(text) || (isLabelRow(text) && isDateRow(textAfter(blocks, element)));
      if (headline || info) found.push(shellOf(element, root));
      if (!headline && info) fillFromInfoLine(page, text, 'prune/repeated-headline');
    }
    return found;
  },
};

/** A clock and nothing that reads like a sentence; a byline alone stays, it opens many articles. */
function isInfoLine(text: string): boolean {
  if (text.length > MAX_INFO_CHARACTERS || /[。！？；]/u.test(text)) return false;
  const { published, source, editor } = parseInfoLine(text);
  if (published === undefined) return false;
  return source !== undefined || editor !== undefined || /^[\s\d\-/.:年月日时分秒T|]+\S{0,12}$/u.test(text);
}

const DATE_LABEL =
  /(?:(?:发布|發布|發佈|发表|發表|建立|更新|刊登|出版|最后更新|最後更新)?(?:时间|時間|日期|于|於)|更新|发布|發布)\s*[:：]?/gu;
const COUNTER =
  /(?:浏览|瀏覽|阅读|閱讀|点击|點擊|访问|訪問|人气|评论|評論|回复|点赞|收藏|分享|热度)(?:次数|次數|量|数|數|人数)?\s*[:：]?\s*[(（]?\s*\d*\s*(?:次|人|条)?\s*[)）]?/gu;
const BUTTONS = /字[号號体體]\s*[:：]?|[【[]?(?:大|中|小)[】\]]?(?=\s|$)|打印|列印|关闭|關閉/gu;
const DATES =
  /\d{1,4}\s?[-/.年]\s?\d{1,2}(?:\s?[-/.月]\s?\d{1,2}\s?日?)?|\d{1,2}\s?[:：时時]\s?\d{1,2}(?:\s?[:：分]\s?\d{1,2}秒?)?分?|(?:星期|周|週)[一二三四五六日天]|[上下]午/gu;
/** What may stand beside the date of such a row: an outlet. */
const MAX_REST = 8;

/** A date with its clock and no words but labels, counters and one name. */
function isDateRow(text: string): boolean {
  if (text.length > MAX_INFO_CHARACTERS || !/\d[-/.年]\d{1,2}/u.test(text) || !/\d[:：时時]\d\d/u.test(text))
    return false;
  const rest = [COUNTER, DATE_LABEL, BUTTONS, DATES].reduce((left, words) => left.replace(words, ' '), text);
  return !/[。！？；，]/u.test(text) && rest.replace(/[\s\p{P}\p{S}]+/gu, '').length <= MAX_REST;
}

/** 来源：… 作者：…, of which the row of the date is the second half. */
function isLabelRow(text: string): boolean {
  if (text.length > MAX_INFO_CHARACTERS || /[。！？；]/u.test(text)) return false;
  return /^(?:稿件|文章|信息|新闻)?(?:来源|來源|作者|编辑|編輯|供稿)\s*[:：]/u.test(text);
}

function textAfter(blocks: readonly Block[], element: Element): string {
  return blocks[blocks.findIndex((block) => block.element === element) + 1]?.text ?? '';
}

function key(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}

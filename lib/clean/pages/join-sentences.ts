/** Makes one paragraph again of a sentence that the break between two pages had parted. */
import { hasMedia, isElement, parseHtml, textOf } from '../dom';

export interface PagedBlock {
  /** Number of the page, in reading order. */
  page: number;
  html: string;
}

/** `）` may end a sentence, a caption or a parenthesis: nothing follows from it. */
const ENDED = /[。．.！!？?…；;：:)）」』”’"'】》〉\]~～★■]$/u;
const SURELY_OPEN = /[，、,（(「『“‘《〈—-]$/u;
const SURELY_GOES_ON = /^[，。、；：！？,;:!?）)」』”’》〉…]/u;
const PROSE = /[，、；：,;。！？]/u;
/** List entries, headings, captions, speakers of an interview, 【…】 and lines that tell of the page itself. */
const OWN_LINE =
  /^(?:[▲△▼●•■◆★※#*【[]|[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)、.．]|第[\d一二三四五六七八九十百]+[章节節部回]|[图圖表]\s?[\d一二三四五六七八九十]|(?:图为|圖為|资料图|資料圖|[上下左右][图圖])|.{1,8}[：:])/u;
const CREDIT = /(?:[摄攝]|供[图圖]|[摄攝]影|编辑|編輯|记者|記者)(?:[\s:：]*[\p{L} ]{2,8})?$/u;
/** Shorter lines without an end are headings, bylines or verse. */
const MIN_PROSE = 16;
const LATIN = /[\p{Script=Latin}\d]/u;

/** @returns the blocks, and how many sentences were made whole. */
export function joinSentences<Block extends PagedBlock>(blocks: readonly Block[]): { blocks: Block[]; joined: number } {
  const elements = blocks.map(({ html }) => paragraphOf(html));
  const inner = elements.filter((_, at) => blocks[at]?.page === blocks[at + 1]?.page);
  const careless = isCareless(inner.filter((element) => element !== undefined));
  const result: Block[] = [];
  let joined = 0;
  let open: { paragraph: Element; page: number } | undefined;
  blocks.forEach((block, at) => {
    const element = elements[at];
    const before = result.at(-1);
    if (
      before &&
      open &&
      element &&
      block.page > open.page &&
      isOneSentence(textOf(open.paragraph), element, careless)
    ) {
      if (needsSpace(textOf(open.paragraph), textOf(element))) open.paragraph.append(' ');
      open.paragraph.append(...element.childNodes);
      result[result.length - 1] = { ...before, html: open.paragraph.outerHTML };
      open.page = block.page;
      joined++;
      return;
    }
    result.push(block);
    open = element && { paragraph: element, page: block.page };
  });
  return { blocks: result, joined };
}

/** A plain paragraph: no picture, no verse in lines, no heading in bold. */
function paragraphOf(html: string): Element | undefined {
  const [element, ...others] = parseHtml(html).body.childNodes;
  if (!isElement(element) || element.tagName !== 'P' || others.some((other) => textOf(other) !== '')) return undefined;
  const text = textOf(element);
  if (text === '' || hasMedia(element) || element.querySelector('br')) return undefined;
  const [child] = element.children;
  return child && /^(?:B|STRONG)$/.test(child.tagName) && textOf(child) === text ? undefined : element;
}

/** Where a text ends its paragraphs without punctuation within its pages too, a missing end tells nothing. */
function isCareless(paragraphs: readonly Element[]): boolean {
  const prose = paragraphs.map((each) => textOf(each)).filter((text) => text.length >= MIN_PROSE && PROSE.test(text));
  return prose.filter((text) => !ENDED.test(text)).length * 3 > prose.length;
}

function isOneSentence(before: string, element: Element, careless: boolean): boolean {
  const after = textOf(element);
  if (ENDED.test(before) || OWN_LINE.test(before) || CREDIT.test(before) || OWN_LINE.test(after)) return false;
  if (SURELY_OPEN.test(before) || (SURELY_GOES_ON.test(after) && before.length >= MIN_PROSE)) return true;
  if (careless || before.length < MIN_PROSE || !PROSE.test(before) || !PROSE.test(after)) return false;
  return !/^\p{Lu}/u.test(after) || !LATIN.test(before.at(-1) ?? '');
}

function needsSpace(before: string, after: string): boolean {
  return LATIN.test(before.at(-1) ?? '') && LATIN.test(after[0] ?? '');
}

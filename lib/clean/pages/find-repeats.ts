/** Finds what each page of an article shows again: headline, head, foot, the last lines of the page before, or all of it. */
import { foldSpace } from '../dom';

/** A block of a page's clean body, for comparison. */
export interface SeamBlock {
  /** Letters and digits of its text, and the addresses of its pictures; empty for what shows nothing. */
  key: string;
}

/** Heads and feet that stand on every page are short; more would be the text itself. */
const MAX_FURNITURE = 4;
/** `（2）`, `（下）`, `第二页`, `2/5` behind a headline. */
const PAGE_MARK = /(?:第?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[上中下])(?:[页頁]|之?\d{0,2}))$/u;

/**
 * @param pages blocks of the pages in reading order.
 * @param title of the article.
 * @returns for each page the places of the blocks that another page shows already.
 */
export function findRepeats(pages: readonly (readonly SeamBlock[])[], title: string): Set<number>[] {
  const repeats = pages.map(() => new Set<number>());
  pages.forEach((blocks, index) => {
    const mine = repeats[index];
    if (index === 0 || !mine) return;
    if (pages.slice(0, index).some((other) => same(other, blocks))) {
      blocks.forEach((_, place) => mine.add(place));
      return;
    }
    let start = headOf(blocks, title, pages[0] ?? []);
    start += overlap(left(pages, repeats, index), blocks.slice(start));
    for (let place = 0; place < start; place++) mine.add(place);
    footOf(pages[index - 1] ?? [], blocks, repeats[index - 1]);
  });
  return repeats;
}

export function keyOfText(text: string): string {
  return foldSpace(text)
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

function same(a: readonly SeamBlock[], b: readonly SeamBlock[]): boolean {
  const keys = (blocks: readonly SeamBlock[]): string => blocks.map(({ key }) => key).join('\n');
  return keys(a).trim() === keys(b).trim();
}

/** How many blocks at the start are the headline, or stand at the start of the first page too. */
function headOf(blocks: readonly SeamBlock[], title: string, first: readonly SeamBlock[]): number {
  const wanted = keyOfText(title);
  const key = blocks[0]?.key ?? '';
  const headline = wanted !== '' && (key === wanted || (key.startsWith(wanted) && PAGE_MARK.test(key)));
  const start = headline && key.length <= wanted.length + 4 ? 1 : 0;
  const end = first[0]?.key === key ? 0 : start;
  let count = 0;
  while (count < MAX_FURNITURE && first[count]?.key !== undefined && first[count]?.key === blocks[end + count]?.key) {
    count++;
  }
  return end + count > start ? end + count : start;
}

/** What is left of the pages before `index`. */
function left(pages: readonly (readonly SeamBlock[])[], repeats: readonly Set<number>[], index: number): SeamBlock[] {
  return pages.slice(0, index).flatMap((blocks, page) => blocks.filter((_, place) => !repeats[page]?.has(place)));
}

/** The longest end of `before` with which `after` begins. */
function overlap(before: readonly SeamBlock[], after: readonly SeamBlock[]): number {
  for (let length = Math.min(before.length, after.length); length > 0; length--) {
    const end = before.slice(before.length - length);
    if (end.every(({ key }, place) => key === after[place]?.key) && end.some(({ key }) => key !== '')) return length;
  }
  return 0;
}

/** A foot on both pages stays on the later one. */
function footOf(before: readonly SeamBlock[], after: readonly SeamBlock[], repeats: Set<number> | undefined): void {
  const most = Math.min(MAX_FURNITURE, before.length - 1, after.length - 1);
  for (let back = 1; back <= most; back++) {
    const key = before.at(-back)?.key;
    if (key === undefined || key !== after.at(-back)?.key) return;
    repeats?.add(before.length - back);
  }
}

/** Marks of a printed newspaper's page, on which paragraphs break at column ends and several pieces share the space. */
import { blocksOf, type Block } from './block-list';
import { parseInfoLine } from './metadata/parse-info-line';

/** ■本报记者 顾一琼: the square is print, a website's byline has none. */
const BYLINE = /^[■□◆◇●]\s*.{0,14}?(?:记者|記者|通讯员|通訊員|评论员|評論員)/u;
const MAX_BYLINE = 60;

export function isPrintByline(text: string): boolean {
  return text.length <= MAX_BYLINE && BYLINE.test(text) && parseInfoLine(text).author !== undefined;
}

/** The writers of all pieces on the page, one entry a byline. */
export function printBylines(blocks: readonly Block[]): string[] {
  return blocks
    .filter(({ text }) => isPrintByline(text))
    .map(({ text }) => parseInfoLine(text).author)
    .filter((author) => author !== undefined);
}

/** Whether the body comes from a printed page: a byline with a square, or the frame of an e-paper system. */
export function isNewspaper(root: Element, blocks: readonly Block[] = blocksOf(root)): boolean {
  return (
    root.closest('#ozoom, founder-content') !== null ||
    root.querySelector('#ozoom, founder-content') !== null ||
    blocks.some(({ text }) => isPrintByline(text))
  );
}

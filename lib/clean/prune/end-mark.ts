/** - END -, 【完】: the mark below the last words of an article, and the banners that stand under it. */
import { shellOf, type Block } from '../block-list';
import type { PruneRule } from '../prune-rule';
import { closedUp } from './closed-up';
import { wholeLine } from './whole-line';

const MARK = wholeLine([
  'THE\\s*END',
  'The\\s*[Ee]nd',
  'END',
  'End',
  'end',
  'Fin',
  'FIN',
  '(?:全|本|正)?文?(?:完|终)',
  '全剧终',
  '完结',
]);
/** Arrows and lines that point to what was cut. */
const ARROWS = /^[\s▼▽▾∇↓⬇⇩⇓👇☟🔻\ufe0f\u200d]+$/u;
const MAX_CHARACTERS = 24;
/** The mark stands below most of the article. */
const EARLIEST = 0.5;
const ARROW_LINES = 4;
/** Lines of credits and banners; more is a second text. */
const MAX_BELOW = 10;

export const endMark: PruneRule = {
  id: 'end-mark',
  why: 'The mark that the article ends, and pictures of the account below it.',
  find(root, _page, blocks) {
    const at = blocks.findLastIndex((block, index) => index > blocks.length * EARLIEST && isMark(block));
    const below = at < 0 ? [] : blocks.slice(at + 1);
    // Where the account goes on to write, its pictures may belong to that.
    const banners = below.filter(({ text, media }) => text === '' && media && below.length <= MAX_BELOW);
    const found = [...(blocks[at] ? [blocks[at]] : []), ...banners, ...arrows(blocks)];
    return [...new Set(found)].map(({ element }) => shellOf(element, root));
  },
};

function isMark({ text }: Block): boolean {
  return text !== '' && text.length <= MAX_CHARACTERS && MARK.test(closedUp(text));
}

function arrows(blocks: readonly Block[]): Block[] {
  return [...blocks.slice(0, ARROW_LINES), ...blocks.slice(-ARROW_LINES)].filter(({ text }) => ARROWS.test(text));
}

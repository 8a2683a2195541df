/** Makes a pruning rule out of whole-line patterns and the place where such a line may stand. */
import { shellOf, type Block } from '../block-list';
import { findAll } from '../dom';
import { fillFromInfoLine } from '../metadata/fill-from-info-line';
import type { PruneRule } from '../prune-rule';
import { closedUp } from './closed-up';
import type { LinePattern } from './whole-line';

export interface LineRule {
  id: string;
  why: string;
  /** `head`: first 6 lines; `tail`: last 14; `ends`: either; `anywhere`. */
  where: 'head' | 'tail' | 'ends' | 'anywhere';
  /** One must match the whole line: anchor them, so that prose which quotes the words stays. */
  pattern: LinePattern | readonly LinePattern[];
  /** Longer lines are prose. */
  maxCharacters: number;
  /** The line's people, outlet and date are metadata. */
  fills?: true;
  /** A picture alone directly before or after the line (a QR code) goes with it. */
  picture?: 'before' | 'after' | 'beside';
  /** Which pictures; all where absent. */
  pictureIs?: (image: Element) => boolean;
}

const HEAD_LINES = 6;
const TAIL_LINES = 14;

export function lineRule({ id, why, where, pattern, maxCharacters, fills, picture, pictureIs }: LineRule): PruneRule {
  const patterns = [pattern].flat();
  const matches = (text: string): boolean => {
    // Closing up takes no more than every second character.
    if (text.length > 2 * maxCharacters) return false;
    const line = closedUp(text);
    return line.length <= maxCharacters && patterns.some((each) => each.test(line));
  };
  return {
    id,
    why,
    find(root, page, blocks) {
      const found: Element[] = [];
      blocks.forEach((block, index) => {
        if (!inPlace(where, index, blocks.length) || !matches(block.text)) return;
        if (fills) fillFromInfoLine(page, block.text, `prune/${id}`);
        found.push(shellOf(block.element, root));
        for (const neighbour of picturesBeside(blocks, index, picture, pictureIs))
          found.push(shellOf(neighbour.element, root));
      });
      return found;
    },
  };
}

function inPlace(where: LineRule['where'], index: number, count: number): boolean {
  const head = index < HEAD_LINES;
  const tail = index >= count - TAIL_LINES;
  return where === 'anywhere' || (where === 'head' ? head : where === 'tail' ? tail : head || tail);
}

function picturesBeside(
  blocks: readonly Block[],
  index: number,
  side: LineRule['picture'],
  fits: LineRule['pictureIs'] = () => true,
): Block[] {
  if (!side) return [];
  const sides = side === 'beside' ? [index - 1, index + 1] : [side === 'before' ? index - 1 : index + 1];
  const alone = sides.flatMap((at) => blocks[at] ?? []).filter(({ text, media }) => text === '' && media);
  return alone.filter(({ element }) => findAll(element, 'img').every((image) => fits(image))).slice(0, 1);
}

/** The headline once more at the top of the body, and info lines that were picked with it. */
import { shellOf } from '../block-list';
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
      if (headline || isInfoLine(text)) found.push(shellOf(element, root));
      if (!headline && isInfoLine(text)) fillFromInfoLine(page, text, 'prune/repeated-headline');
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

function key(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}

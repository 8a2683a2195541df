/** Headlines of other articles with a day under each, as cards below an article print them, once their pictures and boxes are gone. */
import { shellOf, type Block } from '../block-list';
import type { PruneRule } from '../prune-rule';

const DAY =
  /^(?:20)?\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d\d(?::\d\d)?)?$|^\d{1,2}\s?(?:分钟|小时|天|分鐘|小時)前$/u;
const MAX_HEADLINE = 80;
const SENTENCE = /[。；][”」』）)]?$/u;
const MAX_LABEL = 8;
/** A single headline and day may sign the article. */
const MIN_CARDS = 2;

export const datedList: PruneRule = {
  id: 'dated-list',
  why: 'Other articles, each with its day.',
  find(root, _page, blocks) {
    const lines = blocks.filter(({ text }) => text !== '');
    let first = lines.length;
    // A chronicle prints the day above what happened; here each day closes its card.
    while (first >= 2 && isCard(lines[first - 2], lines[first - 1])) first -= 2;
    if (first > lines.length - MIN_CARDS * 2 || first === 0) return [];
    const label = lines[first - 1];
    const start = label && label.text.length <= MAX_LABEL && !/[\p{P}]$/u.test(label.text) ? first - 1 : first;
    const opening = lines[start];
    const at = opening ? blocks.indexOf(opening) : blocks.length;
    return blocks.slice(at).map(({ element }) => shellOf(element, root));
  },
};

function isCard(headline: Block | undefined, day: Block | undefined): boolean {
  if (!headline || !day) return false;
  return (
    DAY.test(day.text) &&
    headline.text.length <= MAX_HEADLINE &&
    !DAY.test(headline.text) &&
    !SENTENCE.test(headline.text)
  );
}

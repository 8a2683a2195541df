/** A date in an element that is named for it (`.pubtime`, `#date`, `.article-info`), where it does not stand near the headline. */
import { findAll, foldSpace, textNodes } from '../dom';
import { parseDate } from './parse-date';
import type { Source } from '../site-rule';

const NAMED = ['time', 'date', 'pub', 'info', 'source', 'meta']
  .map((name) => `[class*="${name}" i], [id*="${name}" i]`)
  .join(', ');
const MAX_CHARACTERS = 120;
/** In the head of a page stands today's date, beside lists that of other articles. */
const ELSEWHERE =
  'header, nav, footer, aside, ul, ol, [class*="comment" i], [class*="recommend" i], [class*="list" i], [class*="rank" i], [class*="hot" i]';

/** The first with a clock, since a day alone is often that of something else. */
export const classedTime: Source = {
  id: 'element named for a time',
  read({ document }) {
    for (const element of findAll(document.body, NAMED)) {
      if ((element.textContent?.length ?? 0) > MAX_CHARACTERS * 3 || element.closest(ELSEWHERE)) continue;
      // `<em>11</em>/<em>25</em>` and `<span>2019</span><span>-12-10</span>` print one date in pieces
      const line = foldSpace(
        textNodes(element)
          .map((node) => node.data)
          .join(' '),
      );
      if (line.length > MAX_CHARACTERS) continue;
      const found = [line, line.replace(/(\d)\s*([-/.年月:：])\s*(?=\d)/gu, '$1$2')]
        .map((text) => parseDate(text))
        .find((value) => value?.includes('T'));
      if (found) return found;
    }
    return undefined;
  },
};

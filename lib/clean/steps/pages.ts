/** Notes the other pages of the article while its pager still stands. */
import { findPages } from '../pages/find-pages';
import type { Step } from '../page';

export const pages: Step = {
  id: 'pages',
  why: 'Site rules and pruning take the pager away; a reader should know that the text goes on elsewhere.',
  optional: true,
  run(page) {
    const found = findPages(page.document, page.url, page.choices);
    if (found) page.pages = found;
    return undefined;
  },
};

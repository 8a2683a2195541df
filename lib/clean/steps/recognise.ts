/** Ends the work on a page whose body turned out to be a list, before rebuilding its blocks hides that. */
import { isListing } from '../not-article/is-listing';
import { isTrusted } from '../not-article/is-trusted';
import type { Step, Stop } from '../page';

export const recognise: Step = {
  id: 'recognise',
  why: 'Front pages, topics and lists of results look like articles once their links are taken apart.',
  run(page): Stop | undefined {
    if (!page.root || isTrusted(page) || !isListing(page.root, page.url.pathname)) return undefined;
    page.report.warnings.push('no article: a list of other pages');
    return { state: 'not-article' };
  },
};

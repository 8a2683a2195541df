/** Brings the picked body to what the page's own scripts would show: lazy pictures, absolute addresses, recordings named. */
import { hydrateTree } from '../hydrate-tree';
import type { Step } from '../page';

export const hydrate: Step = {
  id: 'hydrate',
  why: 'Pictures are lazy and addresses relative; without page scripts and away from the page both would be lost.',
  run(page) {
    if (page.root) hydrateTree(page, page.root);
    return undefined;
  },
};

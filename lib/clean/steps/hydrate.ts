/** Brings the served page to what its own scripts would show: hidden bodies, lazy pictures, absolute addresses. */
import { find } from '../dom';
import { setAttribute } from '../edit';
import { hydrateTree } from '../hydrate-tree';
import type { ArticlePage, Step } from '../page';

export const hydrate: Step = {
  id: 'hydrate',
  why: 'Bodies are served hidden and pictures lazy; without page scripts both would be lost.',
  run(page) {
    reveal(page);
    hydrateTree(page, page.document);
    return undefined;
  },
};

function reveal(page: ArticlePage): void {
  const hidden = page.site?.reveal ? find(page.document, page.site.reveal) : undefined;
  if (hidden)
    setAttribute(page, hidden, 'style', undefined, {
      rule: 'hydrate/reveal',
      why: 'The body is served hidden and shown by a script.',
    });
}

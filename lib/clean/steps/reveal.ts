/** Shows a body that is served hidden: a rule that drops hidden nodes, as Readability has, would lose the whole article. */
import { find } from '../dom';
import { setAttribute } from '../edit';
import type { Step } from '../page';

export const reveal: Step = {
  id: 'reveal',
  why: "Some sites serve the body hidden and let the page's script show it.",
  run(page) {
    const hidden = page.site?.reveal ? find(page.document, page.site.reveal) : undefined;
    if (hidden)
      setAttribute(page, hidden, 'style', undefined, {
        rule: 'reveal',
        why: 'The body is served hidden and shown by a script.',
      });
    return undefined;
  },
};

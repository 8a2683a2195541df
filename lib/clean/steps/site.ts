/** Takes out what the site's rule names as furniture, before anybody looks for the body. */
import { findAll, textOf } from '../dom';
import { cut } from '../edit';
import type { Step } from '../page';

export const site: Step = {
  id: 'site',
  why: 'A site rule knows its own furniture exactly; what it cuts cannot mislead the pick.',
  run(page) {
    page.site?.remove?.forEach(({ select, why, text }, index) => {
      for (const element of findAll(page.document, select)) {
        if (page.document.contains(element) && (!text || text.test(textOf(element)))) {
          cut(page, element, { rule: `site/${page.site?.id}#${index}`, why });
        }
      }
    });
    return undefined;
  },
};

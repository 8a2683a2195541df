/** Takes out what the site's rule names as furniture, before anybody looks for the body. */
import { findAll, textOf } from '../dom';
import { cutAll, measure, type Measured } from '../half-rule';
import { likelyBody } from '../likely-body';
import { fillFromFurniture } from '../metadata/fill-from-info-line';
import type { Step } from '../page';

export const site: Step = {
  id: 'site',
  why: 'A site rule knows its own furniture exactly; what it cuts cannot mislead the pick.',
  run(page) {
    let article: Measured | undefined;
    page.site?.remove?.forEach(({ select, why, text }, index) => {
      const elements = findAll(page.document, select).filter((element) => !text || text.test(textOf(element)));
      if (elements.length === 0) return;
      article ??= measure(likelyBody(page));
      const rule = `site/${page.site?.id}#${index}`;
      for (const element of elements) fillFromFurniture(page, textOf(element), rule);
      cutAll(page, { by: { rule, why }, elements }, article);
    });
    return undefined;
  },
};

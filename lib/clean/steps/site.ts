/** Takes out what the person's and the site's rules name as furniture, before anybody looks for the body. */
import { markWanted } from '../applied-rules';
import { findAll, textOf } from '../dom';
import { cutAll, measure, type Cuts, type Measured } from '../half-rule';
import { likelyBody } from '../likely-body';
import { fillFromFurniture } from '../metadata/fill-from-info-line';
import type { Step } from '../page';

export const site: Step = {
  id: 'site',
  why: 'A site rule knows its own furniture exactly; what it cuts cannot mislead the pick.',
  run(page) {
    markWanted(page);
    let article: Measured | undefined;
    const take = (cuts: Cuts): void => {
      if (cuts.elements.length > 0) cutAll(page, cuts, (article ??= measure(likelyBody(page))));
    };
    for (const { rule, select, why, large } of page.user?.remove ?? [])
      take({ by: { rule, why }, elements: findAll(page.document, select), large: large === true });
    page.site?.remove?.forEach(({ select, why, text }, index) => {
      const elements = findAll(page.document, select).filter((element) => !text || text.test(textOf(element)));
      const rule = `site/${page.site?.id}#${index}`;
      for (const element of elements) fillFromFurniture(page, textOf(element), rule);
      take({ by: { rule, why }, elements });
    });
    return undefined;
  },
};

/** Fills the metadata while scripts, bylines and info lines are still there. */
import { findAll, textOf } from '../dom';
import { fill, type ArticlePage, type Step } from '../page';
import { FIELDS } from '../metadata/fields';
import { fillFromInfoLine } from '../metadata/fill-from-info-line';
import { nearbyLines } from '../metadata/nearby-lines';
import { settleZone } from '../metadata/settle-zone';
import { tagsOf } from '../metadata/tags';

export const metadata: Step = {
  id: 'metadata',
  why: 'Time and account stand in scripts and bylines that later steps drop; a site rule outranks general sources.',
  run(page) {
    fromSite(page);
    const titled = FIELDS.title;
    for (const source of titled) fill(page, 'title', source.read(page), `meta/${source.id}`);
    for (const line of nearbyLines(page)) fillFromInfoLine(page, line, 'nearby line');
    for (const [field, sources] of Object.entries(FIELDS)) {
      for (const source of sources) fill(page, field as keyof typeof FIELDS, source.read(page), `meta/${source.id}`);
    }
    settleZone(page);
    page.metadata.tags = page.metadata.tags.length ? page.metadata.tags : tagsOf(page);
    return undefined;
  },
};

function fromSite(page: ArticlePage): void {
  const { site } = page;
  if (!site) return;
  for (const [field, sources] of Object.entries(site.metadata ?? {})) {
    for (const source of sources)
      fill(page, field as keyof typeof FIELDS, source.read(page), `site/${site.id}: ${source.id}`);
  }
  for (const selector of site.info ?? []) {
    for (const element of findAll(page.document, selector))
      fillFromInfoLine(page, textOf(element), `site/${site.id}: ${selector}`);
  }
}

/** Fills the metadata while scripts, bylines and info lines are still there. */
import { findAll, textOf } from '../dom';
import { fill, type ArticlePage, type Step } from '../page';
import type { Source } from '../site-rule';
import type { MetadataField } from '../types';
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
    fillFrom(page, 'title', FIELDS.title, 'meta/');
    for (const line of nearbyLines(page)) fillFromInfoLine(page, line, 'nearby line');
    for (const [field, sources] of Object.entries(FIELDS)) fillFrom(page, field as Field, sources, 'meta/');
    settleZone(page);
    page.metadata.tags = page.metadata.tags.length ? page.metadata.tags : tagsOf(page);
    return undefined;
  },
};

function fromSite(page: ArticlePage): void {
  const { site } = page;
  if (!site) return;
  for (const [field, sources] of Object.entries(site.metadata ?? {}))
    fillFrom(page, field as Field, sources, `site/${site.id}: `);
  for (const selector of site.info ?? []) {
    for (const element of findAll(page.document, selector))
      fillFromInfoLine(page, textOf(element), `site/${site.id}: ${selector}`);
  }
}

type Field = Exclude<MetadataField, 'tags'>;

/** Asks no further once a source has answered: some read megabytes of script. */
function fillFrom(page: ArticlePage, field: Field, sources: readonly Source[], by: string): void {
  for (const source of sources) {
    if (page.metadata[field] !== undefined) return;
    fill(page, field, source.read(page), `${by}${source.id}`);
  }
}

/** Whether the body was named by a rule for this very site: then the page is an article, however odd its shape. */
import type { ArticlePage } from '../page';

/** A rule of a CMS does not count: its marker stands on list pages too. */
export function isTrusted({ site, report }: ArticlePage): boolean {
  return site !== undefined && site.hosts.length > 0 && report.picked?.by.startsWith('site/') === true;
}

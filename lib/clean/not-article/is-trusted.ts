/** Whether the body was named by the person or by a rule for this very site: then the page is an article, however odd its shape. */
import type { ArticlePage } from '../page';

/** Most rules of a CMS do not count: their markers stand on list pages too. */
export function isTrusted({ site, report }: ArticlePage): boolean {
  if (report.picked?.by.startsWith('user/')) return true;
  return (
    site !== undefined &&
    (site.hosts.length > 0 || site.single === true) &&
    report.picked?.by.startsWith('site/') === true
  );
}

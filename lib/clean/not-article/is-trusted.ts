/**
 * Whether the body was named by the person, by a rule for this very site, or by front matter that some program wrote above
 * it: then it is an article, however odd or short.
 */
import type { ArticlePage } from '../page';

/** Most rules of a CMS do not count: their markers stand on list pages too. */
export function isTrusted({ site, report, metadata }: ArticlePage): boolean {
  if (report.picked?.by.startsWith('user/')) return true;
  if (report.picked?.by === 'text' && metadata.filledBy.title === 'front matter') return true;
  return (
    site !== undefined &&
    (site.hosts.length > 0 || site.single === true) &&
    report.picked?.by.startsWith('site/') === true
  );
}

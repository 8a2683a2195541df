/** Tells whether an article is a part of what its site parted over several pages. */
import type { ArticlePages } from '../../clean/types';

/** False too where it was joined from all of them. */
export function isPart(pages: ArticlePages | undefined): boolean {
  return pages !== undefined && (pages.open === true || (pages.joined ?? 1) < pages.total);
}

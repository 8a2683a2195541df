/** What a person says of an article, in words that are the same in every file. */
import type { ArticleState } from '../library/types';

/** `read` or `unread` first, so that there is always one. */
export function statesOf({ unread, archived, starred }: ArticleState): string[] {
  return [unread ? 'unread' : 'read', ...(archived ? ['archived'] : []), ...(starred ? ['starred'] : [])];
}

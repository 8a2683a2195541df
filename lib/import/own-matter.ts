/** What a person did with an article, as the front matter of our own Markdown tells it. */
import type { FrontMatter } from '../clean/text/front-matter';
import { timeOf } from './entry-base';

/** Of a file that is not ours, or tells nothing, the page's tags become the person's. */
export function ownMatterMarks({ ownTags, state = [], saved, tags }: FrontMatter) {
  const savedAt = timeOf(saved);
  const isOurs = state.some((word) => word === 'read' || word === 'unread');
  return {
    tags: ownTags ?? (isOurs ? [] : tags),
    ...(isOurs && {
      read: state.includes('read'),
      archived: state.includes('archived'),
      starred: state.includes('starred'),
      ...(savedAt !== undefined && { savedAt }),
    }),
  };
}

/** Aggregators and portals put an outlet where the author belongs: that is a source, not a person. */
import type { ArticlePage } from '../page';
import { meta } from '../sources';
import type { Source } from '../site-rule';
import { isOutletName } from './person-names';

export const outletAsAuthor: Source = {
  id: 'outlet as author',
  read: (page: ArticlePage) =>
    ['author', 'article:author']
      .map((key) => meta(key).read(page))
      .find((name) => name !== undefined && isOutletName(name)),
};

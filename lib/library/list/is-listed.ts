/** Whether an article meets a filter of the list, told from its record: what `listIds` tells from the indexes. */
import type { ListFilter } from './list-question';
import { dayRange } from './day-range';
import type { ArticleRecord } from '../types';

export function isListed(record: ArticleRecord, filter: ListFilter, withArchive: boolean): boolean {
  const { metadata, tags } = record;
  if (filter.account !== undefined && metadata.source !== filter.account) return false;
  if (filter.site !== undefined && metadata.site !== filter.site) return false;
  if (!filter.tags.every((tag) => tags.includes(tag) || metadata.tags.includes(tag))) return false;
  const { start, end } = dayRange(filter);
  return record.datedAt >= start && record.datedAt < end && isInView(record, filter, withArchive);
}

function isInView({ unread, archived, starred }: ArticleRecord, { view }: ListFilter, withArchive: boolean): boolean {
  switch (view) {
    case 'starred':
      return starred === 1;
    case 'archived':
      return archived === 1;
    case 'unread':
      return unread === 1 && (withArchive || archived === 0);
    case 'all':
      return withArchive || archived === 0;
  }
}

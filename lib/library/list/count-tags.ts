/** Which of the person's tags articles have, and how many of them. */
import { library, type LibraryDatabase } from '../store/database';
import { idsNamed, uniqueKeys } from '../store/unique-keys';

export interface TagCount {
  tag: string;
  count: number;
}

/** Up to so many articles are read; of more, the index is asked tag by tag. */
const FEW = 200;

/** The commonest first. */
export async function countTags(ids: readonly string[], database: LibraryDatabase = library()): Promise<TagCount[]> {
  const counts = ids.length <= FEW ? await countInRecords(ids, database) : await countInIndex(ids, database);
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

async function countInRecords(ids: readonly string[], { articles }: LibraryDatabase): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const record of await articles.bulkGet([...ids])) {
    for (const tag of record?.tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return counts;
}

async function countInIndex(ids: readonly string[], database: LibraryDatabase): Promise<Map<string, number>> {
  const wanted = new Set(ids);
  const tags = await uniqueKeys('tags', database);
  const lists = await Promise.all(tags.map((tag) => idsNamed('tags', tag, database)));
  return new Map(tags.map((tag, at) => [tag, (lists[at] ?? []).filter((id) => wanted.has(id)).length]));
}

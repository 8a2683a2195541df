/** Gives articles the person's own tags and takes them away. */
import { foldForSearch } from '../convert/fold';
import { changeLibrary } from './change-library';
import { library, type LibraryDatabase } from './database';

export interface TagChange {
  add?: readonly string[];
  remove?: readonly string[];
}

/** Tags that differ in script, case or width alone are one; the first spelling stays. Ids that are not there are passed over. */
export async function tagArticles(
  ids: readonly string[],
  change: TagChange,
  database: LibraryDatabase = library(),
): Promise<void> {
  await changeLibrary(database, [database.articles], async (recordChange) => {
    for (const record of await database.articles.bulkGet([...new Set(ids)])) {
      if (!record) continue;
      const tags = changedTags(record.tags, change);
      if (tags.join('\n') === record.tags.join('\n')) continue;
      await database.articles.update(record.id, { tags });
      await recordChange('tagged', record.id);
    }
  });
}

function changedTags(tags: readonly string[], { add = [], remove = [] }: TagChange): string[] {
  const gone = new Set(remove.map(keyOfTag));
  const result = new Map<string, string>();
  for (const tag of [...tags.filter((each) => !gone.has(keyOfTag(each))), ...add.map(tidyTag)]) {
    const key = keyOfTag(tag);
    if (key && !result.has(key)) result.set(key, tag);
  }
  return [...result.values()];
}

const tidyTag = (tag: string): string =>
  tag
    .replace(/^\s*[#＃]?/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
const keyOfTag = (tag: string): string => foldForSearch(tidyTag(tag));

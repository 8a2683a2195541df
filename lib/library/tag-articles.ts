/** Gives articles the person's own tags and takes them away. */
import { foldForSearch } from '../convert/fold';
import { changeLibrary } from './store/change-library';
import { library, type LibraryDatabase } from './store/database';

export interface TagChange {
  add?: readonly string[];
  remove?: readonly string[];
}

/** The person's own tags of an article. */
export interface ArticleTags {
  id: string;
  tags: string[];
}

/** Records in memory at a time. */
const CHUNK = 500;

/**
 * Tags that differ in script, case or width alone are one; the first spelling stays. Ids that are not there are passed over.
 *
 * @returns the tags that changed articles had before, for `putTags`.
 */
export async function tagArticles(
  ids: readonly string[],
  change: TagChange,
  database: LibraryDatabase = library(),
): Promise<ArticleTags[]> {
  return replaceTags([...new Set(ids)], ({ tags }) => changedTags(tags, change), database);
}

/** Gives articles exactly these tags. */
export async function putTags(given: readonly ArticleTags[], database: LibraryDatabase = library()): Promise<void> {
  const wanted = new Map(given.map(({ id, tags }) => [id, tags]));
  await replaceTags([...wanted.keys()], ({ id, tags }) => wanted.get(id) ?? tags, database);
}

async function replaceTags(
  ids: readonly string[],
  tagsOf: (before: ArticleTags) => string[],
  database: LibraryDatabase,
): Promise<ArticleTags[]> {
  return changeLibrary(database, [database.articles], async (recordChange) => {
    const before: ArticleTags[] = [];
    for (let at = 0; at < ids.length; at += CHUNK) {
      for (const record of await database.articles.bulkGet(ids.slice(at, at + CHUNK))) {
        if (!record) continue;
        const tags = tagsOf(record);
        if (tags.join('\n') === record.tags.join('\n')) continue;
        await database.articles.update(record.id, { tags });
        await recordChange('tagged', record.id);
        before.push({ id: record.id, tags: record.tags });
      }
    }
    return before;
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

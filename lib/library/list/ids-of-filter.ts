/** Which articles meet one filter of a typed question, by the indexes: the same that `passesFilters` says of records. */
import { foldForSearch } from '../../convert/fold';
import type { LibraryDatabase } from '../store/database';
import { passesFilters } from '../search/match-article';
import type { QueryFilter } from '../search/parse-query';
import type { ArticleState } from '../types';
import { idsNamed, uniqueKeys, type NameIndex } from '../store/unique-keys';

/** As if it were not negated. */
export async function idsOfFilter(filter: QueryFilter, database: LibraryDatabase): Promise<ReadonlySet<string>> {
  const { articles } = database;
  switch (filter.field) {
    case 'after':
      return new Set(await articles.where('[datedAt+id]').aboveOrEqual([filter.time]).primaryKeys());
    case 'before':
      return new Set(await articles.where('[datedAt+id]').below([filter.time]).primaryKeys());
    case 'is':
      return idsInState(filter.state, database);
    case 'account':
      return union([
        await idsWhere('[metadata.source+savedAt+id]', (name) => foldForSearch(name).includes(filter.value), database),
        await idsWhere('metadata.accountId', (id) => foldForSearch(id) === filter.value, database),
      ]);
    case 'author':
      return idsWhere('metadata.author', (name) => foldForSearch(name).includes(filter.value), database);
    case 'site': {
      const site = `.${filter.value.replace(/^www\./, '')}`;
      return idsWhere('[metadata.site+savedAt+id]', (name) => `.${name}`.endsWith(site), database);
    }
    case 'tag': {
      const isIt = (tag: string) => foldForSearch(tag) === filter.value;
      return union([await idsWhere('tags', isIt, database), await idsWhere('metadata.tags', isIt, database)]);
    }
    case 'title': {
      const query = { words: [], without: [], filters: [{ ...filter, negated: false }] };
      const found: string[] = [];
      // No index knows what stands inside a title.
      await articles.each((article) => void (passesFilters(article, query) && found.push(article.id)));
      return new Set(found);
    }
  }
}

async function idsWhere(
  index: NameIndex,
  isIt: (name: string) => boolean,
  database: LibraryDatabase,
): Promise<Set<string>> {
  const names = (await uniqueKeys(index, database)).filter(isIt);
  return new Set((await Promise.all(names.map((name) => idsNamed(index, name, database)))).flat());
}

async function idsInState(state: Partial<ArticleState>, { articles }: LibraryDatabase): Promise<Set<string>> {
  const fields = (['unread', 'archived', 'starred'] as const).filter((field) => state[field] !== undefined);
  const sets = await Promise.all(
    fields.map(async (field) => {
      const value = state[field] ?? 0;
      return new Set(await articles.where(`[${field}+savedAt+id]`).between([value], [value, []]).primaryKeys());
    }),
  );
  const [first = new Set<string>(), ...others] = sets;
  return new Set([...first].filter((id) => others.every((set) => set.has(id))));
}

const union = (sets: readonly Set<string>[]): Set<string> => new Set(sets.flatMap((set) => [...set]));

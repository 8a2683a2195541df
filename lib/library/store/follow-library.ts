/** Brings the index up to the library: by the journal where it can, from the ground where it must. */
import { foldForSearch } from '../../convert/fold';
import type { LibraryDatabase } from './database';
import type { IndexedArticle, SearchIndex } from '../search/search-index';
import type { ArticleRecord, Change } from '../types';

/** Articles in memory, and in one transaction, at a time. */
const CHUNK = 100;

/** Changes of what the index does not hold: marking thousands as read must not write them all anew. */
const UNSEEN = new Set<Change>(['state', 'pictures']);

/** What an index may have lost is counted once, when it is opened: counting a large library takes longer than a search. */
const counted = new WeakSet<SearchIndex>();

/** @param onProgress articles that are in the index, and in the library; only called while it is built from the ground. */
export async function followLibrary(
  index: SearchIndex,
  database: LibraryDatabase,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<void> {
  if (await isUpToDate(index, database)) return;
  if (await isForeign(index, database)) index.clear();
  if (!index.state().isWhole) await build(index, database, onProgress);
  await catchUp(index, database);
  if (!counted.has(index) && (await hasLost(index, database))) {
    index.clear();
    await build(index, database, onProgress);
    await catchUp(index, database);
  }
  counted.add(index);
}

async function isUpToDate(index: SearchIndex, database: LibraryDatabase): Promise<boolean> {
  const { seq, at, isWhole } = index.state();
  if (!isWhole || !counted.has(index)) return false;
  const head = await database.journal.orderBy('seq').last();
  return seq === (head?.seq ?? 0) && at === (head?.at ?? 0);
}

/** The journal has not the entry up to which the index claims to follow it: it is of another library. */
async function isForeign(index: SearchIndex, database: LibraryDatabase): Promise<boolean> {
  const { seq, at } = index.state();
  return seq > 0 && (await database.journal.get(seq))?.at !== at;
}

/** Both are counted at the same entry of the journal; where another was written meanwhile, the next call tells. */
async function hasLost(index: SearchIndex, database: LibraryDatabase): Promise<boolean> {
  const [head, count] = await database.transaction('r', [database.journal, database.articles], () =>
    Promise.all([database.journal.orderBy('seq').last(), database.articles.count()]),
  );
  return index.state().seq === (head?.seq ?? 0) && index.count() !== count;
}

/** Goes on where it was interrupted; what changes meanwhile stands in the journal behind its beginning. */
async function build(
  index: SearchIndex,
  database: LibraryDatabase,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  if (index.count() === 0) {
    const head = await database.journal.orderBy('seq').last();
    index.apply({ put: [], remove: [], state: { seq: head?.seq ?? 0, at: head?.at ?? 0, isWhole: false } });
  }
  const total = await database.articles.count();
  for (;;) {
    const above = database.articles.where('serial').above(index.highestSerial());
    const records = await above.limit(CHUNK).toArray();
    const isWhole = records.length < CHUNK;
    const put = await indexedArticles(records, database);
    // An article without text, which no answer can hold, must not stop the walk.
    index.apply({ put, remove: [], state: { ...index.state(), isWhole } });
    onProgress(index.count(), total);
    if (isWhole) return;
  }
}

async function catchUp(index: SearchIndex, database: LibraryDatabase): Promise<void> {
  for (;;) {
    const state = index.state();
    const entries = await database.journal.where('seq').above(state.seq).limit(CHUNK).toArray();
    const last = entries.at(-1);
    if (!last) return;
    const ids = [...new Set(entries.flatMap(({ change, articleId }) => (UNSEEN.has(change) ? [] : (articleId ?? []))))];
    const records = (await database.articles.bulkGet(ids)).filter((record) => record !== undefined);
    const present = new Set(records.map(({ id }) => id));
    index.apply({
      put: await indexedArticles(records, database),
      remove: ids.filter((id) => !present.has(id)),
      state: { ...state, seq: last.seq, at: last.at },
    });
  }
}

async function indexedArticles(
  records: readonly ArticleRecord[],
  database: LibraryDatabase,
): Promise<IndexedArticle[]> {
  const ids = records.map(({ id }) => id);
  const [texts, notes] = await Promise.all([
    database.texts.bulkGet(ids),
    database.notes.where('articleId').anyOf(ids).toArray(),
  ]);
  return records.map(({ id, serial, metadata, tags }, at) => {
    const comments = notes.filter(({ articleId }) => articleId === id).map(({ comment }) => comment);
    const near = [metadata.source, metadata.author, ...tags, ...metadata.tags, ...comments];
    return {
      id,
      serial,
      title: foldForSearch(metadata.title ?? ''),
      near: foldForSearch(near.filter(Boolean).join('\n')),
      body: foldForSearch(texts[at]?.text ?? ''),
    };
  });
}

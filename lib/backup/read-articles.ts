/** Reads the library for a backup: each article whole and of one moment, however long all of them take. */
import type { LibraryDatabase } from '../library/store/database';
import type { ArticleRecord } from '../library/types';
import type { BackupArticle } from './backup-format';

/** Articles in memory at a time. */
const CHUNK = 40;

/** In the order in which they came into the library, so that a restore gives them the same. */
export async function* readArticles(database: LibraryDatabase): AsyncGenerator<BackupArticle> {
  let above = -Infinity;
  for (;;) {
    const { records, articles } = await readChunk(database, above);
    yield* articles;
    const last = records.at(-1);
    if (!last || records.length < CHUNK) return;
    above = last.serial;
  }
}

async function readChunk(
  database: LibraryDatabase,
  above: number,
): Promise<{ records: ArticleRecord[]; articles: BackupArticle[] }> {
  const { articles, bodies, texts, notes, pictureUses } = database;
  return database.transaction('r', [articles, bodies, texts, notes, pictureUses], async () => {
    const records = await articles.where('serial').above(above).limit(CHUNK).toArray();
    const ids = records.map(({ id }) => id);
    const [html, plain, theirNotes, uses] = await Promise.all([
      bodies.bulkGet(ids),
      texts.bulkGet(ids),
      notes.where('articleId').anyOf(ids).toArray(),
      pictureUses.where('articleId').anyOf(ids).toArray(),
    ]);
    return {
      records,
      articles: records.map(({ serial: _serial, datedAt: _datedAt, ...record }, index) => ({
        record,
        html: html[index]?.html ?? '',
        text: plain[index]?.text ?? '',
        report: html[index]?.report,
        notes: ofArticle(theirNotes, record.id).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        pictures: ofArticle(uses, record.id).toSorted((a, b) => (a.address < b.address ? -1 : 1)),
      })),
    };
  });
}

/** Whose they are is told by where they stand. */
function ofArticle<T extends { articleId: string }>(all: readonly T[], id: string): Omit<T, 'articleId'>[] {
  return all.filter(({ articleId }) => articleId === id).map(({ articleId: _articleId, ...rest }) => rest);
}

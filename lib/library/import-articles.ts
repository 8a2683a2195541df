/** Keeps what an import brings, a few at a time: each article is there as a whole, with all its marks, or not at all. */
import type { Article } from '../clean/types';
import type { StagedArticle } from '../import/types';
import { changeLibrary } from './store/change-library';
import { library, type LibraryDatabase } from './store/database';
import { markImported } from './mark-imported';
import { putNote } from './notes/notes';
import { saveArticle } from './save-article';

const NO_REPORT = { removals: [], rewrites: [], warnings: [], milliseconds: 0 };
/** Of one transaction: what it holds is in memory, and others wait for its end. */
const MOST_ARTICLES = 50;
const MOST_BYTES = 4 * 1024 ** 2;

export interface ImportOptions {
  /** Ends the import after the transaction at hand. */
  signal?: AbortSignal;
  /** Called with the number of articles dealt with. */
  onProgress?(done: number): void;
}

export interface ImportOutcome {
  /** New in the library. The others were there already, and keep text, tags and state. */
  created: number;
  /** How many were not reached. */
  left: number;
  /** Why not, where it was no stop by the person. */
  failure?: unknown;
}

/** Never half an article; the same import again brings what is left, and nothing twice. Two at once take turns. */
export async function importArticles(
  entries: readonly StagedArticle[],
  { signal, onProgress = () => {} }: ImportOptions = {},
  database: LibraryDatabase = library(),
): Promise<ImportOutcome> {
  let created = 0;
  let done = 0;
  try {
    for (const batch of batches(entries)) {
      if (signal?.aborted) break;
      const articles = await Promise.all(
        batch.map(async (entry) => ({ entry, article: JSON.parse(await entry.body.text()) as Article })),
      );
      created += await keep(articles, database);
      onProgress((done += batch.length));
    }
  } catch (failure) {
    return { created, left: entries.length - done, failure };
  }
  return { created, left: entries.length - done };
}

function* batches(entries: readonly StagedArticle[]): Generator<StagedArticle[]> {
  let batch: StagedArticle[] = [];
  let bytes = 0;
  for (const entry of entries) {
    batch.push(entry);
    bytes += entry.body.size;
    if (batch.length < MOST_ARTICLES && bytes < MOST_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

async function keep(
  brought: readonly { entry: StagedArticle; article: Article }[],
  database: LibraryDatabase,
): Promise<number> {
  const { articles, bodies, texts, notes, pictureUses, pictures } = database;
  return changeLibrary(database, [articles, bodies, texts, notes, pictureUses, pictures], async () => {
    let created = 0;
    for (const { entry, article } of brought) {
      if ((await articles.where({ identity: entry.identity }).count()) > 0) continue;
      const { id } = await saveArticle(article, NO_REPORT, database);
      for (const note of entry.notes ?? []) {
        // An id that is in use already, by a note of another article, is not taken over.
        const isTaken = (await notes.get(note.id)) !== undefined;
        await putNote({ ...note, ...(isTaken && { id: crypto.randomUUID() }), articleId: id }, database);
      }
      // After its notes: the same highlight from a second file is one of them.
      await markImported(id, entry, { isNew: true }, database);
      created++;
    }
    return created;
  });
}

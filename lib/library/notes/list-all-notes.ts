/** Highlights and notes of the whole library, newest first, by their words. */
import { foldForSearch } from '../../convert/fold';
import { library, type LibraryDatabase } from '../store/database';
import type { ArticleRecord, NoteRecord } from '../types';

export interface ListedNote {
  note: NoteRecord;
  article: ArticleRecord;
}

export interface NotePlace {
  updatedAt: number;
  id: string;
}

export interface NotesQuestion {
  /** Words that a note, its quote or the title of its article must hold, in either script. */
  query: string;
  limit: number;
  /** Go on behind this one. */
  before?: NotePlace;
}

/** Notes looked at in one piece. */
const CHUNK = 200;

/** `next` is absent where there are no more. */
export async function listAllNotes(
  { query, limit, before }: NotesQuestion,
  database: LibraryDatabase = library(),
): Promise<{ notes: ListedNote[]; next?: NotePlace }> {
  const words = foldForSearch(query).split(/\s+/u).filter(Boolean);
  const found: ListedNote[] = [];
  let place = before;
  for (;;) {
    const chunk = await chunkBehind(place, database);
    const articles = await database.articles.bulkGet(chunk.map(({ articleId }) => articleId));
    for (const [index, note] of chunk.entries()) {
      place = { updatedAt: note.updatedAt, id: note.id };
      const article = articles[index];
      if (article && holds(note, article, words)) found.push({ note, article });
      if (found.length === limit) return { notes: found, next: place };
    }
    if (chunk.length < CHUNK) return { notes: found };
  }
}

async function chunkBehind(place: NotePlace | undefined, database: LibraryDatabase): Promise<NoteRecord[]> {
  if (!place) return database.notes.orderBy('updatedAt').reverse().limit(CHUNK).toArray();
  const { updatedAt, id } = place;
  return database.notes
    .where('updatedAt')
    .belowOrEqual(updatedAt)
    .reverse()
    .filter((note) => note.updatedAt < updatedAt || note.id < id)
    .limit(CHUNK)
    .toArray();
}

function holds({ anchor, comment }: NoteRecord, { metadata }: ArticleRecord, words: readonly string[]): boolean {
  const text = foldForSearch([anchor?.exact, comment, metadata.title].join('\n'));
  return words.every((word) => text.includes(word));
}

/** Highlights and notes: kept, changed and taken away, each with its entry in the journal. */
import { changeLibrary } from '../store/change-library';
import { library, type LibraryDatabase } from '../store/database';
import type { NoteRecord } from '../types';

/** In the order of the text; notes about the whole article first. */
export async function listNotes(articleId: string, database: LibraryDatabase = library()): Promise<NoteRecord[]> {
  const notes = await database.notes.where('articleId').equals(articleId).toArray();
  const place = ({ anchor }: NoteRecord) => anchor?.start ?? -1;
  return notes.toSorted((a, b) => place(a) - place(b) || a.createdAt - b.createdAt);
}

/**
 * Keeps a note as it is given, in the place of one with its id.
 *
 * @returns false where the article is gone, and then nothing is kept.
 */
export async function putNote(note: NoteRecord, database: LibraryDatabase = library()): Promise<boolean> {
  return changeLibrary(database, [database.articles, database.notes], async (recordChange) => {
    if (!(await database.articles.get(note.articleId))) return false;
    await database.notes.put(note);
    await recordChange('note', note.articleId);
    return true;
  });
}

export async function deleteNote(id: string, database: LibraryDatabase = library()): Promise<NoteRecord | undefined> {
  return changeLibrary(database, [database.notes], async (recordChange) => {
    const note = await database.notes.get(id);
    if (!note) return undefined;
    await database.notes.delete(id);
    await recordChange('note', note.articleId);
    return note;
  });
}

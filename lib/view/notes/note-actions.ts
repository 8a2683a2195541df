/** What the clean view asks of whoever keeps highlights and notes. */
import type { ArticleNote } from '../../notes/article-note';

export interface NoteActions {
  /** Tells the notes of the article, now and whenever they change. @returns what ends the watching. */
  watch(changed: (notes: readonly ArticleNote[]) => void): () => void;
  /** Keeps a note in the place of one with its id; the article is kept already. Rejects with a sentence for the person. */
  put(note: ArticleNote): Promise<void>;
  remove(id: string): Promise<void>;
}

/** A note as whoever shows the article knows it. */
import type { NoteRecord } from '../library/types';

/** Of which article it is, is settled where it is kept. */
export type ArticleNote = Omit<NoteRecord, 'articleId'>;

/** Highlights and notes that a page script asks for: only those of articles of its own tab's host. */
import * as v from 'valibot';
import { i18n } from '#i18n';
import { library } from '../../library/store/database';
import { findByIdentity } from '../../library/find-by-identity';
import { noteSchema } from '../../library/notes/note-schema';
import { deleteNote, listNotes, putNote } from '../../library/notes/notes';
import { storageProblem } from '../../library/store/storage-problem';
import type { ArticleRecord } from '../../library/types';
import type { ArticleNote } from '../../notes/article-note';
import { isOfHost } from '../is-of-host';
import type { NoteResult } from '../protocol';

/** Nobody writes so many on one article; a page gone wrong might. */
const MOST_NOTES = 2_000;

const identity = v.pipe(v.string(), v.nonEmpty(), v.maxLength(8_192));
const asked = v.strictObject({ identity });
const written = v.strictObject({ identity, note: noteSchema });
const removed = v.strictObject({ identity, id: v.pipe(v.string(), v.uuid()) });

/** @returns none where the library does not hold the article. @throws ValiError */
export async function notesOf(data: unknown, tabUrl: string): Promise<ArticleNote[]> {
  const article = await articleOf(v.parse(asked, data).identity, tabUrl);
  const notes = article ? await listNotes(article.id) : [];
  return notes.map(({ articleId: _articleId, ...note }) => note);
}

/** Keeps a note in the place of one with its id, which must be of the same article. @throws ValiError */
export async function keepNote(data: unknown, tabUrl: string): Promise<NoteResult> {
  const { identity: wanted, note } = v.parse(written, data);
  const article = await articleOf(wanted, tabUrl);
  if (!article) return { ok: false, message: i18n.t('error.note') };
  const { notes } = library();
  const known = await notes.get(note.id);
  const isFull = !known && (await notes.where('articleId').equals(article.id).count()) >= MOST_NOTES;
  if (isFull || (known && known.articleId !== article.id)) return { ok: false, message: i18n.t('error.note') };
  return inWords(async () => void (await putNote({ ...note, articleId: article.id })));
}

/** Does nothing where there is no such note on this article. @throws ValiError */
export async function removeNote(data: unknown, tabUrl: string): Promise<NoteResult> {
  const { identity: wanted, id } = v.parse(removed, data);
  const article = await articleOf(wanted, tabUrl);
  const known = await library().notes.get(id);
  if (!article || known?.articleId !== article.id) return { ok: true };
  return inWords(async () => void (await deleteNote(id)));
}

async function articleOf(wanted: string, tabUrl: string): Promise<ArticleRecord | undefined> {
  return isOfHost(wanted, new URL(tabUrl).host) ? findByIdentity(wanted) : undefined;
}

async function inWords(change: () => Promise<void>): Promise<NoteResult> {
  try {
    await change();
    return { ok: true };
  } catch (error) {
    return { ok: false, message: i18n.t(`error.storage.${storageProblem(error)}`) };
  }
}

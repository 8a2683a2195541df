/** Writes one article of a backup, inside the transaction that writes its neighbours. */
import type { CleaningReport } from '../clean/types';
import type { RecordChange } from '../library/store/change-library';
import type { LibraryDatabase } from '../library/store/database';
import { datedAt } from '../library/dated-at';
import { dropUnshown } from '../library/pictures/drop-unshown';
import { markUnusedPictures } from '../library/pictures/mark-unused-pictures';
import type { NoteRecord, PictureUse } from '../library/types';
import type { PictureProblem } from '../pictures/picture-problem';
import type { BackupArticle } from './backup-format';
import { mergeArticle, type KeptArticle } from './merge-article';

/** Why a picture is missing that the article had when it was backed up: its bytes were damaged by then. */
const LOST: PictureProblem = 'lost';

export function createArticleWriter(database: LibraryDatabase, recordChange: RecordChange) {
  const { articles, bodies, texts, notes, pictures, pictureUses } = database;

  async function add(article: BackupArticle): Promise<void> {
    const { record } = article;
    // The same id of another article: both stay.
    const id = (await articles.get(record.id)) ? crypto.randomUUID() : record.id;
    const serial = await recordChange('restored', id);
    await articles.add({ ...record, id, serial, datedAt: datedAt(record.metadata, record.savedAt) });
    await putText(id, article);
    await putNotes(article.notes.map((note) => ({ ...note, articleId: id })));
    await putUses(article.pictures.map((use) => ({ ...use, articleId: id })));
  }

  async function complete(kept: KeptArticle, article: BackupArticle): Promise<void> {
    const merged = mergeArticle(kept, article);
    if (merged.recordChanges) await articles.put(merged.record);
    if (merged.textChanges) await putText(merged.record.id, article);
    await putNotes(merged.notes);
    await putUses(merged.pictures);
    if (merged.textChanges) await dropUnshown(database, merged.record.id, article.html);
    const isChanged = merged.recordChanges || merged.notes.length > 0 || merged.pictures.length > 0;
    if (isChanged) await recordChange('restored', merged.record.id);
  }

  async function putText(id: string, { html, text, report }: BackupArticle): Promise<void> {
    await bodies.put({ id, html, report: report as CleaningReport });
    await texts.put({ id, text });
  }

  async function putNotes(theirs: readonly NoteRecord[]): Promise<void> {
    for (const note of theirs) {
      const other = await notes.get(note.id);
      const isTaken = other !== undefined && other.articleId !== note.articleId;
      await notes.put(isTaken ? { ...note, id: crypto.randomUUID() } : note);
    }
  }

  async function putUses(uses: readonly PictureUse[]): Promise<void> {
    const wanted = uses.flatMap(({ hash }) => hash ?? []);
    const there = new Set(await pictures.where('hash').anyOf(wanted).primaryKeys());
    for (const { hash, ...use } of uses) {
      const isThere = hash !== undefined && there.has(hash);
      const problem = hash !== undefined && !isThere ? LOST : use.problem;
      await pictureUses.put({ ...use, ...(isThere && { hash }), ...(problem !== undefined && { problem }) });
    }
    await markUnusedPictures(database, wanted);
  }

  return (article: BackupArticle, kept: KeptArticle | undefined): Promise<void> =>
    kept ? complete(kept, article) : add(article);
}

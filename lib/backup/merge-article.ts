/** Brings an article of a backup together with the copy in the library: of neither anything is lost but the older text. */
import { datedAt } from '../library/dated-at';
import type { ArticleRecord, NoteRecord, PictureUse } from '../library/types';
import type { BackupArticle } from './backup-format';
import { canonicalJson } from './canonical-json';
import { foldForSearch } from '../convert/fold';

/** What the library has of an article, but for its text. */
export interface KeptArticle {
  record: ArticleRecord;
  notes: readonly NoteRecord[];
  pictures: readonly PictureUse[];
}

export interface Merged {
  record: ArticleRecord;
  /** The backup's text is the newer one. */
  textChanges: boolean;
  recordChanges: boolean;
  /** What has to be written. */
  notes: NoteRecord[];
  pictures: PictureUse[];
}

/** Tags are united, so are notes; read, archived or starred is what either says; the later place is where reading stopped. */
export function mergeArticle(kept: KeptArticle, incoming: BackupArticle): Merged {
  const textChanges = incoming.record.updatedAt > kept.record.updatedAt;
  const record = mergeRecords(kept.record, incoming.record, textChanges);
  return {
    record,
    textChanges,
    recordChanges: canonicalJson(record) !== canonicalJson(kept.record),
    notes: newNotes(kept, incoming),
    pictures: newPictures(kept, incoming, textChanges),
  };
}

function mergeRecords(kept: ArticleRecord, incoming: BackupArticle['record'], textChanges: boolean): ArticleRecord {
  const newer = textChanges ? incoming : kept;
  const savedAt = Math.min(kept.savedAt, incoming.savedAt);
  const position = laterPosition(kept.position, incoming.position);
  return {
    ...kept,
    metadata: newer.metadata,
    updatedAt: newer.updatedAt,
    savedAt,
    datedAt: datedAt(newer.metadata, savedAt),
    tags: unitedTags(kept.tags, incoming.tags),
    unread: kept.unread && incoming.unread,
    archived: kept.archived || incoming.archived,
    starred: kept.starred || incoming.starred,
    ...(position && { position }),
  };
}

type Position = ArticleRecord['position'];

function laterPosition(kept: Position, incoming: Position): Position {
  return incoming && (!kept || incoming.at > kept.at) ? incoming : kept;
}

/** As `tagArticles` has it: tags that differ in script, case or width alone are one. */
function unitedTags(kept: readonly string[], incoming: readonly string[]): string[] {
  const united = new Map(kept.map((tag) => [foldForSearch(tag), tag]));
  for (const tag of incoming) if (!united.has(foldForSearch(tag))) united.set(foldForSearch(tag), tag);
  return [...united.values()];
}

/** A note that says the same at the same place is the same, whatever its id. */
function newNotes({ record, notes }: KeptArticle, incoming: BackupArticle): NoteRecord[] {
  const byId = new Map(notes.map((note) => [note.id, note]));
  const said = new Set(notes.map(sayingOf));
  return incoming.notes.flatMap((note) => {
    const own = byId.get(note.id);
    const isNews = own ? note.updatedAt > own.updatedAt : !said.has(sayingOf(note));
    return isNews ? [{ ...note, articleId: record.id }] : [];
  });
}

function sayingOf({ anchor, colour, comment }: Omit<NoteRecord, 'articleId'>): string {
  return canonicalJson([anchor?.start, anchor?.exact, colour, comment]);
}

/** A picture that is kept is worth more than a missing one, wherever it stands. */
function newPictures({ record, pictures }: KeptArticle, incoming: BackupArticle, textChanges: boolean): PictureUse[] {
  const kept = new Map(pictures.map((use) => [use.address, use]));
  return incoming.pictures.flatMap((use) => {
    const own = kept.get(use.address);
    const isBetter = own?.hash === undefined ? use.hash !== undefined : textChanges && use.hash !== undefined;
    return !own || (isBetter && use.hash !== own.hash) ? [{ ...use, articleId: record.id }] : [];
  });
}

/** A library with one of everything that a backup holds, and ways to look into an archive. */
import { unzipSync } from 'fflate';
import { blobSink } from '../../lib/backup/blob-sink';
import { sha256 } from '../../lib/backup/sha256';
import { writeBackup } from '../../lib/backup/write-backup';
import { LibraryDatabase } from '../../lib/library/store/database';
import { putNote } from '../../lib/library/notes/notes';
import { saveArticle } from '../../lib/library/save-article';
import { setPosition } from '../../lib/library/set-position';
import { setState } from '../../lib/library/set-state';
import { tagArticles } from '../../lib/library/tag-articles';
import { sampleArticle, sampleReport, type Sample } from '../library/sample-article';

export const newLibrary = (): LibraryDatabase => new LibraryDatabase(crypto.randomUUID());

export async function backUp(database: LibraryDatabase, settings: Record<string, unknown> = {}): Promise<Blob> {
  const sink = blobSink('application/zip');
  await writeBackup(sink.stream, { settings, madeBy: '0.1.0' }, database);
  return sink.blob();
}

/** Path → content, read by another program than the one that wrote it. The manifest without the time at which it was made. */
export async function contentOf(archive: Blob): Promise<Record<string, string>> {
  const files = unzipSync(new Uint8Array(await archive.arrayBuffer()));
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => {
      const text = new TextDecoder('latin1').decode(bytes);
      return [path, path === 'manifest.json' ? text.replace(/"madeAt":"[^"]*"/, '') : text];
    }),
  );
}

export async function saveOne(database: LibraryDatabase, number: number, sample: Sample = {}): Promise<string> {
  const url = `https://example.com/${number}`;
  const article = sampleArticle({ url, title: `第${number}篇`, text: `第${number}座橋。`, ...sample });
  return (await saveArticle(article, sampleReport(), database)).id;
}

export async function keepPicture(database: LibraryDatabase, articleId: string, address: string, content: string) {
  const blob = new Blob([content], { type: 'image/png' });
  const hash = await sha256(new Uint8Array(await blob.arrayBuffer()));
  await database.pictures.put({ hash, version: 1, blob, savedAt: 1_700_000_000_000 });
  await database.pictureUses.put({ articleId, address, version: 1, hash });
  return hash;
}

/** Three articles: one with tags, state, place, notes and pictures; one that shares a picture; one bare. */
export async function fill(database: LibraryDatabase): Promise<string[]> {
  const ids = [await saveOne(database, 1), await saveOne(database, 2), await saveOne(database, 3)];
  const [first = '', second = ''] = ids;
  await tagArticles([first], { add: ['河流', 'Water'] }, database);
  await setState([first], { unread: 0, starred: 1 }, database);
  await setPosition(first, { offset: 2, share: 0.5, at: 1_700_000_000_001 }, database);
  const anchor = { exact: '座', prefix: '第1', suffix: '橋', start: 2, end: 3 };
  const dates = { createdAt: 5, updatedAt: 6 };
  await putNote({ id: crypto.randomUUID(), version: 1, articleId: first, anchor, comment: '记', ...dates }, database);
  await putNote({ id: crypto.randomUUID(), version: 1, articleId: first, comment: '全文', ...dates }, database);
  await keepPicture(database, first, 'https://example.com/a.png', 'picture a');
  await keepPicture(database, second, 'https://example.com/b.png', 'picture a');
  await database.pictureUses.put({
    articleId: first,
    address: 'https://example.com/gone.png',
    version: 1,
    problem: 'http-404',
  });
  return ids;
}

/** Writes the whole library into one archive, file by file: what is written is no longer in memory. */
import { configure, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { library, type LibraryDatabase } from '../library/store/database';
import {
  articlePath,
  BACKUP_FORMAT,
  BACKUP_VERSION,
  MANIFEST,
  picturePath,
  SETTINGS,
  type BackupFile,
  type BackupManifest,
  type BackupPicture,
} from './backup-format';
import { canonicalJson } from './canonical-json';
import { readArticles } from './read-articles';
import { sha256 } from './sha256';

// Workers out of `blob:` addresses are forbidden in our pages; the streams of the browser run beside them anyway.
configure({ useWebWorkers: false });

/** Zip counts years from 1980 to 2099. */
const EARLIEST = Date.UTC(1980, 0, 2);
const LATEST = Date.UTC(2099, 11, 30);

export interface BackupOptions {
  /** What `settings.json` says; see `lib/extension/settings/settings-file.ts`. */
  settings: Readonly<Record<string, unknown>>;
  /** Version of QingDu. */
  madeBy: string;
  /** Called after each article and picture: how many are done, and of how many. */
  onProgress?: (done: number, total: number) => void;
  /** Aborting rejects with the signal's reason; the archive is then good for nothing. */
  signal?: AbortSignal;
}

/**
 * A picture that cannot be read, or whose bytes are no longer what they were, is left out: articles are worth more.
 *
 * @param sink is closed at the end, and aborted where anything fails.
 */
export async function writeBackup(
  sink: WritableStream<Uint8Array<ArrayBuffer>>,
  { settings, madeBy, onProgress = () => {}, signal }: BackupOptions,
  database: LibraryDatabase = library(),
): Promise<BackupManifest> {
  const zip = new ZipWriter(sink, { keepOrder: true, extendedTimestamp: false });
  try {
    const total = (await database.articles.count()) + (await database.pictures.count());
    let done = 0;
    const articles: BackupFile[] = [];
    const hashes = new Set<string>();
    let notes = 0;
    const settingsFile = await add(SETTINGS, encode(settings));
    for await (const article of readArticles(database)) {
      signal?.throwIfAborted();
      articles.push(await add(articlePath(article.record.id), encode(article), article.record.savedAt));
      for (const { hash } of article.pictures) if (hash !== undefined) hashes.add(hash);
      notes += article.notes.length;
      onProgress(++done, Math.max(done, total));
    }
    const pictures: BackupPicture[] = [];
    for (const hash of [...hashes].toSorted()) {
      signal?.throwIfAborted();
      const picture = await addPicture(hash);
      if (picture) pictures.push(picture);
      onProgress(++done, Math.max(done, total));
    }
    const manifest: BackupManifest = {
      format: BACKUP_FORMAT,
      version: BACKUP_VERSION,
      madeAt: new Date().toISOString(),
      madeBy,
      counts: { articles: articles.length, notes, pictures: pictures.length },
      settings: settingsFile,
      articles,
      pictures,
    };
    await add(MANIFEST, encode(manifest));
    await zip.close();
    return manifest;
  } catch (error) {
    await sink.abort(error).catch(() => {
      // Closed or broken already: the first error is the one to tell.
    });
    throw error;
  }

  async function add(path: string, bytes: Uint8Array<ArrayBuffer>, at = Date.now()): Promise<BackupFile> {
    const lastModDate = new Date(Math.min(Math.max(at, EARLIEST), LATEST));
    // Pictures are compressed already.
    const level = path.startsWith('pictures/') ? 0 : 6;
    await zip.add(path, new Uint8ArrayReader(bytes), { lastModDate, level });
    return { path, bytes: bytes.length, sha256: await sha256(bytes) };
  }

  async function addPicture(hash: string): Promise<BackupPicture | undefined> {
    const picture = await database.pictures.get(hash);
    const bytes = await picture?.blob.arrayBuffer().then(toBytes, () => undefined);
    if (!picture || !bytes || (await sha256(bytes)) !== hash) return undefined;
    const { type } = picture.blob;
    return { ...(await add(picturePath(hash, type), bytes, picture.savedAt)), type, savedAt: picture.savedAt };
  }
}

const toBytes = (buffer: ArrayBuffer) => new Uint8Array(buffer);

function encode(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(value));
}

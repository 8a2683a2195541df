/** Opens an archive and gives its files, each checked against the manifest; only the file at hand is in memory. */
import { BlobReader, ERR_UNSAFE_FILENAME, ZipReader, type FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';
import * as v from 'valibot';
import { EntryTooLargeError, entryBytes } from '../zip/entry-bytes';
import { BackupError } from './backup-error';
import { BACKUP_VERSION, MANIFEST, type BackupFile, type BackupManifest } from './backup-format';
import { BACKUP_PATH, manifestHead, manifestSchema } from './backup-schema';
import { sha256 } from './sha256';

/** Bytes. An archive may say anything of itself. */
const LARGEST_MANIFEST = 512 * 1024 ** 2;
const LARGEST_FILE = 256 * 1024 ** 2;
/** Other programs that pack the files again name the folders too. */
const FOLDER = /^(?:articles|pictures)\/$/;

export interface OpenBackup {
  manifest: BackupManifest;
  /** @throws BackupError where it is not what the manifest says. */
  read(file: BackupFile): Promise<Uint8Array<ArrayBuffer>>;
}

/** @throws BackupError */
export async function openBackup(archive: Blob): Promise<OpenBackup> {
  const entries = await entriesOf(archive);
  const manifest = await manifestOf(entries);
  const files = [manifest.settings, ...manifest.articles, ...manifest.pictures];
  const named = new Set(files.map(({ path }) => path));
  const missing = files.find(({ path }) => !entries.has(path));
  if (missing) throw new BackupError('changed', missing.path);
  const foreign = [...entries.keys()].find((path) => path !== MANIFEST && !named.has(path));
  if (foreign !== undefined) throw new BackupError('changed', foreign);
  if (named.size !== files.length) throw new BackupError('changed', MANIFEST);

  return {
    manifest,
    async read(file) {
      const entry = entries.get(file.path);
      if (!entry) throw new BackupError('changed', file.path);
      const bytes = await contentOf(entry, Math.min(file.bytes, LARGEST_FILE));
      if (bytes.length !== file.bytes || (await sha256(bytes)) !== file.sha256) {
        throw new BackupError('changed', file.path);
      }
      return bytes;
    },
  };
}

async function manifestOf(entries: ReadonlyMap<string, FileEntry>): Promise<BackupManifest> {
  const entry = entries.get(MANIFEST);
  if (!entry) throw new BackupError('notBackup');
  return parseManifest(await contentOf(entry, LARGEST_MANIFEST));
}

async function entriesOf(archive: Blob): Promise<Map<string, FileEntry>> {
  const start = new Uint8Array(await archive.slice(0, 4).arrayBuffer());
  if (String.fromCharCode(...start) !== 'PK\u0003\u0004') throw new BackupError('notBackup');
  const entries = new Map<string, FileEntry>();
  const faults: BackupError[] = [];
  try {
    for await (const entry of new ZipReader(new BlobReader(archive)).getEntriesGenerator()) {
      const path = entry.filename;
      if (entry.directory && FOLDER.test(path)) continue;
      if (entry.directory || entry.encrypted || !BACKUP_PATH.test(path)) {
        faults.push(new BackupError('unsafe', path.slice(0, 200)));
      } else if (entries.has(path)) faults.push(new BackupError('changed', path));
      else entries.set(path, entry);
    }
  } catch (error) {
    throw asBackupError(error);
  }
  const [fault] = entries.has(MANIFEST) ? faults : [new BackupError('notBackup')];
  if (fault) throw fault;
  return entries;
}

async function contentOf(entry: FileEntry, most: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await entryBytes(entry, most);
  } catch (error) {
    throw error instanceof EntryTooLargeError
      ? new BackupError('tooLarge', entry.filename)
      : asBackupError(error, entry.filename);
  }
}

function parseManifest(bytes: Uint8Array): BackupManifest {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new BackupError('damaged', MANIFEST);
  }
  const head = v.safeParse(manifestHead, value);
  if (!head.success) throw new BackupError('notBackup');
  if (head.output.version > BACKUP_VERSION) throw new BackupError('newer');
  const read = v.safeParse(manifestSchema, value);
  if (!read.success) throw new BackupError('damaged', MANIFEST);
  return read.output;
}

function asBackupError(error: unknown, path = ''): BackupError {
  if (error instanceof BackupError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  if (reason === ERR_UNSAFE_FILENAME) return new BackupError('unsafe', nameIn(error));
  return new BackupError('damaged', [path, reason].filter(Boolean).join(': '));
}

/** The reader of archives refuses names that lead upwards before we see them. */
function nameIn(error: unknown): string {
  return error instanceof Error && 'filename' in error ? String(error.filename).slice(0, 200) : '';
}

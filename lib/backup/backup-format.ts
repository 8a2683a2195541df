/** The nouns of a backup: what lies in the archive, and under which names. docs/formats.md tells it to other programs. */
import type { ArticleRecord, NoteRecord, PictureUse } from '../library/types';

export const BACKUP_FORMAT = 'qingdu-backup';
/** Raised when an older reader could no longer restore all of it. */
export const BACKUP_VERSION = 1;

export const MANIFEST = 'manifest.json';
export const SETTINGS = 'settings.json';

/** An article with all that hangs on it. Its place in the library's order is its place in the manifest. */
export interface BackupArticle {
  record: Omit<ArticleRecord, 'serial' | 'datedAt'>;
  html: string;
  text: string;
  report: unknown;
  notes: Omit<NoteRecord, 'articleId'>[];
  pictures: Omit<PictureUse, 'articleId'>[];
}

export interface BackupFile {
  /** `settings.json`, `articles/<id>.json` or `pictures/<SHA-256>.<ending>`. */
  path: string;
  bytes: number;
  /** SHA-256 of the content, 64 small hexadecimal digits. */
  sha256: string;
}

export interface BackupPicture extends BackupFile {
  /** MIME type. */
  type: string;
  /** Milliseconds since 1970. */
  savedAt: number;
}

export interface BackupCounts {
  articles: number;
  notes: number;
  pictures: number;
}

/** The last file of the archive: only then everything is known. */
export interface BackupManifest {
  format: typeof BACKUP_FORMAT;
  version: number;
  /** ISO 8601 in UTC. */
  madeAt: string;
  /** Version of QingDu. */
  madeBy: string;
  counts: BackupCounts;
  settings: BackupFile;
  /** In the order in which they came into the library. */
  articles: BackupFile[];
  pictures: BackupPicture[];
}

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
  'image/bmp': 'bmp',
};

export const articlePath = (id: string): string => `articles/${id}.json`;

/** The ending is for people who look into the archive; the type itself stands in the manifest. */
export const picturePath = (hash: string, type: string): string => `pictures/${hash}.${ENDINGS[type] ?? 'bin'}`;

export const hashOfPicture = ({ path }: Pick<BackupFile, 'path'>): string =>
  path.slice('pictures/'.length).slice(0, 64);

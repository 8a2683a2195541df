/** Takes an archive apart with care: its names are only labels, and nothing of it is unpacked before it is asked for. */
import { BlobReader, ZipReader, type FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';
import { entryBytes } from '../zip/entry-bytes';
import type { ImportFile, ImportProblem } from './types';

export interface UnzipLimits {
  /** Bytes of all files together, and of one. */
  total: number;
  file: number;
  files: number;
}

const UNZIP_LIMITS: UnzipLimits = { total: 2 * 1024 ** 3, file: 64 * 1024 ** 2, files: 100_000 };
const WANTED = /\.(?:md|markdown|txt|html?|json|csv)$/i;
/** What archivers of macOS and Windows add for themselves. */
const FURNITURE = /(?:^|\/)(?:__MACOSX|\.DS_Store|\.git|Thumbs\.db)(?:\/|$)/i;

export interface Unzipped {
  files: ImportFile[];
  problems: ImportProblem[];
}

export async function isZip(content: Blob): Promise<boolean> {
  const [first, second, third, fourth] = new Uint8Array(await content.slice(0, 4).arrayBuffer());
  return first === 0x50 && second === 0x4b && third === 3 && fourth === 4;
}

/** Never throws for what an archive holds: what is wrong is a problem, and a bomb is refused as a whole. */
export async function unzipFiles(archive: string, content: Blob, limits = UNZIP_LIMITS): Promise<Unzipped> {
  const result: Unzipped = { files: [], problems: [] };
  let total = 0;
  try {
    for await (const entry of new ZipReader(new BlobReader(content)).getEntriesGenerator(NAMES)) {
      if (entry.directory || !WANTED.test(entry.filename) || FURNITURE.test(entry.filename)) continue;
      const name = `${archive}/${entry.filename.slice(0, 500)}`;
      if (isUnsafe(entry.filename)) result.problems.push({ file: name, reason: 'unsafeName' });
      else result.files.push(fileOf(name, entry));
      total += entry.uncompressedSize;
      const isTooMuch = total > limits.total || entry.uncompressedSize > limits.file;
      if (isTooMuch || result.files.length > limits.files) return failed(archive, 'tooLarge');
    }
  } catch (error) {
    return failed(archive, 'broken', String(error));
  }
  return result;
}

function failed(file: string, reason: 'tooLarge' | 'broken', detail?: string): Unzipped {
  return { files: [], problems: [{ file, reason, ...(detail !== undefined && { detail }) }] };
}

/** What the archive says of its size is believed, and held against it. */
function fileOf(name: string, entry: FileEntry): ImportFile {
  const size = entry.uncompressedSize;
  return { name, size, open: async () => new Blob([await entryBytes(entry, size)]) };
}

const NAMES = {
  // We tell of such names ourselves, and take the other files.
  filenameValidation: 'tolerant',
  /** Windows in China names files in GBK, and the archive does not say so. */
  decodeText(value: Uint8Array, encoding: string): string | undefined {
    if (encoding !== 'cp437') return undefined;
    try {
      return new TextDecoder('gb18030', { fatal: true }).decode(value);
    } catch {
      return undefined;
    }
  },
} as const;

/** A name that would lead out of a folder marks an archive made to do harm. */
function isUnsafe(name: string): boolean {
  return /^(?:[/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..') || name.includes('\0');
}

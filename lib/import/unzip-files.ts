/** Takes an archive apart with care: its names are only labels, and its sizes are counted while they come out. */
import { Unzip, UnzipInflate } from 'fflate';
import type { ImportFile, ImportProblem } from './types';

export interface UnzipLimits {
  /** Bytes of all files together, and of one. */
  total: number;
  file: number;
  files: number;
}

const UNZIP_LIMITS: UnzipLimits = { total: 1024 ** 3, file: 64 * 1024 ** 2, files: 100_000 };
/** A piece this large inflates to at most a thousand times as much before the count is looked at. */
const PIECE = 64 * 1024;
const WANTED = /\.(?:md|markdown|txt|html?|json|csv)$/i;
/** What archivers of macOS and Windows add for themselves. */
const FURNITURE = /(?:^|\/)(?:__MACOSX|\.DS_Store|\.git|Thumbs\.db)(?:\/|$)/i;

export interface Unzipped {
  files: ImportFile[];
  problems: ImportProblem[];
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** Never throws for what an archive holds: what is wrong is a problem, and a bomb ends the reading with nothing. */
export function unzipFiles(archive: ImportFile, limits: UnzipLimits = UNZIP_LIMITS): Unzipped {
  const result: Unzipped = { files: [], problems: [] };
  let total = 0;
  let count = 0;
  let tooLarge = false;
  const unzip = new Unzip((entry) => {
    if (!WANTED.test(entry.name) || FURNITURE.test(entry.name)) return;
    const name = `${archive.name}/${entry.name.slice(0, 500)}`;
    if (isUnsafe(entry.name)) return void result.problems.push({ file: name, reason: 'unsafeName' });
    const parts: Uint8Array[] = [];
    let size = 0;
    if (++count > limits.files) return void (tooLarge = true);
    entry.ondata = (error, part, final) => {
      if (error) return void result.problems.push({ file: name, reason: 'broken', detail: error.message });
      size += part.length;
      total += part.length;
      if (size > limits.file || total > limits.total) {
        tooLarge = true;
        return;
      }
      parts.push(part);
      if (final) result.files.push({ name, bytes: joined(parts, size) });
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  const failure = feed(unzip, archive.bytes, () => tooLarge);
  if (tooLarge) return { files: [], problems: [{ file: archive.name, reason: 'tooLarge' }] };
  if (failure !== undefined) result.problems.push({ file: archive.name, reason: 'broken', detail: failure });
  return result;
}

function feed(unzip: Unzip, bytes: Uint8Array, isOver: () => boolean): string | undefined {
  try {
    for (let at = 0; at < bytes.length && !isOver(); at += PIECE)
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A name that would lead out of a folder marks an archive made to do harm. */
function isUnsafe(name: string): boolean {
  return /^(?:[/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..') || name.includes('\0');
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

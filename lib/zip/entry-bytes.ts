/** Takes a file out of an archive, and never more of it than there may be. */
import { configure, type FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';

configure({ useWebWorkers: false });

export class EntryTooLargeError extends Error {}

/**
 * Stops as soon as more than `most` bytes come out: an archive may hold a thousand times its own size.
 *
 * @throws EntryTooLargeError, or the reader's error where the file is damaged.
 */
export async function entryBytes(entry: FileEntry, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(part) {
      size += part.length;
      if (size > most) throw new EntryTooLargeError(entry.filename);
      parts.push(part.slice());
    },
  });
  await entry.getData(sink, { checkSignature: true });
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

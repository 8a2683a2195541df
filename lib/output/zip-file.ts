/** A zip that is written file by file and handed to the browser in large pieces, which it may keep on the disk. */
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** Bytes; the most of the zip that stays in the page's own memory. */
const PIECE = 8 * 1024 ** 2;
/** Zip counts years from 1980 to 2099. */
const EARLIEST = Date.UTC(1980, 0, 2);
const LATEST = Date.UTC(2099, 11, 30);

export interface ZipFile {
  /** @param at milliseconds since 1970; now where absent. */
  addText(name: string, text: string, at?: number): void;
  /** As it is: for what is compressed already. */
  addBytes(name: string, bytes: Uint8Array, at?: number): void;
  end(type: string): Blob;
}

export function zipFile(): ZipFile {
  const pieces: Blob[] = [];
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const zip = new Zip((error, data) => {
    if (error) throw error;
    parts.push(new Uint8Array(data));
    size += data.length;
    if (size >= PIECE) flush();
  });

  function flush(): void {
    pieces.push(new Blob(parts));
    parts = [];
    size = 0;
  }

  function add(file: ZipDeflate | ZipPassThrough, bytes: Uint8Array, at: number | undefined): void {
    if (at !== undefined) file.mtime = Math.min(Math.max(at, EARLIEST), LATEST);
    zip.add(file);
    file.push(bytes, true);
  }

  return {
    addText: (name, text, at) => add(new ZipDeflate(name, { level: 6 }), strToU8(text), at),
    addBytes: (name, bytes, at) => add(new ZipPassThrough(name), bytes, at),
    end(type) {
      zip.end();
      flush();
      return new Blob(pieces, { type });
    },
  };
}

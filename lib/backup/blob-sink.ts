/** A stream that becomes a file: handed over in large pieces, which the browser may keep on the disk. */

/** Bytes; the most that stays in the page's own memory. */
const PIECE = 8 * 1024 ** 2;

export interface BlobSink {
  stream: WritableStream<Uint8Array<ArrayBuffer>>;
  /** Once the stream is closed. */
  blob(): Blob;
}

export function blobSink(type: string): BlobSink {
  const pieces: Blob[] = [];
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  function flush(): void {
    pieces.push(new Blob(parts));
    parts = [];
    size = 0;
  }
  const stream = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(part) {
      // The writer may use its buffer again.
      parts.push(part.slice());
      size += part.length;
      if (size >= PIECE) flush();
    },
    close: flush,
  });
  return { stream, blob: () => new Blob(pieces, { type }) };
}

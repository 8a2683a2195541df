/** Text of a file, in whichever encoding it was kept. */

/** UTF-8 or, where a byte order mark says so, UTF-16; else GB18030, in which old Chinese texts are. */
export function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const utf16 =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  // A zero byte is in no text of these encodings: this is a picture, a program or a database.
  if (bytes.subarray(0, 8192).includes(0)) return undefined;
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding is tried.
    }
  }
  return undefined;
}

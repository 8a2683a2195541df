/** Turns the bytes of a page into text as a browser would: byte order mark, header, meta tag, and then the page that links it. */

/** HTML wants the tag within the first 1,024 bytes; pages are less strict with themselves. */
const HEAD_BYTES = 4096;
const META = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?<name>[\w:.-]+)/i;

/**
 * @param contentType header of the answer, for example `text/html; charset=gbk`.
 * @param fallback name of the encoding to assume where nothing tells.
 */
export function decodePage(bytes: Uint8Array, contentType: string | undefined, fallback = 'utf-8'): string {
  const named = [
    markOf(bytes),
    /charset\s*=\s*["']?(?<name>[\w:.-]+)/i.exec(contentType ?? '')?.groups?.['name'],
    META.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES)))?.groups?.['name'],
    fallback,
  ];
  for (const name of named) {
    const decoder = name === undefined ? undefined : decoderOf(name);
    if (decoder) return decoder.decode(bytes);
  }
  return new TextDecoder().decode(bytes);
}

function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xff && b === 0xfe ? 'utf-16le' : undefined;
}

/** The name may be a slip of the site. */
function decoderOf(name: string): TextDecoder | undefined {
  try {
    return new TextDecoder(name);
  } catch {
    return undefined;
  }
}

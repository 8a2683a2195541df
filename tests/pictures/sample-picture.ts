/** Pictures for tests, made of a header and of nothing. */

/** A GIF by its header; `rest` makes it another picture. */
export function gif(width: number, height: number, rest: readonly number[] = []): Uint8Array<ArrayBuffer> {
  const mark = [...'GIF89a'].map((character) => character.charCodeAt(0));
  return Uint8Array.from([...mark, width & 255, width >> 8, height & 255, height >> 8, 0, 0, 0, ...rest]);
}

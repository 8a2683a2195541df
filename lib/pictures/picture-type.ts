/** What a file is by its first bytes: names and headers of servers say whatever they like. */

/** As far as a drawing is searched for its first element. Bytes. */
const SVG_SEARCHED = 4096;

/** `undefined`: free bytes. */
type Pattern = readonly (number | undefined)[];

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const FREE_FOUR: Pattern = [undefined, undefined, undefined, undefined];

const SIGNATURES: readonly (readonly [type: string, ...patterns: Pattern[]])[] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a]],
  ['image/gif', ascii('GIF87a'), ascii('GIF89a')],
  ['image/webp', [...ascii('RIFF'), ...FREE_FOUR, ...ascii('WEBP')]],
  ['image/avif', [...FREE_FOUR, ...ascii('ftypavif')], [...FREE_FOUR, ...ascii('ftypavis')]],
  // Size of the file, four zero bytes, offset of the pixels below 64 kB.
  ['image/bmp', [...ascii('BM'), ...FREE_FOUR, 0, 0, 0, 0, undefined, undefined, 0, 0]],
  ['image/x-icon', [0, 0, 1, 0, undefined, 0]],
];

/** @returns the media type of a picture that browsers show; absent for everything else. */
export function pictureType(bytes: Uint8Array): string | undefined {
  const found = SIGNATURES.find(([, ...patterns]) => patterns.some((pattern) => begins(bytes, pattern)));
  return found?.[0] ?? (isDrawing(bytes) ? 'image/svg+xml' : undefined);
}

function begins(bytes: Uint8Array, pattern: Pattern): boolean {
  return bytes.length >= pattern.length && pattern.every((byte, at) => byte === undefined || bytes[at] === byte);
}

/** XML whose first element is `svg`, after declarations and comments. */
function isDrawing(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, SVG_SEARCHED)).trimStart();
  const afterProlog = text.replace(
    /^(?:(?:<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>)\s*)*/i,
    '',
  );
  return /^<(?:\w+:)?svg[\s>]/i.test(afterProlog);
}

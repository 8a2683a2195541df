/** A picture on its way from a page to the background: in pieces, because one message may not hold all of it. */
import * as v from 'valibot';
import type { PictureProblem } from '../../pictures/picture-problem';

/** Bytes of one piece; a multiple of three, so that pieces join in Base64 too. */
export const PIECE = 3 * 128 * 1024;
const MOST_PIECES = 1024;
/** Base64 is a third longer. */
const TEXT_OF_PIECE = (PIECE / 3) * 4;

const id = v.pipe(v.string(), v.uuid());
const address = v.pipe(v.string(), v.maxLength(8192));
const number = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const problem = v.union([
  v.picklist(['too-large', 'not-a-picture', 'counter', 'network', 'timeout', 'no-permission']),
  v.pipe(
    v.string(),
    v.regex(/^http-[1-5]\d\d$/),
    v.transform((text) => text as PictureProblem),
  ),
]);

const piece = v.strictObject({
  id,
  address,
  part: number,
  parts: v.pipe(number, v.minValue(1), v.maxValue(MOST_PIECES)),
  data: v.pipe(v.string(), v.maxLength(TEXT_OF_PIECE), v.base64()),
});
const failure = v.strictObject({ id, address, problem });

const messageSchema = v.union([piece, failure]);
export type PictureMessage = v.InferOutput<typeof messageSchema>;
export type PicturePiece = v.InferOutput<typeof piece>;

/** @throws ValiError */
export function parsePictureMessage(data: unknown): PictureMessage {
  return v.parse(messageSchema, data);
}

export function* piecesOf(bytes: Uint8Array): Generator<Pick<PicturePiece, 'part' | 'parts' | 'data'>> {
  const parts = Math.max(1, Math.ceil(bytes.length / PIECE));
  for (let part = 0; part < parts; part++) {
    yield { part, parts, data: toBase64(bytes.subarray(part * PIECE, (part + 1) * PIECE)) };
  }
}

export function joinPieces(pieces: readonly string[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(pieces.join('')), (character) => character.charCodeAt(0));
}

/** `String.fromCharCode` takes its bytes as arguments, of which there is a limit. */
const BYTES_AT_ONCE = 0x80_00;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE)
    binary += String.fromCharCode(...bytes.subarray(at, at + BYTES_AT_ONCE));
  return btoa(binary);
}

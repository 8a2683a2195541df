/** Cuts a text too long for one slice of time, between sentences where it can. */

const PIECE_UNITS = 4_000;
/** How far back from the end of a piece a better place is looked for. */
const SEARCH_UNITS = 400;

const BREAK = /[^\u3400-\u9fff\uf900-\ufaff\ud800-\udfff]/;

function isSplitPair(text: string, at: number): boolean {
  const code = text.codePointAt(at - 1);
  return code !== undefined && code > 0xffff;
}

function endOfPiece(text: string, start: number): number {
  const furthest = start + PIECE_UNITS;
  if (furthest >= text.length) return text.length;
  for (let at = furthest; at > furthest - SEARCH_UNITS; at--) {
    if (BREAK.test(text.charAt(at - 1))) return at;
  }
  return isSplitPair(text, furthest) ? furthest - 1 : furthest;
}

/** Pieces of at most 4,000 UTF-16 units that join to `text`; never splits a surrogate pair. */
export function splitLongText(text: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = endOfPiece(text, start);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

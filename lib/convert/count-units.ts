/** Counts the characters that tell in which language and script a text is, in one go and a nanosecond for each. */
import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from './script-characters';

const HAN = 1;
const SIMPLIFIED = 2;
const TRADITIONAL = 3;
/** First half of a character of two units, of the blocks that are Han. */
const HAN_LEAD = 4;
const KANA_OR_HANGUL = 5;

export interface CountedUnits {
  /** Han characters of one unit. */
  han: number;
  /** Those of two. */
  pairs: number;
  /** Characters that only this script has; they are in `han` too. */
  simplified: number;
  traditional: number;
  kanaOrHangul: number;
}

let table: Uint8Array | undefined;

/** Reads the distances that scripts/make-script-characters.mjs wrote. */
function mark(kinds: Uint8Array, distances: string, kind: number): void {
  let at = 0x4e00 - 1;
  for (let index = 0; index < distances.length; index++) {
    const sign = distances.charCodeAt(index);
    if (sign === 33) at += 90;
    else {
      at += sign - 34;
      kinds[at] = kind;
    }
  }
}

function buildTable(): Uint8Array {
  const kinds = new Uint8Array(0x1_0000);
  kinds.fill(HAN, 0x3400, 0xa000);
  kinds.fill(HAN, 0xf900, 0xfb00);
  kinds.fill(HAN_LEAD, 0xd840, 0xd890);
  kinds.fill(KANA_OR_HANGUL, 0x3041, 0x3097);
  kinds.fill(KANA_OR_HANGUL, 0x30a1, 0x30fb);
  kinds.fill(KANA_OR_HANGUL, 0xac00, 0xd7a4);
  mark(kinds, SIMPLIFIED_ONLY, SIMPLIFIED);
  mark(kinds, TRADITIONAL_ONLY, TRADITIONAL);
  return kinds;
}

export function countUnits(text: string): CountedUnits {
  table ??= buildTable();
  let han = 0;
  let pairs = 0;
  let simplified = 0;
  let traditional = 0;
  let kanaOrHangul = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = table[text.charCodeAt(at)];
    if (kind === 0) continue;
    if (kind === HAN) han++;
    else if (kind === SIMPLIFIED) simplified++;
    else if (kind === TRADITIONAL) traditional++;
    else if (kind === HAN_LEAD) pairs++;
    else kanaOrHangul++;
  }
  return { han: han + simplified + traditional, pairs, simplified, traditional, kanaOrHangul };
}

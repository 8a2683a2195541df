/** Counts what a reader reads: each Han or kana character, and each word or number of other scripts. */

const LETTER = /[\p{L}\p{N}]/u;

export function countCharacters(text: string): number {
  let count = 0;
  let inWord = false;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (isIdeograph(code)) {
      count++;
      inWord = false;
    } else if (LETTER.test(character)) {
      if (!inWord) count++;
      inWord = true;
    } else inWord = false;
  }
  return count;
}

/** Kana, CJK unified ideographs with extensions, compatibility ideographs (Unicode blocks). */
function isIdeograph(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x20000 && code <= 0x3ffff)
  );
}

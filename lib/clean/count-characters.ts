/** Counts what a reader reads: each Han or kana character, and each word or number of other scripts. */

const LETTER = /[\p{L}\p{N}]/u;
/** The marks of Chinese prose, which need not be looked up. */
const MARKS = new Set([...'，。、；：？！“”‘’「」『』（）《》【】…—·～　'].map((mark) => mark.charCodeAt(0)));

export function countCharacters(text: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    if (isIdeograph(code)) {
      count++;
      inWord = false;
    } else if (isLetter(code)) {
      if (!inWord) count++;
      inWord = true;
    } else inWord = false;
  }
  return count;
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return !MARKS.has(code) && LETTER.test(String.fromCodePoint(code));
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

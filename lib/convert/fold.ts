/** Makes searching blind to script, case and width, while a place in the folded text stays the same place in the original. */
import hongKongVariants from 'opencc-js/dict/HKVariantsRev';
import taiwanVariants from 'opencc-js/dict/TWVariantsRev';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

/** Built strings are joined from calls of this many units: more would overflow the stack. */
const UNITS_PER_CALL = 8_192;

const folded = new Uint16Array(0x1_0000);
const isFolded = new Uint8Array(0x1_0000);
let hans: Map<string, string> | undefined;

function readDictionary(dictionary: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const entry of dictionary.split('|')) {
    const [from, to] = entry.split(' ');
    if (from !== undefined && to !== undefined && from.length === to.length) pairs.set(from, to);
  }
  return pairs;
}

/** Regional forms first (著 and 着 are one word to a searcher), then Traditional to Simplified. */
function buildHans(): Map<string, string> {
  const simplified = readDictionary(traditionalToSimplified);
  const pairs = new Map(simplified);
  for (const variants of [taiwanVariants, hongKongVariants]) {
    for (const [from, to] of readDictionary(variants)) {
      if (!simplified.has(from)) pairs.set(from, simplified.get(to) ?? to);
    }
  }
  return pairs;
}

const sameLength = (before: string, after: string): string => (after.length === before.length ? after : before);

/** Folds one character of one or two units into as many units, to the end of chains such as 麼, 么, 幺. */
function foldCharacter(character: string): string {
  hans ??= buildHans();
  const plain = sameLength(character, character.normalize('NFKC'));
  const lower = sameLength(plain, plain.toLowerCase());
  let simplified = lower;
  for (let next = hans.get(lower); next !== undefined && next !== simplified; next = hans.get(next)) simplified = next;
  return simplified;
}

function foldUnit(unit: number): number {
  if (isFolded[unit] !== 1) {
    folded[unit] = foldCharacter(String.fromCharCode(unit)).charCodeAt(0);
    isFolded[unit] = 1;
  }
  return folded[unit] ?? unit;
}

/** Writes the pair at `at` and tells whether there was one. */
function foldPair(text: string, units: Uint16Array, at: number): boolean {
  const code = text.codePointAt(at);
  if (code === undefined || code <= 0xffff) return false;
  const pair = foldCharacter(String.fromCodePoint(code));
  units[at] = pair.charCodeAt(0);
  units[at + 1] = pair.charCodeAt(1);
  return true;
}

/**
 * Traditional to Simplified, capital to small, full width to half width, one character to one
 * character. The result has the length of `text` in UTF-16 units; whatever would change the
 * length (ﬁ, ㎏, 𝐀) stays as it is. Fold the query too before comparing.
 */
export function foldForSearch(text: string): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit <= 0xdbff && foldPair(text, units, at)) at++;
    else units[at] = foldUnit(unit);
  }
  let result = '';
  for (let at = 0; at < units.length; at += UNITS_PER_CALL) {
    result += String.fromCharCode(...units.subarray(at, at + UNITS_PER_CALL));
  }
  return result;
}

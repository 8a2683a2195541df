/**
 * Writes lib/convert/script-characters.ts, the characters that tell Simplified from Traditional:
 * from the dictionaries of opencc-js, cut to the characters that people meet (GB 2312 and the first
 * plane of Big5), so that the detector stays a few kilobytes. Run it after an update of opencc-js:
 * `node scripts/make-script-characters.mjs && npx oxfmt lib/convert/script-characters.ts`
 */
import { readFileSync, writeFileSync } from 'node:fs';

const TARGET = new URL('../lib/convert/script-characters.ts', import.meta.url);
const PACKAGE = new URL('../node_modules/opencc-js/package.json', import.meta.url);
const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8'));

/** Simplified in mainland China, yet ordinary in Taiwan or Hong Kong: they tell nothing. */
const ALSO_TRADITIONAL = new Set('肴雇晒');

/** Entries `[from, to]` of the named dictionaries. */
async function entries(...names) {
  const dictionaries = await Promise.all(names.map((name) => import(`opencc-js/dict/${name}`)));
  return dictionaries.flatMap((module) => module.default.split('|').map((entry) => entry.split(' ')));
}

/** Han characters of a double-byte encoding, by its ranges of lead and trail bytes. */
function charactersOf(encoding, [firstLead, lastLead], firstTrail) {
  const decoder = new TextDecoder(encoding);
  const characters = new Set();
  for (let lead = firstLead; lead <= lastLead; lead++) {
    for (let trail = firstTrail; trail <= 0xfe; trail++) {
      const text = decoder.decode(new Uint8Array([lead, trail]));
      if (/^[\u4e00-\u9fff]$/.test(text)) characters.add(text);
    }
  }
  return characters;
}

const charactersIn = (pairs) => new Set(pairs.flatMap(([, to]) => [...to]));

/** One printable sign for each distance to the character before: `!` adds 90, any other sign adds its code less 34. */
function encode(characters) {
  let previous = 0x4e00 - 1;
  let text = '';
  for (const code of characters.map((character) => character.codePointAt(0)).toSorted((a, b) => a - b)) {
    const distance = code - previous - 1;
    text += '!'.repeat(Math.floor(distance / 90)) + String.fromCharCode(35 + (distance % 90));
    previous = code;
  }
  return text;
}

const simplified = await entries('STCharacters');
const traditional = await entries('TSCharacters');
const inTraditionalText = charactersIn([
  ...simplified,
  ...(await entries('STPhrases', 'STPhrases_GeneratedFromRegionalPhrases')),
  ...(await entries('TWVariants', 'TWVariantsPhrases', 'HKVariants', 'HKVariantsPhrases')),
]);
const inSimplifiedText = charactersIn([...traditional, ...(await entries('TSPhrases'))]);
const gb2312 = charactersOf('gb18030', [0xb0, 0xf7], 0xa1);
const big5Common = charactersOf('big5', [0xa4, 0xc6], 0x40);

const simplifiedOnly = simplified
  .map(([from]) => from)
  .filter((c) => gb2312.has(c) && !inTraditionalText.has(c) && !ALSO_TRADITIONAL.has(c));
const traditionalOnly = traditional.map(([from]) => from).filter((c) => big5Common.has(c) && !inSimplifiedText.has(c));

writeFileSync(
  TARGET,
  `/** Made by scripts/make-script-characters.mjs from opencc-js ${version} (Apache-2.0): do not edit by hand. */

/** ${simplifiedOnly.length} characters that only Simplified text has, as distances. */
export const SIMPLIFIED_ONLY = ${JSON.stringify(encode(simplifiedOnly))};

/** ${traditionalOnly.length} characters that only Traditional text has, as distances. */
export const TRADITIONAL_ONLY = ${JSON.stringify(encode(traditionalOnly))};
`,
);

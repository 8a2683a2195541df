/** Packs the dictionaries of opencc-js for each direction; the engine puts presets together from them. */
import { configs } from 'opencc-js/preset';
import { packTrie } from './pack-trie.mjs';
import { withWeights } from './words.mjs';

export const entriesOf = (dictionaries) =>
  dictionaries
    .flatMap((dictionary) => dictionary.split('|'))
    .map((entry) => {
      const [from, to] = entry.split(' ');
      return { from, to };
    });

/** The dictionaries of one step of a preset; all presets of a direction must agree on the shared ones. */
function step(preset, index) {
  const { conversionChain, normalizationChain } = configs[preset];
  return entriesOf(index === 'normal' ? normalizationChain[0] : conversionChain[index]);
}

/** Simplified to OpenCC's plain Traditional. */
const HANT_MAIN = () => step('s2t', 0);

const DIRECTIONS = {
  hant: () => ({
    normal: step('s2t', 'normal'),
    main: withWeights(HANT_MAIN()),
    tw: step('s2tw', 1),
    twp: step('s2twp', 1),
    hk: step('s2hk', 1),
  }),
  hans: () => ({
    normal: step('t2s', 'normal'),
    main: step('t2s', 0),
    tw: step('tw2s', 0),
    twp: step('tw2sp', 0),
    hk: step('hk2s', 0),
  }),
};

/**
 * @param {'hant' | 'hans'} direction
 * @returns {Record<string, Uint8Array>} by the dictionary's name
 */
export function packedTries(direction) {
  const dictionaries = DIRECTIONS[direction]();
  return Object.fromEntries(Object.entries(dictionaries).map(([name, entries]) => [name, packTrie(entries)]));
}

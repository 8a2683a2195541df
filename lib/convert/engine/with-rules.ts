/** Corrects by rules what a finder's words become. */
import type { Finder } from './rewrite';
import type { Rules } from './rules';

export function withRules(finder: Finder, rules: Rules): Finder {
  return {
    trie: finder.trie,
    corrected: rules.units,
    find: (data, at, limit) => finder.find(data, at, limit),
    correct: (from, at, end, to, written) => rules.apply(from, at, end, to, written),
  };
}

/** OpenCC's own choice of words: at each place the longest key, whatever follows. */
import type { Finder } from './rewrite';
import type { Trie } from './trie';

export const longest = (trie: Trie): Finder => ({ trie, find: (data, at, limit) => trie.find(data, at, limit) });

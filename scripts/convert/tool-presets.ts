/** The engine for tools: the presets that ship, and of OpenCC's others any whose dictionaries are given. */
import { compile } from '../../lib/convert/engine/compile';
import { longest } from '../../lib/convert/engine/longest';
import { Pass } from '../../lib/convert/engine/rewrite';
import { unpackTrie } from '../../lib/convert/engine/unpack-trie';
import type { Convert } from '../../lib/convert/types';

export { createConverter, PRESETS } from '../../lib/convert/presets';
export { parseUserWords } from '../../lib/convert/user-words';
export { withUserWords } from '../../lib/convert/with-user-words';

/** @param chain packed dictionaries, one after the other; the first one cuts words where `cut` says so */
export function createFrom(normal: Uint8Array, chain: Uint8Array[], cut: 'before' | 'with first' | 'not'): Convert {
  const tries = chain.map(unpackTrie);
  return compile({
    normal: () => unpackTrie(normal),
    cutter: cut === 'before' ? tries.at(-1) : undefined,
    passes: tries.map((trie, at) => new Pass(longest(trie), cut === 'with first' && at === 0)),
  });
}

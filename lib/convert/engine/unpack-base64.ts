/** Packed tries travel as base64 inside scripts: a page gives an extension's script no other way to bring bytes along. */
import type { Trie } from './trie';
import { unpackTrie } from './unpack-trie';

export function unpackBase64(packed: string): Trie {
  const text = atob(packed);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return unpackTrie(bytes);
}

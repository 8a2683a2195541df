/**
 * Gives Vite the modules `virtual:tries/hant` and `virtual:tries/hans`: the packed dictionaries of a
 * direction as strings, made when a build or a test asks for them, so that no generated file can be stale.
 */
import { packedTries } from './packed-tries.mjs';

const PREFIX = 'virtual:tries/';
/** The trie that every preset of a direction has. */
const ALWAYS = 'main';
const RESOLVED = `\0${PREFIX}`;
/** One build may load the same module for several entries. */
const made = new Map();

function moduleOf(direction) {
  const tries = Object.entries(packedTries(direction));
  // In base64, as scripts in a page are kept as text, and other signs would be escaped or take two bytes each. Within
  // functions, as a browser makes no string of what is not called, and drops one that is not called again. The one that
  // always is has brackets around it: they tell the browser to read it once only, not before the call and at it.
  const functionOf = (name, text) => (name === ALWAYS ? `(() => '${text}')` : `() => '${text}'`);
  return tries
    .map(([name, bytes]) => `export const ${name} = ${functionOf(name, Buffer.from(bytes).toString('base64'))};\n`)
    .join('');
}

/** @returns {import('vite').Plugin} */
export function triesPlugin() {
  return {
    name: 'qingdu:tries',
    resolveId: (id) => (id.startsWith(PREFIX) ? RESOLVED + id.slice(PREFIX.length) : undefined),
    load(id) {
      if (!id.startsWith(RESOLVED)) return undefined;
      const direction = id.slice(RESOLVED.length);
      const code = made.get(direction) ?? moduleOf(direction);
      made.set(direction, code);
      return { code, map: null, moduleSideEffects: false };
    },
  };
}

/** Notes which packages a build takes code or data from, so that the list of licences cannot be forgotten or go stale. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the packed dictionaries are made of; the build sees them as one module of ours. */
const DICTIONARIES = { prefix: '\0virtual:tries/', packages: ['opencc-js', '@node-rs/jieba'] };

/** Folder of the package that a module belongs to; undefined for our own modules and the bundler's. */
function packageOf(id) {
  const path = id.replace(/^\0/, '').split('?')[0] ?? '';
  if (!path.includes('/node_modules/')) return undefined;
  for (let folder = dirname(path); folder.includes('/node_modules/'); folder = dirname(folder)) {
    // Some packages have a nameless package.json in a folder, only to say which kind of modules lie there.
    const isRoot = /\/node_modules\/(?:@[^/]+\/)?[^/]+$/.test(folder);
    if (isRoot && existsSync(join(folder, 'package.json'))) return folder;
  }
  return undefined;
}

/**
 * @param {Set<string>} folders is filled with the folder of each package that is in the output.
 * @param {string} root of this repository.
 * @returns {import('vite').Plugin}
 */
export function packagesPlugin(folders, root) {
  const note = (id) => {
    const folder = packageOf(id.split('\\').join('/'));
    if (folder) folders.add(realpathSync(folder));
    if (id.startsWith(DICTIONARIES.prefix)) {
      for (const name of DICTIONARIES.packages) folders.add(realpathSync(join(root, 'node_modules', name)));
    }
  };
  return {
    name: 'qingdu:packages',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') output.moduleIds.forEach(note);
        // A picture, style or wasm file says only where it came from.
        else for (const name of output.originalFileNames) note(join(root, name));
      }
    },
  };
}

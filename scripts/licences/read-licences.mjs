/** Reads the licence of each package that ships: its name, whose it is, and the text that must go with it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Licences under which code may ship in an extension of MIT licence, with only their text beside it. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'MIT AND Apache-2.0',
  '(MPL-2.0 OR Apache-2.0)',
]);

/** What packages bring of others without saying it in a file of their own. */
const NOTES = {
  '@node-rs/jieba': 'Only counts of words are taken, from the word list of jieba: MIT, (c) 2013 Sun Junyi.',
  '@sqlite.org/sqlite-wasm': 'The library itself, SQLite, is in the public domain: https://sqlite.org/copyright.html',
  'opencc-js': 'Its dictionaries are those of OpenCC: Apache-2.0, (c) Carbo Kuo and contributors.',
};

const FILE = /^(licen[cs]e|notice|copying|third.party.licen[cs]es)([.-]|$)/i;

const ownerOf = ({ author, contributors = [] }) => {
  const people = [author, ...contributors].filter(Boolean);
  return people.map((person) => (typeof person === 'string' ? person : person.name).replace(/\s*[<(].*/, ''))[0];
};

/** Packages without a licence file name a well-known licence; its words are the same everywhere. */
function wordsOf(licence, owner, root) {
  if (licence === 'MIT') {
    const ours = readFileSync(join(root, 'LICENSE'), 'utf8');
    return ours.replace(/^Copyright.*$/m, `Copyright (c) ${owner ?? 'the authors'}`);
  }
  const apache = join(root, 'node_modules', 'opencc-js', 'LICENSES', 'Apache-2.0.txt');
  if (licence === 'Apache-2.0') return readFileSync(apache, 'utf8');
  return undefined;
}

/**
 * @param {string} folder of a package
 * @param {string} root of this repository
 * @returns {{ name: string, version: string, licence: string, home: string, note?: string, text: string }}
 * @throws where the licence is not allowed, or its text is nowhere to be had
 */
export function readLicence(folder, root) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license: licence, repository } = manifest;
  if (!ALLOWED.has(licence)) throw new Error(`${name} has the licence ${licence}, with which nothing may ship.`);
  const files = readdirSync(folder).filter((file) => FILE.test(file) && existsSync(join(folder, file)));
  const texts = files.toSorted().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const text = texts.length > 0 ? texts.join('\n\n') : wordsOf(licence, ownerOf(manifest), root);
  if (!text) throw new Error(`${basename(folder)} has no text of its licence ${licence}.`);
  const address = typeof repository === 'string' ? repository : (repository?.url ?? '');
  const home = address
    .replace(/^git\+|\.git$/g, '')
    .replace(/^(?:github:)?([\w.-]+\/[\w.-]+)$/, 'https://github.com/$1');
  return {
    name,
    version,
    licence,
    home,
    text: text.replaceAll('\r\n', '\n'),
    ...(NOTES[name] && { note: NOTES[name] }),
  };
}

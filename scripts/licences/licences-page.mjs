/** The page in the package that names whose work is in it, on what terms. No script and no style of elsewhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLicence } from './read-licences.mjs';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const entry = ({ name, version, licence, home, note, text }) => `<details>
<summary><b>${escape(name)}</b> ${escape(version)} · ${escape(licence)}</summary>
${home ? `<p>${escape(home)}</p>\n` : ''}${note ? `<p>${escape(note)}</p>\n` : ''}<pre>${escape(text)}</pre>
</details>`;

/**
 * @param {Iterable<string>} folders of the packages that ship
 * @param {string} root of this repository
 * @returns {string} HTML, the same for the same packages
 */
export function licencesPage(folders, root) {
  const packages = [...folders].map((folder) => readLicence(folder, root));
  packages.sort((one, other) => (one.name < other.name ? -1 : 1));
  const own = readFileSync(join(root, 'LICENSE'), 'utf8');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>QingDu · Licences</title>
<link rel="stylesheet" href="licences.css">
</head>
<body>
<main>
<h1>Licences</h1>
<p>QingDu is under the MIT licence and contains work of others, each on the terms below it.</p>
<details open>
<summary><b>QingDu</b> · MIT</summary>
<pre>${escape(own.trim())}</pre>
</details>
${packages.map(entry).join('\n')}
</main>
</body>
</html>
`;
}

/** Writes the skeleton of a site rule and its line in the list of all rules. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const nameOf = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

function skeleton({ id, host, address, content }) {
  return `/** ${host}: say here which layouts, and of which years. */
import type { SiteRule } from '../site-rule';
import { text } from '../sources';

export const ${nameOf(id)}: SiteRule = {
  id: '${id}',
  hosts: ['${host}'],
  example: '${address}',
  content: ['${content ?? '.content'}'],
  metadata: { title: [text('h1')] },
  remove: [],
};
`;
}

/** Adds the import and the entry, both in order of the alphabet; an index that names the rule stays as it is. */
export function addToIndex(index, id) {
  const name = nameOf(id);
  if (index.includes(`'./${id}'`)) return index;
  const line = `import { ${name} } from './${id}';`;
  const lines = index.split('\n');
  const path = (text) => /from '\.\/([\w-]+)';/.exec(text)?.[1];
  const imports = lines.filter((text) => path(text));
  const next = imports.find((text) => path(text) > id);
  const at = next ? lines.indexOf(next) : lines.indexOf(imports.at(-1)) + 1;
  lines.splice(at, 0, line);
  return lines.join('\n').replace(/(export const SITES[^[]*\[\]? = \[)([^\]]*)\]/, (_, start, list) => {
    const names = list
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean);
    const place = names.findIndex((each) => each > name || each.startsWith('...') || each.startsWith('//'));
    names.splice(place < 0 ? names.length : place, 0, name);
    return `${start}${names.join(', ')}]`;
  });
}

/** @returns {string[]} the files that were written */
export function writeRule(root, rule) {
  const file = join(root, 'lib/clean/sites', `${rule.id}.ts`);
  const index = join(root, 'lib/clean/sites/index.ts');
  if (existsSync(file)) return [];
  writeFileSync(file, skeleton(rule));
  writeFileSync(index, addToIndex(readFileSync(index, 'utf8'), rule.id));
  return [file, index];
}

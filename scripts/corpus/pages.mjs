/** Lists the pages of a folder: HTML for the cleaner, `.txt` and `.md` for the text importer. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';

const KINDS = { '.html': 'page', '.htm': 'page', '.txt': 'text', '.md': 'text' };
/** Beside the pages lie what they should give, and what people write about them. */
const NOT_PAGES = /\.gold\.txt$|^README\.md$/i;

function readManifest(folder) {
  const file = join(folder, 'manifest.jsonl');
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line)).map((entry) => [entry.slug, entry]));
}

/**
 * Pages directly in the folder and one folder below, in a stable order.
 * @returns {{ slug: string, family: string | undefined, kind: 'page' | 'text', file: string, name: string, url: string | undefined }[]}
 */
export function listPages(folder) {
  const manifest = readManifest(folder);
  const families = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const groups = [undefined, ...families.map((entry) => entry.name).toSorted()];
  return groups.flatMap((group) => {
    const directory = group === undefined ? folder : join(folder, group);
    const files = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isFile());
    return files
      .map((entry) => entry.name)
      .filter((name) => parse(name).ext in KINDS && !NOT_PAGES.test(name))
      .toSorted()
      .map((name) => {
        const { name: slug, ext } = parse(name);
        const entry = manifest.get(slug);
        return {
          slug,
          family: entry?.family ?? group,
          kind: KINDS[ext],
          file: join(directory, name),
          name,
          url: entry?.url,
        };
      });
  });
}

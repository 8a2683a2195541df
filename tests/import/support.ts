/** What the tests of import share: files in memory, and the reading of all of them. */
import { zipSync } from 'fflate';
import { readImport, type ReadOptions } from '../../lib/import/read-import';
import type { ArticleEntry, Imported, ImportFile } from '../../lib/import/types';

/** Of our own: a body needs some sentences to be one. */
export const TEXT =
  '河水慢慢地流过村庄，两岸的人家早早地点起了灯。渡口边的老人还在等最后一班船，他说今年的水比去年大。';
export const HTML = `<p>${TEXT}</p><p>${TEXT.replace('河水', '江水')}</p>`;

export function file(name: string, content: string | Uint8Array): ImportFile {
  const blob = new Blob([typeof content === 'string' ? content : new Uint8Array(content)]);
  return { name, size: blob.size, open: async () => blob };
}

export function zip(name: string, files: Record<string, string | Uint8Array>): ImportFile {
  const encoder = new TextEncoder();
  const bytes = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? encoder.encode(content) : content,
  ]);
  return file(name, zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>));
}

export async function readAll(files: readonly ImportFile[], options?: ReadOptions): Promise<Imported> {
  const all: Imported = { entries: [], problems: [] };
  for await (const { entries, problems } of readImport(files, options)) {
    all.entries.push(...entries);
    all.problems.push(...problems);
  }
  return all;
}

export const read = (name: string, content: string) => readAll([file(name, content)]);

export function onlyArticle({ entries }: Imported): ArticleEntry {
  const [entry] = entries;
  if (entries.length !== 1 || entry?.kind !== 'article') throw new Error(`not one article: ${JSON.stringify(entries)}`);
  return entry;
}
